import type { NamedExample } from './event.corpus'

/** Names with the words that say what they are about: where the matter stands, where it starts and ends. */
export const MATTERS: readonly NamedExample[] = [
  // The headline is the theme
  { text: 'Đó là chủ đề của [hội thảo] do hội nông dân tổ chức sáng 4/4.', kind: 'seminar', subject: 'Tin trong ngày' },
  {
    text: 'Viện tổ chức [lễ trao quyết định của Chủ tịch nước bổ nhiệm 9 kiểm sát viên] sáng 4/4.',
    kind: 'ceremony',
    subject: 'bổ nhiệm 9 kiểm sát viên',
  },
  // The title that its sort stands before
  {
    text: 'Sáng 4/4, xã [phát động phong trào “Ngõ sạch, nhà xanh” năm 2020] tại đình.',
    kind: 'launch',
    subject: 'Ngõ sạch, nhà xanh',
  },
  {
    text: 'Xã [phát động Tết trồng cây “Xanh mãi quê ta”] sáng 4/4.',
    kind: 'launch',
    subject: 'Tết trồng cây “Xanh mãi quê ta”',
  },
  // What sittings deliberate on, a bare matter with its period, papers, greetings, programmes
  {
    text: 'Bộ trưởng chủ trì [phiên họp Chính phủ thường kỳ tháng 5], tập trung thảo luận về tình hình thu ngân sách.',
    kind: 'meeting',
    subject: 'tình hình thu ngân sách',
  },
  {
    text: 'Tỉnh mở [phiên họp thứ 9] chiều 4/4. Phiên họp đã xem xét phương án nạo vét kênh Gò Da.',
    kind: 'meeting',
    subject: 'phương án nạo vét kênh Gò Da',
  },
  {
    text: 'Tỉnh mở [phiên họp thứ 9] chiều 4/4. Cuộc họp đánh giá cao nỗ lực của xã.',
    kind: 'meeting',
    subject: null,
  },
  {
    text: 'Ông Tư [tiếp Đại sứ Garam]. Hai bên trao đổi về hợp tác trồng nấm.',
    kind: 'reception',
    subject: 'hợp tác trồng nấm',
  },
  {
    text: 'Sở mở [hội nghị tổng kết công tác năm 2020 và đề ra phương hướng, nhiệm vụ trong thời gian tới] sáng 4/4.',
    kind: 'conference',
    subject: 'công tác năm 2020',
  },
  {
    text: 'Hai trường có [lễ ký kết Bản ghi nhớ hợp tác (MOU) giữa Trường A và Trường B] sáng 4/4.',
    kind: 'signing',
    subject: 'Bản ghi nhớ hợp tác',
  },
  {
    text: 'Hai viện có [lễ ký kết biên bản ghi nhớ về nuôi cấy tảo] sáng 4/4.',
    kind: 'signing',
    subject: 'nuôi cấy tảo',
  },
  {
    text: 'Tối 4/4, huyện mở [chương trình nghệ thuật “Sóng Gò Da”], chào mừng Quốc khánh.',
    kind: 'performance',
    subject: 'chào mừng Quốc khánh',
  },
  {
    text: 'Đồn đã [thăm, tặng quà ngư dân trong chương trình “Ấm tình bến cảng”] sáng 4/4.',
    kind: 'visit',
    subject: 'Ấm tình bến cảng',
  },
  {
    text: 'Ông Tư có [buổi tiếp xúc cử tri với đại biểu HĐND xã sau kỳ họp thứ ba, HĐND huyện] sáng 4/4.',
    kind: 'voter-meeting',
    subject: 'kỳ họp thứ ba, HĐND huyện',
  },
  {
    text: 'Khu phố mở [ngày hội đại đoàn kết toàn dân phường Gò Da] sáng 4/4.',
    kind: 'festival',
    subject: 'đại đoàn kết toàn dân',
  },
  {
    text: 'Ban tổ chức [họp báo công bố Giải chạy “Bến Gò” lần thứ hai] sáng 4/4.',
    kind: 'press-conference',
    subject: 'Giải chạy “Bến Gò” lần thứ hai',
  },
  {
    text: 'Bên lề [hội thảo “Đất dốc Ba Sông”] tổ chức sáng 4/4, các bên ký kết.',
    kind: 'seminar',
    subject: 'Đất dốc Ba Sông',
  },
  {
    text: 'Xã mở [hội nghị triển khai kế hoạch tổ chức đại hội chi bộ] sáng 4/4.',
    kind: 'conference',
    subject: 'kế hoạch tổ chức đại hội chi bộ',
  },
  {
    text: 'Công an mở [hội nghị tổng kết đợt cao điểm trấn áp tội phạm, bảo đảm an ninh Tết] sáng 4/4.',
    kind: 'conference',
    subject: 'đợt cao điểm trấn áp tội phạm, bảo đảm an ninh Tết',
  },
  // A sort in quotes, items behind a colon, acts behind a semicolon, a show told further, a means told of
  {
    text: 'Hội tổ chức [lễ bàn giao nhà “Đại đoàn kết” cho hộ ông Lê Văn Bảy] sáng 4/4.',
    kind: 'inauguration',
    subject: 'nhà “Đại đoàn kết” cho hộ ông Lê Văn Bảy',
  },
  {
    text: 'Ông Tư chủ trì [hội nghị Ban Thường vụ Huyện ủy để cho ý kiến vào một số nội dung]: Phương án nạo vét kênh; công tác cán bộ.',
    kind: 'conference',
    subject: 'Phương án nạo vét kênh',
  },
  {
    text: 'Huyện ủy mở [hội nghị quán triệt một số văn bản mới; đánh giá công tác quý I] sáng 4/4.',
    kind: 'conference',
    subject: 'một số văn bản mới',
  },
  {
    text: 'Bảo tàng mở [triển lãm “Nắng Gò Da”], trưng bày 40 bức tranh lụa.',
    kind: 'exhibition',
    subject: 'Nắng Gò Da',
  },
  {
    text: 'Tỉnh mở [phiên họp thường kỳ tháng 9], để xem xét, cho ý kiến phương án làm cầu.',
    kind: 'meeting',
    subject: 'phương án làm cầu',
  },
  // What a guest comes for, a contest's own name, honours before the honoured
  {
    text: 'Ông Tư chủ trì [lễ đón Thủ tướng Garam Lee Min Ho] thăm chính thức Việt Nam từ ngày 3/5.',
    kind: 'reception',
    subject: 'thăm chính thức Việt Nam',
  },
  {
    text: 'Tối 4/4 có [đêm chung kết toàn quốc của cuộc thi Giọng ca Gò Da].',
    kind: 'contest',
    subject: 'Giọng ca Gò Da',
  },
  {
    text: 'Sáng 4/4 có [lễ viếng và truy điệu nghệ nhân Lê Văn Bảy] ở đình.',
    kind: 'commemoration',
    subject: 'nghệ nhân Lê Văn Bảy',
  },
  {
    text: 'Đoàn của huyện đã [khảo sát thực tế tiến độ đắp đê] sáng 4/4.',
    kind: 'inspection',
    subject: 'tiến độ đắp đê',
  },
  {
    text: 'Viện mở [hội thảo thực tế ảo trong dạy học] sáng 4/4.',
    kind: 'seminar',
    subject: 'thực tế ảo trong dạy học',
  },
  // Words that only begin like an act, acts in a row, teams called by their matter, decisions
  {
    text: 'Huyện mở [hội nghị công bố quyết định về nhân sự Phòng Văn hóa] sáng 4/4.',
    kind: 'conference',
    subject: 'nhân sự Phòng Văn hóa',
  },
  {
    text: 'Sở mở [hội nghị triển khai chương trình sữa học đường] sáng 4/4.',
    kind: 'conference',
    subject: 'chương trình sữa học đường',
  },
  {
    text: 'Huyện tổ chức [lễ trao Huy hiệu Đảng và trao tặng, truy tặng danh hiệu vẻ vang] sáng 4/4.',
    kind: 'award-ceremony',
    subject: 'Huy hiệu Đảng và trao tặng, truy tặng danh hiệu vẻ vang',
  },
  {
    text: 'Sáng 4/4, Ban Chỉ đạo phòng, chống dịch tỉnh mở [phiên họp thứ 9] ở trụ sở.',
    kind: 'meeting',
    subject: 'phòng, chống dịch',
  },
  { text: 'Sáng 4/4, Ban Chỉ đạo 389 tỉnh mở [phiên họp thứ 9] ở trụ sở.', kind: 'meeting', subject: null },
  {
    text: 'Sáng 4/4 có [lễ công bố quyết định thành lập trạm khuyến nông Gò Da] ở xã.',
    kind: 'ceremony',
    subject: 'thành lập trạm khuyến nông Gò Da',
  },
  {
    text: 'HĐND tỉnh khai mạc [Kỳ họp thứ 10] để xem xét kế hoạch nạo vét kênh.',
    kind: 'assembly-session',
    subject: 'kế hoạch nạo vét kênh',
  },
  {
    text: 'Xã [phát động Giải báo chí Gò Da năm 2020] sáng 4/4.',
    kind: 'launch',
    subject: 'Giải báo chí Gò Da năm 2020',
  },
  // Scraps, bodies and period: no matter
  {
    text: 'Nhân Tết Nguyên đán Bính Thân 2016, huyện [chúc tết Đồn Biên phòng Cửa Lạch].',
    kind: 'visit',
    subject: 'Tết Nguyên đán Bính Thân 2016',
  },
  { text: 'Sáng 3/2, lãnh đạo huyện [chúc tết Đồn Biên phòng Cửa Lạch].', kind: 'visit', subject: null },
  {
    text: 'Đoàn đã [thăm, chúc mừng Đại lễ Phật đản Phật lịch 2560] tại chùa Long Đất.',
    kind: 'visit',
    subject: 'Đại lễ Phật đản Phật lịch 2560',
  },
  { text: 'Đoàn đã [thăm, chúc mừng giáng sinh các giáo xứ] ở ven sông.', kind: 'visit', subject: 'giáng sinh' },
  { text: 'Đoàn đã [thăm, chúc mừng đội bóng của xã] sáng 4/4.', kind: 'visit', subject: null },
  { text: 'Bà Lê Thị Tám chủ trì [phiên họp Thường trực HĐND huyện] sáng 4/4.', kind: 'meeting', subject: null },
  { text: 'Sáng 4/4 có [cuộc họp BCH Công đoàn ngành Điện mở rộng] ở tỉnh.', kind: 'meeting', subject: null },
  {
    text: 'Xã mở [Lễ hội Kỳ yên đình Gò Da năm Nhâm Dần 2022] sáng 4/4.',
    kind: 'festival',
    subject: 'Kỳ yên đình Gò Da',
  },
  {
    text: 'Huyện hội mở [Hội nghị Ban Chấp hành lần thứ 6, khóa XV tổng kết công tác Hội và phong trào nông dân năm 2020] sáng 4/4.',
    kind: 'conference',
    subject: 'công tác Hội và phong trào nông dân năm 2020',
  },
  {
    text: 'Huyện mở [hội nghị công bố các quyết định về tổ chức và cán bộ xã Gò Da] sáng 4/4.',
    kind: 'conference',
    subject: 'tổ chức và cán bộ xã Gò Da',
  },
  {
    text: 'Sáng 4/4 có [phiên họp thứ 6], Thường trực HĐND huyện để cho ý kiến vào các tờ trình cuối năm.',
    kind: 'meeting',
    subject: 'các tờ trình cuối năm',
  },
  { text: 'Ông Tư có [buổi tiếp xúc cử tri quận 15] sáng 4/4.', kind: 'voter-meeting', subject: null },
  {
    text: 'Ông Tư có [buổi tiếp xúc cử tri quận 15 trước kỳ họp thứ hai] sáng 4/4.',
    kind: 'voter-meeting',
    subject: 'kỳ họp thứ hai',
  },
  { text: 'Sáng 4/4, thị xã tổ chức [khai hội truyền thống] ở đền Gióng.', kind: 'festival', subject: null },
  { text: 'Sáng 4/4 có [lễ ký kết nghĩa giữa hai đồn Cửa Lạch và Bản Pe].', kind: 'signing', subject: null },
  // Acts before the matter, a second matter behind it
  {
    text: 'Đoàn giám sát đã [họp thống nhất kế hoạch khảo sát chợ] sáng 4/4.',
    kind: 'meeting',
    subject: 'kế hoạch khảo sát chợ',
  },
  {
    text: 'Trạm tổ chức [hội nghị sơ kết công tác tiêm chủng và trọng tâm công tác quý III] sáng 4/4.',
    kind: 'conference',
    subject: 'công tác tiêm chủng',
  },
  {
    text: 'Trường tổ chức [lễ tốt nghiệp và trao bằng cho học viên khóa 9] sáng 4/4.',
    kind: 'ceremony',
    subject: 'tốt nghiệp và trao bằng cho học viên khóa 9',
  },
  {
    text: 'Viện tổ chức [hội nghị thường niên năm 2021: “Giống lúa cho đất mặn”] sáng 4/4.',
    kind: 'conference',
    subject: 'Giống lúa cho đất mặn',
  },
  { text: 'Liên đoàn tổ chức [họp báo, bốc thăm vòng chung kết giải trẻ] sáng 4/4.', kind: 'press-conference' },
  {
    text: 'Hai bên [ký kết quy chế phối hợp giai đoạn 2019 - 2024 và những năm tiếp theo] sáng 4/4.',
    kind: 'signing',
    subject: 'quy chế phối hợp giai đoạn 2019 - 2024 và những năm tiếp theo',
  },
  {
    text: 'Khán giả xem [đêm chung kết – xếp hạng cuộc thi “Giọng ca đồng lúa” 2011] – cuộc thi dành cho thanh niên.',
    kind: 'contest',
    subject: 'Giọng ca đồng lúa',
  },
  // The theme says what it is about
  {
    text: 'Huyện đoàn tổ chức [lễ ra quân Tháng Thanh niên] với chủ đề “Sông xanh, làng sạch”.',
    kind: 'launch',
    subject: 'Sông xanh, làng sạch',
  },
  {
    text: 'Sở tổ chức [hội nghị sơ kết 3 năm thực hiện đề án và phát động cuộc thi ảnh] ngày 4/4.',
    kind: 'conference',
    subject: '3 năm thực hiện đề án',
  },
  // Gifts, what is done besides, what a sitting passes
  {
    text: 'Sáng 4/4, xã đã [tặng quà Tết cho hộ nghèo bản Pe] ở nhà sàn.',
    kind: 'ceremony',
    subject: 'quà Tết cho hộ nghèo bản Pe',
  },
  {
    text: 'Sáng 4/4, ông Tư có [buổi làm việc với xã Gò Da], tặng quà các em nhỏ.',
    kind: 'working-session',
    subject: null,
  },
  {
    text: 'Huyện ủy mở [hội nghị Ban Chấp hành lần thứ 42] thông qua đề cương báo cáo chính trị.',
    kind: 'conference',
    subject: 'đề cương báo cáo chính trị',
  },
  // A name is no spring of the calendar
  {
    text: 'Sáng 4/4, xã [phát động Tết trồng cây Xuân Tân Sửu] ở đê.',
    kind: 'launch',
    subject: 'Tết trồng cây Xuân Tân Sửu',
  },
  {
    text: 'Sáng 4/4 có [lễ tưởng niệm nữ sĩ Hồ Xuân Hương] ở đền.',
    kind: 'commemoration',
    subject: 'tưởng niệm nữ sĩ Hồ Xuân Hương',
  },
  // Who is taught is no part of what is taught
  {
    text: 'Sáng 4/4, hội mở [lớp tập huấn kỹ thuật trồng mít cho nông dân] ở xã.',
    kind: 'training',
    subject: 'kỹ thuật trồng mít',
  },
  {
    text: 'Đoàn đại biểu [tiếp xúc cử tri chuyên đề] liên quan đến việc cấp đất tái định cư ven kênh.',
    kind: 'voter-meeting',
    subject: 'cấp đất tái định cư ven kênh',
  },
  {
    text: 'Sáng 26/2, lãnh đạo xã [thăm và chúc mừng các bác sĩ] nhân ngày Thầy thuốc Việt Nam.',
    kind: 'visit',
    subject: 'ngày Thầy thuốc Việt Nam',
  },
  {
    text: 'Hội tổ chức [chương trình chào mừng Ngày Sân khấu Việt Nam] tối 12/9.',
    kind: 'other',
    subject: 'Ngày Sân khấu Việt Nam',
  },
  {
    text: 'Sáng 27/3, hai Bộ trưởng bước vào [cuộc hội đàm]. Tại hội đàm, quan hệ hai nước và tình hình trên biển là những nội dung được đề cập.',
    kind: 'reception',
    subject: 'quan hệ hai nước và tình hình trên biển',
  },
]
