import type { Rule } from '../../match/rules'
import type { OrganizerRole } from '../../types'

/**
 * What a phrase says of the bodies around it.
 * - `active`: those before it hold the event that follows, or (behind "do", "được") the one named before
 * - `passive`: those between "do" and it hold the event named before; it says nothing of a body that only stands before it
 * - `after`: those behind it
 * - `with`: it joins partners to those who hold the event
 */
export type Cue =
  | { readonly kind: 'active' | 'passive' | 'after'; readonly role: OrganizerRole }
  | { readonly kind: 'with' }

const row = (id: string, sample: string, pattern: string, cue: Cue): Rule<Cue> => ({
  id: `organizers/${id}`,
  sample,
  pattern,
  produce: () => cue,
})

const ADVERB =
  '(đã | vừa | sẽ | đang | cùng | cũng | chính thức | long trọng | trọng thể | tưng bừng | trang trọng | trang nghiêm | nghiêm túc | chủ động | phấn khởi | nô nức | tiếp tục | thường niên | lần đầu | lại | trực tiếp | vinh dự | đồng loạt | đều | là đơn vị | là nơi)*'

/** Phrases that say who holds an event. */
export const ORGANIZER_RULES: readonly Rule<Cue>[] = [
  row(
    'hold',
    'UBND tỉnh tổ chức hội nghị',
    `${ADVERB} ((chủ trì | phối hợp | kết hợp | liên kết) (và | ,)? (đồng)? tổ chức | đồng tổ chức | tổ chức | khai mạc | bế mạc | kết thúc | khai trương | khánh thành | khởi công | phát động | ra mắt | công bố | họp báo | họp | tiến hành | ký kết | đồng chủ trì | chủ trì | mở !đầu !màn | ra quân | gặp mặt | tổng kết | sơ kết | tiếp xúc | giám sát | kiểm tra | khảo sát | thông xe | động thổ | khai giảng | trao | tuyên dương | vinh danh | làm lễ | cử hành | tọa đàm | nhóm họp | triệu tập)`,
    { kind: 'active', role: 'organizer' },
  ),
  row('have', 'Đoàn đại biểu Quốc hội tỉnh đã có buổi tiếp xúc cử tri', `${ADVERB} có &(buổi | cuộc)`, {
    kind: 'active',
    role: 'organizer',
  }),
  row(
    'carry-out',
    'Chương trình do Đài Truyền hình thực hiện',
    `${ADVERB} ((đồng)? (chủ trì | phối hợp | tổ chức) (thực hiện | dàn dựng | sản xuất) | thực hiện | dàn dựng | sản xuất | đứng ra tổ chức)`,
    { kind: 'passive', role: 'organizer' },
  ),
  row('host', 'tỉnh Kiên Giang đăng cai', `${ADVERB} đăng cai (tổ chức)?`, { kind: 'active', role: 'host' }),
  row(
    'sponsor',
    'Ngân hàng X tài trợ chương trình',
    `${ADVERB} (đồng hành)? (tài trợ | đồng tài trợ) (chính | kim cương | vàng | toàn bộ)?`,
    { kind: 'active', role: 'sponsor' },
  ),
  row('direct', 'do Bộ Y tế chỉ đạo', `${ADVERB} (chỉ đạo | bảo trợ)`, { kind: 'passive', role: 'director' }),
  row(
    'with',
    'phối hợp với Bộ Y tế',
    `${ADVERB} (chủ trì (,)?)? (phối hợp chặt chẽ | phối hợp | phối kết hợp | kết hợp | liên kết | hợp tác) (tổ chức)? (với | cùng với | cùng)?`,
    { kind: 'with' },
  ),
  row('chaired-by', 'dưới sự chủ trì của Ban Tổ chức', '(dưới)? sự chủ trì của', { kind: 'after', role: 'organizer' }),
  row('directed-by', 'dưới sự chỉ đạo của Bộ Y tế', '(dưới)? sự (chỉ đạo | bảo trợ | chỉ đạo trực tiếp) của', {
    kind: 'after',
    role: 'director',
  }),
  row(
    'with-help-of',
    'với sự phối hợp của Sở Y tế',
    'sự (phối hợp tổ chức | phối hợp | đồng tổ chức | phối hợp chặt chẽ) của',
    { kind: 'after', role: 'co-organizer' },
  ),
  row('sponsored-by', 'với sự tài trợ của Ngân hàng X', '(sự tài trợ (chính)? của | được tài trợ bởi)', {
    kind: 'after',
    role: 'sponsor',
  }),
  row(
    'sponsors-are',
    'Đơn vị tài trợ là Ngân hàng X',
    '(đơn vị | nhà) (đồng)? tài trợ (chính | vàng | kim cương)? ((cho | của) (!là (<word> | <num>))*)? là',
    { kind: 'after', role: 'sponsor' },
  ),
  row('held-by', 'đơn vị tổ chức là Sở Y tế', "(đơn vị | cơ quan) (đứng ra)? tổ chức (là | ':')", {
    kind: 'after',
    role: 'organizer',
  }),
  row('hosted-by', 'đơn vị đăng cai là Sở Y tế', "(đơn vị | địa phương | cơ quan) đăng cai (tổ chức)? (là | ':')", {
    kind: 'after',
    role: 'host',
  }),
]

/** What a body does in a gathering that is told by a verb: "Ban Pháp chế HĐND tỉnh giám sát …". */
export const ACTING_VERBS: ReadonlySet<string> = new Set([
  'giám sát',
  'kiểm tra',
  'khảo sát',
  'thanh tra',
  'thẩm tra',
  'thẩm định',
  'tiếp xúc',
  'họp báo',
  'họp phiên',
  'thị sát',
])

/** Gatherings that both sides make: who receives whom organizes nothing unless the report says "tổ chức". */
export const MUTUAL_VERBS: ReadonlySet<string> = new Set([
  'tiếp',
  'đón',
  'gặp',
  'hội',
  'làm',
  'thăm',
  'đến',
  'tới',
  'chúc',
  'tháp',
  'viếng',
  'dâng',
  'thắp',
  'đặt',
  'chào',
  'sang',
  'ghé',
])
