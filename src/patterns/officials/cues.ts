import type { Rule } from '../../match/rules'
import type { Participation } from '../../types'

/**
 * What a phrase says of the people around it.
 * - `list`: opens a list of people and groups ("Dự hội nghị có …")
 * - `subject`: a verb; whoever stands before it does it
 * - `subject-object`: whoever stands before it and whoever it is done with ("hội đàm với")
 * - `object`: whoever follows it ("trao … cho")
 * - `met`: whoever stands directly behind it ("đến thăm ông A")
 * - `opening`: opens a sentence; the first person after it does it ("Phát biểu tại hội nghị, ông A …")
 * - `agent`: whoever follows does it ("dưới sự chủ trì của", "theo ông A")
 */
export type CueKind = 'list' | 'subject' | 'subject-object' | 'object' | 'met' | 'opening' | 'agent'

export interface Cue {
  readonly kind: CueKind
  readonly participation: readonly Participation[]
}

/** Rows of a user's, by the table that they go to. */
export type CueTables = Readonly<Record<'lists' | 'agents' | 'verbs' | 'openings', readonly Rule<Cue>[]>>

export const row = (
  id: string,
  sample: string,
  pattern: string,
  kind: CueKind,
  ...participation: Participation[]
): Rule<Cue> => ({
  id: `officials/${id}`,
  sample,
  pattern,
  produce: () => ({ kind, participation }),
})

export const CHAIR =
  '(chủ trì | đồng chủ trì | điều hành !(hoạt động | sản xuất | kinh tế | kinh doanh | doanh nghiệp | bộ máy) | cùng chủ trì | chủ tọa | đồng chủ tọa | chủ trì điều hành | chủ tế | chủ lễ | cử hành &(thánh | lễ | nghi))'

const ADVERB =
  '(đã | cũng | còn | vừa | cùng | trực tiếp | tiếp tục | sẽ | đều | long trọng | trân trọng | lần lượt | bắt đầu | tiến hành | chính thức | thay mặt)*'

/** Phrases after which the people named take part whatever verb follows. */
export const AGENT_RULES: readonly Rule<Cue>[] = [
  row(
    'with-presence',
    'với sự tham dự của đồng chí A',
    '(với | có | cùng) sự (tham dự | tham gia | có mặt | hiện diện | góp mặt | chứng kiến | đồng hành | dự | tham dự và chỉ đạo) (của | có)?',
    'list',
    'attendee',
  ),
  row(
    'welcomed',
    'buổi lễ vinh dự được đón tiếp ông A',
    '(vinh dự | hân hạnh | vinh hạnh) được? (đón | đón tiếp | chào đón | tiếp đón) (sự (hiện diện | tham dự | có mặt) của)?',
    'list',
    'attendee',
  ),
  row(
    'delegation',
    'đoàn đại biểu nước bạn có: ông A',
    "(đoàn đại biểu | đoàn công tác | thành phần đoàn | đoàn) <cap>* có ':'",
    'list',
    'attendee',
  ),
  row(
    'under-chair',
    'dưới sự chủ trì của ông A',
    '(dưới sự | với sự) (chủ trì | điều hành | chủ tọa | đồng chủ trì | chỉ đạo | điều hành trực tiếp) ((và | ,) (chủ trì | điều hành | chỉ đạo))? (của | có)?',
    'agent',
    'chair',
  ),
  row(
    'before-witness',
    'ký kết dưới sự chứng kiến của ông A',
    '(trước | dưới) sự (chứng kiến | có mặt | hiện diện) của',
    'agent',
    'attendee',
  ),
  row(
    'one-who',
    'Người trả lời chất vấn là Bộ trưởng A',
    'người ((đầu tiên | thứ <any> | cuối cùng)? (phát biểu | trả lời chất vấn | đăng đàn | trả lời | trình bày)) là',
    'agent',
    'speaker',
  ),
  row(
    'one-who-gives',
    'Người trao quyết định là ông A',
    'người (trao | trao tặng) <word>? <word>? là',
    'agent',
    'presenter',
  ),
  row('one-who-gets', 'Người nhận giải là chị A', 'người (nhận | được trao) <word>? <word>? là', 'agent', 'honoree'),
  row(
    'according-to',
    'theo ông A',
    '(theo | theo lời | theo nhận định của | theo đánh giá của | theo thông tin từ)',
    'agent',
    'speaker',
  ),
  row(
    'that-is',
    'Đó là khẳng định của ông A tại hội thảo',
    '(đây | đó) (cũng | chính)? là (những | một số)? (lời)? (kết luận | khẳng định | yêu cầu | chỉ đạo | nhận định | cảnh báo | trả lời | thông tin | lời | quan điểm | đánh giá | giải thích | đề xuất | nhận xét | mong muốn | trăn trở | lưu ý | nhấn mạnh | thông điệp) (được (đưa ra | nêu ra) bởi | của)',
    'agent',
    'speaker',
  ),
  row(
    'answer-to',
    'trả lời câu hỏi, ông A',
    '(ý kiến | phát biểu | báo cáo | tham luận | chia sẻ | kiến nghị | đề nghị | câu hỏi | (tuyên bố | cung tuyên) lý do) của',
    'agent',
    'speaker',
  ),
]

/** What is said stands behind these: verbs further on in the clause are of what is said. */
const SAY =
  'cho biết | cho rằng | cho hay | khẳng định | nhấn mạnh | đề nghị | yêu cầu | chia sẻ | bày tỏ | thông tin | kết luận | giải trình | ghi nhận | biểu dương | đánh giá | kêu gọi | lưu ý | phân tích | kiến nghị | cam kết | hứa | chỉ đạo | gợi ý | gợi mở | phản ánh | nhận định | tuyên bố | nói | nêu | thông báo | mong muốn | mong | quán triệt | nhắc nhở | chỉ rõ | cảnh báo | dẫn chứng | thừa nhận | tin tưởng | hy vọng | kỳ vọng | giao | góp ý | truyền đạt | phổ biến !(pháp luật | , giáo dục) | căn dặn | đặt vấn đề | đặt câu hỏi | chất vấn | làm rõ | hoan nghênh | đề xuất | tâm sự | kể !(từ | cả) | bộc bạch | phấn khởi | ôn lại | điểm lại | hỏi | nhắc lại | nhìn nhận | tư vấn | lý giải | giải đáp | nhất trí | thống nhất | đồng tình | ủng hộ | nhắc | nói rõ | chỉ ra | khuyến nghị | khuyến cáo | bổ sung | giải thích | lo ngại | đề cập | coi đây | nhận xét | tin rằng | trăn trở | chào mừng | chân thành cảm ơn | quyết định | dẫn (kết | số | ra | một | câu | lời | chứng) | mở đầu | mở lời | nghẹn ngào | xúc động | trải lòng | hướng dẫn | đồng ý | báo tin | phàn nàn | thắc mắc | thổ lộ | giãi bày | đúc kết | trấn an | phản hồi | vui mừng | xin (mở | được | ý kiến | phép) | nhắn nhủ | nhắn gửi | dặn dò | quả quyết | cam đoan | ca ngợi | cầu chúc | tiết lộ | băn khoăn | xin lỗi | (trân trọng)? mời'
/** Acts of speech with more to follow: "phát biểu và trao quà". */
const SPEAK =
  'phát biểu | (có buổi)? nói chuyện !với | (có buổi)? nói chuyện (chuyên đề)? với | báo cáo | trình bày | trả lời | tham luận | cảm ơn | cám ơn | trình (dự thảo | tờ trình | kỳ họp | đại hội | hội nghị) | công bố | khai mạc | bế mạc | đọc | giới thiệu | tiếp thu | trao đổi | thảo luận | gửi lời | gửi gắm | phát động | đáp từ | đáp lời | tuyên đọc'

/** Verbs: who stands before one does it. */
export const VERB_RULES: readonly Rule<Cue>[] = [
  row(
    'chair',
    'ông A chủ trì hội nghị',
    `${ADVERB} (là người)? (${CHAIR} | làm chủ tọa | làm chủ trì)`,
    'subject',
    'chair',
  ),
  row(
    'attend-chair',
    'ông A dự và chủ trì hội nghị',
    `${ADVERB} (đến | tới | về)? (dự | tham dự) (và | ,) ${CHAIR}`,
    'subject',
    'chair',
    'attendee',
  ),
  row(
    'lead',
    'đoàn do ông A làm trưởng đoàn',
    '((làm | là) (trưởng đoàn | trường đoàn | trưởng phái đoàn) !(hội thẩm | đại biểu) (công tác)? | dẫn đầu)',
    'subject',
    'chair',
    'attendee',
  ),
  row(
    'attend',
    'ông A đã đến dự buổi lễ',
    `${ADVERB} ((dự | tham dự | đến dự | tới dự | về dự) (và | ,) chỉ đạo | có mặt | đến dự | tới dự | về dự | tham dự | dự !(án | kiến | thảo | báo | toán | định) | đến thăm | tới thăm | đi thăm | thăm | viếng | dâng hương | dâng hoa | thắp hương | đặt vòng hoa | đến viếng | tham gia | chúc Tết | cắt băng | bấm nút | phát lệnh | (đánh | gióng) (trống | cồng | chiêng) | chứng kiến | (đến | tới) (chúc mừng | động viên | tặng | trao | viếng | chia buồn | chia vui | chung vui) | đã (đến | tới) &<cap> | trình (Quốc thư | Thư ủy nhiệm) | thực hiện nghi thức | (đi | xuống | đến)? (thị sát | kiểm tra | khảo sát))`,
    'subject',
    'attendee',
  ),
  row(
    'talks',
    'ông A hội đàm với ông B',
    `${ADVERB} (hội đàm | hội kiến | hội kiến với | gặp gỡ | gặp | tiếp | đón | đón tiếp | tiếp kiến | có (cuộc | buổi) (đối thoại (trực tiếp)? | gặp gỡ | gặp | hội kiến | hội đàm | tiếp xúc | tiếp | trao đổi | làm việc) | có buổi tiếp | có buổi làm việc | làm việc | chào xã giao | chào từ biệt | (đến | tới) chào) (với)?`,
    'subject-object',
    'attendee',
  ),
  row('say', 'ông A cho biết', `${ADVERB} thì? (${SAY})`, 'subject', 'speaker'),
  row('wish', 'ông A chúc mừng tập thể', `${ADVERB} (chúc mừng | chúc | động viên)`, 'subject', 'speaker'),
  row(
    'speak',
    'ông A phát biểu',
    `${ADVERB} (${SPEAK} | thông qua (dự thảo | báo cáo | chương trình | quy chế | quyết định | nội dung | kế hoạch | biên bản | nghị quyết | tờ trình | danh sách | quy định))`,
    'subject',
    'speaker',
  ),
  row(
    'sign',
    'ông A và bà B ký kết',
    `${ADVERB} ((thực hiện | cùng | đại diện | thay mặt)* (nghi thức)? (ký kết | ký) | đặt bút ký)`,
    'subject',
    'signatory',
  ),
  row(
    'present',
    'ông A trao bằng khen',
    `${ADVERB} (trao tặng | trao | tặng | tặng quà | trao quà | gắn !biển | tặng hoa | trao quyết định | trao thưởng)`,
    'subject',
    'presenter',
  ),
  row(
    'honoured',
    'ông A được trao huy chương',
    `${ADVERB} (được (trao | tặng | nhận | (tín nhiệm | nhất trí | tái)? bầu | bổ nhiệm | phong | vinh danh | tuyên dương | khen thưởng | trao tặng | tặng thưởng | điều động | chỉ định | công nhận | (hiệp thương)? cử (giữ | làm) | hiệp thương (bầu | giữ) | giới thiệu bầu | phê chuẩn | thăng | truy tặng | luân chuyển | phân công giữ | giao giữ) | vinh dự (đón nhận | nhận | được) | đón nhận | trúng cử | đắc cử | tái đắc cử | giữ chức | (đoạt | giành | đạt) (giải | danh hiệu | huy chương | ngôi) | nghỉ (hưu | công tác | chế độ) | là người (nhận | được (trao | nhận | tặng)) | được <cap> (!được !để !cho !mà !và !điều !bổ !bầu !tặng !tín (<word> | <num>))* (điều động | bổ nhiệm | (tín nhiệm)? bầu | tặng (thưởng)? (cờ | bằng khen | giấy khen | huân | huy chương | danh hiệu | kỷ niệm)) | (lên)? nhận (cờ | bằng khen | giấy khen | quyết định | hoa | quà | giải | huân chương | huy hiệu | danh hiệu | kỷ niệm chương | học bổng | phần thưởng))`,
    'subject',
    'honoree',
  ),
  row(
    'to-honour',
    'trao quyết định cho ông A',
    `(trao | tặng | trao tặng | truy tặng | gắn | bổ nhiệm | điều động | công nhận | bầu (bổ sung)? | chỉ định | phân công | luân chuyển | phê chuẩn) !hoa (quyết định | huân chương | huy hiệu | kỷ niệm chương | bằng khen | giấy khen | danh hiệu | quà | giải thưởng)? (bổ nhiệm | điều động)? (có thời hạn)? (cho | đối với)?`,
    'object',
    'honoree',
  ),
  row(
    'met',
    'đến thăm ông A',
    '(đã | đến | tới | sang | về | đi | cũng)* (thăm | viếng thăm | thăm hỏi | chào xã giao | chào từ biệt | đến chào | tới chào) ((, | và)? (chúc mừng | tặng quà | chúc Tết | động viên | làm việc với | chúc thọ | tặng hoa))*',
    'met',
    'attendee',
  ),
  row(
    'received',
    'lễ đón chính thức Thủ tướng A',
    '(lễ đón | buổi tiếp | cuộc tiếp | lễ tiễn) (chính thức | trọng thể | xã giao | thân mật | cấp Nhà nước | cấp cao)*',
    'met',
    'attendee',
  ),
  row(
    'belongs-to',
    'Giải Nhất thuộc về chị A',
    '(giải (nhất | nhì | ba | khuyến khích | thưởng | <any> <any>?) | danh hiệu)? thuộc về',
    'object',
    'honoree',
  ),
]

/** Verbs that open a sentence: the first person after them does it. */
export const OPENING_RULES: readonly Rule<Cue>[] = [
  row(
    'opening-say',
    'Phát biểu tại hội nghị, ông A',
    `(tại (hội nghị | buổi lễ | buổi làm việc | cuộc họp | lễ <any> | đây | kỳ họp | đại hội | phiên họp | hội thảo | diễn đàn | buổi <any>) ,)? (phát biểu | kết luận | báo cáo | trình bày | giải trình | trả lời | tiếp thu | trao đổi | nêu ý kiến | tham luận | đáp từ | chia sẻ | bày tỏ | khai mạc | bế mạc | chỉ đạo | chia vui | nói | đáp lại | giải đáp | nhấn mạnh | khẳng định | đánh giá | thảo luận | kiến nghị | đóng góp ý kiến | góp ý | phát động | đọc | công bố | mở đầu &(buổi | hội | chương | lễ | cuộc | phiên | đại | kỳ | diễn))`,
    'opening',
    'speaker',
  ),
  row('opening-chair', 'Chủ trì hội nghị, ông A', `(chủ trì | điều hành)`, 'opening', 'chair'),
  row(
    'opening-receive',
    'Đón tiếp đoàn tại chùa, ông A',
    '(đón tiếp | tiếp đón | đón | tiếp) đoàn',
    'opening',
    'attendee',
  ),
  row('opening-present', 'Trao quyết định, ông A', `(trao | tặng)`, 'opening', 'presenter'),
]
