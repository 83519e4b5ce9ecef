import type { Answer, Findings, Question } from './protocol'

export interface Engine {
  /** Reads a text in the worker. Of what is asked while it is busy, only the last is read. */
  read(text: string, referenceDate: string | null): void
  readonly busy: boolean
}

interface Listener {
  found(found: Findings, text: string): void
  failed(message: string): void
}

export function createEngine({ found, failed }: Listener): Engine {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  const held: { asked: Question | null; next: Question | null; count: number } = { asked: null, next: null, count: 0 }
  const ask = (question: Question): void => {
    held.asked = question
    worker.postMessage(question)
  }
  const done = (): string | null => {
    const { asked, next } = held
    held.asked = null
    held.next = null
    if (next !== null) ask(next)
    return next === null ? (asked?.text ?? '') : null
  }
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    const text = done()
    if (text === null) return
    if ('found' in data) found(data.found, text)
    else failed(data.error)
  })
  worker.addEventListener('error', ({ message }) => {
    done()
    failed(message)
  })
  return {
    read(text, referenceDate) {
      const question = { id: held.count++, text, referenceDate }
      if (held.asked === null) ask(question)
      else held.next = question
    },
    get busy() {
      return held.asked !== null
    },
  }
}
