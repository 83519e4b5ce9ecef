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
  {
    text: 'Trời mưa to. [Hội nghị giao ban thống nhất nhiệm vụ năm học] được trường tổ chức sáng 4/4.',
    kind: 'conference',
    subject: 'nhiệm vụ năm học',
  },
  { text: 'Sáng 4/4, tổ đại biểu có [buổi tiếp xúc với cử tri xã Ba Sông].', kind: 'voter-meeting' },
  { text: 'Sáng 4/4 khai mạc [giải cầu lông hè 2018].', kind: 'contest', subject: 'cầu lông' },
  {
    text: 'Sáng 6/12, Phó Chủ tịch nước dự [lễ trao quyết định cho 16 đại sứ Việt Nam tại nước ngoài] ở Huế.',
    kind: 'ceremony',
  },
  { text: 'Sau [lễ trình Quốc thư], Chủ tịch nước Lê Văn An tiếp khách.', kind: 'reception' },
  { text: 'Chiều 4/4, hội mở [triển lãm tranh khu vực III (Ba Sông) lần thứ hai] ở tỉnh.', kind: 'exhibition' },
  { text: 'Sáng 4/4, huyện tổ chức [lễ kỷ niệm 70 năm Ngày Giữ rừng] (4/4/1950 - 4/4/2020).', kind: 'commemoration' },
  {
    text: 'Sáng 4/4, UBND huyện mở [hội nghị giao ban Bí thư, Chủ tịch UBND các xã].',
    kind: 'conference',
    subject: null,
  },
  {
    text: 'Chiều 4/4, bà Lê Thị Na [tiếp xúc cử tri xã Ba Sông], thông báo kết quả kỳ họp.',
    kind: 'voter-meeting',
    subject: null,
  },
  { text: 'Tham gia [hội thao] lực lượng dân quân của năm xã thi bắn súng.', kind: 'contest' },
  { text: 'Dự [hội nghị] đại diện các phòng, ban của huyện.', kind: 'conference' },
  { text: 'Dự [hội nghị lãnh đạo ngành thủy sản] có ông Lê Văn Na.', kind: 'conference' },
  { text: 'Trời mưa to. [Phiên họp] thống nhất giao sở rà soát các khoản chi.', kind: 'meeting', subject: null },
  { text: 'Sáng 4/4, hội mở [buổi họp mặt kỷ niệm 90 năm ngày thành lập]', kind: 'commemoration' },
  { text: 'Sáng 4/4, phường tổ chức [lễ họp mặt kỷ niệm ngày Nhà giáo].', kind: 'commemoration' },
  { text: 'Sáng 4/4, phường tổ chức [họp mặt cán bộ hưu trí].', kind: 'dialogue' },
  { text: 'Sáng 4/4 khai mạc [hội thi dân vận khéo năm 2019].', kind: 'contest', subject: 'dân vận khéo' },
  {
    text: 'Đó là đánh giá của ông Lê Văn An tại [Đại hội Chi bộ lần thứ IV, nhiệm kỳ 2020-2025] sáng nay.',
    kind: 'congress',
    subject: null,
  },
  {
    text: 'Sáng 5/12, Đảng ủy xã tổ chức [gặp mặt, chúc mừng 36 năm Ngày thành lập Hội Cựu chiến binh].',
    kind: 'dialogue',
  },
  {
    text: 'Ngày 3/7, trường đã có [buổi tiếp đón và làm việc với đoàn công tác] từ Lào sang.',
    kind: 'working-session',
    subject: null,
  },
  {
    text: 'Tối 4/4, hội nhà báo tổ chức [lễ tổng kết và trao Giải báo chí “Bút tre” năm 2020] tại tỉnh.',
    kind: 'award-ceremony',
  },
  { text: 'Chiều 4/4, huyện mở [cuộc diễn tập phòng thủ năm 2020] đạt kết quả tốt.', kind: 'other' },
  { text: 'Tối 4/4, huyện tổ chức [lễ khai mạc Phố ẩm thực Gò Da] tại bến sông.', kind: 'festival' },
  { text: 'Sáng 4/4, xã tổ chức [lễ khai mạc năm học mới] tại đình.', kind: 'ceremony' },
  { text: 'Sáng 4/4, hội khuyến học đã [trao 40 suất học bổng cho học sinh xã Ba Sông].', kind: 'ceremony' },
  { text: 'Sáng 4/4, tại Gò Da, đoàn xã [trao hơn 120 phần quà cho bà con vùng lũ].', kind: 'ceremony' },
  // "này" points back: the name says nothing more
  {
    text: 'Phó Chủ tịch huyện chủ trì [buổi làm việc với xã Mường La] về vấn đề này.',
    kind: 'working-session',
    subject: null,
  },
  {
    text: 'Sáng 3/3, Ủy ban Pháp chế mở [phiên họp toàn thể], thẩm tra dự án Luật Đê điều.',
    kind: 'meeting',
    subject: 'dự án Luật Đê điều',
  },
  {
    text: 'Chiều 3/3, đại sứ nước bạn dự [lễ trình Thư ủy nhiệm] ở Cung điện Mùa Đông.',
    kind: 'reception',
  },
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
  {
    text: 'Sáng 5/10, Hội Phụ nữ xã tổ chức [tọa đàm kỷ niệm 93 năm ngày thành lập Hội] tới dự có 40 hội viên.',
    kind: 'seminar',
  },
  { text: 'Tại [hội nghị giao ban quý II], ông Trần Văn Bảy nêu 3 việc cần làm.', kind: 'conference' },
  {
    text: 'Thành phố tổ chức [lễ khánh thành chợ Gò Da], xã Bình Tân trong sáng nay.',
    kind: 'inauguration',
    subject: 'chợ Gò Da',
  },
  { text: 'Trường tổ chức [lễ tổng kết năm học], trao 120 suất quà cho học sinh nghèo.', kind: 'ceremony' },
  // Periods behind a comma, acts of a sitting, bodies of a visit
  { text: 'Sáng 4/4, xã mở [ngày hội “Giọt máu đào”], đông đảo cán bộ, học sinh tham gia.', kind: 'festival' },
  { text: 'Ngày 4/4, nhà in [giới thiệu đến bạn đọc truyện dài “Đò chiều”].', kind: 'launch' },
  { text: '[Đêm khai mạc] diễn ra tối 4/4 tại bến sông.', kind: 'festival' },
  {
    text: 'Tối 4/4, tại Gò Da diễn ra [lễ bế mạc và trao giải Liên hoan kèn làng lần thứ 20].',
    kind: 'festival',
    subject: 'kèn làng',
  },
  { text: 'Sáng 4/4, trường đã [trao bằng tốt nghiệp cho 60 học viên lớp điện].', kind: 'ceremony' },
  { text: 'Tối 4/4, [đêm nhạc “Quê mình”] gây quỹ 40 triệu đồng.', kind: 'performance' },
  {
    text: '[Hội nghị lần thứ 22 Ban Chấp hành Đảng bộ huyện] thảo luận và quyết định một số nội dung.',
    kind: 'conference',
  },
  {
    text: 'Sáng 4/4, ngành mở [hội thao công nhân, viên chức Gò Da năm 2014] tại sân đình.',
    kind: 'contest',
  },
  { text: 'Chiều 4/4, hai bên [ký bản ghi nhớ về nuôi ong].', kind: 'signing' },
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
  {
    text: 'Tối 19/9, Khoa Ngoại ngữ tổ chức [Hội nghị công chức, viên chức năm học 2016 - 2017] tại hội trường.',
    kind: 'conference',
    subject: null,
  },
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
    text: 'Tỉnh tổ chức [lễ kỷ niệm 45 năm Ngày thành lập Hội Người cao tuổi] (10/5/1975 - 10/5/2020).',
    kind: 'commemoration',
    subject: '45 năm Ngày thành lập Hội Người cao tuổi',
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
  {
    text: 'Sáng 4/4, ban quản lý tổ chức [lễ đóng điện, gắn biển công trình Trạm biến áp Gò Da] ở xã.',
    kind: 'inauguration',
    subject: 'Trạm biến áp Gò Da',
  },
  {
    text: 'Sáng 4/4, Chủ tịch UBND huyện [kiểm tra thực địa, đôn đốc tiến độ nạo vét kênh] ở xã.',
    kind: 'inspection',
    subject: 'tiến độ nạo vét kênh',
  },
  {
    text: 'Sáng 4/4, hai bên tổ chức [Diễn đàn Môi trường ASEAN - Nhật Bản lần thứ hai] ở huyện.',
    kind: 'forum',
    subject: 'Môi trường ASEAN - Nhật Bản',
  },
  {
    text: 'Sáng 4/4, trạm tổ chức [hội nghị sơ kết công tác 6 tháng đầu năm (từ 1/10/2020 đến 31/3/2021), triển khai nhiệm vụ 6 tháng cuối năm] ở huyện.',
    kind: 'conference',
    subject: 'công tác 6 tháng đầu năm (từ 1/10/2020 đến 31/3/2021)',
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
  {
    text: 'Sáng 4/4 diễn ra [lễ ký kết thỏa thuận hợp tác giữa Trường Gò Da với 7 doanh nghiệp xây dựng].',
    kind: 'signing',
    subject: 'thỏa thuận hợp tác',
  },
  {
    text: 'Xã [đối thoại với hội viên và nhân dân], tham gia đoàn có ông Lê Văn Tư.',
    kind: 'dialogue',
    subject: null,
  },
  // Tasks that are told one behind the other
  {
    text: 'Sở tổ chức [hội nghị về công tác nạo vét, gia cố bờ kênh trên toàn tuyến sông Gò Da].',
    kind: 'conference',
    subject: 'công tác nạo vét, gia cố bờ kênh trên toàn tuyến sông Gò Da',
  },
  {
    text: 'Tại [hội thảo về máy gặt, kho lạnh], do hội tổ chức ngày 8/9, ông Lê Văn Tư nêu ý kiến.',
    kind: 'seminar',
    subject: 'máy gặt, kho lạnh',
  },
  {
    text: 'Tại [hội thảo về máy gặt], nhiều nông dân nêu ý kiến.',
    kind: 'seminar',
    subject: 'máy gặt',
  },
  {
    text: 'Huyện mở [lễ hội hoa sen], mời du khách muôn phương về thăm chợ quê trên sông Gò Da.',
    kind: 'festival',
    subject: 'hoa sen',
  },
  // How many it is for, a pair that a comma keeps, who says what follows, where it is held
  {
    text: 'Sáng 4/4, báo Áo Chàm tổ chức [lễ trao giải thưởng “Phấn trắng” lần 4] cho 50 giáo viên trẻ.',
    kind: 'award-ceremony',
    subject: 'Phấn trắng',
  },
  {
    text: 'Huyện tổ chức [lễ ra mắt lực lượng bảo vệ an ninh, trật tự ở cơ sở] sáng 4/4.',
    kind: 'launch',
    subject: 'lực lượng bảo vệ an ninh, trật tự ở cơ sở',
  },
  {
    text: 'Tòa soạn tổ chức [lễ trao giải cuộc thi viết “Mùa vàng”], nằm trong chương trình khuyến học.',
    kind: 'award-ceremony',
    subject: 'Mùa vàng',
  },
  { text: 'Mở màn [cuộc đối thoại], bạn Lê Thị Mây đặt câu hỏi.', kind: 'dialogue', subject: null },
  {
    text: 'Huyện tổ chức [giải đua thuyền truyền thống] trên sông Vàm Nhẫn.',
    kind: 'contest',
    subject: 'đua thuyền truyền thống',
  },
  {
    text: 'Sáng 4/4, tòa tổ chức [buổi xin lỗi công khai] tại trụ sở xã.',
    kind: 'other',
    subject: 'xin lỗi công khai',
  },
]

/** Sentences without any gathering. */
export const NO_GATHERING: readonly string[] = [
  'Ông Tư được trao 2 lượt phát bóng trong hiệp đầu.',
  'Trung tâm Hội nghị tỉnh nằm bên bờ sông.',
  'Huyện đưa ra 5 giải pháp và giải quyết 12 đơn thư.',
  'Bà con tiếp tục chăm bón, tiếp nhận giống mới.',
  'Công việc gặp nhiều khó khăn do mưa kéo dài.',
  'Chương trình mục tiêu quốc gia giảm nghèo đạt kết quả.',
  'Công nhân nghỉ lễ bốn ngày, các nghi lễ được giữ gọn.',
  'Chủ tịch UBND xã đã trực tiếp nghe dân nói.',
  'Đoàn kiểm tra của sở có năm người.',
  'Báo cáo nói về hình thức giám sát và kết quả kiểm tra.',
  'Chuyến làm việc kéo dài bốn ngày.',
  'Đại lễ đường của trường có 500 chỗ.',
  'Xã tổ chức buổi sáng cho thiếu nhi, buổi chiều cho người già.',
]
