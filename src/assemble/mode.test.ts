import { describe, expect, it } from 'vitest'
import { gatheringAt } from '../../tests/support/ranges'
import { readDocument } from '../sections/document'
import { modeOf } from './mode'

const mode = (text: string, name = 'hội nghị') => {
  const doc = readDocument(`Tin trong huyện\n\n${text}`)
  const gathering = gatheringAt(doc, name, 'conference')
  const anchor = doc.sentenceAt(gathering.start)
  return modeOf(doc, gathering, anchor === undefined ? [] : [anchor])
}

describe('how people met', () => {
  it.each([
    ['Sáng 5/3, huyện mở hội nghị trực tiếp tại đình và trực tuyến tới 9 xã.', 'hybrid'],
    ['Sáng 5/3, huyện mở hội nghị về rừng.', 'in-person'],
    ['Sáng 5/3, huyện mở hội nghị trực tuyến về rừng.', 'online'],
    ['Sáng 5/3, huyện mở hội nghị tới các điểm cầu.', 'online'],
    ['Sáng 5/3, huyện mở hội nghị tại 12 đầu cầu.', 'online'],
    ['Sáng 5/3, huyện mở hội nghị trực tiếp kết hợp trực tuyến.', 'hybrid'],
    ['Sáng 5/3, huyện mở hội nghị kết hợp trực tiếp và trực tuyến.', 'hybrid'],
    ['Sáng 5/3, huyện mở hội nghị kết hợp với trực tuyến.', 'online'],
    ['Sáng 5/3, huyện mở hội nghị trực tiếp. Dân xem trực tuyến.', 'online'],
    ['Sáng 5/3, huyện mở hội nghị trực tiếp ở xã.', 'in-person'],
    ['Sáng 5/3, huyện mở hội nghị về dịch vụ công cấp trực tuyến.', 'in-person'],
    ['Sáng 5/3, huyện mở hội nghị về chương trình trực tuyến.', 'in-person'],
    ['Sáng 5/3, huyện mở hội nghị sơ trực tuyến.', 'in-person'],
    ['Sáng 5/3, huyện mở hội nghị về dịch vụ trực tuyến.', 'in-person'],
    ['Sáng 5/3, huyện mở hội nghị về tuyến đường và điểm trường, đầu mối, cầu cống.', 'in-person'],
  ])('%s', (text, wanted) => {
    expect(mode(text)).toBe(wanted)
  })

  it('is both where the event itself is a bridge of broadcasts', () => {
    expect(mode('Tối 5/3, huyện mở cầu truyền hình về rừng.', 'cầu truyền hình')).toBe('hybrid')
    expect(mode('Tối 5/3, huyện mở lễ truyền hình về rừng.', 'lễ truyền hình')).toBe('in-person')
    expect(mode('Tối 5/3, huyện mở cầu đường về rừng.', 'cầu đường')).toBe('in-person')
  })

  it('is said in the sentences about the event or near the first of them', () => {
    const distant = (count: number) => `Huyện mở hội nghị. ${'Rừng xanh. '.repeat(count)}Dân xem trực tuyến.`
    expect(mode(distant(5))).toBe('online')
    expect(mode(distant(6))).toBe('in-person')
  })
  it('is said in a far sentence that is about the event, too', () => {
    const doc = readDocument(`Tin\n\nHuyện mở hội nghị. ${'Rừng xanh. '.repeat(9)}Hội nghị họp trực tuyến.`)
    const far = doc.sentences.slice(-1)
    const gathering = gatheringAt(doc, 'hội nghị', 'conference')
    expect(modeOf(doc, gathering, [...doc.sentences.slice(1, 2), ...far])).toBe('online')
    expect(modeOf(doc, gathering, doc.sentences.slice(1, 2))).toBe('in-person')
  })
  it('is not what a heading of other news says', () => {
    const text =
      'Huyện mở hội nghị về rừng, có đông người dân trong vùng tới dự và bàn nhiều việc.\n\nTin liên quan:\n\nHọp trực tuyến'
    expect(readDocument(`Tin trong huyện\n\n${text}`).blocks.map(({ kind }) => kind)).toContain('related')
    expect(mode(text)).toBe('in-person')
  })
})
