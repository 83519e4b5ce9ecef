import { visible } from './terminal'

/** Lines on standard error: each problem at first, then only their number; progress where a person looks on. */
export interface Notices {
  /** Something failed. */
  problem(name: string, message: string): void
  /** Something to know that is no failure. */
  note(name: string, message: string): void
  /** So many records are done. */
  progress(done: number): void
  /** Says what was left out. */
  finish(done: number): void
  readonly problems: number
}

const MOST_LINES = 20
const PROGRESS_EVERY_MS = 100
const CLEAR_LINE = '\r\u001b[K'

export function createNotices(stderr: { write(text: string): unknown }, showProgress: boolean): Notices {
  let problems = 0
  let lines = 0
  let lastProgress = 0
  const started = Date.now()
  const clear = showProgress ? CLEAR_LINE : ''
  const say = (name: string, message: string): void => {
    lines++
    if (lines <= MOST_LINES) stderr.write(`${clear}sukien: ${visible(name)}: ${visible(message)}\n`)
  }
  return {
    problem(name, message) {
      problems++
      say(name, message)
    },
    note: say,
    progress(done) {
      const now = Date.now()
      if (!showProgress || now - lastProgress < PROGRESS_EVERY_MS) return
      lastProgress = now
      const perSecond = Math.round((done * 1000) / Math.max(1, now - started))
      stderr.write(`${clear}${done} reports, ${perSecond}/s`)
    },
    finish(done) {
      if (showProgress) stderr.write(clear)
      if (lines > MOST_LINES) stderr.write(`sukien: … and ${lines - MOST_LINES} more such lines\n`)
      if (problems > 0 && done > 1) stderr.write(`sukien: ${problems} of ${done} reports failed\n`)
    },
    get problems() {
      return problems
    },
  }
}
