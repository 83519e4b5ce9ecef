import type { TopicId } from '../../types'

/** A short report and its topics, the most important first. */
interface TopicExample {
  readonly text: string
  readonly topics: readonly TopicId[]
}

export const TOPIC_EXAMPLES: readonly TopicExample[] = [
  {
    text: 'Sinh viên nhập học\n\nSáng 5/9, Trường Đại học Công nghiệp Gò Da khai giảng năm học mới.',
    topics: ['education'],
  },
  {
    text: 'Đảng bộ xã Yên Hòa đại hội nhiệm kỳ mới\n\nSáng 5/5, Đảng bộ xã Yên Hòa long trọng tổ chức Đại hội đại biểu lần thứ XX, nhiệm kỳ 2020 - 2025. Dự đại hội có Giám đốc Sở Y tế.',
    topics: ['party-building'],
  },
  {
    text: 'Bế giảng lớp bồi dưỡng nhận thức về Đảng\n\nChiều 3/9, Trung tâm Chính trị huyện bế giảng lớp bồi dưỡng nhận thức về Đảng cho 90 quần chúng ưu tú.',
    topics: ['party-building'],
  },
  {
    text: 'Đại hội thi đua yêu nước huyện Thanh Bình\n\nNgày 5/6, huyện Thanh Bình tổ chức Đại hội thi đua yêu nước lần thứ VI.',
    topics: ['emulation-rewards'],
  },
  {
    text: 'Tuyên dương nông dân sản xuất giỏi\n\nSáng 14/10, Hội Nông dân tỉnh tổ chức hội nghị tuyên dương điển hình tiên tiến trong phong trào nông dân thi đua sản xuất giỏi.',
    topics: ['emulation-rewards', 'agriculture-rural'],
  },
  {
    text: 'Đảng bộ Sở Y tế tổng kết công tác\n\nChiều 10/1, Đảng ủy Sở Y tế tổ chức hội nghị tổng kết công tác khám, chữa bệnh và công tác xây dựng Đảng năm 2018.',
    topics: ['health', 'party-building'],
  },
  {
    text: 'Ngày hội Đại đoàn kết ở thôn Đông\n\nNgày 12/11, Ban Công tác Mặt trận thôn Đông tổ chức Ngày hội Đại đoàn kết toàn dân tộc.',
    topics: ['mass-mobilization'],
  },
  {
    text: 'Giao ban công tác cải cách hành chính quý III\n\nSáng 2/10, UBND tỉnh họp giao ban công tác cải cách hành chính, bàn việc giảm thời gian giải quyết thủ tục ở bộ phận một cửa.',
    topics: ['public-administration'],
  },
  {
    text: 'Trao quyết định bổ nhiệm Phó Chánh Văn phòng UBND tỉnh\n\nSáng 1/8, UBND tỉnh tổ chức lễ trao quyết định về công tác cán bộ.',
    topics: ['public-administration'],
  },
  {
    text: 'HĐND huyện khai mạc kỳ họp cuối năm\n\nSáng 20/12, HĐND huyện Phong Điền khóa XI khai mạc kỳ họp thứ 9.',
    topics: ['legislature-elections'],
  },
  {
    text: 'Cử tri kiến nghị sửa quốc lộ\n\nChiều 6/5, các đại biểu Quốc hội tiếp xúc cử tri huyện miền núi. Cử tri kiến nghị sớm sửa quốc lộ xuống cấp, lắp đèn ở nút giao thông có nhiều tai nạn.',
    topics: ['legislature-elections', 'transport'],
  },
  {
    text: 'Phiên tòa giả định tuyên truyền pháp luật\n\nSáng 8/4, Tòa án nhân dân huyện phối hợp Phòng Tư pháp tổ chức phiên tòa giả định.',
    topics: ['law-justice'],
  },
  {
    text: 'Họp Ban Chỉ đạo phòng, chống tham nhũng\n\nChiều 15/7, Ban Chỉ đạo phòng, chống tham nhũng, lãng phí, tiêu cực tỉnh họp phiên thứ 5.',
    topics: ['anti-corruption'],
  },
  {
    text: 'Lễ giao nhận quân năm 2019\n\nSáng 21/2, huyện Ba Vì tổ chức lễ giao nhận quân, tiễn 200 tân binh lên đường.',
    topics: ['defence'],
  },
  {
    text: 'Trung đoàn 6 tuyên thệ chiến sĩ mới\n\nSáng 9/5, Trung đoàn 6 tổ chức lễ tuyên thệ chiến sĩ mới.',
    topics: ['defence'],
  },
  {
    text: 'Ra mắt tổ liên gia an toàn phòng cháy\n\nTối 16/8, Công an phường phối hợp khu phố ra mắt tổ liên gia an toàn phòng cháy, chữa cháy.',
    topics: ['public-security'],
  },
  {
    text: 'Nói chuyện về tác hại của ma túy với thanh niên\n\nSáng 26/6, Công an xã và Đoàn thanh niên tổ chức buổi tuyên truyền phòng, chống ma túy cho đoàn viên, thanh niên.',
    topics: ['public-security', 'youth-children'],
  },
  {
    text: 'Chủ tịch tỉnh tiếp Đại sứ Hàn Quốc\n\nChiều 4/4, Chủ tịch UBND tỉnh tiếp xã giao ngài Đại sứ Hàn Quốc tại Việt Nam nhân chuyến thăm tỉnh.',
    topics: ['foreign-affairs'],
  },
  {
    text: 'Hội nghị thu ngân sách 6 tháng đầu năm\n\nSáng 2/7, Cục Thuế tỉnh tổ chức hội nghị sơ kết công tác thu ngân sách nhà nước.',
    topics: ['economy-finance'],
  },
  {
    text: 'Đại hội đồng cổ đông thường niên 2022\n\nSáng 26/4, Công ty cổ phần Nhựa Miền Đông họp Đại hội đồng cổ đông thường niên.',
    topics: ['business-investment'],
  },
  {
    text: 'Gỡ vướng cho doanh nghiệp vay vốn\n\nChiều 9/3, Ngân hàng Nhà nước chi nhánh tỉnh tổ chức hội nghị đối thoại ngân hàng - doanh nghiệp.',
    topics: ['business-investment', 'economy-finance'],
  },
  {
    text: 'Đóng điện trạm biến áp 110 kV\n\nSáng 30/11, Công ty Điện lực tỉnh tổ chức lễ đóng điện trạm biến áp 110 kV Hòa Phú.',
    topics: ['industry-energy'],
  },
  {
    text: 'Phường Gò Da họp mặt\n\nSáng 5/10, Đảng ủy phường tổ chức họp mặt kỷ niệm truyền thống các ngành xây dựng Đảng.',
    topics: ['party-building'],
  },
  {
    text: 'Khai mạc phiên chợ đưa hàng Việt về miền núi\n\nTối 8/10, Sở Công Thương khai mạc phiên chợ hàng Việt tại huyện vùng cao.',
    topics: ['trade'],
  },
  {
    text: 'Công bố xã đạt chuẩn nông thôn mới\n\nSáng 18/12, xã Tân Hội tổ chức lễ công bố xã đạt chuẩn nông thôn mới nâng cao.',
    topics: ['agriculture-rural'],
  },
  {
    text: 'Công bố đồ án quy hoạch chung đô thị\n\nChiều 12/9, Sở Xây dựng tổ chức hội nghị công bố quy hoạch chung đô thị Bình Minh đến năm 2040.',
    topics: ['construction-planning'],
  },
  {
    text: 'Thông xe cầu vượt sông\n\nSáng 19/5, Sở Giao thông vận tải tổ chức lễ thông xe cầu vượt sông Lũy trên quốc lộ 28.',
    topics: ['transport'],
  },
  {
    text: 'Nghiệm thu đề tài nghiên cứu khoa học\n\nSáng 3/3, Sở Khoa học và Công nghệ họp Hội đồng nghiệm thu đề tài nghiên cứu khoa học cấp tỉnh.',
    topics: ['science-technology'],
  },
  {
    text: 'Tập huấn kỹ năng số cho tổ công nghệ số cộng đồng\n\nSáng 10/10, huyện tập huấn chuyển đổi số cho thành viên tổ công nghệ số cộng đồng.',
    topics: ['digital-ict'],
  },
  {
    text: 'Trường THPT Lê Lợi khai giảng năm học mới\n\nSáng 5/9, thầy và trò Trường THPT Lê Lợi tưng bừng khai giảng năm học 2023 - 2024.',
    topics: ['education'],
  },
  {
    text: 'Hiến máu tình nguyện đợt 2\n\nSáng 7/4, Ban Chỉ đạo vận động hiến máu tình nguyện huyện tổ chức ngày hội hiến máu.',
    topics: ['health'],
  },
  {
    text: 'Đêm nhạc tưởng nhớ một nhạc sĩ\n\nTối 1/4, tại Nhà hát lớn thành phố diễn ra đêm nhạc với nhiều ca khúc nổi tiếng.',
    topics: ['culture-arts'],
  },
  {
    text: 'Đón bằng xếp hạng di tích quốc gia\n\nSáng 15/3, UBND huyện tổ chức lễ đón bằng xếp hạng di tích quốc gia đình làng Thổ Hà.',
    topics: ['history-heritage'],
  },
  {
    text: 'Khai trương mùa du lịch biển 2024\n\nTối 27/4, thị xã Cửa Lò khai trương mùa du lịch biển, đón hàng vạn du khách.',
    topics: ['tourism'],
  },
  {
    text: 'Chủ tịch xã đối thoại với dân\n\nSáng 8/10, xã tổ chức hội nghị đối thoại giữa người đứng đầu cấp ủy, chính quyền xã với nhân dân.',
    topics: ['public-administration'],
  },
  {
    text: 'Chung kết giải bóng chuyền nam\n\nChiều 22/12, trận chung kết giải bóng chuyền nam các xã diễn ra tại sân vận động huyện.',
    topics: ['sport'],
  },
  {
    text: 'Gặp mặt nhà báo nhân 21/6\n\nSáng 20/6, Hội Nhà báo tỉnh gặp mặt các cơ quan báo chí nhân Ngày Báo chí cách mạng Việt Nam.',
    topics: ['media-press'],
  },
  {
    text: 'Đối thoại với công nhân lao động\n\nSáng 12/5, Liên đoàn Lao động tỉnh tổ chức diễn đàn đối thoại với công nhân, người lao động các nhà xưởng.',
    topics: ['labour-employment'],
  },
  {
    text: 'Trao nhà tình nghĩa cho thân nhân liệt sĩ\n\nSáng 25/7, huyện bàn giao nhà tình nghĩa, tặng quà người có công.',
    topics: ['social-welfare'],
  },
  {
    text: 'Vui Trung thu cùng thiếu nhi vùng cao\n\nTối 28/9, Tỉnh đoàn tổ chức đêm hội trăng rằm cho thiếu nhi.',
    topics: ['youth-children'],
  },
  {
    text: 'Hội Liên hiệp Phụ nữ huyện sơ kết công tác\n\nSáng 6/7, Hội LHPN huyện sơ kết công tác Hội và phong trào phụ nữ 6 tháng đầu năm.',
    topics: ['women-family'],
  },
  {
    text: 'Đại lễ Phật đản ở chùa Long Khánh\n\nSáng 15/5, Ban Trị sự Giáo hội Phật giáo huyện tổ chức Đại lễ Phật đản tại chùa Long Khánh.',
    topics: ['ethnic-religion'],
  },
  {
    text: 'Ra quân dọn rác bãi biển\n\nSáng 5/6, thành phố mít tinh hưởng ứng Ngày Môi trường thế giới, ra quân thu gom rác thải nhựa.',
    topics: ['environment-resources'],
  },
  {
    text: 'Họp khẩn ứng phó bão số 4\n\nChiều 27/9, Ban Chỉ huy Phòng, chống thiên tai và tìm kiếm cứu nạn tỉnh họp khẩn bàn việc ứng phó bão.',
    topics: ['disaster-response'],
  },
  {
    text: 'Đoàn công tác thăm Trường Sa\n\nSáng 3/5, tàu chở đoàn công tác rời cảng đi thăm quân dân huyện đảo Trường Sa và nhà giàn DK1.',
    topics: ['sea-islands'],
  },
  {
    text: 'Hội thao lực lượng bảo vệ\n\nSáng 1/5, khu phố khai mạc hội thao với môn kéo co, chạy bộ.',
    topics: ['sport'],
  },
  {
    text: 'Khánh thành cầu Hòa Bình tại Nhà văn hóa xã\n\nSáng 2/2, tại Nhà Văn hóa xã, UBND huyện tổ chức lễ khánh thành cầu dân sinh, nối hai bờ kênh; Giám đốc Sở Y tế tham dự.',
    topics: ['transport'],
  },
  // One word in a club's name, a courtesy, a place: no topic of its own
  {
    text: 'Đại hội Hội Người cao tuổi\n\nSáng 8/8, Đại hội đại biểu toàn quốc Hội Người cao tuổi khai mạc; đại hội bầu ban lãnh đạo mới.',
    topics: ['social-welfare', 'mass-mobilization'],
  },
  {
    text: 'Khai mạc kỳ họp Quốc hội\n\nSáng 8/8, Quốc hội khai mạc kỳ họp.',
    topics: ['legislature-elections'],
  },
  {
    text: 'Thăm gia đình liệt sĩ\n\nSáng 8/8, đoàn thăm gia đình liệt sĩ, ân cần thăm hỏi sức khỏe các mẹ.',
    topics: ['social-welfare'],
  },
  {
    text: 'Chăm sóc sức khỏe cho bà con\n\nSáng 8/8, trạm y tế khám sức khỏe cho bà con.',
    topics: ['health'],
  },
  {
    text: 'Khánh thành trường mầm non\n\nSáng 8/8, Câu lạc bộ Vì Hoàng Sa, Trường Sa khánh thành trường mầm non ở bản.',
    topics: ['education'],
  },
  {
    text: 'Đêm dân ca Lào Cai\n\nTối 8/8, đêm dân ca các bản làng diễn ra tại Lào Cai.',
    topics: ['culture-arts'],
  },
  // The paper that reports, a drill's own matter, a chaplain's office
  {
    text: 'Đêm dân ca ở bản\n\n(TN&MT) - Tối 8/8, các bản hát dân ca ở nhà sàn.',
    topics: ['culture-arts'],
  },
  {
    text: 'Diễn tập ứng phó bão ở xã\n\nSáng 8/8, xã diễn tập ứng phó bão số 4.',
    topics: ['disaster-response'],
  },
  {
    text: 'Bổ nhiệm trụ trì chùa Gò Da\n\nSáng 8/8, Ban Trị sự làm lễ bổ nhiệm trụ trì chùa Gò Da.',
    topics: ['ethnic-religion'],
  },
  {
    text: 'Khánh thành lộ bê tông ấp 4\n\nSáng 8/8, ấp khánh thành tuyến lộ bê tông dài 2 km.',
    topics: ['transport'],
  },
]
