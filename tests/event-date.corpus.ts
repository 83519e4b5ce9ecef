/** A report and the day of its event: "first/last part". */
interface DayExample {
  readonly text: string
  readonly day: string | null
}

export const EVENT_DAYS: readonly DayExample[] = [
  // The number of a paper stands before its day
  {
    text: 'Phiên tòa ở huyện\n\nThực hiện Hướng dẫn số 136/HD-TANDTC ngày 30/3/2017 của ngành, ngày 30/8/2017 Tòa án huyện Ba Sông tổ chức phiên tòa rút kinh nghiệm.',
    day: '2017-08-30/',
  },
  // An anniversary gives no year
  {
    text: 'Lễ mừng Quốc khánh\n\nNgày 2/9, huyện Ba Sông tổ chức lễ hội mừng 78 năm Quốc khánh (2/9/1945 - 2/9/2023).',
    day: 'XXXX-09-02/',
  },
  // A sitting lasts part of a day, whatever else begins on it; a festival goes on
  {
    text: 'Lễ đón Tổng thống Garam\n\nTổng thống Garam thăm Việt Nam từ ngày 12 đến 13/12. Chiều 12/12, lễ đón Tổng thống Garam được tổ chức trọng thể.',
    day: 'XXXX-12-12/ afternoon',
  },
  {
    text: 'Khai mạc ngày hội ở Gò Da\n\nTối 13/10, thị xã Gò Da tổ chức khai mạc Ngày hội văn hóa. Trời đẹp. Dân vui. Đường đông. Quán mở. Mọi người mong hai ngày 13 và 14/10 được vui.',
    day: 'XXXX-10-13/XXXX-10-14 evening',
  },
  // The day that stands beside the event's name
  {
    text: 'Chuẩn bị khởi công cầu Gò Da\n\nSáng 22/12, Chủ tịch tỉnh đi xem việc chuẩn bị cho buổi lễ khởi công cầu Gò Da dự kiến diễn ra vào sáng 23/12.',
    day: 'XXXX-12-23/ morning',
  },
  // No press conference lasts for days
  {
    text: 'Hỗ trợ hội chợ\n\nPhát biểu tại buổi họp báo về hội chợ đồ gốm (từ ngày 17 đến 19/9 ở Gò Da), ông Lê Văn Tư cho biết sẽ hỗ trợ nhà trưng bày.',
    day: null,
  },
  { text: 'Tiếp khách\n\nChiều ngày 9⁄5, Chủ tịch tỉnh tiếp Đại sứ Garam.', day: 'XXXX-05-09/ afternoon' },
  // What closes is another sitting
  {
    text: 'Tiếp xúc cử tri ở Gò Da\n\nNgày 7/10, đại biểu Quốc hội tỉnh tiếp xúc cử tri thị xã Gò Da. Kỳ họp thứ 2 sẽ khai mạc ngày 20/10 và bế mạc vào ngày 13/11.',
    day: 'XXXX-10-07/',
  },
  // A last day alone is not the first
  {
    text: 'Giấc mơ màu\n\nTriển lãm giới thiệu 99 bức tranh sơn dầu. Triển lãm sẽ mở cửa đến hết ngày 6-11.',
    day: null,
  },
  {
    text: 'Tổng kết Chỉ thị 03\n\n(CAO) Ngày 23-6, huyện Ba Sông tổ chức hội nghị trực tuyến tổng kết 10 năm thực hiện Chỉ thị số 03/CT-BCA-X11, ngày 10-4-2009 của bộ.',
    day: 'XXXX-06-23/',
  },
  // Told at a press conference
  {
    text: 'Sẵn sàng cho Festival Trà Sơn\n\nChiều 28/4, Ban tổ chức Festival Trà Sơn tổ chức họp báo trước thềm Festival Trà Sơn. Festival diễn ra từ ngày 30/4 đến 4/5.',
    day: 'XXXX-04-28/ afternoon',
  },
  // Another gathering's days, which someone attends
  {
    text: 'Tổng thống Garam sẽ thăm Lào vào cuối tháng 4\n\nTổng thống Garam sẽ thăm Lào và gặp Tổng thống Lào vào cuối tháng 4 theo lời mời của nước này. Hai bên không nói thêm. Cuộc gặp đã được chờ từ lâu. Đường bay đã được kiểm tra. Trong khi đó, Thủ tướng Garam sang Gò Da dự diễn đàn Biển và Rừng (SFF) ngày 26 - 27/4.',
    day: 'XXXX-04/',
  },
  {
    text: 'Tổng thống Garam thăm Lào\n\nTổng thống Garam sẽ thăm Lào trong tháng 4, Bộ Ngoại giao nước này cho hay. Diễn đàn Biển và Rừng vừa bế mạc, chuyến thăm bắt đầu ngày 26/4.',
    day: 'XXXX-04-26/',
  },
  // The entry of a programme is one part; the festival has its own days
  {
    text: 'Sắp đến lễ hội đền Gò Da\n\nThị xã Gò Da chuẩn bị lễ hội đền Gò Da. Hội mở từ ngày 18 đến 23/2.\n- Ngày 18/2: Thi gói bánh.\n- Ngày 21/2: Khai mạc lễ hội đền Gò Da, rước kiệu.',
    day: 'XXXX-02-18/XXXX-02-23',
  },
]
