/** Who takes part and how: `name: participation`, in reading order; people who take no part are left out. */
export interface ParticipationExample {
  readonly text: string
  readonly parts: readonly string[]
}

export const PARTICIPATION: readonly ParticipationExample[] = [
  {
    text: 'Tham dự hội nghị có đồng chí Lê Văn An, Chủ tịch UBND xã;\nTại hội nghị, đồng chí Trần Thị Bích, Bí thư Đảng ủy báo cáo kết quả.',
    parts: ['Lê Văn An: attendee', 'Trần Thị Bích: speaker'],
  },
  {
    text: 'Chiều 6/11, đồng chí Lê Văn An, Bí thư Tỉnh ủy đã có buổi nói chuyện chuyên đề với học viên.',
    parts: ['Lê Văn An: speaker'],
  },
  {
    text: 'Dự lễ đại diện các phòng, ban; đồng chí Lê Văn An, Phó Chủ tịch UBND huyện.',
    parts: ['Lê Văn An: attendee'],
  },
  {
    text: 'Đại sứ Hà Lan Enzo Brindisi và Đại sứ Thái Lan Karl Holm đã trình Quốc thư.',
    parts: ['Enzo Brindisi: attendee', 'Karl Holm: attendee'],
  },
  {
    text: 'Đồng chí Lê Văn An, Bí thư Đảng ủy, dự và chủ trì cuộc họp.',
    parts: ['Lê Văn An: chair,attendee'],
  },
  {
    text: 'Đồng chí Lê Văn An, Bí thư Đảng ủy, đến dự, điều hành hội nghị.',
    parts: ['Lê Văn An: chair,attendee'],
  },
  {
    text: 'Dự buổi lễ và trao học bổng có ông Lê Văn An, Chủ tịch Hội; bà Trần Thị Bích, Hiệu trưởng.',
    parts: ['Lê Văn An: presenter,attendee', 'Trần Thị Bích: presenter,attendee'],
  },
  {
    text: 'Dự hội nghị và chủ trì phần thảo luận có ông Lê Văn An, Chủ tịch Hội.',
    parts: ['Lê Văn An: chair,attendee'],
  },
  {
    text: 'Mở đầu buổi lễ, cô giáo Lê Thị Na, Phó Hiệu trưởng, điểm lại một năm học.',
    parts: ['Lê Thị Na: speaker'],
  },
  {
    text: 'Đồng chí Lê Văn An, Bí thư Đảng ủy, mong các đảng viên được trao huy hiệu giữ gìn nếp nhà.',
    parts: ['Lê Văn An: speaker'],
  },
  {
    text: 'Tới dự lễ có:\nCô Lê Thị Na - Bí thư chi bộ, Hiệu trưởng.\nThầy Trần Văn Bình - Phó Hiệu trưởng.\nCô Hà Thị Mây - Phó Hiệu trưởng.',
    parts: ['Lê Thị Na: attendee', 'Trần Văn Bình: attendee', 'Hà Thị Mây: attendee'],
  },
  {
    text: 'Tới dự lễ có:\nCô Lê Thị Na - Hiệu trưởng.\nNăm nay trường có nhiều học sinh giỏi.\nThầy Trần Văn Bình - Phó Hiệu trưởng nghỉ từ tháng 3.',
    parts: ['Lê Thị Na: attendee'],
  },
  {
    text: 'Điểm cầu huyện Ba Sông: đồng chí Lê Văn An - Phó Chủ tịch UBND huyện; đại diện các xã.',
    parts: ['Lê Văn An: attendee'],
  },
  {
    text: 'Hội nghị do các đồng chí: Lê Văn An (Phó Chủ tịch UBND huyện) và Trần Thị Bích (Trưởng phòng Y tế) đồng chủ trì.',
    parts: ['Lê Văn An: chair', 'Trần Thị Bích: chair'],
  },
  {
    text: 'Sáng 5/3 mưa to. Nước lên nhanh. Dân lo. Trước đó, tối 4/3, ông Lê Văn An, Chủ tịch UBND huyện chủ trì cuộc họp khẩn. Ông Lê Văn An yêu cầu các xã trực đê.',
    parts: ['Lê Văn An: speaker'],
  },
  {
    text: 'Đó là khẳng định của ông Lê Văn An, Bí thư Huyện ủy, trong cuộc làm việc với các xã.',
    parts: ['Lê Văn An: speaker'],
  },
  {
    text: 'Đây cũng là trăn trở của bà Trần Thị Bích, Giám đốc Sở Y tế tại hội nghị.',
    parts: ['Trần Thị Bích: speaker'],
  },
  {
    text: 'Thủ tướng Lê Văn An tiếp Bộ trưởng Karl Holm. Thủ tướng khẳng định hai nước là bạn. Ông nhắc chuyến thăm của Thủ tướng Olaf Brandt.',
    parts: ['Lê Văn An: speaker,attendee', 'Karl Holm: attendee'],
  },
  {
    text: 'Chủ tọa kỳ họp: ông Lê Văn An, Chủ tịch HĐND xã; bà Trần Thị Bích, Phó Chủ tịch HĐND xã.',
    parts: ['Lê Văn An: chair', 'Trần Thị Bích: chair'],
  },
  {
    text: 'Chung vui với dân làng có ông Lê Văn An, Bí thư Huyện ủy; bà Trần Thị Bích, Bí thư Đảng ủy xã.',
    parts: ['Lê Văn An: attendee', 'Trần Thị Bích: attendee'],
  },
  {
    text: 'Đến dự khai giảng, đ/c Lê Văn An, Chủ tịch Hội; đ/c Trần Thị Bích, PCT UBND xã.',
    parts: ['Lê Văn An: attendee', 'Trần Thị Bích: attendee'],
  },
  {
    text: 'Dẫn đầu đoàn Việt Nam là Thượng tướng Lê Văn An, Thứ trưởng Bộ Quốc phòng.',
    parts: ['Lê Văn An: chair'],
  },
  { text: 'Bà Trần Thị Bích, Giám đốc Công ty đồng ý nâng bữa ăn ca.', parts: ['Trần Thị Bích: speaker'] },
  {
    text: 'Đón tiếp đoàn tại chùa, ông Lê Văn An, Trưởng ban Trị sự bày tỏ niềm vui.',
    parts: ['Lê Văn An: speaker,attendee'],
  },
  {
    text: 'Đoàn Chủ tịch gồm: Ông Lê Văn An - Chủ tịch HĐQT; Bà Trần Thị Bích - Tổng Giám đốc.',
    parts: ['Lê Văn An: chair', 'Trần Thị Bích: chair'],
  },
  { text: 'Giảng viên của lớp: TS. Lê Văn An, Trưởng khoa Hô hấp.', parts: ['Lê Văn An: speaker'] },
  // Who is stood for, who signed a paper before, the dead
  {
    text: 'Thay mặt Bí thư Tỉnh ủy Trần Văn Nam, ông Lê Văn An, Phó Bí thư Tỉnh ủy trao quà.',
    parts: ['Lê Văn An: presenter'],
  },
  {
    text: 'Theo quyết định do Bộ trưởng Bộ Nội vụ Trần Văn Nam ký, ông Lê Văn An được bổ nhiệm giữ chức Giám đốc Sở.',
    parts: ['Lê Văn An: honoree'],
  },
  {
    text: 'Ông Lê Văn An, Chủ tịch UBND tỉnh ký biên bản ghi nhớ với đối tác.',
    parts: ['Lê Văn An: signatory'],
  },
  {
    text: 'Dự lễ có ông Lê Văn An, Chủ tịch Hội; bà Trần Thị Bích, Hiệu trưởng cùng các đồng chí thành viên Ban chỉ đạo; đại diện các xóm.',
    parts: ['Lê Văn An: attendee', 'Trần Thị Bích: attendee'],
  },
  {
    text: 'Đồng chí Lê Văn An, Bí thư Huyện ủy chủ trì và phát biểu kết luận hội nghị.',
    parts: ['Lê Văn An: chair,speaker'],
  },
  {
    text: 'Tại buổi lễ, ông Lê Văn An, Chủ tịch UBND huyện và bà Trần Thị Bích, Phó Chủ tịch trao Bằng khen cho 12 tập thể.',
    parts: ['Lê Văn An: presenter', 'Trần Thị Bích: presenter'],
  },
  {
    text: 'Ông Lê Văn An, Chủ tịch UBND huyện yêu cầu các xã rà soát hồ sơ của dân, trao quyết định đúng hạn.',
    parts: ['Lê Văn An: speaker'],
  },
  {
    text: 'Đoàn công tác do ông Lê Văn An, Phó Bí thư Tỉnh ủy làm Trưởng đoàn đã đến thăm, tặng quà gia đình chính sách.',
    parts: ['Lê Văn An: chair,attendee'],
  },
  {
    text: 'Tại điểm cầu huyện có ông Lê Văn An, Chủ tịch UBND huyện; điểm cầu xã có bà Trần Thị Bích, Bí thư Đảng ủy.',
    parts: ['Lê Văn An: attendee', 'Trần Thị Bích: attendee'],
  },
  {
    text: 'Các đồng chí: Lê Văn An, Bí thư Tỉnh ủy; Trần Thị Bích, Phó Bí thư Tỉnh ủy; đại diện lãnh đạo các sở, ngành của tỉnh đã đến chúc mừng.',
    parts: ['Lê Văn An: attendee', 'Trần Thị Bích: attendee'],
  },
  {
    text: 'Người trả lời chất vấn là Giám đốc Sở Y tế Lê Văn An.',
    parts: ['Lê Văn An: speaker'],
  },
  {
    text: 'Hội nghị diễn ra dưới sự chủ trì của Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy Lê Văn An.',
    parts: ['Lê Văn An: chair'],
  },
  {
    text: 'HĐND huyện bầu bổ sung bà Trần Thị Bích, Trưởng phòng Nội vụ làm Phó Chủ tịch UBND huyện.',
    parts: ['Trần Thị Bích: honoree'],
  },
  {
    text: 'Chị Trần Thị Bích, Chủ tịch Công đoàn công ty lên nhận cờ.',
    parts: ['Trần Thị Bích: honoree'],
  },
  {
    text: 'Tại buổi họp mặt, đồng chí Lê Văn An- Phó Bí thư, Chủ tịch UBND phường Báo cáo kết quả đợt thi đua.',
    parts: ['Lê Văn An: speaker'],
  },
  {
    text: 'Phó Thủ tướng Lê Văn An bắt đầu hội đàm với Bộ trưởng Ngoại giao Trần Minh Bạch.',
    parts: ['Lê Văn An: attendee', 'Trần Minh Bạch: attendee'],
  },
  {
    text: 'Các tham luận gồm “Rừng và nước” (TS. Lê Văn An, Viện trưởng Viện Lâm sinh).',
    parts: ['Lê Văn An: speaker'],
  },
  {
    text: 'Ông Lê Văn An, Phó Giám đốc Sở Công Thương cùng các doanh nghiệp đã ký kết biên bản ghi nhớ.',
    parts: ['Lê Văn An: signatory'],
  },
  {
    text: 'Giải cá nhân thuộc về chị Trần Thị Bích, Chi hội trưởng thôn Đoài.',
    parts: ['Trần Thị Bích: honoree'],
  },
  {
    text: 'Chị Trần Thị Bích, Bí thư Chi đoàn buôn Sứt, đoạt giải Nhất.',
    parts: ['Trần Thị Bích: honoree'],
  },
  {
    text: 'Hội nghị bầu ông Lê Văn An - Chánh án TAND huyện làm Trưởng đoàn, bà Trần Thị Bích - Phó Chánh án và bà Hồ Thị Na - Chủ tịch Hội Phụ nữ làm Phó Trưởng đoàn.',
    parts: ['Lê Văn An: honoree', 'Trần Thị Bích: honoree', 'Hồ Thị Na: honoree'],
  },
  {
    text: 'Đồng chí Lê Văn An - Phó Chủ tịch LĐLĐ tỉnh tham dự và chỉ đạo đại hội.',
    parts: ['Lê Văn An: attendee'],
  },
  {
    text: 'Chứng kiến lễ ký có các ông: Lê Văn An, phó bí thư Huyện ủy; Trần Minh Bạch, trưởng phòng Tư pháp.',
    parts: ['Lê Văn An: attendee', 'Trần Minh Bạch: attendee'],
  },
  {
    text: 'Tham dự hội nghị:\nSở Giáo dục và Đào tạo\n• Bà Lê Thị Na – Trưởng phòng Mầm non;\n• Ông Trần Văn Bình – Phó Trưởng phòng Tài chính.',
    parts: ['Lê Thị Na: attendee', 'Trần Văn Bình: attendee'],
  },
  {
    text: 'Tại điểm cầu huyện có các đồng chí: Lê Văn An, Huyện ủy viên; Trần Thị Bích, Trưởng Công an huyện.',
    parts: ['Lê Văn An: attendee', 'Trần Thị Bích: attendee'],
  },
  {
    text: 'Tại điểm cầu huyện: bà Trần Thị Bích, Bí thư Huyện ủy (chủ trì); ông Lê Văn An, Phó Bí thư Huyện ủy.',
    parts: ['Trần Thị Bích: chair,attendee', 'Lê Văn An: attendee'],
  },
  {
    text: 'Cùng giải đáp có Giám đốc Sở Xây dựng Lê Văn An và bà Trần Thị Bích - Phó Giám đốc Sở Tài chính.',
    parts: ['Lê Văn An: speaker', 'Trần Thị Bích: speaker'],
  },
  {
    text: 'Có mặt trong khán phòng chật kín là bà Trần Thị Bích, chủ tịch Hội Chữ thập đỏ; ông Lê Văn An, giám đốc Nhà hát.',
    parts: ['Trần Thị Bích: attendee', 'Lê Văn An: attendee'],
  },
  {
    text: 'Ông Lê Văn An, Chủ tịch xã và bà Trần Thị Bích, Chủ tịch Hội ký kết dưới sự chứng kiến của ông Hồ Minh Tâm, Phó Chủ tịch UBND huyện.',
    parts: ['Lê Văn An: signatory', 'Trần Thị Bích: signatory', 'Hồ Minh Tâm: attendee'],
  },
  {
    text: 'Đến dự khán và trao giải có ông Lê Văn An, Phó Chủ tịch UBND huyện.',
    parts: ['Lê Văn An: presenter,attendee'],
  },
  {
    text: 'Người trao quyết định là ông Lê Văn An, Chủ tịch UBND huyện.',
    parts: ['Lê Văn An: presenter'],
  },
  {
    text: 'Ông Lê Văn An, Phó Chủ tịch xã vừa được Ban Thường vụ Huyện ủy điều động về huyện.',
    parts: ['Lê Văn An: honoree'],
  },
  {
    text: 'Thánh lễ do Đức cha Giuse Lê Văn An, Giám mục chính tòa, chủ tế.',
    parts: ['Giuse Lê Văn An: chair'],
  },
  {
    text: 'Chiều 30/10, ông Lê Văn An - Chủ tịch UBND huyện đã có buổi đối thoại trực tiếp với nhân dân xã Ba Sông.',
    parts: ['Lê Văn An: attendee'],
  },
  {
    text: 'Về dự đại hội có đồng chí: Lê Thị Na - Chủ tịch LĐLĐ huyện, cùng các đồng chí trong liên đoàn lao động huyện\nĐồng chí: Trần Văn Bình - Phó Bí thư Đảng ủy xã.',
    parts: ['Lê Thị Na: attendee', 'Trần Văn Bình: attendee'],
  },
  {
    text: 'Trung tá Lê Văn An, Phó Trung đoàn trưởng thay mặt Trung đoàn nhận cờ thi đua.',
    parts: ['Lê Văn An: honoree'],
  },
  {
    text: 'Tới thăm bà Trần Thị Bích, nguyên Giám đốc Sở Y tế, ông Lê Văn An, Bí thư Thành ủy trao tặng bó hoa.',
    parts: ['Trần Thị Bích: attendee', 'Lê Văn An: presenter,attendee'],
  },
  {
    text: 'Đồng chí Lê Văn An, Phó Chủ tịch HĐND tỉnh; các đồng chí Phó Chủ tịch UBND tỉnh: Trần Văn Bê, Đỗ Thị Na cùng các thành viên dự.',
    parts: ['Lê Văn An: attendee', 'Trần Văn Bê: attendee', 'Đỗ Thị Na: attendee'],
  },
  { text: 'Ông Lê Văn An, Giám đốc Sở gắn biển công trình và phát biểu.', parts: ['Lê Văn An: speaker'] },
  {
    text: 'Ông Lê Văn An, Giám đốc Sở A và ông Hồ Minh Tâm, Giám đốc Sở B cùng dự. Kết thúc, hai Giám đốc đã ký biên bản.',
    parts: ['Lê Văn An: signatory,attendee', 'Hồ Minh Tâm: signatory,attendee'],
  },
  {
    text: 'Dự có toàn thể Thẩm phán. Tham luận tại hội nghị, Thẩm phán Lê Văn An nêu khó khăn.',
    parts: ['Lê Văn An: speaker'],
  },
  { text: 'Bà Trần Thị Bích, Đại sứ mời đoàn sang thăm.', parts: ['Trần Thị Bích: speaker'] },
  {
    text: 'Thay mặt hai đơn vị, ông Lê Văn An, Giám đốc Sở A ký vào bản giao ước.',
    parts: ['Lê Văn An: signatory'],
  },
  {
    text: 'Phái đoàn do ông Lê Văn An, Thứ trưởng Bộ Y tế làm trưởng phái đoàn đến làm việc.',
    parts: ['Lê Văn An: chair,attendee'],
  },
  {
    text: 'Sau khi nghe Đại tá Lê Văn An, Phó Tư lệnh Vùng báo cáo kết quả và bà Trần Thị Bích, Phó Giám đốc Sở Tư pháp thông qua dự thảo quy chế, các đại biểu thảo luận.',
    parts: ['Lê Văn An: speaker', 'Trần Thị Bích: speaker'],
  },
  {
    text: 'Thượng tướng Lê Văn An, Anh hùng Lực lượng vũ trang nhân dân được nhất trí bầu làm Chủ tịch Hội Cựu chiến binh.',
    parts: ['Lê Văn An: honoree'],
  },
  {
    text: 'Tiếp phái đoàn có ông Lê Văn An - Trưởng ban Trị sự; bà Trần Thị Bích - Phó Trưởng ban.',
    parts: ['Lê Văn An: attendee', 'Trần Thị Bích: attendee'],
  },
  {
    text: 'Ông Lê Văn An, Hiệu trưởng bày tỏ niềm vui khi chứng kiến học trò khôn lớn.',
    parts: ['Lê Văn An: speaker'],
  },
  {
    text: 'UBND huyện họp sáng nay. Ông Lê Văn An, Chủ tịch UBND huyện chủ trì. Cuộc họp bàn về nước sạch. Cùng ngày, các ĐBQH Trần Thị Bích, Hồ Văn Na tham dự buổi gặp cử tri xã bên.',
    parts: ['Lê Văn An: chair'],
  },
  {
    text: 'UBND huyện họp sáng nay. Cuộc họp bàn về nước sạch. Xã đã báo cáo. Cùng ngày, ông Lê Văn An, Chủ tịch UBND huyện thăm bể lọc. Ông Lê Văn An phát biểu.',
    parts: ['Lê Văn An: speaker,attendee'],
  },
  {
    text: 'Thượng tướng Lê Văn An, Viện trưởng Viện Sử học được tín nhiệm bầu làm chủ tịch hội.',
    parts: ['Lê Văn An: honoree'],
  },
  {
    text: 'Phó Thủ tướng Lê Văn An cùng các vị khách thực hiện nghi thức khởi công.',
    parts: ['Lê Văn An: attendee'],
  },
  {
    text: 'Ông Lê Văn An, Giám đốc Công ty được tặng Huân chương về thành tích trong công tác lãnh đạo, điều hành hoạt động sản xuất.',
    parts: ['Lê Văn An: honoree'],
  },
  // officials/welcomed, officials/delegation
  {
    text: 'Lễ khai mạc vinh dự được đón tiếp ông Lê Văn An, Thứ trưởng Bộ Y tế, bà Trần Thị Bích, Cục trưởng Cục Điện ảnh.',
    parts: ['Lê Văn An: attendee', 'Trần Thị Bích: attendee'],
  },
  {
    text: 'Đoàn đại biểu Chile có: Bộ trưởng Nông nghiệp Pablo Fuentes; Đại sứ Maria Rojas.',
    parts: ['Pablo Fuentes: attendee', 'Maria Rojas: attendee'],
  },
  // officials/met, officials/received
  {
    text: 'Đoàn đã đến thăm và chúc mừng Hòa thượng Thích Thiện Tâm, Trưởng Ban Trị sự Giáo hội Phật giáo tỉnh.',
    parts: ['Thích Thiện Tâm: attendee'],
  },
  {
    text: 'Lễ đón chính thức Thủ tướng Lê Văn An và Phu nhân diễn ra sáng nay.',
    parts: ['Lê Văn An: attendee'],
  },
  // officials/quoted
  {
    text: '“Chúng tôi mong trận mưa này từ lâu”, bà Trần Thị Bích, Chủ tịch Hội Nông dân xã, rưng rưng.',
    parts: ['Trần Thị Bích: speaker'],
  },
  {
    text: 'Ông Lê Văn An – Giám đốc Bệnh viện là Trưởng đoàn đã có mặt.',
    parts: ['Lê Văn An: chair,attendee'],
  },
  {
    text: 'TS. Lê Văn An - Hiệu trưởng Trường Y và ông Trần Văn Bình - Giám đốc Sở Y tế đã thực hiện ký kết biên bản.',
    parts: ['Lê Văn An: signatory', 'Trần Văn Bình: signatory'],
  },
  {
    text: 'Đoàn do ông Lê Văn An, Phó Bí thư Tỉnh ủy làm Trưởng đoàn đã đến làm việc để trao đổi, thống nhất kế hoạch.',
    parts: ['Lê Văn An: chair,attendee'],
  },
  {
    text: 'Đến dự và chỉ đạo Hội nghị đồng chí Lê Văn An – Phó Trưởng phòng.',
    parts: ['Lê Văn An: attendee'],
  },
  {
    text: 'Tham dự buổi lễ TS. Lê Văn An, Phó Chủ tịch Hội đồng trường; TS. Trần Văn Bình, Phó Hiệu trưởng - Chủ trì buổi lễ; các thầy cô.',
    parts: ['Lê Văn An: attendee', 'Trần Văn Bình: chair,attendee'],
  },
  {
    text: 'Đến dự lễ trao quà có ông Lê Văn An, Trưởng Ban Dân vận. Phát biểu tại buổi trao quà, ông Lê Văn An cảm ơn.',
    parts: ['Lê Văn An: speaker,attendee'],
  },
  {
    text: 'Chủ tịch Quốc hội Lê Văn An cùng với trên 100 đại biểu tham dự hội nghị.',
    parts: ['Lê Văn An: attendee'],
  },
  {
    text: 'Chiều 5/3, Tổng Thư ký Quốc hội Lê Văn An đã chào xã giao Chủ tịch Thượng viện Scott Ryan.',
    parts: ['Lê Văn An: attendee', 'Scott Ryan: attendee'],
  },
  {
    text: 'Ông Lê Văn An – Bí thư Đảng ủy, cùng các ban, ngành, đơn vị liên quan đã trực tiếp đi kiểm tra đê.',
    parts: ['Lê Văn An: attendee'],
  },
  {
    text: 'Dự hội nghị có ông Lê Văn An, Phó Chủ tịch UBND tỉnh, các đồng chí trong Ban Nghiên cứu, xây dựng và phổ biến pháp luật.',
    parts: ['Lê Văn An: attendee'],
  },
  {
    text: 'Ông Lê Văn An được điều động làm Giám đốc Công an tỉnh, kể từ ngày 1/5.',
    parts: ['Lê Văn An: honoree'],
  },
]

/** Sentences in which nobody is said to take part. */
export const NO_PARTICIPATION: readonly string[] = [
  'Kế hoạch do Phó Chủ tịch UBND tỉnh Trần Văn Nam ký ban hành ngày 3/1.',
  'Đại diện gia đình cố Thủ tướng Trần Văn Nam cũng có mặt.',
  'Sáng 5/3 mưa to. Nước lên nhanh. Dân lo. Trước đó, tối 4/3, ông Lê Văn An, Chủ tịch UBND huyện chủ trì cuộc họp khẩn.',
  'Đó là ngôi nhà của ông Lê Văn An, Bí thư Huyện ủy. Theo yêu cầu ấy là công của bà Trần Thị Bích, Giám đốc Sở Y tế.',
  'Ông Lê Văn An, Bí thư Huyện ủy là người huyện Ba Sông. Nghị quyết yêu cầu từng đồng chí Bí thư nêu cao trách nhiệm.',
  'Bằng khen của Chủ tịch UBND tỉnh Lê Văn An còn treo trên tường.',
  'Trang thiết bị do Giám đốc Sở Y tế Lê Văn An phê duyệt.',
  'Nhân viên nhớ lại “ông Lê Văn An, Giám đốc nhà máy phát biểu rất ngắn”.',
  'Dự án của Công ty do ông Lê Văn An, Giám đốc Công ty lập.',
  'Đoàn đến thăm gia đình cố Bí thư Huyện ủy Lê Văn An.',
  'Đoàn đến thăm ngôi nhà mà ông Lê Văn An, Chủ tịch Hội Nông dân xã, để lại.',
  'Trong cuốn “Đường về”, theo tác giả, ông Lê Văn An, Chủ tịch xã, là nhân vật chính.',
  'Tham dự hội nghị là điều ông Lê Văn An, Giám đốc Sở Y tế, hằng mong.',
]
