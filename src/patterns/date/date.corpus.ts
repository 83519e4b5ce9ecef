/** What a rule reads: the expression in brackets, its EDTF value against Wednesday, 15 May 2024, 10 o'clock. */
export interface DateExample {
  readonly rule: string
  readonly text: string
  readonly edtf: string
  /** Looks alike, and this rule finds nothing in it. */
  readonly not: string
}

const row = (rule: string, text: string, edtf: string, not: string): DateExample => ({
  rule: `date/${rule}`,
  text,
  edtf,
  not,
})

export const DATE_EXAMPLES: readonly DateExample[] = [
  row('day-month-words', 'Hội nghị họp [ngày 3 tháng 2 năm 2025].', '2025-02-03', 'Lớp học dài 3 tháng 2 tuần.'),
  row('figures', 'Đoàn thăm xã [ngày 26-7-2019].', '2019-07-26', 'Căn cứ Nghị quyết 10/2019/QH14.'),
  row('spaced-figures', '[Ngày 19 - 12], hội trại mở.', '2023-12-19', 'Trận đấu kết thúc 3 - 2.'),
  row('day-list', 'Hội thi mở [trong 2 ngày 6 và 7/8/2019].', '2019-08-06/2019-08-07', 'Xã có 6 và 7 hộ nghèo.'),
  row('overnight', 'Pháo hoa bắn [đêm 30 rạng sáng 1/5].', '2024-04-30/2024-05-01', 'Đêm 30 người thức trắng.'),
  row('tet-day', 'Đình mở hội [mùng 3 Tết].', '2024-02-12', 'Cụ có 3 người con về Tết.'),
  row('tet-eve', 'Chợ họp đến [28 Tết].', '2024-02-07', 'Có 15 Tết đã qua ở đảo.'),
  row('full-moon', 'Chùa làm lễ [rằm tháng Bảy].', '2024-08-18', 'Đèn rằm sáng cả phố.'),
  row('lunar-holiday', 'Trẻ vui [Tết Trung thu năm 2019].', '2019-09-13', 'Xã thu hoạch lúa hè thu.'),
  row('tet-cycle', 'Làng đón [Tết Mậu Tuất 2018].', '2018-02-16', 'Ông Mậu và bà Tuất đón Tết.'),
  row('holiday', 'Phố treo cờ dịp [Quốc khánh năm 2018].', '2018-09-02', 'Ca sĩ Quốc Khánh biểu diễn.'),
  row('month', 'Cầu thông xe [cuối tháng 5/2018].', '2018-05', 'Lớp học kéo dài 5 tháng.'),
  row('month-figures', 'Nhà máy chạy từ [12/2016].', '2016-12', 'Thông tư số 12/2016 đã hết hạn.'),
  row('month-short', 'Trạm mở lại [T5/2019].', '2019-05', 'Máy T5 đặt ở kho.'),
  row('year', 'Trạm xây [đầu năm 2020].', '2020', 'Cả nhóm 2020 người cùng hát.'),
  row('cycle-year', 'Bia dựng [năm Giáp Thìn].', '2024', 'Năm giáp ranh hai xã.'),
  row('years', 'Kế hoạch [giai đoạn 2016-2020] khép lại.', '2016/2020', 'Mã hàng 2016-2020 đã bán.'),
  row('quarter', 'Thu ngân sách [quý I/2019] tăng.', '2019-33', 'Quý khách vui lòng đợi.'),
  row('quarter-glued', 'Số thu [quý 1/2019] tăng.', '2019-33', 'Bảng 1/2019 ở trang sau.'),
  row('half', 'Kinh tế [6 tháng đầu năm 2024] khá.', '2024-40', 'Lớp học 6 tháng đầu tư lớn.'),
  row('half-word', 'Xuất khẩu [nửa đầu năm 2019] tăng.', '2019-40', 'Nửa đầu trận đội nhà dẫn.'),
  row('season', 'Lũ về [mùa hè năm 1972].', '1972-22', 'Mùa hè xanh là chiến dịch lớn.'),
  row('decade', 'Nghề thịnh [những năm 1980].', '198X', 'Những năm tháng khó quên.'),
  row('century', 'Đình dựng từ [thế kỷ XX].', '19XX', 'Công trình thế kỷ đã xong.'),
  row('hour-clock', 'Lễ mở [8h30 ngày 2/9/2019].', '2019-09-02', 'Xe dừng 25h40 là sai.'),
  row('hour-bare-to', 'Cầu đóng [8 - 10h hôm nay].', '2024-05-15', 'Có 8 - 10 hộ di dời.'),
  row('colon-clock', 'Tàu đến [lúc 18:47].', '2024-05-15', 'Tỷ lệ trộn là 18:97.'),
  row('clock-words', 'Lễ mở [lúc 14 giờ 30 phút].', '2024-05-15', 'Công nhân làm 8 giờ mỗi ngày.'),
  row('part-shift', '[Sáng nay], đoàn đến.', '2024-05-15', 'Bảng này sáng nên dễ đọc.'),
  row('relative-day', '[Hôm qua] mưa to.', '2024-05-14', 'Ngày nay làng đã đổi khác.'),
  row('same-day', 'Ngày 3/4/2019 họp. [Chiều cùng ngày] ký.', '2019-04-03', 'Hai đội cùng nhóm gặp nhau.'),
  row('that-day', 'Ngày 3/4/2019 mưa. [Hôm đó] đường ngập.', '2019-04-03', 'Người đó ở hôm đầu.'),
  row('weekend', 'Chợ phiên họp [cuối tuần này].', '2024-05-18/2024-05-19', 'Nhà ở cuối phố này.'),
  row('shift-unit', 'Cầu thông xe [tháng sau].', '2024-06', 'Hàng sau ngồi kín.'),
  row('shift-count', 'Đoàn về [3 ngày trước].', '2024-05-12', 'Đoàn ở lại 3 ngày.'),
  row('ago', 'Nhà xây [cách đây 5 ngày].', '2024-05-10', 'Nhà cách đây 5 cây số.'),
  row('within', 'Xe chạy [trong 2 giờ nữa].', '2024-05-15', 'Xe chạy trong 2 giờ.'),
  row('weekday', 'Chợ họp [thứ Sáu tuần trước].', '2024-05-10', 'Đây là lần thứ hai xã thắng.'),
  row('month-shift-day', 'Lương trả [ngày 20 tháng này].', '2024-05-20', 'Nghỉ 20 ngày trong tháng.'),
  row('day-alone', 'Chợ họp [ngày 12 tới].', '2024-06-12', 'Nghỉ 3 ngày 12 đêm.'),
  row('named-clock', 'Tàu đến [lúc nửa đêm].', '2024-05-15', 'Họ đi nửa đường thì về.'),
  row('half-day-clock', 'Cửa mở [8 PM].', '2024-05-15', 'Ông PM mua 8 cái.'),
  row('hours-to', 'Cầu đóng [từ 3 đến 5 giờ chiều].', '2024-05-15', 'Có từ 3 đến 5 hộ.'),
  row('next-day', 'Ngày 3/4/2019 họp. [Hôm sau] ký.', '2019-04-04', 'Hàng sau ngồi kín.'),
]
