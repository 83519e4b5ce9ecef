import type { EventKind } from '../types'

/** A report and the event that it is about; null where it is about none. */
interface MainExample {
  readonly text: string
  readonly main: { readonly kind: EventKind; readonly name: string } | null
}

export const MAIN_EVENTS: readonly MainExample[] = [
  {
    text: 'Thẩm tra nghị quyết\n\nChiều 24/7, Ban Pháp chế HĐND tỉnh tổ chức họp thẩm tra các dự thảo nghị quyết. Để chuẩn bị cho kỳ họp thứ 10, HĐND tỉnh khóa XVIII, Ban thẩm tra thêm hai dự thảo.',
    main: { kind: 'meeting', name: 'họp thẩm tra các dự thảo nghị quyết' },
  },
  {
    text: 'Thanh tra trách nhiệm chủ tịch huyện\n\nÔng Lê Văn Tư vừa ký quyết định thanh tra trách nhiệm chủ tịch huyện. Thời hạn thanh tra là 20 ngày.',
    main: null,
  },
  {
    text: 'Ngoại trưởng gặp bạn\n\nTrước khi dự Lễ kỷ niệm 50 năm ngày thành lập khối, hôm qua (8/8), Bộ trưởng Lê Văn Tư đã có cuộc gặp với Bộ trưởng Karl Holm.',
    main: { kind: 'reception', name: 'cuộc gặp với Bộ trưởng Karl Holm' },
  },
  {
    text: 'Bộ trưởng thăm Garam\n\nChiều 12/2, Bộ trưởng Lê Văn Tư bắt đầu chuyến thăm Garam. Chuyến đi diễn ra khi trước đó Bộ trưởng Karl Holm đã có chuyến thăm chính thức tới Hà Nội ngày 9/1.',
    main: { kind: 'visit', name: 'chuyến thăm Garam' },
  },
  {
    text: 'Vay vốn làm kè\n\nChiều qua (20/10), Sở Tài chính và ngân hàng ký hai hiệp định vay vốn xây kè.',
    main: { kind: 'signing', name: 'ký hai hiệp định vay vốn xây kè' },
  },
  {
    text: 'Chống bão\n\nChiều 14/9, Phó Chủ tịch huyện Lê Văn Tư đến xã Gò Da, trực tiếp chỉ đạo việc phòng chống bão số 3.',
    main: { kind: 'inspection', name: 'trực tiếp chỉ đạo việc phòng chống bão số 3' },
  },
  // The headline names it, the report says "buổi lễ"
  {
    text: 'Chùa Gò Da tổ chức Đại lễ Phật đản PL.2568\n\nTham dự buổi lễ ngày 22/5 có đông đảo phật tử.',
    main: { kind: 'ceremony', name: 'Đại lễ Phật đản PL.2568' },
  },
  {
    text: 'Lễ bế giảng năm học 2020-2021\n\nNgày 28/5, buổi lễ trang trọng này có 300 học sinh dự.',
    main: { kind: 'ceremony', name: 'Lễ bế giảng năm học 2020-2021' },
  },
  {
    text: 'UBND xã Gò Da tổ chức lễ trao quà\n\nNgày 18/5, tại nhà văn hóa xã, 40 em học sinh nhận sách vở.',
    main: { kind: 'ceremony', name: 'lễ trao quà' },
  },
  // A paper is the news
  {
    text: 'Kế hoạch đại hội chi bộ\n\nNgày 28/3, Đảng bộ xã ban hành Kế hoạch số 21-KH/ĐU về Đại hội chi bộ nhiệm kỳ 2022 - 2025.',
    main: null,
  },
  // What is reported was said at the gathering that the sentence points to
  {
    text: 'Hội chợ phải thiết thực\n\nHội chợ hoa xuân 2019 phải thiết thực, vui tươi. Đây là kết luận của Phó Chủ tịch huyện Lê Văn Tư trong cuộc làm việc với các xã chiều 9/3.',
    main: { kind: 'working-session', name: 'cuộc làm việc với các xã' },
  },
  {
    text: 'Nhiều trẻ em còn thiếu sữa\n\nBa phần mười trẻ em miền núi thiếu sữa. Thông tin trên được đưa ra tại hội thảo dinh dưỡng học đường sáng 9/3.',
    main: { kind: 'seminar', name: 'hội thảo dinh dưỡng học đường' },
  },
  {
    text: 'Lấy ý kiến về luật\n\nNgày 20/4, Sở Tư pháp tổ chức lấy ý kiến góp ý dự thảo Luật Đê điều.',
    main: { kind: 'conference', name: 'tổ chức lấy ý kiến góp ý dự thảo Luật Đê điều' },
  },
  // An occasion is not the event
  {
    text: 'Tin trong tỉnh\n\nNhân kỷ niệm 70 năm Ngày truyền thống bộ đội công binh, chiều 9/3, đoàn công tác của huyện đã đến thăm, chúc mừng Lữ đoàn 27.',
    main: { kind: 'visit', name: 'đến thăm, chúc mừng Lữ đoàn 27' },
  },
  {
    text: 'Lễ kỷ niệm của bộ đội công binh\n\nChiều 9/3, Lữ đoàn 27 tổ chức lễ kỷ niệm 70 năm Ngày truyền thống.',
    main: { kind: 'commemoration', name: 'lễ kỷ niệm 70 năm Ngày truyền thống' },
  },
  {
    text: 'Đại biểu viếng nghĩa trang\n\nSáng 5/8, trước giờ khai mạc đại hội đảng bộ huyện, các đại biểu dự đại hội đã dâng hương tại Nghĩa trang liệt sĩ.',
    main: { kind: 'commemoration', name: 'dâng hương' },
  },
  {
    text: 'Phường Gò Da tổng duyệt chương trình Đại hội Đảng bộ\n\nSáng 8/8, phường Gò Da tổ chức tổng duyệt Chương trình Đại hội Đảng bộ phường.',
    main: { kind: 'other', name: 'tổng duyệt Chương trình Đại hội Đảng bộ phường' },
  },
  {
    text: 'Huyện đoàn qua một nhiệm kỳ\n\nTuổi trẻ huyện ngày càng lớn mạnh. Đại hội đại biểu Đoàn huyện khóa XX là hoạt động chính trị có ý nghĩa quan trọng.',
    main: null,
  },
  {
    text: 'Phường Gò Da họp mặt đầu năm\n\nNgày 3/2, phường tổ chức kỷ niệm 95 năm Ngày thành lập Đảng, đồng thời tổ chức họp giao ban đầu năm.',
    main: { kind: 'commemoration', name: 'kỷ niệm 95 năm Ngày thành lập Đảng' },
  },
  {
    text: 'Khai mạc đại hội\n\nSáng 5/8, Đảng bộ huyện Bắc Phú khai mạc đại hội lần thứ XX. Trước đó, các đại biểu đã dâng hương tại Nghĩa trang liệt sĩ.',
    main: { kind: 'congress', name: 'đại hội lần thứ XX' },
  },
  {
    text: 'Tin đối ngoại\n\nNgày 6/6, bên lề hội nghị cấp cao khu vực, Bộ trưởng Lê Văn Tư đã có cuộc gặp với Bộ trưởng Kim Ha Nul.',
    main: { kind: 'reception', name: 'cuộc gặp với Bộ trưởng Kim Ha Nul' },
  },
  // What someone has on the way, what is a figure of speech, what is to come
  {
    text: 'Đêm hội ở Gò Da\n\nChương trình nghệ thuật Sắc quê tối 9/3 đã mở màn cho những ngày hội văn hóa ở Gò Da.',
    main: { kind: 'performance', name: 'Chương trình nghệ thuật Sắc quê' },
  },
  {
    text: 'Giải thưởng mới\n\nHuyện đoàn vừa phối hợp với hội nông dân họp báo công bố giải thưởng nhà nông trẻ. Lễ trao giải dự kiến diễn ra vào ngày 1/10.',
    main: { kind: 'press-conference', name: 'họp báo công bố giải thưởng nhà nông trẻ' },
  },
  {
    text: 'Khai mạc Festival Hoa Gò Da\n\nMột chương trình nghệ thuật với 300 diễn viên diễn ra tối 9/3 bên bờ hồ đã mở đầu Lễ hội Hoa Gò Da lần thứ 4.',
    main: { kind: 'festival', name: 'Lễ hội Hoa Gò Da lần thứ 4' },
  },
  {
    text: 'Thủ tướng hội kiến Tổng thống Garam\n\nChiều 2/9, Thủ tướng có cuộc hội kiến với Tổng thống Garam Han Su đang có chuyến thăm cấp Nhà nước tới Việt Nam.',
    main: { kind: 'reception', name: 'cuộc hội kiến với Tổng thống Garam Han Su' },
  },
  {
    text: 'Tuyển quân ở huyện\n\nSáng 7/2, lễ giao nhận quân của huyện diễn ra trang trọng, thực sự là ngày hội của toàn dân.',
    main: { kind: 'ceremony', name: 'lễ giao nhận quân của huyện' },
  },
  {
    text: 'UBND tỉnh họp\n\nChiều 2/5, UBND tỉnh cho ý kiến vào các nội dung trình tại kỳ họp giữa năm của HĐND tỉnh. Chủ tịch UBND tỉnh chủ trì hội nghị.',
    main: { kind: 'conference', name: 'hội nghị' },
  },
  // The longer form where the noun is bare
  {
    text: 'Tin vắn\n\nNgày 7/9, UBND tỉnh họp phiên thường kỳ tháng 9. Chủ tịch UBND tỉnh chủ trì phiên họp.',
    main: { kind: 'meeting', name: 'họp phiên thường kỳ tháng 9' },
  },
  // News of an event that is to come is told at a press conference; a committee is no event
  {
    text: 'Sẵn sàng cho Festival Trà Sơn\n\nChiều 28/4, Ban tổ chức Festival Trà Sơn 2016 tổ chức họp báo trước thềm Festival Trà Sơn 2016. Festival Trà Sơn lần thứ 9, năm 2016 diễn ra từ ngày 30/4 với 200 nghệ sĩ.',
    main: { kind: 'press-conference', name: 'họp báo trước thềm Festival Trà Sơn 2016' },
  },
  {
    text: 'Ấn làng Gò sẽ phát sớm\n\nChiều 27/1, UBND tỉnh họp báo công bố kế hoạch tổ chức Lễ hội khai ấn làng Gò năm 2016. Lễ hội khai ấn làng Gò năm 2016 sẽ diễn ra từ ngày 18 đến 23/2.',
    main: { kind: 'festival', name: 'Lễ hội khai ấn làng Gò năm 2016' },
  },
  {
    text: 'Đàm phán tạm hoãn\n\nĐàm phán tạm hoãn ngày 10/11 khi một nước đã không tham dự cuộc họp cấp cao. Thông tin này được Thủ tướng Ha Na Su đưa ra tại cuộc họp báo diễn ra vào chiều 10/11.',
    main: { kind: 'press-conference', name: 'cuộc họp báo' },
  },
  // Said far from the head, but named with who holds it and when
  {
    text: 'Trường Gò Da tổng kết năm học\n\nNgày 14/7, Trường Gò Da tổ chức lễ sơ kết 6 tháng đầu năm.',
    main: { kind: 'ceremony', name: 'lễ sơ kết 6 tháng đầu năm' },
  },
  {
    text: 'Vì sao dừng mỏ đá?\n\nMỏ đá đã dừng. Dân mừng. Tỉnh xem xét kỹ. Hồ sơ còn đó. Máy nằm im. Tại hội thảo “Nước ngầm quanh mỏ đá Gò Da” tổ chức sáng nay (21/12), ông Lê Văn Tư cho biết nước đã cạn.',
    main: { kind: 'seminar', name: 'hội thảo “Nước ngầm quanh mỏ đá Gò Da”' },
  },
  {
    text: 'Cử tri nói thẳng\n\nSáng 14/1, UBND phường Gò Da tổ chức tiếp xúc giữa cử tri với đại biểu HĐND phường sau kỳ họp thứ mười.',
    main: { kind: 'voter-meeting', name: 'tiếp xúc giữa cử tri với đại biểu HĐND phường sau kỳ họp thứ mười' },
  },
  // Sittings of a parliament
  {
    text: 'Khai mạc phiên họp\n\nSáng 15/7, Ủy ban Thường vụ Quốc hội khai mạc phiên họp thứ 35.',
    main: { kind: 'assembly-session', name: 'phiên họp thứ 35' },
  },
  {
    text: 'Quốc hội biểu quyết\n\nNgày 25/6, Quốc hội họp phiên toàn thể tại hội trường.',
    main: { kind: 'assembly-session', name: 'họp phiên toàn thể' },
  },
  {
    text: 'Đoàn giám sát họp\n\nSáng 15/7, Đoàn giám sát của Quốc hội tổ chức phiên họp thứ nhất.',
    main: { kind: 'meeting', name: 'phiên họp thứ nhất' },
  },
  // Pages that report no gathering
  {
    text: 'Kết quả của ngành kiểm sát\n\nTừ ngày 1/1 đến nay, ngành tổ chức 42 phiên tòa rút kinh nghiệm, đạt chỉ tiêu trong việc tổ chức phiên tòa.',
    main: null,
  },
  {
    text: 'Tòa án huyện xét xử\n\nSáng 1/2, Tòa án huyện tổ chức phiên tòa giả định cho học sinh.',
    main: { kind: 'other', name: 'phiên tòa giả định cho học sinh' },
  },
  {
    text: 'Lễ khởi công là gì?\n\nLễ khởi công là nghi thức mở đầu việc xây dựng. Từ ngày 1/1, chủ nhà nên tổ chức lễ khởi công gọn nhẹ.',
    main: null,
  },
  {
    text: 'Phong trào thi đua ở cơ sở\n\nCác xã đang đẩy mạnh thi đua lập thành tích chào mừng đại hội đảng bộ các cấp. Nông dân làm thêm ba con đường.',
    main: null,
  },
  {
    text: 'Vui Tết Độc lập\n\nSáng 2/9, trong không khí hân hoan Lễ kỷ niệm Quốc khánh, UBND huyện đã tổ chức giải đua thuyền truyền thống.',
    main: { kind: 'contest', name: 'giải đua thuyền truyền thống' },
  },
  {
    text: 'Họp báo lễ hội hoa ban\n\nNgày 3/4, Ban tổ chức Lễ hội hoa ban Sơn Trà 2019 họp báo công bố lịch trình. Lễ hội diễn ra từ ngày 20 đến 24/4.',
    main: { kind: 'press-conference', name: 'họp báo công bố lịch trình' },
  },
  {
    text: 'Xem xét kỷ luật\n\nNgày 21/4, Ủy ban Kiểm tra Tỉnh ủy tiến hành kỳ họp thứ 3.',
    main: { kind: 'meeting', name: 'kỳ họp thứ 3' },
  },
  {
    text: 'Đoàn Lào thăm trường Gò Da\n\nTrong khuôn khổ chuyến thăm Việt Nam, chiều 15/9, đoàn Lào đến thăm và làm việc với trường Đại học Gò Da.',
    main: { kind: 'visit', name: 'đến thăm và làm việc với trường Đại học Gò Da' },
  },
]
