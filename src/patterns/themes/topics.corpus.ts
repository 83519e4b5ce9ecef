import type { TopicId } from '../../types'

/** A short report and its topics, the most important first. */
export interface TopicExample {
  readonly text: string
  readonly topics: readonly TopicId[]
}

export const TOPIC_EXAMPLES: readonly TopicExample[] = [
  {
    text: 'Đảng bộ xã Yên Hòa tổ chức Đại hội lần thứ XX\n\nSáng 5/5, Đảng bộ xã Yên Hòa long trọng tổ chức Đại hội đại biểu Đảng bộ xã.',
    topics: ['party-building'],
  },
  {
    text: 'Đại hội thi đua yêu nước huyện Thanh Bình\n\nNgày 5/6, huyện Thanh Bình tổ chức Đại hội thi đua yêu nước lần thứ VI.',
    topics: ['emulation-rewards'],
  },
]
