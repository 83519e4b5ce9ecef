import type { EventKind } from '../../types'

/** A sentence with the name of its gathering in brackets, its kind, and the words that say what it is about. */
export interface NamedExample {
  readonly text: string
  readonly kind: EventKind
  readonly subject?: string | null
  /** A known miss. */
  readonly todo?: true
}

export const NAMED: readonly NamedExample[] = [
  // The name ends before who, where, when, what for
  {
    text: 'Sáng 3/3, [hội nghị tổng kết công tác mặt trận năm 2021] do UBND xã tổ chức có 80 đại biểu dự.',
    kind: 'conference',
    subject: 'công tác mặt trận năm 2021',
  },
  {
    text: 'Huyện Ba Sông tổ chức [lễ khởi công cầu Vàm Nhẫn] tại ấp 2.',
    kind: 'inauguration',
    subject: 'cầu Vàm Nhẫn',
  },
  { text: 'Sở Y tế mở [lớp tập huấn kỹ năng sơ cứu] vào ngày 5/4.', kind: 'training', subject: 'kỹ năng sơ cứu' },
  { text: 'Trường tổ chức [hội thi nấu ăn] nhằm tạo sân chơi cho phụ huynh.', kind: 'contest', subject: 'nấu ăn' },
  {
    text: 'Chiều nay, [hội thảo nuôi ong lấy mật] diễn ra ở thị trấn Phố Mới.',
    kind: 'seminar',
    subject: 'nuôi ong lấy mật',
  },
  {
    text: 'Huyện đoàn tổ chức [diễn đàn thanh niên khởi nghiệp] với sự tham dự của 120 bạn trẻ.',
    kind: 'forum',
    subject: 'thanh niên khởi nghiệp',
  },
  {
    text: 'Hội Nông dân khai giảng [lớp bồi dưỡng nghiệp vụ chăn nuôi] cho 45 học viên.',
    kind: 'training',
    subject: 'nghiệp vụ chăn nuôi',
  },
  {
    text: 'Sở tổ chức [cuộc họp với các chủ đầu tư để rà soát tiến độ xây kè].',
    kind: 'meeting',
    subject: 'tiến độ xây kè',
  },
  // What only looks like an end
  {
    text: 'Tỉnh tổ chức [hội nghị đẩy mạnh đổi mới sáng tạo trong trường học] sáng 3/3.',
    kind: 'conference',
    subject: 'đẩy mạnh đổi mới sáng tạo trong trường học',
  },
  {
    text: 'Thị xã tổ chức [lễ khánh thành, đưa vào sử dụng trạm bơm Gò Da] sáng nay.',
    kind: 'inauguration',
    subject: 'trạm bơm Gò Da',
  },
  {
    text: 'Xã tổ chức [hội nghị chuyên đề về tình hình thực hiện quy ước thôn] ngày 4/4.',
    kind: 'conference',
    subject: 'tình hình thực hiện quy ước thôn',
  },
  {
    text: 'Sở tổ chức [phiên họp thứ 5 Ban Chỉ đạo chuyển đổi số của tỉnh].',
    kind: 'meeting',
    subject: 'chuyển đổi số của tỉnh',
  },
  {
    text: 'Ban Dân vận tổ chức [hội nghị biểu dương người có uy tín trên địa bàn huyện] chiều 2/2.',
    kind: 'conference',
    subject: 'người có uy tín trên địa bàn huyện',
  },
  // To whom it is sent, who takes part over the network
  {
    text: 'Sáng 4/4, tỉnh tổ chức [hội nghị trực tuyến] đến 11 xã, phường về phòng cháy rừng.',
    kind: 'conference',
  },
  {
    text: 'Sở tổ chức [hội nghị tập huấn kỹ năng số] tới các điểm cầu cấp xã.',
    kind: 'training',
    subject: 'kỹ năng số',
  },
  {
    text: 'Xã tổ chức [hội nghị quán triệt kế hoạch phát triển đến năm 2030] sáng 4/4.',
    kind: 'conference',
    subject: 'kế hoạch phát triển đến năm 2030',
  },
  // Commas
  {
    text: 'Bí thư Huyện ủy có [buổi làm việc với trưởng, phó các phòng ban về kế hoạch quý II] chiều 4/4.',
    kind: 'working-session',
    subject: 'kế hoạch quý II',
  },
  {
    text: 'Bộ trưởng có [cuộc hội đàm với Phó Thủ tướng, Bộ trưởng Ngoại giao Garam Lee Min Ho] chiều 4/4.',
    kind: 'reception',
    subject: null,
  },
  {
    text: 'Huyện tổ chức [hội nghị tổng kết công tác phòng, chống dịch, triển khai nhiệm vụ năm 2022], đồng chí Lê Văn Sáu chủ trì.',
    kind: 'conference',
    subject: 'công tác phòng, chống dịch',
  },
  {
    text: 'Huyện khai mạc [hội chợ cam, bưởi và các sản phẩm mật ong năm 2020] tối 20/11.',
    kind: 'exhibition',
    subject: 'cam, bưởi và các sản phẩm mật ong',
  },
  {
    text: 'Xã tổ chức [lễ hội đua thuyền lần thứ IV, năm 2018], thu hút hơn 2.000 người xem.',
    kind: 'festival',
    subject: 'đua thuyền',
  },
  { text: 'Tại [hội nghị giao ban quý II], ông Trần Văn Bảy nêu 3 việc cần làm.', kind: 'conference' },
  {
    text: 'Thành phố tổ chức [lễ khánh thành chợ Gò Da], xã Bình Tân trong sáng nay.',
    kind: 'inauguration',
    subject: 'chợ Gò Da',
  },
  { text: 'Trường tổ chức [lễ tổng kết năm học], trao 120 suất quà cho học sinh nghèo.', kind: 'ceremony' },
  // Periods behind a comma, acts of a sitting, bodies of a visit
  {
    text: 'Sáng 4/4, xã mở [hội nghị học tập Nghị quyết Đại hội huyện, nhiệm kỳ 2020 - 2025 và Điều lệ Hội] tại đình.',
    kind: 'conference',
  },
  { text: 'Bến thủy khai hội [lễ hội cầu ngư] kéo dài ba ngày.', kind: 'festival', subject: 'cầu ngư' },
  {
    text: 'Sáng 4/4, sở [họp nghe báo cáo các dự án tồn đọng kéo dài].',
    kind: 'meeting',
    subject: 'các dự án tồn đọng kéo dài',
  },
  {
    text: 'UBND huyện mở [phiên họp thường kỳ tháng 4], xem xét kế hoạch làm đường và nạo vét kênh.',
    kind: 'meeting',
    subject: 'kế hoạch làm đường và nạo vét kênh',
  },
  {
    text: 'UBND huyện [họp nghe báo cáo, cho ý kiến về phương án làm cầu Gò Da].',
    kind: 'meeting',
    subject: 'phương án làm cầu Gò Da',
  },
  { text: 'Đoàn đã [thăm, chúc tết Đảng ủy, Bộ Chỉ huy Vùng 9].', kind: 'visit', subject: null },
  { text: 'Đoàn đã [thăm trạm hải đăng], nhiều người xúc động.', kind: 'visit', subject: null },
  {
    text: 'Sở mở [hội nghị trực tuyến] đến Công an 11 xã về tổng kết 5 năm thực hiện Quy chế số 3.',
    kind: 'conference',
    subject: '5 năm thực hiện Quy chế số 3',
  },
  {
    text: 'Tại [hội nghị tổng kết công tác khuyến nông năm 2018, triển khai nhiệm vụ năm 2019], ông Tư nêu 3 việc.',
    kind: 'conference',
    subject: 'công tác khuyến nông',
  },
  {
    text: 'Huyện tổ chức [hội nghị sinh hoạt đại biểu tham dự Đại hội Phụ nữ tỉnh lần thứ V] chiều 3/3.',
    kind: 'conference',
  },
  {
    text: 'Trường tổ chức [lễ trao bằng cho giáo sư, phó giáo sư] chiều 3/3.',
    kind: 'ceremony',
  },
  // Quotes, brackets, dashes, colons
  { text: 'Hội LHPN xã tổ chức [hội thi “Bếp ấm ngày xuân”] ngày 6/3.', kind: 'contest', subject: 'Bếp ấm ngày xuân' },
  {
    text: 'Bảo tàng mở [triển lãm "Gốm làng Chum - trăm năm một thuở"] tại số 2 phố Chợ.',
    kind: 'exhibition',
    subject: 'Gốm làng Chum - trăm năm một thuở',
  },
  {
    text: 'Tỉnh tổ chức [lễ kỷ niệm 45 năm Ngày thành lập Hội Người cao tuổi (10/5/1975 - 10/5/2020)].',
    kind: 'commemoration',
    subject: '45 năm Ngày thành lập Hội Người cao tuổi (10/5/1975 - 10/5/2020)',
  },
  {
    text: 'Sở tổ chức [tập huấn nghiệp vụ phòng cháy, chữa cháy] (PCCC) tại kho Bình Tân.',
    kind: 'training',
    subject: 'nghiệp vụ phòng cháy, chữa cháy',
  },
  {
    text: 'Khai mạc [đại hội Đảng bộ xã Bình Tân lần thứ XX, nhiệm kỳ 2020 - 2025] sáng 5/6.',
    kind: 'congress',
    subject: null,
  },
  // The kind of what opens, closes, is told in the name
  { text: 'Tối 7/7, [lễ khai mạc liên hoan dân ca] diễn ra ở sân đình.', kind: 'festival' },
  { text: 'Chiều 8/8, huyện tổ chức [lễ bế mạc hội thao quốc phòng].', kind: 'contest' },
  {
    text: 'Công an tỉnh tổ chức [lễ công bố quyết định của Giám đốc về công tác cán bộ] sáng 1/7.',
    kind: 'ceremony',
    subject: 'công tác cán bộ',
  },
  { text: 'Xã tổ chức [chương trình gặp mặt nông dân giỏi] chiều 9/9.', kind: 'dialogue' },
  {
    text: 'Xã tổ chức [hội nghị để thảo luận và cho ý kiến đối với các dự thảo quy ước thôn] sáng 4/4.',
    kind: 'conference',
    subject: 'các dự thảo quy ước thôn',
  },
  {
    text: 'Công an tỉnh tổ chức [hội nghị rút kinh nghiệm công tác chữa cháy] sáng 4/4.',
    kind: 'conference',
    subject: 'công tác chữa cháy',
  },
  {
    text: 'Sáng 4/4, sở họp [hội nghị Ban Chấp hành Đảng bộ lần thứ 12].',
    kind: 'conference',
    subject: null,
  },
  { text: 'Ban chỉ đạo mở [cuộc họp báo cáo tiến độ làm đường] sáng 4/4.', kind: 'meeting' },
  // Verbs
  {
    text: 'Công an huyện tổ chức [công bố các quyết định về công tác cán bộ] sáng 4/4.',
    kind: 'ceremony',
    subject: 'công tác cán bộ',
  },
  {
    text: 'Đồn tổ chức [giao lưu thi đấu bóng chuyền với thanh niên xã] chiều 4/4.',
    kind: 'contest',
    subject: 'bóng chuyền với thanh niên xã',
  },
  { text: 'Hàng nghìn người dự [khai hội đình Bưng] sáng 4/4.', kind: 'festival', subject: 'đình Bưng' },
  {
    text: 'Chiều 2/4, Chủ tịch UBND tỉnh [tiếp ông Han Min Ho, Thống đốc tỉnh Garam] tại trụ sở.',
    kind: 'reception',
    subject: null,
  },
  {
    text: 'Tổ đại biểu đã [tiếp xúc cử tri trước Kỳ họp thứ 9, Quốc hội khóa XV] với cử tri 3 xã.',
    kind: 'voter-meeting',
    subject: 'Kỳ họp thứ 9, Quốc hội khóa XV',
  },
  {
    text: 'Đoàn của HĐND huyện [giám sát việc thu phí vệ sinh] tại xã Bình Tân.',
    kind: 'inspection',
    subject: 'việc thu phí vệ sinh',
  },
  {
    text: 'Nhân dịp Tết Nguyên đán Bính Ngọ, lãnh đạo tỉnh [thăm, chúc Tết cán bộ trạm hải đăng].',
    kind: 'visit',
    subject: 'Tết Nguyên đán Bính Ngọ',
  },
  {
    text: 'Sáng 4/4, viện tổ chức [hội nghị giao ban hai cấp quý III năm 2023] tại trụ sở.',
    kind: 'conference',
    subject: null,
  },
  {
    text: 'Sáng 4/4, khoa mở [hội nghị khoa học Bệnh viện Bình Tân năm 2022].',
    kind: 'conference',
    subject: null,
  },
  {
    text: 'Sở tổ chức [lễ khánh thành Bệnh viện Bình Tân] sáng 4/4.',
    kind: 'inauguration',
    subject: 'Bệnh viện Bình Tân',
  },
  {
    text: 'Sở tổ chức [hội nghị triển khai Quy chế số 12 ngày 5/3/2021 giữa hai ngành] sáng 4/4.',
    kind: 'conference',
    subject: 'Quy chế số 12 ngày 5/3/2021 giữa hai ngành',
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
]

/** Sentences without any gathering. */
export const NO_GATHERING: readonly string[] = [
  'Trung tâm Hội nghị tỉnh nằm bên bờ sông.',
  'Huyện đưa ra 5 giải pháp và giải quyết 12 đơn thư.',
  'Bà con tiếp tục chăm bón, tiếp nhận giống mới.',
  'Công việc gặp nhiều khó khăn do mưa kéo dài.',
  'Chương trình mục tiêu quốc gia giảm nghèo đạt kết quả.',
  'Công nhân nghỉ lễ bốn ngày, các nghi lễ được giữ gọn.',
  'Đoàn kiểm tra của sở có năm người.',
  'Báo cáo nói về hình thức giám sát và kết quả kiểm tra.',
  'Chuyến làm việc kéo dài bốn ngày.',
  'Đại lễ đường của trường có 500 chỗ.',
]
