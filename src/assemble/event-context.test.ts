import { describe, expect, it } from 'vitest'
import type { Gathering } from '../patterns/event'
import { type Document, readDocument, textOf } from '../sections/document'
import type { EventKind } from '../types'
import {
  datedSentences,
  heldBehind,
  isCommittee,
  isCounted,
  isDenied,
  isHad,
  isLikened,
  isOccasion,
  isPrepared,
  isTold,
} from './event-context'

/** A text in which "|" stands before an event's name, and "/" behind it. */
function marked(text: string, kind: EventKind = 'conference'): { doc: Document; gathering: Gathering; from: number } {
  const [before = '', name = '', behind = ''] = text.split(/[|/]/u)
  const doc = readDocument(before + name + behind)
  const tokenAt = (offset: number) => doc.tokens.filter((token) => token.start < offset).length
  const start = tokenAt(before.length)
  const end = tokenAt(before.length + name.length)
  const sentence = doc.sentenceAt(start)
  return {
    doc,
    gathering: {
      start,
      end,
      headEnd: end,
      kind,
      sentence: sentence?.index ?? 0,
      rule: 'event/noun',
      verbal: false,
      inner: false,
    },
    from: sentence?.start ?? 0,
  }
}

type Test = (doc: Document, gathering: Gathering, from: number) => boolean

const holds = (test: Test, text: string, kind?: EventKind): boolean => {
  const { doc, gathering, from } = marked(text, kind)
  return test(doc, gathering, from)
}

/** Sentences of which a test holds, and such that look alike. */
function check(test: Test, yes: readonly string[], no: readonly string[], kind?: EventKind): void {
  it.each(yes)('%s', (text) => expect(holds(test, text, kind)).toBe(true))
  it.each(no)('not: %s', (text) => expect(holds(test, text, kind)).toBe(false))
}

describe('an occasion', () => {
  check(
    isOccasion,
    [
      'Xã trồng cây nhân |lễ hội/ làng.',
      'Tặng quà dịp |lễ hội/.',
      'Thi đua mừng |đại hội/.',
      'Trao đổi trước giờ |hội nghị/.',
      'Không khí trước thềm |đại hội/.',
      'Gặp nhau bên lề |hội nghị/ cấp cao.',
      'Thi đua hướng tới |đại hội/.',
      'Việc làm hướng đến |đại hội/.',
      'Phong trào tiến tới |đại hội/.',
      'Treo cờ chào mừng |đại hội/.',
      'Các đại biểu dự |đại hội/ dâng hương.',
      'Dọn đường trước ngày |lễ hội/.',
      'Vào thời điểm |hội nghị/ ấy.',
      'Dọn đường trước ngày mở |lễ hội/.',
      'Dọn đường trước ngày khai mạc |lễ hội/.',
    ],
    [
      'Xã mở |lễ hội/ làng.',
      '|Lễ hội/ làng.',
      'Khách tới |hội nghị/.',
      'Bên lề, |hội nghị/ bàn thêm.',
      'Không khí trước thềm: huyện mở |đại hội/.',
      'Dọn đường trước ngày mùa xã mở |lễ hội/.',
      'Dọn đường trước ngày\nMở |lễ hội/ làng.',
      'Việc hướng |đại hội/.',
    ],
  )
})

describe('a number of gatherings', () => {
  check(
    isCounted,
    [
      'Tòa đã xử 102 |phiên tòa/.',
      'Chỉ tiêu trong việc tổ chức |phiên tòa/.',
      'Bàn công tác tổ chức |hội nghị/.',
      'Có 3 |hội nghị/.',
    ],
    [
      'Ngày 12 |hội nghị/ họp.',
      'Tháng 12 |hội nghị/ họp.',
      'Năm 2012 |hội nghị/ họp.',
      'Lần thứ 12 |hội nghị/ họp.',
      'Quý 2 |hội nghị/ họp.',
      'Kế hoạch số 12 |hội nghị/ họp.',
      'Sáng 12-3 |hội nghị/ họp.',
      'Xã tổ chức |hội nghị/.',
      '|Hội nghị/ họp.',
      'Bàn việc mở |hội nghị/.',
      'Đã xử 102\n|Phiên tòa/ kết thúc.',
    ],
  )
})

describe('a figure of speech', () => {
  check(
    isLikened,
    ['Lễ giao quân thực sự là |ngày hội/ của dân.', 'Là |ngày hội/.'],
    [
      'Xã mở |ngày hội/.',
      'Đây là |hội nghị/ đầu năm.',
      'Đó là |hội nghị/ đầu năm.',
      'Ngày này là |hội nghị/ đầu năm.',
      'Đây sẽ là |hội nghị/ lớn.',
    ],
  )
  it('looks three words back, no further', () => {
    expect(holds(isLikened, 'Đây có lẽ cũng là |ngày hội/.')).toBe(true)
    expect(holds(isLikened, 'Đây có lẽ là |ngày hội/.')).toBe(false)
  })
})

describe('a gathering that someone has', () => {
  check(
    isHad,
    ['Đoàn đã có |buổi làm việc/.', 'Đoàn có |cuộc gặp/.', 'Đoàn có |chuyến thăm/.', 'Xã có |phiên họp/.'],
    ['Xã có |hội nghị/.', 'Ông đang có |chuyến thăm/.', 'Xã mở |phiên họp/.', '|Buổi làm việc/ kết thúc.'],
  )
})

describe('a sitting to come, or over', () => {
  check(
    isPrepared,
    [
      'Tiếp xúc cử tri sau |kỳ họp/.',
      'Tiếp xúc cử tri trước |kỳ họp/.',
      'Các nội dung trình tại |kỳ họp/.',
      'Nội dung trình |kỳ họp/.',
      'Tờ trình gửi ra |kỳ họp/.',
    ],
    ['Xã mở |kỳ họp/.', 'Ông trình bày rõ ràng tại |kỳ họp/.', '|Kỳ họp/ mở.'],
    'assembly-session',
  )
  it('is one of a parliament or a congress', () => {
    expect(holds(isPrepared, 'Báo cáo sau |đại hội/.', 'congress')).toBe(true)
    expect(holds(isPrepared, 'Báo cáo sau |hội nghị/.', 'conference')).toBe(false)
  })
})

describe('a gathering that was not held', () => {
  check(
    isDenied,
    [
      'Nước ấy có thể không dự |hội nghị/.',
      'Tỉnh sẽ không mở |hội nghị/.',
      'Tỉnh đã không mở |hội nghị/.',
      'Tỉnh hoãn tổ chức |hội nghị/.',
      'Tỉnh dừng tổ chức |hội nghị/.',
      'Tỉnh hủy bỏ |hội nghị/.',
      'Tỉnh sẽ không mở như mọi năm |hội nghị/.',
    ],
    [
      'Tỉnh tổ chức |hội nghị/.',
      'Tỉnh không chỉ mở |hội nghị/.',
      'Tỉnh sẽ không mở theo như lệ của mọi năm |hội nghị/.',
      'Xã sẽ không đi. Tỉnh mở |hội nghị/.',
      'Sau |hội nghị/ sẽ không còn nợ.',
    ],
  )
})

describe('a gathering that somebody tells of', () => {
  check(
    isTold,
    [
      'Ông An cho biết, xã mở |hội nghị/.',
      'Ông An cho hay xã mở |hội nghị/.',
      'Theo thông tin, xã mở |hội nghị/.',
      'Xã thông báo mở |hội nghị/.',
      'Ông An khẳng định xã mở |hội nghị/.',
      'Xã dự kiến mở |hội nghị/.',
      'Ông An trình bày tại |hội nghị/.',
    ],
    [
      'Xã mở |hội nghị/.',
      'Thông tin tại |hội nghị/ rất rõ.',
      'Ông An cho biết. Xã mở |hội nghị/.',
      'Tại |hội nghị/, ông An cho biết.',
    ],
  )
  it('looks forty words back', () => {
    const told = (words: number) => `Ông An cho biết ${'rất '.repeat(words)}|hội nghị/.`
    expect([38, 39].map((words) => holds(isTold, told(words)))).toEqual([true, false])
  })
})

describe('who holds an event', () => {
  check(
    isCommittee,
    ['Ban tổ chức |Festival/ họp.', 'Ban Tổ chức |lễ hội/ họp.'],
    ['Xã tổ chức |lễ hội/.', 'Ban đã họp |lễ hội/.'],
  )
})

describe('what is said behind the name', () => {
  const behind = (text: string): boolean => {
    const { doc, gathering } = marked(text)
    return heldBehind(doc, gathering, doc.sentenceAt(gathering.start)?.end ?? 0)
  }
  it.each([
    '|Lễ trao thưởng/ đã được tổ chức.',
    '|Hội nghị/ diễn ra ở xã.',
    '|Hội nghị/ khai mạc.',
    '|Hội nghị/ a a a a a a a a a a a a a a a tổ chức.',
  ])('%s', (text) => expect(behind(text)).toBe(true))
  it.each([
    '|Hội nghị/ bàn việc xã.',
    '|Hội nghị/, do xã tổ chức.',
    '|Hội nghị/; xã tổ chức thêm.',
    '|Hội nghị/ kết thúc. Lễ hội diễn ra.',
    '|Hội nghị/ a a a a a a a a a a a a a a a a tổ chức.',
    'Xã tổ chức |hội nghị/.',
  ])('not: %s', (text) => expect(behind(text)).toBe(false))
})

describe('sentences that speak of a day', () => {
  it('knows them by a word of the day and what follows', () => {
    const doc = readDocument(
      [
        'Xã mở hội. Sáng 5/3, xã họp. Chiều nay, xã họp. Tối ngày 6, xã họp. Tối qua, xã họp. Ngày vui của xã.',
        'Trưa 7/3 xã họp. Đêm 8/3 xã họp. Hôm nay xã họp. Hôm qua xã họp. Hôm ấy xã họp. Có 5 xã họp. Năm nay xã họp.',
      ].join(' '),
    )
    const dated = datedSentences(doc)
    const texts = doc.sentences.filter(({ index }) => dated.has(index)).map(({ start, end }) => textOf(doc, start, end))
    expect(texts).toEqual([
      'Sáng 5/3, xã họp.',
      'Chiều nay, xã họp.',
      'Tối ngày 6, xã họp.',
      'Tối qua, xã họp.',
      'Trưa 7/3 xã họp.',
      'Đêm 8/3 xã họp.',
      'Hôm nay xã họp.',
      'Hôm qua xã họp.',
    ])
  })
  it('takes a word of the day at the end of a sentence for none', () => {
    expect(datedSentences(readDocument('Xã họp cả ngày. Xã họp buổi sáng'))).toEqual(new Set())
  })
})
