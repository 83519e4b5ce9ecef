/** Where an event takes place: `venue | unit, unit | country`; several places one after another, `@` before a điểm cầu. */
export interface PlaceExample {
  /** The report's sentences under a headline of its own. */
  readonly text: string
  readonly places: readonly string[]
  readonly todo?: true
}

const meeting = (where: string): string =>
  `Sáng 5/3, ${where}, Hội Nông dân huyện tổ chức hội nghị tổng kết công tác năm.`

export const PLACE_POSITIVES: readonly PlaceExample[] = [
  { text: meeting('tại trụ sở HĐND và UBND huyện'), places: ['trụ sở HĐND và UBND huyện | huyện'] },
  { text: meeting('tại Điểm sinh hoạt văn hóa phường 14'), places: ['Điểm sinh hoạt văn hóa phường 14 | phường 14'] },
  { text: meeting('tại Tầng 3 - tòa nhà Hoa Sen'), places: ['Tầng 3 - tòa nhà Hoa Sen'] },
  {
    text: 'Nhân dịp Tết cổ truyền, sáng 5/3, tại Hội trường Huyện ủy, Huyện đoàn tổ chức buổi họp mặt già làng.',
    places: ['Hội trường Huyện ủy | Huyện'],
  },
  {
    text: 'Sáng 5/3, Phó Chủ tịch UBND huyện kiểm tra công tác hộ đê. Đoàn đã kiểm tra tại kè Gò Da, cống Gò Mây và khu neo đậu tàu thuyền Cửa Lạch.',
    places: ['kè Gò Da', 'cống Gò Mây', 'khu neo đậu tàu thuyền Cửa Lạch'],
  },
  { text: 'Lễ đón Chủ tịch Quốc hội vừa diễn ra cách đây ít phút tại Phủ Chủ tịch.', places: ['Phủ Chủ tịch'] },
  // the number of a house, a line of its own, where a televised meeting is sent from
  { text: meeting('tại số 41 Lê Thị Na, phường Hưng Thịnh'), places: ['số 41 Lê Thị Na | phường Hưng Thịnh'] },
  { text: meeting('tại 29 Lê Thị Na'), places: ['29 Lê Thị Na'] },
  {
    text: 'Sáng 5/3, UBND huyện tổ chức lễ khởi công cầu Gò Da. Đường đông. Nắng to. Gió lớn. Trống rung.\n\nĐịa điểm: Lô CN4, phường Hưng Thịnh.',
    places: ['Lô CN4 | phường Hưng Thịnh'],
  },
  {
    text: 'Sáng 5/3, Tòa án tỉnh họp trực tuyến tổng kết công tác năm từ Hội trường Mai Khôi đến 9 điểm cầu cấp huyện.',
    places: ['Hội trường Mai Khôi'],
  },
  { text: meeting('tại Nhà văn hóa xã Lâm Khê'), places: ['Nhà văn hóa xã Lâm Khê | xã Lâm Khê'] },
  { text: meeting('tại Hội trường lớn UBND huyện'), places: ['Hội trường lớn UBND huyện | huyện'] },
  {
    text: meeting('tại Hội trường tầng 3, Bệnh viện Đa khoa Minh Tâm (phường Hưng Thịnh)'),
    places: ['Hội trường tầng 3, Bệnh viện Đa khoa Minh Tâm | phường Hưng Thịnh'],
  },
  {
    text: meeting('tại Trung tâm Văn hóa - Thể thao huyện Yên Lập (Phú Thọ)'),
    places: ['Trung tâm Văn hóa - Thể thao huyện Yên Lập | huyện Yên Lập, Phú Thọ'],
  },
  { text: meeting('tại ấp 4, xã Tân Hiệp'), places: ['| ấp 4, xã Tân Hiệp'] },
  { text: meeting('tại Quảng trường 2/9'), places: ['Quảng trường 2/9'] },
  { text: meeting('tại Trung tâm Văn hóa và Thể thao xã'), places: ['Trung tâm Văn hóa và Thể thao xã | xã'] },
  {
    text: meeting('tại trục đường Lê Lợi, Trần Phú và Hùng Vương'),
    places: ['trục đường Lê Lợi, Trần Phú và Hùng Vương'],
  },
  { text: meeting('tại GEM Center'), places: ['GEM Center'] },
  {
    text: meeting('tại Nhà Văn hóa Lao động (số 22 Trần Phú, Hà Nội)'),
    places: ['Nhà Văn hóa Lao động | Hà Nội'],
  },
  {
    text: 'Sáng 5/3, Bộ Y tế tổ chức hội nghị trực tuyến, thông qua 3 đầu cầu truyền hình tại Hà Nội, Đà Nẵng và Cần Thơ.',
    places: ['@ | Hà Nội', '@ | Đà Nẵng', '@ | Cần Thơ'],
  },
  {
    text: meeting('tại Trung tâm lưu trữ và trưng bày tư liệu Mai Khôi'),
    places: ['Trung tâm lưu trữ và trưng bày tư liệu Mai Khôi'],
  },
  {
    text: 'Ngày 5/3, giải bóng bàn các câu lạc bộ đã khởi tranh tại Nhà thi đấu Mai Khôi.',
    places: ['Nhà thi đấu Mai Khôi'],
  },
  {
    text: meeting('tại Trung tâm Hội nghị và tổ chức sự kiện Mai Khôi'),
    places: ['Trung tâm Hội nghị và tổ chức sự kiện Mai Khôi'],
  },
  {
    text: meeting('tại thao trường huấn luyện Tiểu đoàn 2, xã Lâm Khê'),
    places: ['thao trường huấn luyện Tiểu đoàn 2 | xã Lâm Khê'],
  },
  { text: meeting('tại doanh trại Lữ đoàn 147'), places: ['doanh trại Lữ đoàn 147'] },
  { text: meeting('tại Trung tâm Tổ chức sự kiện Mai Khôi'), places: ['Trung tâm Tổ chức sự kiện Mai Khôi'] },
  { text: meeting('tại số 911 đường 21 tháng 4, xã Lâm Khê'), places: ['số 911 đường 21 tháng 4 | xã Lâm Khê'] },
  {
    text: meeting('ngay tại sân Trường Tiểu học Lâm Khê, xã Lâm Khê'),
    places: ['sân Trường Tiểu học Lâm Khê | xã Lâm Khê'],
  },
  {
    text: 'Đêm thơ thường niên tổ chức tối 5/3 tại Nhà hát Minh Tâm, Q.10, TP.HCM đã quyên góp 4 tỉ đồng.',
    places: ['Nhà hát Minh Tâm | Q.10, TP.HCM'],
  },
  {
    text: meeting('tại phòng họp số 2, Huyện ủy Yên Lập (tỉnh Phú Thọ)'),
    places: ['phòng họp số 2, Huyện ủy Yên Lập | Huyện, tỉnh Phú Thọ'],
  },
  { text: meeting('tại trụ sở Sở Y tế, 35 Trần Phú, Hà Nội'), places: ['trụ sở Sở Y tế | Hà Nội'] },
  { text: meeting('tại trụ sở Công an tỉnh bạn, thị xã A-nu-vông'), places: ['trụ sở Công an tỉnh bạn | tỉnh'] },
  { text: meeting('tại Nhà hát Hòa Bình, TP. Hồ Chí Minh'), places: ['Nhà hát Hòa Bình | TP. Hồ Chí Minh'] },
  {
    text: meeting('tại Hội trường Mai Khôi, Linh Trung, Thủ Đức'),
    places: ['Hội trường Mai Khôi | Thủ Đức'],
  },
  {
    text: 'Chiều 5/3, Chủ tịch UBND tỉnh tiếp đoàn doanh nghiệp nhân dịp đoàn sang thăm, làm việc tại Quảng Bình.',
    places: ['| Quảng Bình'],
  },
  { text: meeting('tại nhà đa năng (ấp 3, xã Lâm Khê)'), places: ['nhà đa năng | ấp 3, xã Lâm Khê'] },
  {
    text: 'Sáng 5/3, Bộ Y tế tổ chức hội nghị trực tuyến, chủ trì tại điểm cầu Trung ương là Bộ trưởng. Tại điểm cầu tỉnh có lãnh đạo Sở Y tế.',
    places: ['@ | tỉnh'],
  },
  { text: meeting('tại thủ đô Bangkok'), places: ['| thủ đô Bangkok | TH'] },
  {
    text: 'Chiều 5/3, hội thảo về giống lúa mới do Sở Nông nghiệp tổ chức đã diễn ra tại Khách sạn Sao Mai, Đà Nẵng với sự tham dự của 90 đại biểu.',
    places: ['Khách sạn Sao Mai | Đà Nẵng'],
  },
  {
    text: 'Ngày 5/3, Ban Tổ chức khai mạc hội chợ hàng thủ công tại Hà Nội. Hội chợ diễn ra tại Cung Văn hóa Hữu nghị với 80 gian hàng.',
    places: ['Cung Văn hóa Hữu nghị | Hà Nội'],
  },
  {
    text: 'Ngày 5/3, đoàn công tác của Tỉnh đoàn đã đến thăm, tặng quà cán bộ, chiến sĩ Đồn Biên phòng Cửa Sót, Trạm Kiểm soát Cửa Khẩu và Trường THCS Thạch Kim.',
    places: ['Đồn Biên phòng Cửa Sót', 'Trạm Kiểm soát Cửa Khẩu', 'Trường THCS Thạch Kim'],
  },
  {
    text: 'Ngày 5/3, đoàn giám sát của HĐND tỉnh kiểm tra việc thu gom rác. Tại Nhà máy xử lý rác Đông Sơn, đoàn ghi nhận nhiều cải tiến.',
    places: ['Nhà máy xử lý rác Đông Sơn'],
  },
  {
    text: 'Sáng 5/3, Bộ Y tế tổ chức hội nghị trực tuyến về tiêm chủng. Dự tại điểm cầu tỉnh Kon Tum có lãnh đạo Sở Y tế; điểm cầu huyện Sa Thầy có Phó Chủ tịch UBND huyện.',
    places: ['@ | tỉnh Kon Tum', '@ | huyện Sa Thầy'],
  },
  { text: meeting('tại Nhà thờ Giáo xứ Bình Thuận'), places: ['Nhà thờ Giáo xứ Bình Thuận'] },
  {
    text: 'Sáng 5/3, UBND tỉnh tổ chức hội nghị trực tuyến tại 3 điểm cầu: thị xã Sông Cầu, huyện Đồng Xuân và Nhà khách Tỉnh ủy.',
    places: ['@ | thị xã Sông Cầu', '@ | huyện Đồng Xuân', '@Nhà khách Tỉnh ủy | Tỉnh'],
  },
  {
    text: 'Sáng 5/3, HĐND tỉnh tổ chức hội nghị trực tuyến. Điểm cầu chính đặt tại Trung tâm Hội nghị tỉnh.',
    places: ['Trung tâm Hội nghị tỉnh | tỉnh'],
  },
  {
    text: meeting('tại vùng biển Bãi Dài và cầu cảng Thanh Long'),
    places: ['vùng biển Bãi Dài', 'cầu cảng Thanh Long'],
  },
  { text: meeting('tại Trung tâm Đổi mới sáng tạo Ba Sông'), places: ['Trung tâm Đổi mới sáng tạo Ba Sông'] },
  {
    text: 'Sáng 5/3, Chủ tịch UBND huyện kiểm tra công tác hộ đê. Cùng ngày, đồng chí đã đến thăm Trường Tiểu học Gò Da.',
    places: ['Trường Tiểu học Gò Da'],
  },
  {
    text: 'Sáng 5/3, ngay sau lễ đón tại Phủ Chủ tịch, Thủ tướng có cuộc hội đàm với khách tại Trụ sở Chính phủ.',
    places: ['Trụ sở Chính phủ'],
  },
  {
    text: meeting('tại Nhà văn hóa xã Lâm Khê và sân Hoa Lư'),
    places: ['Nhà văn hóa xã Lâm Khê | xã Lâm Khê', 'sân Hoa Lư'],
  },
  {
    text: 'Tối 5/3, hàng nghìn người dân đổ về Quảng trường 2/9 dự lễ hội pháo hoa.',
    places: ['Quảng trường 2/9'],
  },
  {
    text: 'Ngày 5/3, ngày hội hiến máu do Thành đoàn chủ trì thực hiện trên địa bàn thành phố.',
    places: ['| thành phố'],
  },
  {
    text: 'Ngày 5/3, đoàn công tác của Quân chủng Hải quân đi thăm các đảo. Điểm dừng chân đầu tiên là đảo Sơn Ca. Rời nơi đó, đoàn lần lượt đến đảo Nam Yết và đảo Cô Lin.',
    places: ['đảo Sơn Ca', 'đảo Nam Yết', 'đảo Cô Lin'],
  },
  { text: 'Sáng 5/3, khai mạc Lễ hội chùa Bạch Hào (Hải Dương) năm nay.', places: ['chùa Bạch Hào | Hải Dương'] },
  {
    text: 'Sáng 5/3, Bộ Y tế tổ chức hội nghị trực tuyến về tiêm chủng. Đại biểu các điểm cầu huyện Sa Thầy, huyện Đăk Hà phát biểu.',
    places: ['@ | huyện Sa Thầy', '@ | huyện Đăk Hà'],
  },
  {
    text: 'Ngày 5/3, đoàn liên ngành kiểm tra bếp ăn của bà Lê Thị Tám, chợ Đông Sơn và lò giết mổ Hưng Thịnh.',
    places: ['chợ Đông Sơn', 'lò giết mổ Hưng Thịnh'],
  },
  { text: meeting('tại 9 huyện, thị xã của tỉnh Phú Yên'), places: ['| tỉnh Phú Yên'] },
  {
    text: 'Sáng 5/3, Báo Sông Hồng tổ chức lễ khánh thành 6 căn nhà tặng hộ nghèo trên địa bàn tỉnh Phú Thọ.',
    places: ['| tỉnh Phú Thọ'],
  },
  {
    text: 'Sáng 5/3, đoàn công tác thăm, chúc Tết sớm các chiến sĩ đang làm nhiệm vụ ở Trạm Biên phòng Nậm Lúc.',
    places: ['Trạm Biên phòng Nậm Lúc'],
  },
  { text: meeting('tại Đại lễ đường Sông Hồng, Tổng cục Thủy lợi và'), places: ['Đại lễ đường Sông Hồng'] },
  // talks at a seat, a mood between the verb and the place, the day after tomorrow's place, a headline alone
  {
    text: 'Ngày 5/3, đoàn công tác Trường Đại học Sông Hồng đã có buổi làm việc tại trụ sở UBND huyện Yên Lập.',
    places: ['trụ sở UBND huyện Yên Lập | huyện Yên Lập'],
  },
  {
    text: 'Tối 5/3, liên hoan phim khai mạc. Buổi lễ diễn ra trong không khí trang trọng tại Nhà hát Lớn Hà Nội.',
    places: ['Nhà hát Lớn Hà Nội | Hà Nội'],
  },
  {
    text: 'Chiều 5/3, Bộ Công an tổ chức lễ trao quyết định tại Bình Dương. Theo dự kiến, lễ trao quyết định thứ hai sẽ được tổ chức tại Học viện An ninh.',
    places: ['| Bình Dương'],
  },
  { text: meeting('tại trụ sở Viện Dân tộc học (thuộc Viện Hàn lâm Việt Nam)'), places: ['trụ sở Viện Dân tộc học'] },
  {
    text: meeting('tại trụ sở Viện Dân tộc học ở 59 Láng Hạ, Ba Đình, Hà Nội'),
    places: ['trụ sở Viện Dân tộc học | Ba Đình, Hà Nội'],
  },
  { text: meeting('tại Dinh Tổng thống Myanmar'), places: ['Dinh Tổng thống Myanmar | Myanmar | MM'] },
  {
    text: 'Ngày 5/3, Phó Chủ tịch UBND tỉnh kiểm tra bến bãi trên địa bàn tỉnh, gồm: bến tại khu vực chân cầu Thái (xã Lâm Khê), chân cầu Hàn (phường Hưng Thịnh) và khu vực bến bãi đê Trường Lộ.',
    places: ['khu vực chân cầu Thái | xã Lâm Khê', 'chân cầu Hàn | phường Hưng Thịnh', 'khu vực bến bãi đê Trường Lộ'],
  },
  {
    text: 'Sáng 5/3, Sở Y tế tổ chức hội nghị trực tuyến, nối điểm cầu chính từ Trung tâm Hội nghị tỉnh đến các huyện.',
    places: ['Trung tâm Hội nghị tỉnh | tỉnh'],
  },
  { text: meeting('tại Tổng cục Thể dục thể thao (Hà Nội)'), places: ['Tổng cục Thể dục thể thao | Hà Nội'] },
  {
    text: 'Sáng 5/3, Tỉnh ủy, HĐND, UBND tỉnh long trọng tổ chức Lễ viếng Nghĩa trang Liệt sĩ tỉnh.',
    places: ['Nghĩa trang Liệt sĩ tỉnh | tỉnh'],
  },
]

/** Places of the topic, of offices, of other events, and phrases that name none. */
export const PLACE_NEGATIVES: readonly PlaceExample[] = [
  {
    text: 'Sáng 5/3, Hội Nông dân huyện tổ chức hội nghị tổng kết công tác năm. “Tôi nghe kể trong cuộc họp tại Hà Nội rằng lúa được giá”.',
    places: [],
  },
  {
    text: 'Sáng 5/3, hội thi nấu ăn mở màn. Hội thi do Trung tâm Truyền hình Việt Nam tại thành phố Đà Nẵng tổ chức.',
    places: [],
  },
  { text: meeting('tại hội trường'), places: [] },
  { text: meeting('tại Hội nghị Trung ương'), places: [] },
  {
    text: 'Sáng 5/3, UBND tỉnh tổ chức hội nghị tổng kết công tác năm. Tại hội nghị, các đại biểu thảo luận.',
    places: [],
  },
  {
    text: 'Sáng 5/3, Sở Y tế tổ chức hội nghị tổng kết công tác năm. Ông Lê Văn Tám, Giám đốc Văn phòng đại diện tại Hà Nội, dự hội nghị.',
    places: [],
  },
  {
    text: 'Sáng 5/3, Bộ Công Thương tổ chức hội nghị về xuất khẩu gạo của Việt Nam. Theo kế hoạch, hội chợ sẽ diễn ra tại Cần Thơ vào tháng sau.',
    places: [],
  },
  {
    text: 'Sáng 5/3, tại Quảng trường trung tâm huyện, huyện Thanh Bình tổ chức lễ giao nhận quân.',
    places: ['Quảng trường trung tâm huyện | huyện'],
  },
  {
    text: 'Sáng 5/3, tại Trung tâm Hội nghị tỉnh, Trường Đại học Sông Hồng phối hợp với Sở Công Thương tổ chức hội thảo về năng lượng.',
    places: ['Trung tâm Hội nghị tỉnh | tỉnh'],
  },
  {
    text: 'Sáng 5/3, UBND tỉnh tổ chức hội nghị trực tuyến đến 124 điểm cầu xã, phường, đặc khu.',
    places: [],
  },
  {
    text: meeting('tại Nhà văn hóa xã Lâm Khê và Trường THCS Đông Sơn phối hợp'),
    places: ['Nhà văn hóa xã Lâm Khê | xã Lâm Khê'],
  },
  {
    text: 'Sáng 5/3, Sở Y tế tổ chức hội nghị triển khai công tác tiêm chủng trên địa bàn tỉnh.',
    places: [],
  },
  {
    text: 'Sáng 5/3, UBND tỉnh tổ chức hội nghị bàn về hướng phát triển. Điểm đến của dòng vốn là các khu công nghiệp mới.',
    places: [],
  },
  {
    text: 'Sáng 5/3, Sở Du lịch tổ chức hội nghị tổng kết công tác năm. Dịp Tết, khách từ nhiều nơi đổ về rất đông.',
    places: [],
  },
  {
    text: 'Sáng 5/3, Sở Văn hóa tổ chức hội thảo về bảo tồn lễ hội chùa Bạch Hào.',
    places: [],
  },
  {
    text: 'Sáng 5/3, Viện kiểm sát tổ chức hội nghị trực tuyến đến 65 điểm cầu Viện kiểm sát cấp cao, Viện kiểm sát quân khu.',
    places: [],
  },
  {
    text: 'Sáng 5/3, tại Nhà văn hóa xã Lâm Khê, Ban Tổ chức trao giải hội thi nấu ăn. Hội thi lần sau sẽ diễn ra tại Kon Tum.',
    places: ['Nhà văn hóa xã Lâm Khê | xã Lâm Khê'],
  },
  {
    text: 'Ngày 5/3, đoàn giám sát kiểm tra công tác thu gom rác, chợ Đông Sơn vẫn còn ùn ứ.',
    places: [],
  },
  {
    text: 'Sáng 5/3, Sở Y tế tổ chức hội nghị tổng kết. Năm qua, dịch xảy ra ở 9 huyện, thị xã của tỉnh.',
    places: [],
  },
  {
    text: 'Sáng 5/3, Báo Sông Hồng tổ chức lễ trao học bổng cho học sinh nghèo trên địa bàn tỉnh Phú Thọ.',
    places: [],
  },
  // locations/within, locations/ground, locations/arrive, locations/visit: of the matter, no place of the meeting
  {
    text: 'Sáng 5/3, Sở Y tế tổ chức hội nghị tổng kết công tác năm. Trong Bệnh viện Đa khoa Minh Tâm, số ca mắc giảm rõ.',
    places: [],
  },
  {
    text: 'Sáng 5/3, Sở Giao thông tổ chức hội nghị tổng kết. Năm qua, 12 cây cầu trên địa bàn huyện Sa Thầy được sửa.',
    places: [],
  },
  {
    text: 'Sáng 5/3, Sở Du lịch tổ chức hội nghị tổng kết. Năm qua, khách đến Hà Nội tăng mạnh.',
    places: [],
  },
  {
    text: 'Sáng 5/3, Sở Y tế tổ chức hội nghị tổng kết. Tháng trước, thanh tra Sở đã kiểm tra Bệnh viện Đa khoa Minh Tâm.',
    places: [],
  },
  // locations/site, locations/site-own, locations/sites-plain, locations/main: the end of a bridge, a count of screens
  {
    text: 'Sáng 5/3, Sở Giao thông tổ chức hội nghị tổng kết. Đất ở đầu cầu sạt lở, các mố cầu đã gia cố.',
    places: [],
  },
  {
    text: 'Sáng 5/3, Bộ Y tế tổ chức hội nghị trực tuyến về tiêm chủng với hai điểm cầu và hàng trăm màn hình.',
    places: [],
  },
  // a place of work, a venue named for a state, the home of an academy
  {
    text: 'Sáng 5/3, Sở Nội vụ tổ chức hội nghị tổng kết. Ông Lê Văn Tám, làm việc tại Nhà máy Gạch Đông Sơn, nêu ý kiến.',
    places: [],
  },
  { text: meeting('tại Bảo tàng Lào'), places: ['Bảo tàng Lào'] },
  {
    text: 'Sáng 5/3, Viện kiểm sát tổ chức hội nghị trực tuyến. Tại điểm cầu Viện kiểm sát cấp huyện có các Phó Viện trưởng.',
    places: [],
  },
  { text: meeting('tại 12 Đại hội cơ sở'), places: [] },
]
