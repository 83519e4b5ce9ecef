import { compileRules, type Rule } from '../../match/rules'
import type { Document, Sentence } from '../../sections/document'

/** Where people and groups are listed: token ranges. */
export interface ListRange {
  readonly start: number
  readonly end: number
}

/**
 * - `of`: those who follow take part: "với sự tham dự của …"
 * - `object`: the delegation or group that follows is met: "tiếp Đoàn …", "tiếp xúc với cử tri …"
 * - `gathered`: those whom the gathering itself is for follow: "gặp mặt các cán bộ hưu trí"
 * - `partner`: whom the gathering is held with: "gặp mặt với các hội viên"
 * - `for`: the training or the gift that the event is goes to those who follow
 * - `speak`: whoever stands before it speaks at the event that opens the sentence
 * - `honour`: whoever stands before it pays honour to the dead
 * - `visit`: whoever stands before it visits
 * - `attend`: whoever stands before it takes part
 */
export type ScopeCue = 'gathered' | 'honour' | 'of' | 'object' | 'partner' | 'attend' | 'for' | 'speak' | 'visit'

const row = (id: string, sample: string, pattern: string, cue: ScopeCue): Rule<ScopeCue> => ({
  id: `groups/${id}`,
  sample,
  pattern,
  produce: () => cue,
})

/** What says that a group takes part, outside lists of attendees. */
export const SCOPE_RULES: readonly Rule<ScopeCue>[] = [
  row(
    'with-presence-of',
    'với sự tham dự của hơn 200 đại biểu',
    '(sự | đông đủ) (có mặt)? (tham dự | tham gia | có mặt | góp mặt | hiện diện | chứng kiến | tham gia hưởng ứng | chung vui | hưởng ứng | tham gia biểu diễn | đồng hành | cổ vũ) (đông đảo | đông đủ | đầy đủ | hết mình | nhiệt tình | cuồng nhiệt)? của',
    'of',
  ),
  row(
    'draw',
    'thu hút hơn 300 vận động viên tham gia',
    '(thu hút | quy tụ | hội tụ | tập hợp | có mặt | đón) (được)? (sự (tham gia | tham dự | quan tâm) (đông đảo)? của)? &(<num> | hai | ba | bốn | năm | sáu | bảy | tám | chín | mười | hơn | gần | trên | khoảng | đông đảo | hàng | nhiều | các | rất)',
    'of',
  ),
  row(
    'before-crowd',
    'trước hơn 3.000 khán giả',
    'trước (sự chứng kiến của)? &(hơn | gần | hàng | khoảng | đông đảo)',
    'of',
  ),
  row(
    'party',
    'Đoàn gồm 40 đại biểu',
    '(đoàn (công tác)? | (lớp | khóa) (học | tập huấn | bồi dưỡng)?) (gồm | có) &(<num> | hơn | gần)',
    'of',
  ),
  row(
    'partners',
    'hội nghị gặp mặt với các hội viên',
    'với &(các | những | <num> | hơn | gần | lãnh đạo | đại diện)',
    'partner',
  ),
  row(
    'there-are',
    'Hội nghị có 200 đại biểu tham dự',
    '(có (tất cả | tổng cộng | cả thảy)? | với | cùng với | cùng) &(<num> | hơn | gần | trên | khoảng | đông đảo | hàng | nhiều | rất | các)',
    'of',
  ),
  row(
    'at-site',
    'Tại đầu cầu tỉnh có lãnh đạo các sở',
    "(điểm cầu | đầu cầu) ((!có (<word> | <num>))* có | !gồm !là !sau (<word> | <num>) (!có (<word> | <num>))* ':')",
    'of',
  ),
  row(
    'trainees',
    'mở lớp tập huấn cho 118 học viên',
    'cho &(<num> | hơn | gần | trên | khoảng | các | toàn thể)',
    'for',
  ),
  row(
    'meet',
    'tiếp Đoàn đại biểu cấp cao Lào',
    '(tiếp (thân mật | thân tình | xã giao)? | đón | đón tiếp | gặp | hội đàm với | hội kiến với | làm việc (trực tiếp | trực tuyến)? với | gặp mặt | gặp gỡ | đối thoại với | tiếp xúc (cử tri)? với | tiếp xã giao | dẫn đầu) &((các | hai | <num>)? (đoàn | phái đoàn | cử tri) | ban thường vụ | thường trực | lãnh đạo | ban thường trực | các (sở | phòng | ban | ngành | đơn vị | doanh nghiệp))',
    'object',
  ),
  row(
    'meet-body',
    'làm việc với Quận ủy Ba Đình',
    '((làm việc (trực tiếp | trực tuyến)? | họp (khẩn | trực tuyến)? | gặp gỡ) với | tiếp | gặp) &(hội |(quận | huyện | thành | tỉnh | thị | đảng) ủy | UBND | HĐND | ủy ban | hội đồng | bộ | sở | ban | cục | tổng cục | tập đoàn | tổng công ty | công ty | hiệp hội | liên đoàn)',
    'object',
  ),
  row(
    'gathered',
    'gặp mặt các cán bộ hưu trí',
    '(gặp mặt | gặp gỡ) (và <word> <word>)? &(các | <num> | hơn | gần | trên | đại biểu | cán bộ | hội viên | phóng viên | cựu | doanh nghiệp | doanh nhân | học sinh | sinh viên | thân nhân | đồng hương | đại diện | bà con | kiều bào | ban chấp hành | trí thức | văn nghệ)',
    'gathered',
  ),
  row(
    'attend',
    'Hơn 200 đại biểu tham dự hội nghị',
    '(đã | cũng | sẽ | cùng | hào hứng | tích cực | nhiệt tình | trực tiếp)* (tham dự | đến dự | về dự | tới dự | dự | tham gia | có mặt | đến tham dự | (đến | tới | sang)? chung vui | hưởng ứng | chứng kiến | theo dõi | tập trung về | vinh dự (được)? đón nhận)',
    'attend',
  ),
  row(
    'honour',
    'Đại diện các ban, ngành đã đến dâng hương',
    '(đã)? (đến | tới | về)? (dâng hương | dâng hoa | viếng | đặt vòng hoa | thắp hương | thắp nến)',
    'honour',
  ),
  row(
    'visit',
    'Lãnh đạo huyện đến thăm các hộ',
    '(đã)? (đến thăm | tới thăm | thăm | (thực hiện | có) chuyến (thăm | làm việc))',
    'visit',
  ),
  row(
    'speak',
    'Tại cuộc họp, lãnh đạo tỉnh đề xuất …',
    '(đã | cũng | một lần nữa)* (đề xuất | cho biết | thông tin | kiến nghị | kêu gọi | khẳng định | cam kết | đề nghị | nêu | trình bày | báo cáo | giải trình | bày tỏ | trả lời | thừa nhận)',
    'speak',
  ),
]

export interface ScopeMark {
  readonly start: number
  readonly end: number
  readonly cue: ScopeCue
  readonly rule: string
}

/** Finds the cues in a sentence, outside people. */
export function createScopeFinder(disabled: ReadonlySet<string>): (doc: Document, sentence: Sentence) => ScopeMark[] {
  const rules = compileRules(SCOPE_RULES, undefined, disabled)
  return (doc, sentence) => {
    const marks: ScopeMark[] = []
    for (let i = sentence.start; i < sentence.end; i++) {
      let best: ScopeMark | null = null
      for (const { start, end, value, rule } of rules.at(doc.tokens, i))
        if (best === null || end > best.end) best = { start, end, cue: value, rule }
      if (best === null || best.end > sentence.end) continue
      marks.push(best)
      i = best.end - 1
    }
    return marks
  }
}
