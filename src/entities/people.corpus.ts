/** Who a sentence names: `name | honorific | office # office`, in reading order; "-" where nothing is said. */
export interface PeopleExample {
  readonly text: string
  readonly people: readonly string[]
}

export const PEOPLE_POSITIVES: readonly PeopleExample[] = [
  {
    text: 'Sáng 6/4, tại Phủ Chủ tịch, Đại sứ Hà Lan Enzo Brindisi chào.',
    people: ['Enzo Brindisi | - | Đại sứ Hà Lan'],
  },
  {
    text: 'Đoàn do ông Lê Văn An, Chủ tịch Quốc hội dẫn đầu đi theo lời mời của Chủ tịch Hạ viện Garam, ngài Karl Holm.',
    people: ['Lê Văn An | ông | Chủ tịch Quốc hội', 'Karl Holm | ngài | Chủ tịch Hạ viện Garam'],
  },
  {
    text: 'Phó Thủ tướng Bộ trưởng Ngoại giao Lê Văn An có cuộc gặp với bạn.',
    people: ['Lê Văn An | - | Phó Thủ tướng # Bộ trưởng Ngoại giao'],
  },
  // Initials in foreign names
  {
    text: 'Thủ tướng Noel Eugenio M.Torresano cho biết quan hệ đang tốt.',
    people: ['Noel Eugenio M.Torresano | - | Thủ tướng'],
  },
  {
    text: 'Bộ trưởng Ngoại giao Hà Lan F.Brinkman và Thủ tướng K. Olafsson dự.',
    people: ['F.Brinkman | - | Bộ trưởng Ngoại giao Hà Lan', 'K. Olafsson | - | Thủ tướng'],
  },
  {
    text: 'Chủ tịch UBND xã Gò Da (Ba Sông, Đồng Nai) Lê Văn Tư và Giám đốc Sở Y tế (Đà Nẵng) Trần Thị Na dự lễ.',
    people: ['Lê Văn Tư | - | Chủ tịch UBND xã Gò Da', 'Trần Thị Na | - | Giám đốc Sở Y tế'],
  },
  {
    text: 'Cùng dự có Đại tá Lê Văn An - Chỉ huy trưởng BĐBP tỉnh, Tổng Biên tập Báo Gò Da Trần Thị Bích.',
    people: ['Lê Văn An | Đại tá | Chỉ huy trưởng BĐBP tỉnh', 'Trần Thị Bích | - | Tổng Biên tập Báo Gò Da'],
  },
  {
    text: 'Đến dự có Chủ tịch UBND xã Y Wem Hwing và Bí thư Đảng ủy xã Y Bler Niê.',
    people: ['Y Wem Hwing | - | Chủ tịch UBND xã', 'Y Bler Niê | - | Bí thư Đảng ủy xã'],
  },
  {
    text: 'Ông Lê Văn An tái đắc cử Chủ tịch Công đoàn Công ty.',
    people: ['Lê Văn An | Ông | Chủ tịch Công đoàn Công ty'],
  },
  {
    text: 'Dự có ông Lê Văn An, UVT.Ư Đảng, Bí thư Tỉnh ủy.',
    people: ['Lê Văn An | ông | UVT.Ư Đảng # Bí thư Tỉnh ủy'],
  },
  {
    text: 'Báo cáo với Bộ trưởng, Chủ tịch UBND huyện Lê Văn An cho biết lúa đã gặt xong.',
    people: ['Lê Văn An | - | Chủ tịch UBND huyện'],
  },
  {
    text: 'Báo cáo Thứ trưởng, Giám đốc Sở Y tế Lê Văn An nêu khó khăn.',
    people: ['Lê Văn An | - | Giám đốc Sở Y tế'],
  },
  {
    text: 'Có mặt Phó Bí thư, Chủ tịch UBND huyện Lê Văn An.',
    people: ['Lê Văn An | - | Phó Bí thư # Chủ tịch UBND huyện'],
  },
  {
    text: 'Ông Lê Văn An, Phó Giám đốc Tổng Công ty Xây dựng công trình giao thông Nam Hải hứa làm nhanh.',
    people: ['Lê Văn An | Ông | Phó Giám đốc Tổng Công ty Xây dựng công trình giao thông Nam Hải'],
  },
  {
    text: 'Dự có bà Lê Thị Na – Phó Bí thư / Chủ tịch UBND phường, bà Trần Thị Bích – Đảng ủy viên / Phó Chủ tịch UBND phường.',
    people: [
      'Lê Thị Na | bà | Phó Bí thư # Chủ tịch UBND phường',
      'Trần Thị Bích | bà | Đảng ủy viên # Phó Chủ tịch UBND phường',
    ],
  },
  {
    text: 'Dự có ông Lê Văn An - TUV/Chủ tịch Hội Nông dân tỉnh.',
    people: ['Lê Văn An | ông | TUV # Chủ tịch Hội Nông dân tỉnh'],
  },
  {
    text: 'Dự có ông Lê Văn An - Phó Chủ tịch Ủy ban MTTQ phường Kiêm Chủ tịch Hội Chữ thập đỏ phường.',
    people: ['Lê Văn An | ông | Phó Chủ tịch Ủy ban MTTQ phường # Chủ tịch Hội Chữ thập đỏ phường'],
  },
  {
    text: 'Dự có ông Lê Văn Kiêm - Chủ tịch UBND xã; ông Trần Văn Bình, Trưởng phòng A08/Công an tỉnh.',
    people: ['Lê Văn Kiêm | ông | Chủ tịch UBND xã', 'Trần Văn Bình | ông | Trưởng phòng A08/Công an tỉnh'],
  },
  {
    text: 'Dự có ông Lê Văn Ba, đại biểu Hội đồng nhân dân (HĐND) huyện; bà Trần Thị Na, đại biểu Hội đồng nhân dân tỉnh.',
    people: [
      'Lê Văn Ba | ông | đại biểu Hội đồng nhân dân (HĐND) huyện',
      'Trần Thị Na | bà | đại biểu Hội đồng nhân dân tỉnh',
    ],
  },
  {
    text: 'Ông Lê Văn Ba, Trưởng phòng Tài nguyên và Môi trường (TN&MT) huyện báo cáo.',
    people: ['Lê Văn Ba | Ông | Trưởng phòng Tài nguyên và Môi trường (TN&MT) huyện'],
  },
  {
    text: 'Chiều 5/3, ông Trần Văn Bảy, ông Lê Văn Ba và bà Lê Thị Na, đại biểu HĐND tỉnh dự họp.',
    people: [
      'Trần Văn Bảy | ông | đại biểu HĐND tỉnh',
      'Lê Văn Ba | ông | đại biểu HĐND tỉnh',
      'Lê Thị Na | bà | đại biểu HĐND tỉnh',
    ],
  },
  {
    text: 'Chiều 5/3, ông Trần Văn Bảy và bà Lê Thị Na, Chủ tịch UBND xã dự họp.',
    people: ['Trần Văn Bảy | ông | ', 'Lê Thị Na | bà | Chủ tịch UBND xã'],
  },
  {
    text: 'Tiếp đoàn có Tiến sỹ Hoàng văn Tám - Hiệu trưởng Nhà trường, đ/c Lê Văn An - Phó Hiệu trưởng.',
    people: ['Hoàng văn Tám | Tiến sỹ | Hiệu trưởng Nhà trường', 'Lê Văn An | đ/c | Phó Hiệu trưởng'],
  },
  {
    text: 'Linh mục Phêrô Lê Văn An, Quản hạt Giáo hạt Gò Da bày tỏ lòng biết ơn.',
    people: ['Phêrô Lê Văn An | Linh mục | Quản hạt Giáo hạt Gò Da'],
  },
  { text: 'Bà Lê Thị Na - Thành viên HĐQT độc lập dự họp.', people: ['Lê Thị Na | Bà | Thành viên HĐQT độc lập'] },
  {
    text: 'Dự có ông Lê Văn An, Ủy viên dự khuyết Ban Chấp hành Trung ương Đảng, Bí thư Tỉnh ủy.',
    people: ['Lê Văn An | ông | Ủy viên dự khuyết Ban Chấp hành Trung ương Đảng # Bí thư Tỉnh ủy'],
  },
  {
    text: 'Ông Lê Văn An - Phó Chủ tịch UBND xã cho biết xã chỉ có 1 công chức phụ trách khoáng sản.',
    people: ['Lê Văn An | Ông | Phó Chủ tịch UBND xã'],
  },
  {
    text: 'Dự hội nghị có đồng chí Phan Văn Lâm - Ủy viên Ban Thường vụ Tỉnh ủy, Trưởng Ban Dân vận Tỉnh ủy.',
    people: ['Phan Văn Lâm | đồng chí | Ủy viên Ban Thường vụ Tỉnh ủy # Trưởng Ban Dân vận Tỉnh ủy'],
  },
  {
    text: 'Phó Chủ tịch UBND tỉnh Đỗ Thị Mai Hoa phát biểu tại lễ khai mạc.',
    people: ['Đỗ Thị Mai Hoa | - | Phó Chủ tịch UBND tỉnh'],
  },
  {
    text: 'Chủ trì là ông Trịnh Quốc Bảo, Giám đốc Sở Văn hóa, Thể thao và Du lịch, và bà Lê Thu Hà, Phó Giám đốc.',
    people: ['Trịnh Quốc Bảo | ông | Giám đốc Sở Văn hóa, Thể thao và Du lịch', 'Lê Thu Hà | bà | Phó Giám đốc'],
  },
  {
    text: 'Tới dự có Chủ tịch nước Vũ Đình Khang, Phó Thủ tướng Thường trực Chính phủ Lê Hải Sơn, Bộ trưởng Bộ Y tế Ngô Thị Thanh.',
    people: [
      'Vũ Đình Khang | - | Chủ tịch nước',
      'Lê Hải Sơn | - | Phó Thủ tướng Thường trực Chính phủ',
      'Ngô Thị Thanh | - | Bộ trưởng Bộ Y tế',
    ],
  },
  {
    text: 'Đại tá Nguyễn Trọng Hữu, Phó Cục trưởng Cục Cảnh sát giao thông, Bộ Công an cho biết.',
    people: ['Nguyễn Trọng Hữu | Đại tá | Phó Cục trưởng Cục Cảnh sát giao thông, Bộ Công an'],
  },
  {
    text: 'ông Y Bhăm Niê - nguyên Phó Chủ tịch HĐND tỉnh Đắk Lắk',
    people: ['Y Bhăm Niê | ông | nguyên Phó Chủ tịch HĐND tỉnh Đắk Lắk'],
  },
  {
    text: 'Cùng dự có PGS.TS. Trần Minh Đức, Hiệu trưởng Trường Đại học Nông nghiệp.',
    people: ['Trần Minh Đức | PGS.TS. | Hiệu trưởng Trường Đại học Nông nghiệp'],
  },
  {
    text: 'Đ/c Giàng A Páo, UVBTV, Chủ nhiệm UBKT Huyện ủy trình bày báo cáo.',
    people: ['Giàng A Páo | Đ/c | UVBTV # Chủ nhiệm UBKT Huyện ủy'],
  },
  {
    text: 'Hòa thượng Thích Thiện Tâm, Trưởng Ban Trị sự Giáo hội Phật giáo tỉnh',
    people: ['Thích Thiện Tâm | Hòa thượng | Trưởng Ban Trị sự Giáo hội Phật giáo tỉnh'],
  },
  { text: 'Phó Chủ tịch UBND xã H’Yar Kbuôr tiếp đoàn.', people: ['H’Yar Kbuôr | - | Phó Chủ tịch UBND xã'] },
  {
    text: 'Ông Nguyễn Hữu Tài (Chủ tịch Hội Nông dân huyện) nói.',
    people: ['Nguyễn Hữu Tài | Ông | Chủ tịch Hội Nông dân huyện'],
  },
  {
    text: 'Có mặt tại buổi lễ: - Thào A Vừ, Tỉnh ủy viên, Bí thư Huyện ủy;',
    people: ['Thào A Vừ | - | Tỉnh ủy viên # Bí thư Huyện ủy'],
  },
  {
    text: 'Các Phó Chủ tịch UBND tỉnh: Hồ Văn Kha, Lò Thị Mến cùng dự.',
    people: ['Hồ Văn Kha | - | Phó Chủ tịch UBND tỉnh', 'Lò Thị Mến | - | Phó Chủ tịch UBND tỉnh'],
  },
  {
    text: 'Phó Chủ tịch Hội Nông dân huyện Đinh Công Thể và Bùi Thị Lượm trao quà.',
    people: [
      'Đinh Công Thể | - | Phó Chủ tịch Hội Nông dân huyện',
      'Bùi Thị Lượm | - | Phó Chủ tịch Hội Nông dân huyện',
    ],
  },
  {
    text: 'Về phía trường có: TS. Mai Văn Đạt, TS. Lê Thu Cúc - Phó Hiệu trưởng;',
    people: ['Mai Văn Đạt | TS. | Phó Hiệu trưởng', 'Lê Thu Cúc | TS. | Phó Hiệu trưởng'],
  },
  {
    text: 'Dự hội nghị có các đồng chí Ủy viên Bộ Chính trị: Thủ tướng Vũ Hữu Ân; Trần Duy Khôi, Trưởng Ban Tổ chức Trung ương.',
    people: [
      'Vũ Hữu Ân | đồng chí | Ủy viên Bộ Chính trị # Thủ tướng',
      'Trần Duy Khôi | đồng chí | Ủy viên Bộ Chính trị # Trưởng Ban Tổ chức Trung ương',
    ],
  },
  {
    text: 'Ông Ngô Bá Thiện, Trưởng phòng Nội vụ được bầu giữ chức Phó Chủ tịch UBND huyện.',
    people: ['Ngô Bá Thiện | Ông | Trưởng phòng Nội vụ # Phó Chủ tịch UBND huyện'],
  },
  {
    text: 'Thượng tá Lê Huy Toàn (SN 1975, quê Nghệ An), Phó Trưởng Công an huyện nhận quyết định.',
    people: ['Lê Huy Toàn | Thượng tá | Phó Trưởng Công an huyện'],
  },
  {
    text: 'Dự có ông Lê Văn An –, Phó Chủ tịch UBND thị xã.',
    people: ['Lê Văn An | ông | Phó Chủ tịch UBND thị xã'],
  },
  {
    text: 'Về phía huyện có ông Cao Xuân Bền – huyện ủy viên – Chủ tịch Hội Cựu chiến binh, bà Hà Thị Soi PCT UBND xã.',
    people: ['Cao Xuân Bền | ông | huyện ủy viên # Chủ tịch Hội Cựu chiến binh', 'Hà Thị Soi | bà | PCT UBND xã'],
  },
  {
    text: 'Bí thư Đảng ủy xã, ông Lù Seo Páo cho biết.',
    people: ['Lù Seo Páo | ông | Bí thư Đảng ủy xã'],
  },
  {
    text: 'NS.Thích nữ Diệu Hòa, Phó Trưởng ban; HT. Thích Minh Quán, Chứng minh Ban Trị sự.',
    people: ['Thích nữ Diệu Hòa | NS. | Phó Trưởng ban', 'Thích Minh Quán | HT. | Chứng minh Ban Trị sự'],
  },
  {
    text: 'Bộ trưởng Quốc phòng Kang Seung Woo và giám đốc Cơ quan Tình báo quốc gia Suh Moon dự.',
    people: ['Kang Seung Woo | - | Bộ trưởng Quốc phòng', 'Suh Moon | - | giám đốc Cơ quan Tình báo quốc gia'],
  },
  {
    text: 'Trưởng đại diện Tổ chức Y tế thế giới tại Việt Nam Helena Brandt đã tới thăm.',
    people: ['Helena Brandt | - | Trưởng đại diện Tổ chức Y tế thế giới tại Việt Nam'],
  },
  {
    text: 'Bộ trưởng Thương mại Marc - Philippe Duval phát biểu.',
    people: ['Marc - Philippe Duval | - | Bộ trưởng Thương mại'],
  },
  {
    text: 'bà Nông Thị Ý, Hiệu trưởng Trường THPT Lê Quý Đôn nói.',
    people: ['Nông Thị Ý | bà | Hiệu trưởng Trường THPT Lê Quý Đôn'],
  },
  {
    text: 'Trung tướng, GS.TS Phan Trọng Vinh dự.',
    people: ['Phan Trọng Vinh | Trung tướng, GS.TS | '],
  },
  {
    text: 'Quyết định bổ nhiệm Đại tá Lê Văn Quỳ Giám đốc Công an tỉnh.',
    people: ['Lê Văn Quỳ | Đại tá | Giám đốc Công an tỉnh'],
  },
  {
    text: 'Trả lời cử tri có các đại biểu: Võ Thị Lài, Phó Giám đốc Sở Tài chính; Bùi Văn Kiệm, Chủ tịch UBND huyện.',
    people: ['Võ Thị Lài | - | Phó Giám đốc Sở Tài chính', 'Bùi Văn Kiệm | - | Chủ tịch UBND huyện'],
  },
  {
    text: 'Dự có đồng chí Phùng Bá Lân - Ủy viên Đoàn Chủ tịch, Trưởng Ban Nữ công LĐLĐ tỉnh và đại diện Công ty Dệt.',
    people: ['Phùng Bá Lân | đồng chí | Ủy viên Đoàn Chủ tịch # Trưởng Ban Nữ công LĐLĐ tỉnh'],
  },
  {
    text: 'Đại tá Vũ Quý Tường, Chính ủy, Bộ Chỉ huy Quân sự tỉnh; bà Lê Thị Nhài – Trưởng Ban, Ban Công tác học viên Đại học Rừng.',
    people: [
      'Vũ Quý Tường | Đại tá | Chính ủy, Bộ Chỉ huy Quân sự tỉnh',
      'Lê Thị Nhài | bà | Trưởng Ban, Ban Công tác học viên Đại học Rừng',
    ],
  },
  {
    text: 'Dự lễ có ông Đặng Văn Hòe, Phó Giám đốc Sở Y tế, kiêm Giám đốc Bệnh viện Phổi.',
    people: ['Đặng Văn Hòe | ông | Phó Giám đốc Sở Y tế # Giám đốc Bệnh viện Phổi'],
  },
  {
    text: 'ĐĐ. Thích Minh Lạc - Ủy viên HĐTS, Phó thường trực kiêm Trưởng ban Hoằng pháp GHPGVN huyện.',
    people: ['Thích Minh Lạc | ĐĐ. | Ủy viên HĐTS # Phó thường trực # Trưởng ban Hoằng pháp GHPGVN huyện'],
  },
  {
    text: 'Trao quà có chị Hà Thị Mơ, Trưởng nhóm quỹ "Ánh trăng"; thầy trò nhà trường.',
    people: ['Hà Thị Mơ | chị | Trưởng nhóm quỹ "Ánh trăng"'],
  },
  {
    text: 'Tiếp đại sứ Chile Fernandez, Chủ tịch nước cảm ơn.',
    people: ['Fernandez | - | đại sứ Chile'],
  },
  {
    text: 'Tiếp đại sứ Hà Lan, ngài Pieter Visser đến chào, Chủ tịch nước cảm ơn.',
    people: ['Pieter Visser | ngài | đại sứ Hà Lan'],
  },
  {
    text: 'Tiếp đoàn có Trưởng lão HT. Thích Quảng Lâm - Chứng minh Ban Trị sự; Đại lão Hòa thượng Thích Minh Tấn.',
    people: ['Thích Quảng Lâm | Trưởng lão HT. | Chứng minh Ban Trị sự', 'Thích Minh Tấn | Đại lão Hòa thượng | '],
  },
  {
    text: 'Ông Ngô Đình Sáu, Giám đốc, Ban Thường vụ Đoàn xã tổ chức tặng quà.',
    people: ['Ngô Đình Sáu | Ông | Giám đốc'],
  },
  // whose office it is was said before it: a company's own name stays in it
  {
    text: 'Ông Park Dong-min, Giám đốc Công ty TNHH May mặc Hansol Vina, trao quà.',
    people: ['Park Dong-min | Ông | Giám đốc Công ty TNHH May mặc Hansol Vina'],
  },
  { text: 'Tại Phủ Chủ tịch, Thủ tướng Lê Văn An đón khách.', people: ['Lê Văn An | - | Thủ tướng'] },
  {
    text: 'Có các ông: Lê Văn Khôi - Chủ tịch HĐQT, Tổng giám đốc Công ty CP Trần Gia Bảo; Đỗ Văn Minh - Giám đốc dự án.',
    people: [
      'Lê Văn Khôi | ông | Chủ tịch HĐQT # Tổng giám đốc Công ty CP Trần Gia Bảo',
      'Đỗ Văn Minh | ông | Giám đốc dự án',
    ],
  },
  {
    text: 'Đồng chí Lê Văn An, Phó Trưởng Ban Chỉ đạo 389 tỉnh phát biểu.',
    people: ['Lê Văn An | Đồng chí | Phó Trưởng Ban Chỉ đạo 389 tỉnh'],
  },
  {
    text: 'Bà Lê Thị Na - Chủ tịch Hội LHPN tỉnh, các đồng chí Lò Thị Huân, Đoàn Thị Hường - Phó Chủ tịch Hội chủ trì.',
    people: [
      'Lê Thị Na | Bà | Chủ tịch Hội LHPN tỉnh',
      'Lò Thị Huân | đồng chí | Phó Chủ tịch Hội',
      'Đoàn Thị Hường | đồng chí | Phó Chủ tịch Hội',
    ],
  },
  {
    text: 'Dự có Thiếu tướng Nai Sothy - Phó Tiểu khu trưởng Tiểu khu Quân sự tỉnh Ratanakiri.',
    people: ['Nai Sothy | Thiếu tướng | Phó Tiểu khu trưởng Tiểu khu Quân sự tỉnh Ratanakiri'],
  },
  {
    text: 'Dự họp có Chủ tịch nước Vũ Đình Khang, Bộ trưởng Ngoại giao Radomir Novak.',
    people: ['Vũ Đình Khang | - | Chủ tịch nước', 'Radomir Novak | - | Bộ trưởng Ngoại giao'],
  },
  {
    text: 'Chủ trì là GS.TS. Lê Văn Hiến, Hội trưởng Hội Sử học và PGS.TS. Trần Minh Đức, Viện trưởng Viện Dân tộc học.',
    people: ['Lê Văn Hiến | GS.TS. | Hội trưởng Hội Sử học', 'Trần Minh Đức | PGS.TS. | Viện trưởng Viện Dân tộc học'],
  },
  {
    text: 'Bầu ông Lò Văn Sáu giữ chức vụ trưởng thôn Nà Lốc.',
    people: ['Lò Văn Sáu | ông | trưởng thôn Nà Lốc'],
  },
  {
    text: 'Bà Trần Thị Lan giữ chức Bí thư Đảng ủy, Chủ tịch HĐND phường.',
    people: ['Trần Thị Lan | Bà | Bí thư Đảng ủy # Chủ tịch HĐND phường'],
  },
  {
    text: 'Bà Claire Fontaine, Tổng Lãnh sự Pháp tại TP.HCM và ông Marco B. Ricci - Đại sứ đặc mệnh toàn quyền Ý tại Việt Nam.',
    people: [
      'Claire Fontaine | Bà | Tổng Lãnh sự Pháp tại TP.HCM',
      'Marco B. Ricci | ông | Đại sứ đặc mệnh toàn quyền Ý tại Việt Nam',
    ],
  },
  {
    text: 'Các đồng chí: Lò Văn Sương, Phó Bí thư Tỉnh ủy; Mùa A Chơ và Phan Thị Lương, Phó Chủ tịch HĐND tỉnh.',
    people: [
      'Lò Văn Sương | đồng chí | Phó Bí thư Tỉnh ủy',
      'Mùa A Chơ | đồng chí | Phó Chủ tịch HĐND tỉnh',
      'Phan Thị Lương | đồng chí | Phó Chủ tịch HĐND tỉnh',
    ],
  },
  {
    text: 'Đại đức Thạch Sa Rinh, trụ trì chùa Cao Dân dự.',
    people: ['Thạch Sa Rinh | Đại đức | trụ trì chùa Cao Dân'],
  },
  {
    text: 'Sau phát biểu của Giám đốc Trần Minh Đức, Hội nghị nghe báo cáo.',
    people: ['Trần Minh Đức | - | Giám đốc'],
  },
  {
    text: 'Đồng chí Lê Khắc Bình, Bí thư Thành Đoàn trao kinh phí.',
    people: ['Lê Khắc Bình | Đồng chí | Bí thư Thành Đoàn'],
  },
  {
    text: 'Ông Phạm Đồng Sáng-Giám đốc Agribank-Chi nhánh thị xã Đông Gia Lai (bên trái) trao nhà.',
    people: ['Phạm Đồng Sáng | Ông | Giám đốc Agribank-Chi nhánh thị xã Đông Gia Lai'],
  },
  {
    text: 'Dự lễ có ông Trần Bá Sơn, Phó Hiệu trưởng Nhà trường - Chủ trì buổi lễ.',
    people: ['Trần Bá Sơn | ông | Phó Hiệu trưởng Nhà trường'],
  },
  {
    text: 'Đồng chí Phó Chủ tịch UBND tỉnh Trần Anh Bình kiểm tra đê.',
    people: ['Trần Anh Bình | - | Phó Chủ tịch UBND tỉnh'],
  },
  // A family name that no list has, known names behind it
  { text: 'Thủ tướng Khủng Như Quang kết luận.', people: ['Khủng Như Quang | - | Thủ tướng'] },
  {
    text: 'Dự có Giám đốc Sở Y tế Ngợn Thị Tuyết Lan và các phòng.',
    people: ['Ngợn Thị Tuyết Lan | - | Giám đốc Sở Y tế'],
  },
  // "môi trường", "huyện đoàn", "tổ chức" have no name of their own
  {
    text: 'Phó Giám đốc Sở Tài nguyên và Môi trường Đường Huy Lù báo cáo.',
    people: ['Đường Huy Lù | - | Phó Giám đốc Sở Tài nguyên và Môi trường'],
  },
  { text: 'Bí thư Huyện đoàn Giàng A Páo trao cờ.', people: ['Giàng A Páo | - | Bí thư Huyện đoàn'] },
  { text: 'Trưởng Ban Tổ chức Sồng A Nủ đọc quyết định.', people: ['Sồng A Nủ | - | Trưởng Ban Tổ chức'] },
  { text: 'Bộ trưởng Bộ Công an Cấn Nga trả lời.', people: ['Cấn Nga | - | Bộ trưởng Bộ Công an'] },
  { text: 'Chủ tịch UBND thành phố Chử Xuân Thịnh dự.', people: ['Chử Xuân Thịnh | - | Chủ tịch UBND thành phố'] },
  // A place behind its unit, then the name
  {
    text: 'Chủ tịch UBND Thành phố Hồ Chí Minh Lê Minh Phong phát biểu.',
    people: ['Lê Minh Phong | - | Chủ tịch UBND Thành phố Hồ Chí Minh'],
  },
  {
    text: 'Bí thư Thành ủy TP Hồ Chí Minh Trần Thị Hồng Lan phát biểu.',
    people: ['Trần Thị Hồng Lan | - | Bí thư Thành ủy TP Hồ Chí Minh'],
  },
  {
    text: 'Chủ tịch UBND xã Kim Chung La Thị Thúy phát biểu.',
    people: ['La Thị Thúy | - | Chủ tịch UBND xã Kim Chung'],
  },
  {
    text: 'Chủ tịch UBND huyện Trần Văn Thời Lê Minh Hoan phát biểu.',
    people: ['Lê Minh Hoan | - | Chủ tịch UBND huyện Trần Văn Thời'],
  },
  {
    text: 'Bí thư Đảng ủy phường Hà Cầu Đoàn Minh Huấn phát biểu.',
    people: ['Đoàn Minh Huấn | - | Bí thư Đảng ủy phường Hà Cầu'],
  },
  {
    text: 'Phó Chủ tịch HĐND xã Vân Hà Vũ Đại Thắng phát biểu.',
    people: ['Vũ Đại Thắng | - | Phó Chủ tịch HĐND xã Vân Hà'],
  },
  { text: 'Bí thư Thành ủy Cao Bằng Hà Ban phát biểu.', people: ['Hà Ban | - | Bí thư Thành ủy Cao Bằng'] },
  { text: 'Chủ tịch UBND xã Trung Tú Y Biêr Niê phát biểu.', people: ['Y Biêr Niê | - | Chủ tịch UBND xã Trung Tú'] },
  { text: 'Chủ tịch UBND xã Đội Bình K’Mák phát biểu.', people: ['K’Mák | - | Chủ tịch UBND xã Đội Bình'] },
  { text: 'Chủ tịch UBND xã Đồng Sơn Đặng Giang phát biểu.', people: ['Đặng Giang | - | Chủ tịch UBND xã Đồng Sơn'] },
  { text: 'Bí thư Huyện ủy Nguyễn Lê Hoàng Anh phát biểu.', people: ['Nguyễn Lê Hoàng Anh | - | Bí thư Huyện ủy'] },
  {
    text: 'Chủ tịch UBND thị trấn Hoàng Thị Mai Lan phát biểu.',
    people: ['Hoàng Thị Mai Lan | - | Chủ tịch UBND thị trấn'],
  },
  { text: 'Giám đốc Sở Nội vụ Ma Long phát biểu.', people: ['Ma Long | - | Giám đốc Sở Nội vụ'] },
  {
    text: 'Chủ trì là đồng chí Đoàn Lâm; Đoàn Công, Giám đốc Bệnh viện Đa khoa tỉnh.',
    people: ['Đoàn Lâm | đồng chí | ', 'Đoàn Công | - | Giám đốc Bệnh viện Đa khoa tỉnh'],
  },
  {
    text: 'Chủ tịch Hội Phụ nữ tỉnh Rơ Châm H’Yéo dự.',
    people: ['Rơ Châm H’Yéo | - | Chủ tịch Hội Phụ nữ tỉnh'],
  },
  // All provinces are known by name
  { text: 'Chủ tịch UBND tỉnh Ksor Phước dự.', people: ['Ksor Phước | - | Chủ tịch UBND tỉnh'] },
  { text: 'Trưởng Ban Dân vận Tỉnh ủy Quàng Hoa dự.', people: ['Quàng Hoa | - | Trưởng Ban Dân vận Tỉnh ủy'] },
  // Where the name of a body ends and the verb begins
  { text: 'Ông Lê Văn An, Bộ trưởng Bộ Tư pháp chủ trì hội nghị.', people: ['Lê Văn An | Ông | Bộ trưởng Bộ Tư pháp'] },
  {
    text: 'Ông Lê Văn An, Giám đốc Sở Thông tin và Truyền thông báo cáo tại hội nghị.',
    people: ['Lê Văn An | Ông | Giám đốc Sở Thông tin và Truyền thông'],
  },
  {
    text: 'Ông Lê Văn An, Thứ trưởng Bộ Ngoại giao cho biết tại hội nghị.',
    people: ['Lê Văn An | Ông | Thứ trưởng Bộ Ngoại giao'],
  },
  {
    text: 'Ông Lê Văn An, Giám đốc Sở Du lịch đồng chủ trì hội nghị.',
    people: ['Lê Văn An | Ông | Giám đốc Sở Du lịch'],
  },
  {
    text: 'Ông Lê Văn An, Phó Giám đốc Sở Nội vụ giải đáp các kiến nghị.',
    people: ['Lê Văn An | Ông | Phó Giám đốc Sở Nội vụ'],
  },
  { text: 'Ông Lê Văn An, Chủ tịch Quốc hội điều hành phiên họp.', people: ['Lê Văn An | Ông | Chủ tịch Quốc hội'] },
  {
    text: 'Ông Lê Văn An, Giám đốc điều hành Công ty Hoa Mai dự.',
    people: ['Lê Văn An | Ông | Giám đốc điều hành Công ty Hoa Mai'],
  },
  { text: 'Giám đốc Bệnh viện Bạch Mai Lê Minh Quân dự.', people: ['Lê Minh Quân | - | Giám đốc Bệnh viện Bạch Mai'] },
]

/** Sentences in which these are no person's names. */
export const PEOPLE_NEGATIVES: readonly { readonly text: string; readonly not: readonly string[] }[] = [
  {
    text: 'Ông Karl Holm - Chủ tịch kiêm Tổng giám đốc Công ty Haverkamp Corporation Việt Nam dự.',
    not: ['Haverkamp Corporation Việt Nam', 'Haverkamp Corporation'],
  },
  { text: 'Cán bộ học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.', not: ['Hồ Chí Minh'] },
  { text: 'Lễ mít tinh diễn ra trên đường Trần Hưng Đạo.', not: ['Trần Hưng Đạo'] },
  { text: 'Học sinh Trường THPT Lê Hồng Phong tham dự.', not: ['Lê Hồng Phong'] },
  { text: 'Phường Nguyễn Trãi và xã Trần Phú về đích sớm.', not: ['Nguyễn Trãi', 'Trần Phú'] },
  { text: 'Đoàn Chủ tịch và Đoàn Thư ký làm việc.', not: ['Đoàn Chủ', 'Đoàn Thư'] },
  { text: 'Lễ Trao giải thưởng diễn ra tối qua.', not: ['Lễ Trao'] },
  { text: 'Ủy ban nhân dân tỉnh Hòa Bình họp phiên thường kỳ.', not: ['Hòa Bình'] },
  { text: 'Chủ tịch Hồ Chí Minh đã về thăm nơi này.', not: ['Hồ Chí Minh', 'Chí Minh'] },
  { text: 'Chủ tịch Hội đồng Bộ trưởng dự họp.', not: ['Hội đồng Bộ'] },
  { text: 'Hiệu trưởng Trường THPT Dương Quảng Hàm dự lễ.', not: ['Dương Quảng Hàm'] },
  { text: 'Tổng Giám đốc Tập đoàn Sun Group tài trợ.', not: ['Sun Group'] },
  { text: 'Ông tặng bà Lê Thị Na Huân chương Lao động.', not: ['Lê Thị Na Huân'] },
  { text: 'Dự có đồng chí Ủy viên Đoàn Chủ tịch Liên đoàn Lao động tỉnh.', not: ['Đoàn Chủ'] },
  { text: 'Cùng dự có đại diện lãnh đạo xã Hà Lĩnh, huyện bên.', not: ['Hà Lĩnh'] },
  { text: 'Dự có lãnh đạo Sở Y tế, TT Truyền thông giáo dục sức khỏe.', not: ['Truyền', 'TT Truyền'] },
  { text: 'Tham dự có đại diện CỤC QUẢN LÝ NƯỚC và Sở Y tế.', not: ['QUẢN LÝ NƯỚC', 'LÝ NƯỚC'] },
  { text: 'Tham dự có đại diện Cục Quản Lý Khám Chữa Bệnh.', not: ['Lý Khám Chữa Bệnh', 'Khám Chữa Bệnh'] },
  { text: 'Ông Lê Văn Hiến, Chủ nhiệm bộ môn Tim mạch, Đại học Y Hà Nội, Phó Chủ tịch Hội dự.', not: ['Y Hà Nội'] },
  { text: 'Ông Lars Holm, Giám đốc thiết kế Công ty Studio Haverkamp, nói.', not: ['Studio Haverkamp', 'Haverkamp'] },
  { text: 'Bí thư Thành Đoàn trao quà.', not: ['Thành Đoàn'] },
  { text: 'Bí thư Đảng ủy xã Khủng Như Quang báo cáo.', not: ['Khủng Như Quang'] },
  { text: 'Chủ tịch UBND xã Tân Phú Trung nhận cờ.', not: ['Tân Phú Trung', 'Phú Trung'] },
  { text: 'Giám đốc Công ty Khủng Long Xanh tặng quà.', not: ['Khủng Long Xanh', 'Long Xanh'] },
  { text: 'Giám đốc Trung tâm thương mại Ngợn Minh Quang tặng quà.', not: ['Ngợn Minh Quang'] },
  { text: 'Giám đốc đi X. Kroong, H. Krông Búk.', not: ['X. Kroong', 'H. Krông Búk'] },
  { text: 'Bí thư Đảng ủy xã Ea Kao, Phó Bí thư Đảng ủy xã Ia Dom dự.', not: ['Ea Kao', 'Ia Dom'] },
  { text: 'Dự có Đoàn Công tác Bộ Y tế, Phó Giám đốc Sở.', not: ['Đoàn Công'] },
]
