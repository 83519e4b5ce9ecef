import { analyze } from '../../../src/index'
import type { Answer, Question } from './protocol'

const answer = ({ id, text, referenceDate }: Question): Answer => {
  try {
    const { events, sections, trace } = analyze(text, referenceDate === null ? {} : { referenceDate })
    return { id, found: { events, sections, trace } }
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) }
  }
}

addEventListener('message', ({ data }: MessageEvent<Question>) => postMessage(answer(data)))
