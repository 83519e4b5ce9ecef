import { describe, expect, it } from 'vitest'
import { createNotices } from './notices'

function written(showProgress: boolean, act: (notices: ReturnType<typeof createNotices>) => void): string {
  let text = ''
  const write = (part: string) => {
    text += part
  }
  act(createNotices({ write }, showProgress))
  return text.replaceAll('\r\u001b[K', '<clear>')
}

describe('createNotices', () => {
  it('counts problems, not notes', () => {
    const text = written(false, (notices) => {
      notices.note('a', 'for your information')
      notices.problem('b', 'broken')
      expect(notices.problems).toBe(1)
      notices.finish(5)
    })
    expect(text).toBe('sukien: a: for your information\nsukien: b: broken\nsukien: 1 of 5 reports failed\n')
  })

  it('shows progress on one line, and clears it for what it says', () => {
    const text = written(true, (notices) => {
      notices.progress(1)
      notices.progress(2)
      notices.problem('b', 'broken')
      notices.finish(2)
    })
    expect(text).toMatch(/^<clear>1 reports, \d+\/s<clear>sukien: b: broken\n<clear>sukien: 1 of 2/u)
  })

  it('shows none where it is not asked to', () => {
    expect(written(false, (notices) => notices.progress(1))).toBe('')
  })
})
