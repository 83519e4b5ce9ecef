/**
 * Who holds the event of a lead sentence: `name | role`, in reading order. The event's name stands in [brackets]; it is
 * found by its noun or verb where none are.
 */
export interface OrganizerExample {
  readonly text: string
  readonly organizers: readonly string[]
  readonly todo?: boolean
}

export const ORGANIZER_POSITIVES: readonly OrganizerExample[] = [
  // The verb that reports the gathering ends the body's name
  {
    text: 'Ngày 5/3, Ban Tổ chức Thành ủy Gò Da kỷ niệm 75 năm Ngày truyền thống.',
    organizers: ['Ban Tổ chức Thành ủy Gò Da | organizer'],
  },
  {
    text: 'Sáng 5/3, Sở Nội vụ kỷ niệm 75 năm ngày thành lập.',
    organizers: ['Sở Nội vụ | organizer'],
  },
  {
    text: 'Nhân 60 năm Ngày thành lập Đảng bộ huyện (3/2/1960 - 3/2/2020), Ban Tổ chức Huyện ủy tổ chức lễ trao giải báo chí.',
    organizers: ['Ban Tổ chức Huyện ủy | organizer'],
  },
  {
    text: 'Chiều 5/3, Ban Chỉ đạo diễn tập huyện Ba Sông đã kết thúc cuộc diễn tập phòng thủ.',
    organizers: ['Ban Chỉ đạo diễn tập huyện Ba Sông | organizer'],
  },
  {
    text: 'Sáng 5/3, Sở Y tế phối hợp với Tổ chức Lương thực Thế giới (WFP) tại Việt Nam mở lớp tập huấn sơ cứu.',
    organizers: ['Sở Y tế | organizer', 'Tổ chức Lương thực Thế giới (WFP) tại Việt Nam | co-organizer'],
  },
  {
    text: 'BSO - UBND xã Ba Sông vừa tổ chức lễ khánh thành cầu Gò Da.',
    organizers: ['UBND xã Ba Sông | organizer'],
  },
  {
    text: 'Sáng 5/3, Huyện đoàn phối hợp với Hội Doanh nhân trẻ họp báo công bố giải thưởng.',
    organizers: ['Huyện đoàn | organizer', 'Hội Doanh nhân trẻ | co-organizer'],
  },
  {
    text: 'Sáng 5/3, Báo Ba Sông tổ chức lễ trao học bổng. 60 suất, trị giá 90 triệu đồng được trao cho 60 học sinh do Công ty Hoa Sen tài trợ.',
    organizers: ['Báo Ba Sông | organizer', 'Công ty Hoa Sen | sponsor'],
  },
  {
    text: 'Sáng 5/3, Báo Ba Sông tổ chức lễ trao học bổng. Nguồn học bổng do Công ty Hoa Sen tài trợ thông qua Hội Khuyến học.',
    organizers: ['Báo Ba Sông | organizer', 'Công ty Hoa Sen | sponsor'],
  },
  {
    text: 'Sáng 5/3, Bảo tàng Ba Sông phối hợp với Thư viện huyện, CLB Em yêu rừng, yêu suối và Công ty Hoa Sen tổ chức triển lãm ảnh.',
    organizers: [
      'Bảo tàng Ba Sông | organizer',
      'Thư viện huyện | co-organizer',
      'CLB Em yêu rừng, yêu suối | co-organizer',
      'Công ty Hoa Sen | co-organizer',
    ],
  },
  {
    text: 'Ngày 8/5, Trường THPT Lê Na phối hợp với hội cha mẹ học sinh tổ chức lễ trưởng thành.',
    organizers: ['Trường THPT Lê Na | organizer', 'hội cha mẹ học sinh | co-organizer'],
  },
  {
    text: 'Sáng 5/3, Thường trực Đảng ủy - HĐND - UBND xã Ba Sông tổ chức hội nghị giao ban.',
    organizers: ['Thường trực Đảng ủy | organizer', 'HĐND | organizer', 'UBND xã Ba Sông | organizer'],
  },
  {
    text: 'Sáng 5/3, Hội Nông dân huyện kết hợp Trạm Khuyến nông mở lớp tập huấn trồng mít.',
    organizers: ['Hội Nông dân huyện | organizer', 'Trạm Khuyến nông | co-organizer'],
  },
  {
    text: 'Sáng 5/3, Sở Y tế tổ chức Ngày hội sức khỏe. Kinh phí 480 triệu đồng do Công ty Hoa Sen tài trợ.',
    organizers: ['Sở Y tế | organizer', 'Công ty Hoa Sen | sponsor'],
  },
  {
    text: 'Sáng 5/3, Sở Y tế tổ chức Ngày hội sức khỏe. Kinh phí do Nhà nước cấp.',
    organizers: ['Sở Y tế | organizer'],
  },
  // organizers/hold
  {
    text: 'Hội thảo nuôi ong diễn ra sáng 5/3, do Viện Ba Sông phối hợp với Sở Y tế, Học viện Năng lượng trời, năng lượng đất và nước (HNL) tổ chức.',
    organizers: ['Viện Ba Sông | organizer', 'Sở Y tế | co-organizer', 'Học viện Năng lượng | co-organizer'],
  },
  {
    text: 'Sáng 5/3, Sở Y tế tổ chức hội thao y bác sĩ. Đơn vị tài trợ cho hội thao năm nay là Công ty Hoa Sen, Công ty Mai Khôi.',
    organizers: ['Sở Y tế | organizer', 'Công ty Hoa Sen | sponsor', 'Công ty Mai Khôi | sponsor'],
  },
  {
    text: 'Sáng 5/3, Công ty Hoa Sen, doanh nghiệp Nhật Bản đã làm lễ khởi công nhà máy gốm.',
    organizers: ['Công ty Hoa Sen | organizer'],
  },
  {
    text: 'Sáng 5/3, UBND huyện Ba Sông tổ chức hội nghị giao ban với các xã.',
    organizers: ['UBND huyện Ba Sông | organizer'],
  },
  {
    text: 'Sáng 5/3, UBND huyện Ba Sông phối hợp với Huyện đoàn, các phòng ban, đơn vị có liên quan của huyện tổ chức hội nghị giao ban.',
    organizers: ['UBND huyện Ba Sông | organizer', 'Huyện đoàn | co-organizer'],
  },
  {
    text: 'Ngày 7/8, Sở Nội vụ và Sở Tài chính tổ chức hội thảo về tinh giản biên chế.',
    organizers: ['Sở Nội vụ | organizer', 'Sở Tài chính | organizer'],
  },
  {
    text: 'Chiều 2/9, Thành ủy, HĐND, UBND, Ủy ban MTTQ Việt Nam thành phố Hạ Long long trọng tổ chức lễ mít tinh.',
    organizers: [
      'Thành ủy | organizer',
      'HĐND | organizer',
      'UBND | organizer',
      'Ủy ban MTTQ Việt Nam thành phố Hạ Long | organizer',
    ],
  },
  {
    text: 'Sáng 4/6, tại hội trường UBND xã Hòa Sơn, Hội Nông dân xã khai giảng lớp tập huấn trồng nấm.',
    organizers: ['Hội Nông dân xã | organizer'],
  },
  { text: 'Ngày 12/1, Vinamoto đã tổ chức lễ khai trương chi nhánh mới.', organizers: ['Vinamoto | organizer'] },
  { text: 'Hôm qua 6/4, UBND tỉnh Lào Cai họp báo công bố lễ hội hoa.', organizers: ['UBND tỉnh Lào Cai | organizer'] },
  {
    text: 'Sáng 5/3, Huyện ủy - HĐND - UBND huyện Ba Sông tổ chức lễ viếng nghĩa trang.',
    organizers: ['Huyện ủy | organizer', 'HĐND | organizer', 'UBND huyện Ba Sông | organizer'],
  },
  {
    text: 'Sáng 5/3, Trường Cao đẳng Nghề - Đại học Tây Bắc tổ chức hội thảo.',
    organizers: ['Trường Cao đẳng Nghề - Đại học Tây Bắc | organizer'],
  },
  // organizers/with
  {
    text: 'Sáng 9/10, Hội Chữ thập đỏ tỉnh phối hợp với Bệnh viện Đa khoa tỉnh, Tỉnh đoàn tổ chức ngày hội hiến máu.',
    organizers: [
      'Hội Chữ thập đỏ tỉnh | organizer',
      'Bệnh viện Đa khoa tỉnh | co-organizer',
      'Tỉnh đoàn | co-organizer',
    ],
  },
  {
    text: 'Ngày 3/5, UBND huyện Mai Sơn, tỉnh Sơn La phối hợp Công ty Điện lực tổ chức lễ khởi công trạm biến áp.',
    organizers: ['UBND huyện Mai Sơn | organizer', 'Công ty Điện lực | co-organizer'],
  },
  {
    text: 'Sáng 8/8, Sở Công Thương phối hợp với các ngành chức năng tổ chức hội nghị kết nối cung cầu.',
    organizers: ['Sở Công Thương | organizer'],
  },
  // organizers/held-passive
  {
    text: 'Hội thảo do Trường Đại học Tây Bắc và Viện Dân tộc học phối hợp tổ chức tại Sơn La sáng 7/7.',
    organizers: ['Trường Đại học Tây Bắc | organizer', 'Viện Dân tộc học | organizer'],
  },
  {
    text: 'Lễ trao giải được Hội Nhà báo tỉnh tổ chức tối 20/6 tại nhà hát thành phố.',
    organizers: ['Hội Nhà báo tỉnh | organizer'],
  },
  // organizers/carry-out
  {
    text: 'Tối 2/9, chương trình nghệ thuật “Bến quê” do Nhà hát Chèo Thái Bình thực hiện.',
    organizers: ['Nhà hát Chèo Thái Bình | organizer'],
  },
  // organizers/host
  { text: 'Hội thi cụm số 3 do tỉnh Hà Nam đăng cai tổ chức ngày 9/9.', organizers: ['tỉnh Hà Nam | host'] },
  // organizers/sponsor
  {
    text: 'Tối 1/6, Tỉnh đoàn tổ chức ngày hội tuổi thơ do Ngân hàng Bắc Á tài trợ.',
    organizers: ['Tỉnh đoàn | organizer', 'Ngân hàng Bắc Á | sponsor'],
  },
  // organizers/sponsored-by
  {
    text: 'Ngày 6/6, Hội Khuyến học tỉnh tổ chức lễ trao học bổng với sự tài trợ của Công ty bảo hiểm nhân thọ Hoàng Gia.',
    organizers: ['Hội Khuyến học tỉnh | organizer', 'Công ty bảo hiểm nhân thọ Hoàng Gia | sponsor'],
  },
  // organizers/direct
  {
    text: 'Liên hoan do Bộ Văn hóa, Thể thao và Du lịch chỉ đạo khai mạc tối 3/3.',
    organizers: ['Bộ Văn hóa, Thể thao và Du lịch | director'],
  },
  // organizers/directed-by
  {
    text: 'Sáng 5/5, dưới sự chỉ đạo của Bộ Y tế, Bệnh viện Bạch Mai tổ chức hội nghị khoa học.',
    organizers: ['Bộ Y tế | director', 'Bệnh viện Bạch Mai | organizer'],
  },
  // organizers/chaired-by
  {
    text: 'Hội thảo diễn ra sáng 4/4 dưới sự chủ trì của Viện Kinh tế Việt Nam.',
    organizers: ['Viện Kinh tế Việt Nam | organizer'],
  },
  // organizers/with-help-of
  {
    text: 'Ngày 2/2, Hội Sinh vật cảnh huyện khai mạc hội chợ xuân với sự phối hợp của Phòng Văn hóa và Thông tin huyện.',
    organizers: ['Hội Sinh vật cảnh huyện | organizer', 'Phòng Văn hóa và Thông tin huyện | co-organizer'],
  },
  // organizers/held-by, organizers/hosted-by
  {
    text: 'Hội thảo diễn ra ngày 3/8, đơn vị tổ chức là Sở Khoa học và Công nghệ.',
    organizers: ['Sở Khoa học và Công nghệ | organizer'],
  },
  {
    text: 'Hội thi khai mạc sáng 3/8, đơn vị đăng cai là Công an tỉnh Hà Nam.',
    organizers: ['Công an tỉnh Hà Nam | host'],
  },
  // organizers/have
  {
    text: 'Chiều 6/7, Đoàn đại biểu Quốc hội tỉnh đã có buổi tiếp xúc cử tri xã Phú Lâm.',
    organizers: ['Đoàn đại biểu Quốc hội tỉnh | organizer'],
  },
  // organizers/act
  {
    text: 'Sáng 5/4, Đoàn giám sát của Ban Kinh tế HĐND tỉnh Hưng Yên do ông Lê Văn Lợi, Trưởng Ban làm trưởng đoàn đã giám sát việc thu phí tại chợ Gạo.',
    organizers: ['Ban Kinh tế HĐND tỉnh Hưng Yên | organizer'],
  },
  // organizers/own-sitting
  {
    text: 'Sáng 4/5 diễn ra phiên họp thứ 9 của Ủy ban An toàn giao thông Quốc gia.',
    organizers: ['Ủy ban An toàn giao thông Quốc gia | organizer'],
  },
  { text: 'Đại hội Đảng bộ xã Nậm Lành lần thứ II diễn ra ngày 6/6.', organizers: ['Đảng bộ xã Nậm Lành | organizer'] },
  {
    text: 'Sáng 5/3, tại nhà văn hóa, Đoàn Khối các cơ quan tỉnh và Đoàn Khối Doanh nghiệp tỉnh phối hợp tổ chức ngày hội hiến máu.',
    organizers: ['Đoàn Khối các cơ quan tỉnh | organizer', 'Đoàn Khối Doanh nghiệp tỉnh | organizer'],
  },
  {
    text: 'Sáng 5/3, cuộc họp đầu tiên của Viện Địa chất diễn ra tại Huế.',
    organizers: ['Viện Địa chất | organizer'],
  },
  {
    text: 'Sáng 5/3, Tổ đại biểu số 9 HĐND tỉnh gồm các ông Lê Văn Lợi, Trần Minh Đức đã có buổi tiếp xúc cử tri.',
    organizers: ['Tổ đại biểu số 9 HĐND tỉnh | organizer'],
  },
  {
    text: 'Sáng 5/3, thầy và trò Trường THCS Hòa Sơn tổ chức lễ khai giảng.',
    organizers: ['Trường THCS Hòa Sơn | organizer'],
  },
  {
    text: 'Sáng 5/3, Ban điều hành khu phố 2, phường Hòa Sơn tổ chức ngày hội đoàn kết.',
    organizers: ['Ban điều hành khu phố 2 | organizer'],
  },
  {
    text: 'Sáng 5/3, Hiệp hội Thủy sản Hà Nam cùng các doanh nghiệp tổ chức họp báo.',
    organizers: ['Hiệp hội Thủy sản Hà Nam | organizer'],
  },
  {
    text: 'Diễn đàn sáng 5/3 do Liên đoàn Dệt may Hà Nam và các hiệp hội, liên đoàn chuyên ngành phối hợp tổ chức.',
    organizers: ['Liên đoàn Dệt may Hà Nam | organizer'],
  },
  {
    text: 'Sáng 5/3, UBND huyện Ba Sông phối hợp Tổ chức Bàn tay Xanh tổ chức hội thảo.',
    organizers: ['UBND huyện Ba Sông | organizer', 'Tổ chức Bàn tay Xanh | co-organizer'],
  },
  // names that no list knows
  { text: 'Sáng 5/3, Falcon Mobility ra mắt mẫu xe máy điện F2.', organizers: ['Falcon Mobility | organizer'] },
  {
    text: 'Sáng 5/3, nhà sách Bốn Mùa và NXB Sông Lam tổ chức hội sách.',
    organizers: ['nhà sách Bốn Mùa | organizer', 'NXB Sông Lam | organizer'],
  },
  {
    text: 'Hội sách sáng 5/3 do công ty KoKo Books và cộng đồng mạng The Suns phối hợp thực hiện.',
    organizers: ['công ty KoKo Books | organizer', 'cộng đồng mạng The Suns | organizer'],
  },
  {
    text: 'Sáng 5/3, Hội Chữ thập đỏ tỉnh phối hợp với Tổ chức Bàn tay Xanh mở lớp tập huấn sơ cứu.',
    organizers: ['Hội Chữ thập đỏ tỉnh | organizer', 'Tổ chức Bàn tay Xanh | co-organizer'],
  },
  {
    text: 'Chiều 5/3, tại phòng họp UBND phường, Tổ công tác triển khai Đề án 06 phường Hòa Sơn tổ chức hội nghị.',
    organizers: ['Tổ công tác triển khai Đề án 06 phường Hòa Sơn | organizer'],
  },
  {
    text: 'Chiều 17/11, các ấp trên địa bàn xã Ba Sông đã tổ chức Ngày hội Đại đoàn kết toàn dân tộc.',
    organizers: [],
  },
  {
    text: 'Sáng 5/3, Tổng lãnh sự quán Lào tại Huế tổ chức hội thảo.',
    organizers: ['Tổng lãnh sự quán Lào tại Huế | organizer'],
  },
  {
    text: 'Sáng 5/3, Nhân dân khu phố 6 tưng bừng tổ chức ngày hội đoàn kết.',
    organizers: ['Nhân dân khu phố 6 | organizer'],
  },
  // two levels of one unit; an address, then the unit that acts
  {
    text: 'Sáng 5/3, Tiểu đoàn 7, Trung đoàn 728, Sư đoàn 346 tổ chức lễ tuyên thệ.',
    organizers: ['Tiểu đoàn 7, Trung đoàn 728, Sư đoàn 346 | organizer'],
  },
  {
    text: 'Sáng 5/3, tại đồi Chè, xã Hòa Sơn, huyện Ba Sông long trọng tổ chức lễ phát động.',
    organizers: ['huyện Ba Sông | organizer'],
  },
  {
    text: 'Sáng 5/3, Đoàn giám sát của Quốc hội về “việc giao đất” tổ chức phiên họp thứ nhất.',
    organizers: ['Đoàn giám sát của Quốc hội | organizer'],
  },
  // the clause with "tổ chức" has the name in full
  {
    text: 'Công an tỉnh ra quân đợt cao điểm.\nSáng 5/3, Công an tỉnh Hà Nam tổ chức lễ ra quân.',
    organizers: ['Công an tỉnh Hà Nam | organizer'],
  },
  // a later sentence that opens with the event in short
  {
    text: 'Giải bơi khai mạc sáng 5/3. Giải do Liên đoàn Thể thao dưới nước Hà Nam tổ chức, Trường Cao đẳng Nghề đăng cai, Báo Sông Lam đồng hành tài trợ.',
    organizers: [
      'Liên đoàn Thể thao dưới nước Hà Nam | organizer',
      'Trường Cao đẳng Nghề | host',
      'Báo Sông Lam | sponsor',
    ],
  },
  {
    text: 'Chiều 5/3, Thường trực Huyện ủy Ba Sông đã có buổi làm việc với xã Hòa Sơn.',
    organizers: ['Thường trực Huyện ủy Ba Sông | organizer'],
  },
  {
    text: 'Sáng 5/3, Hội Nông dân huyện phối hợp với chính quyền xã Gò Da tổ chức lễ bàn giao nhà.',
    organizers: ['Hội Nông dân huyện | organizer', 'chính quyền xã Gò Da | co-organizer'],
  },
  {
    text: 'Sáng 5/3, Bộ Y tế phối hợp với Ban Thư ký ASEAN tổ chức hội thảo về sốt rét.',
    organizers: ['Bộ Y tế | organizer', 'Ban Thư ký ASEAN | co-organizer'],
  },
  {
    text: 'Sáng 5/3, Ban Quản lý dự án các công trình điện phối hợp với Truyền tải điện Ba Sông tổ chức lễ đóng điện trạm biến áp.',
    organizers: ['Ban Quản lý dự án các công trình điện | organizer', 'Truyền tải điện Ba Sông | co-organizer'],
  },
  {
    text: 'Sáng 5/3, Đoàn giám sát số 2 của Ban Pháp chế HĐND tỉnh có buổi làm việc với Sở Y tế.',
    organizers: ['Ban Pháp chế HĐND tỉnh | organizer'],
  },
  { text: 'Sáng 10/7, HĐND tỉnh Hà Nam khai mạc Kỳ họp thứ 8.', organizers: ['HĐND tỉnh Hà Nam | organizer'] },
  // names that no list knows among partners
  {
    text: 'Sáng 5/3, Hội LHPN xã Hòa Sơn phối hợp với Trung tâm Ứng dụng KHKT và Bảo vệ cây trồng, vật nuôi huyện tổ chức lớp tập huấn.',
    organizers: [
      'Hội LHPN xã Hòa Sơn | organizer',
      'Trung tâm Ứng dụng KHKT và Bảo vệ cây trồng, vật nuôi huyện | co-organizer',
    ],
  },
  {
    text: 'Sáng 5/3, Hội Chữ thập đỏ tỉnh phối hợp với Quỹ từ thiện “Bếp ấm”, Công ty Điện lực tổ chức lễ trao quà.',
    organizers: [
      'Hội Chữ thập đỏ tỉnh | organizer',
      'Quỹ từ thiện “Bếp ấm” | co-organizer',
      'Công ty Điện lực | co-organizer',
    ],
  },
  {
    text: 'Thường trực HĐND tỉnh Hà Nam đã chủ trì, phối hợp với Chánh án TAND tỉnh và Ban Thường trực UBMTTQ tỉnh tổ chức hội nghị sáng 5/3.',
    organizers: ['Thường trực HĐND tỉnh Hà Nam | organizer', 'Ban Thường trực UBMTTQ tỉnh | co-organizer'],
  },
  {
    text: 'Sáng 5/3, Sở Y tế phối hợp với Công an tỉnh, các ngành liên quan tổ chức hội nghị.',
    organizers: ['Sở Y tế | organizer', 'Công an tỉnh | co-organizer'],
  },
  // hamlets, temples, terms behind a council, a word spelled amiss, a day between two bodies
  { text: 'Ngày 5/3, thôn Nà Lốc, xã Hòa Sơn tổ chức ngày hội đoàn kết.', organizers: ['thôn Nà Lốc | organizer'] },
  { text: 'Sáng 5/3, chùa Kim Liên trang nghiêm tổ chức lễ cầu an.', organizers: ['chùa Kim Liên | organizer'] },
  {
    text: 'Chiều 5/3, HĐND phường Hòa Sơn khóa III, nhiệm kỳ 2021-2026 đã tổ chức kỳ họp chuyên đề.',
    organizers: ['HĐND phường Hòa Sơn | organizer'],
  },
  {
    text: 'Chiều 5/3, Bệnh viên Đa khoa tỉnh Hà Nam đã tổ chức hội nghị khoa học.',
    organizers: ['Bệnh viên Đa khoa tỉnh Hà Nam | organizer'],
  },
  {
    text: 'Nhân kỷ niệm ngày thành lập Công đoàn Việt Nam, chiều 5/3, Liên đoàn Lao động tỉnh tổ chức gặp mặt cán bộ.',
    organizers: ['Liên đoàn Lao động tỉnh | organizer'],
  },
  // who sent the delegation, both sides of a signing
  {
    text: 'Ngày 5/3, Đoàn công tác Ủy ban Khoa học, Công nghệ và Môi trường của Quốc hội đã khảo sát công tác bảo vệ môi trường.',
    organizers: ['Ủy ban Khoa học, Công nghệ và Môi trường của Quốc hội | organizer'],
  },
  {
    text: 'Chiều 5/3, Trường Đại học Tây Bắc đã ký kết biên bản ghi nhớ hợp tác với Sở Khoa học và Công nghệ.',
    organizers: ['Trường Đại học Tây Bắc | organizer', 'Sở Khoa học và Công nghệ | organizer'],
  },
  {
    text: 'Tối 5/3 khai mạc tuần lễ phim. Đợt phim chào mừng do Cục Điện ảnh chủ trì, phối hợp với Đài Truyền hình tổ chức.',
    organizers: ['Cục Điện ảnh | organizer', 'Đài Truyền hình | co-organizer'],
  },
  {
    text: 'Sáng 5/3, Đoàn Thanh niên cụm 1 gồm Phường 1, Phường 8, thành phố Lào Cai tổ chức lễ ra quân.',
    organizers: ['Đoàn Thanh niên cụm 1 | organizer'],
  },
  {
    text: 'Ngày 5/3, đoàn công tác của Bộ Tư lệnh Vùng 2 Hải quân đã tổ chức lễ trao quà.',
    organizers: ['Bộ Tư lệnh Vùng 2 Hải quân | organizer'],
  },
  {
    text: 'Ngày 5/3, UBND huyện Ba Sông phối hợp cùng Ngân hàng NN-PTNT (Agribank) chi nhánh Sơn La tổ chức lễ bàn giao nhà.',
    organizers: ['UBND huyện Ba Sông | organizer', 'Ngân hàng NN-PTNT (Agribank) chi nhánh Sơn La | co-organizer'],
  },
  {
    text: 'Chiều 5/3, Đoàn kiểm tra của UBND tỉnh Hà Nam do ông Lê Văn Lợi, Phó Chủ tịch UBND tỉnh làm Trưởng đoàn đã đi kiểm tra đê.',
    organizers: ['UBND tỉnh Hà Nam | organizer'],
  },
  {
    text: 'Sáng 5/3, Ban Quản lý di tích phối hợp với CLB Di sản "Hồn quê" và Công ty Điện lực tổ chức lễ cầu phúc.',
    organizers: [
      'Ban Quản lý di tích | organizer',
      'CLB Di sản "Hồn quê" | co-organizer',
      'Công ty Điện lực | co-organizer',
    ],
  },
  {
    text: 'Sáng 5/3, Sở Văn hóa phối hợp với Trung tâm Chiếu phim Hoa Sen, các sở, ngành tổ chức liên hoan phim.',
    organizers: ['Sở Văn hóa | organizer', 'Trung tâm Chiếu phim Hoa Sen | co-organizer'],
  },
  {
    text: 'Sáng 7/3, một nhóm bạn trẻ cùng vài hộ dân trong xóm tổ chức ngày hội thả diều.',
    organizers: ['một nhóm bạn trẻ | organizer'],
    todo: true,
  },
  // Committees, wholes and parts, hosts with partners, delegations sent, seats, prizes
  {
    text: 'Ngày 3/4, tại Hà Nội, Ban tổ chức Lễ hội hoa ban lần thứ III - Sơn Trà 2019 họp báo công bố lịch trình.',
    organizers: ['Ban tổ chức Lễ hội hoa ban lần thứ III - Sơn Trà 2019 | organizer'],
  },
  {
    text: 'Ngày 3/4, Cụm thi đua số 3 gồm Lữ đoàn Thông tin 27, Lữ đoàn Công binh 26 và Trung đoàn 8 tổ chức lễ ký kết giao ước.',
    organizers: ['Cụm thi đua số 3 | organizer'],
  },
  {
    text: 'Triển lãm gốm ngày 3/4 do Sở Văn hóa Ba Sông đăng cai, phối hợp cùng Sở Văn hóa Bắc Phú, Hội Cổ vật Nà Lốc tổ chức.',
    organizers: ['Sở Văn hóa Ba Sông | host', 'Sở Văn hóa Bắc Phú | co-organizer', 'Hội Cổ vật Nà Lốc | co-organizer'],
  },
  {
    text: 'Ngày 3/4, đoàn công tác của Bộ CHQS tỉnh Ba Sông do Đại tá Lê Văn An làm trưởng đoàn đã kiểm tra công tác sẵn sàng chiến đấu.',
    organizers: ['Bộ CHQS tỉnh Ba Sông | organizer'],
  },
  {
    text: 'Ngày 3/4, tại phòng họp số 2, Huyện ủy Ba Sông (tỉnh Bắc Phú), Viện KSND huyện cùng Hội Nông dân tổ chức lễ ký kết quy chế.',
    organizers: ['Viện KSND huyện | organizer', 'Hội Nông dân | organizer'],
  },
  {
    text: 'Ngày 3/4, Ban Trị sự Phật giáo tỉnh Ba Sông trang nghiêm cử hành đại lễ Phật đản.',
    organizers: ['Ban Trị sự Phật giáo tỉnh Ba Sông | organizer'],
  },
  {
    text: 'Tại buổi tiếp xúc cử tri ngày 3/4, Đoàn ĐBQH tỉnh Bắc Phú nhận nhiều ý kiến về đất đai.',
    organizers: ['Đoàn ĐBQH tỉnh Bắc Phú | organizer'],
  },
  {
    text: 'Ngày 3/4, buổi đối thoại do Thành Đoàn Bắc Phú tổ chức.',
    organizers: ['Thành Đoàn Bắc Phú | organizer'],
  },
]

/** Sentences that name bodies, none of which holds the event. */
export const ORGANIZER_NEGATIVES: readonly OrganizerExample[] = [
  {
    text: 'Chiều 1/2, Phó Chủ tịch nước Lê Thị Na cùng đoàn công tác của tỉnh Vĩnh Long đã đến tặng quà Tết cho người nghèo.',
    organizers: [],
  },
  { text: 'Đêm nhạc bên hồ Gò Da, TP Ba Sông, tỉnh Hà Nam đã mở đầu lễ hội hoa.', organizers: [] },
  {
    text: 'Sáng 5/3, đồng chí Lê Văn An, Phó Thủ tướng cùng Đoàn công tác của Trung ương đã kiểm tra công tác hộ đê.',
    organizers: [],
  },
  {
    text: 'Sáng 5/3, Báo Ba Sông tổ chức lễ trao học bổng. 60 suất được trao cho học sinh nghỉ học do Sở Y tế cách ly.',
    organizers: ['Báo Ba Sông | organizer'],
  },
  { text: 'Sáng 5/3, tại hội trường Sở Y tế đã diễn ra hội nghị giao ban ngành.', organizers: [] },
  { text: 'Ông Lê Văn Lợi, Giám đốc Sở Y tế dự hội nghị sáng 5/3.', organizers: [] },
  { text: 'Chiều 5/3, hội nghị tổng kết công tác của ngành Y tế diễn ra tại Huế.', organizers: [] },
  { text: 'Ngày 5/3, ông Trần Văn Hải phối hợp cùng bà con tổ chức lễ cúng rừng.', organizers: [] },
  { text: 'Ngày 5/3, ông Trần Văn Hải cùng các hộ dân, tổ tự quản trong khóm tổ chức lễ cúng rừng.', organizers: [] },
  { text: 'Hội thảo ngày 5/3 do ông Lê Văn Lợi, Giám đốc Sở Y tế chủ trì.', organizers: [] },
  { text: 'Sáng 5/3, hội nghị nghe Sở Tài chính báo cáo về nợ xây dựng.', organizers: [] },
  { text: 'Sáng 5/3, Chủ tịch UBND tỉnh Lê Văn Lợi tiếp đoàn Ngân hàng Thế giới.', organizers: [] },
  { text: 'Hội nghị sáng 5/3 giao Sở Nội vụ tham mưu kiện toàn bộ máy.', organizers: [] },
  { text: 'Sáng 5/3, Ban Tổ chức hội thi họp với các đội.', organizers: [] },
  { text: 'Hội thi diễn ra ngày 5/3, xây cầu xong nhờ gia đình ông Tư (ngụ Quận 6) tài trợ.', organizers: [] },
  { text: 'Ngày 5/3, lễ khánh thành nhà văn hóa của xã Hòa Sơn diễn ra trong mưa.', organizers: [] },
  { text: 'Sáng 5/3, chuyến tàu rời cảng Hòn Gai mở đầu ngày hội du lịch.', organizers: [] },
  { text: 'Sáng 5/3, các đại biểu HĐND huyện, HĐND xã tiếp xúc cử tri.', organizers: [] },
  { text: 'Sáng 5/3, sinh viên Trường Đại học Tây Bắc đã có buổi giao lưu với nhà văn.', organizers: [] },
  { text: 'Ngày 5/3, Nhà máy Điện gió Ba Sông chính thức khởi công.', organizers: [] },
  { text: 'Lớp học ngày 5/3 được mở theo đề án của Bộ Lao động.', organizers: [] },
  { text: 'Sáng 5/3, người dân thôn Nà Lốc dự hội nghị do bà con tự góp.', organizers: [] },
  { text: 'Sáng 5/3, "Xmas Night" đã có buổi gặp gỡ báo giới.', organizers: [] },
  { text: 'Chiều 5/3, đoàn nước Cộng hòa dân chủ nhân dân Lào đến chào xã giao lãnh đạo tỉnh.', organizers: [] },
  { text: 'Chiều 5/3, hai bên ký kết biên bản ghi nhớ hợp tác với Sở Y tế.', organizers: [] },
  { text: 'Ngày 5/3, đoàn công tác của Bộ Y tế đã có buổi làm việc với tỉnh.', organizers: [] },
  { text: 'Sáng 5/3, Đồng chí Phó Chủ tịch UBND tỉnh Trần Anh Bình kiểm tra đê.', organizers: [] },
  { text: 'Tại buổi tiếp xúc cử tri ngày 3/4, nhiều cử tri hỏi Đoàn ĐBQH tỉnh Bắc Phú về đất đai.', organizers: [] },
]
