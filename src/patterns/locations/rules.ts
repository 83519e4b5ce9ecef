import type { TokenClasses } from '../../match/pattern'
import { BASE_CLASSES } from '../../match/pattern'
import type { Rule } from '../../match/rules'
import type { Token } from '../../tokenize/tokenize'
import type { LocationLexicon } from './lexicon'
import { acts, type PlacePhrase, readPlace } from './phrase'
import { ownUnit } from './venue'

/**
 * How a phrase brings in a place.
 * - `at` "tại …" · `ground` "trên địa bàn …" · `arrive` "đến …"
 * - `visit` "đến thăm …": the place is the object of a visit
 * - `gather` "đổ về …": where people are · `inside` "lễ hội đền A": in the event's own name
 * - `site` "điểm cầu …": one of the places of a televised meeting · `main`: its main one
 */
export type PlaceCue = 'at' | 'ground' | 'arrive' | 'visit' | 'gather' | 'inside' | 'site' | 'main'

export interface CuedPlaces {
  readonly cue: PlaceCue
  readonly places: readonly PlacePhrase[]
}

/** A place has to end within so many tokens. */
const MOST_PLACE = 64

const VISIT =
  '(thăm và làm việc | thăm hỏi | viếng thăm | thăm | kiểm tra thực tế | kiểm tra | khảo sát thực tế | khảo sát thực địa | khảo sát | thị sát | viếng hương | viếng | giám sát | làm việc | tham quan | dâng hương | dâng hoa | chúc Tết)'
/** What is done on the way besides, and the people to whom: "…, tặng quà cán bộ, chiến sĩ". */
const BESIDES =
  '((, | và)? (tặng quà | trao quà | trao tặng quà | chúc Tết | động viên | làm việc | chúc mừng | sớm | kiểm tra | thăm hỏi | khảo sát | đặt vòng hoa) (cho | tại)?)*'
const HOSTS =
  '(((, | và)? (các | toàn thể | tập thể | đội ngũ | cán bộ | chiến sĩ | chiến sỹ | nhân dân | đồng bào | bà con | ngư dân | đảng ủy | y | bác sĩ | nhân viên | công nhân | người lao động | thầy | cô giáo | giáo viên | học sinh | đơn vị | lực lượng | quân | dân | viên chức | công chức))+ (đang (làm nhiệm vụ | công tác | trực | trực chốt | điều trị | huấn luyện | đóng quân))? (của | ở | tại)? (các)? | ở | tại)?'

/** "…, B và C": further places of a list that a `và` closes. */
const MORE = '(, (tại | ở)? [place: <further>])?'
const FURTHER = `(${MORE} ${MORE} ${MORE} ,? và (tại | ở)? [place: <further>])?`
const GATHER =
  '(đổ về | đổ ra | kéo về | tề tựu | hội tụ | có mặt | chen kín | chật kín | phủ kín | lấp đầy | chen chân | xếp hàng) (tại | về | đến | ở)?'
const MANY = '(huyện | thị xã | thị trấn | thị | thành phố | thành | quận | xã | phường | trường | điểm trường | điểm)'
const OWN = '[own: (tỉnh | huyện | xã | phường | quận | thành phố | thị xã | thị trấn)]'

const BRIDGE = '(điểm cầu | đầu cầu)'
const MAIN = "(chính !phủ | Trung ương | Chính phủ | trung tâm &(đặt | ở | tại | là | có | gồm | do | , | ':' | ;))"

/** The rows; they read places through `lexicon`. */
export function locationRules(lexicon: LocationLexicon): { rules: readonly Rule<CuedPlaces>[]; classes: TokenClasses } {
  const row = (id: string, sample: string, pattern: string, cue: PlaceCue): Rule<CuedPlaces> => ({
    id: `locations/${id}`,
    sample,
    pattern,
    produce: (match) => {
      const places: PlacePhrase[] = []
      for (const { start } of match.all('place')) {
        const place = readPlace(match.tokens, start, start + MOST_PLACE, lexicon)
        if (place !== null) places.push(place)
      }
      for (const { start, end } of match.all('own')) {
        const unit = ownUnit(match.tokens, start)
        if (unit !== null) places.push({ start, end, venue: null, units: [unit] })
      }
      return places.length > 0 || cue === 'main' ? { cue, places } : null
    },
  })
  const classes: TokenClasses = {
    ...BASE_CLASSES,
    place: (tokens, i) => readPlace(tokens, i, i + MOST_PLACE, lexicon)?.end ?? -1,
    object: (tokens, i) => objectEnd(tokens, i, lexicon),
    further: (tokens, i) => furtherEnd(tokens, i, lexicon),
  }
  const rules = [
    row('at', 'tại Nhà văn hóa xã', `(tại | ở) [place: <place>] ${FURTHER}`, 'at'),
    row(
      'within',
      'trong khuôn viên Trường Đại học A',
      '(trong | trên | ngoài | trước | bên) [place: <place>]',
      'ground',
    ),
    row('ground', 'trên địa bàn huyện A', 'trên (địa bàn | đất | mảnh đất) [place: <place>]', 'ground'),
    row(
      'many',
      'tại 9 huyện, thị xã của tỉnh A',
      `(tại | ở) <num> ${MANY} ((, | và) ${MANY})* (của | thuộc | trên địa bàn) [place: <place>]`,
      'at',
    ),
    row('ground-own', 'trên địa bàn huyện', `trên địa bàn ${OWN} !<cap>`, 'ground'),
    row('arrive', 'đến Hà Nội', `(đến | tới | về) [place: <place>] ${FURTHER}`, 'arrive'),
    row('gather', 'đổ về Quảng trường B', `${GATHER} [place: <place>]`, 'gather'),
    row(
      'stop',
      'điểm dừng chân đầu tiên là đảo A',
      '(điểm | chặng) (dừng chân | dừng | đến) (đầu tiên | tiếp theo | cuối cùng | cuối)? (của đoàn)? (là | ở | tại) [place: <place>]',
      'visit',
    ),
    row(
      'inside',
      'lễ hội đền A',
      '((hội | ấn | hương | giỗ | tế) &(đền | chùa | đình | miếu | phủ | lăng) | lễ viếng &(nghĩa trang | đài tưởng niệm | nhà bia | lăng | đền)) [place: <place>]',
      'inside',
    ),
    row(
      'visit',
      'đến thăm Đồn Biên phòng A, Trường THPT B',
      `${VISIT} ${BESIDES} ${HOSTS} [place: <place>] ((, | và | ;) [place: <place>])*`,
      'visit',
    ),
    row(
      'visit-further',
      'kiểm tra bếp ăn tập thể, chợ A',
      `${VISIT} <object> ((, | và | ;) [place: <further>])+`,
      'visit',
    ),
    row(
      'main',
      'điểm cầu chính đặt tại Hội trường A',
      `${BRIDGE} ${MAIN} (đặt | ở | tại | từ)* [place: <place>]`,
      'main',
    ),
    row(
      'labelled',
      'Địa điểm: Nhà văn hóa xã A',
      "(địa điểm | nơi) (tổ chức | diễn ra)? ':' (tại)? [place: <place>]",
      'main',
    ),
    row(
      'linked',
      'trực tuyến từ Hội trường A đến 9 điểm cầu',
      `từ [place: <place>] (đến | tới | với | kết nối (đến | với)) (<num> | các | hai | ba) ${BRIDGE}`,
      'main',
    ),
    row('main-bare', 'dự tại điểm cầu chính', `${BRIDGE} ${MAIN}`, 'main'),
    row(
      'site',
      'tại điểm cầu huyện A',
      `${BRIDGE} (truyền hình | trực tuyến)? (đặt | ở | tại)* [place: <place>]`,
      'site',
    ),
    row(
      'site-own',
      'tại điểm cầu tỉnh',
      `${BRIDGE} ${OWN} !(<cap> | , (phường | xã | huyện | quận | thị | thành | đặc))`,
      'site',
    ),
    row(
      'sites',
      'tại 3 điểm cầu: Hà Nội, Huế và Cần Thơ',
      "(điểm cầu | đầu cầu) (truyền hình | trực tuyến)? (gồm | là)? (':' | gồm | là) [place: <place>] ((, | và | ;) [place: <place>])*",
      'site',
    ),
    row(
      'sites-plain',
      'các điểm cầu huyện A, xã B',
      `(các | những | hai | ba | <num>) ${BRIDGE} (truyền hình | trực tuyến)? (tại | ở)? [place: <place>] ((, | và | ;) [place: <place>])+`,
      'site',
    ),
  ]
  return { rules, classes }
}

/** A unit, or a venue that its head word vouches for; a body that acts is none. */
function furtherEnd(tokens: readonly Token[], i: number, lexicon: LocationLexicon): number {
  const place = readPlace(tokens, i, i + MOST_PLACE, lexicon)
  if (place === null || place.venue?.kind === 'body' || place.venue?.kind === 'proper') return -1
  if (place.venue === null && !place.units.some(({ match, typed }) => match !== null || typed)) return -1
  return acts(tokens, place.end, i + MOST_PLACE) ? -1 : place.end
}

const MOST_OBJECT = 24
const MOST_WORK = 4
/** Work that is inspected, no place. */
const WORK: ReadonlySet<string> = new Set(['công', 'việc', 'tình', 'tiến', 'hoạt', 'kết'])

/** "kiểm tra bến bãi | tại chân cầu A, …": the place is said by itself. */
const OBJECT_ENDS: ReadonlySet<string> = new Set(['.', ';', ':', 'tại'])

/** What is visited before the places of a list, itself none that is known: "bếp ăn tập thể, chợ A". */
function objectEnd(tokens: readonly Token[], i: number, lexicon: LocationLexicon): number {
  if (tokens[i]?.shape !== 'lower') return -1
  for (let k = i; k < i + MOST_WORK; k++) if (WORK.has(tokens[k]?.key ?? '')) return -1
  for (let k = i + 1; k < i + MOST_OBJECT; k++) {
    const token = tokens[k]
    if (token === undefined || token.line || OBJECT_ENDS.has(token.key)) return -1
    if (token.text !== ',' && token.key !== 'và') continue
    if (lexicon.heads.longest(tokens, k + 1) !== null && furtherEnd(tokens, k + 1, lexicon) >= 0) return k
  }
  return -1
}
