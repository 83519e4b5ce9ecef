import type { Person } from '../../entities/coreference'
import type { OfficeRange } from '../../entities/offices'
import { pairAt } from '../../normalize/pair'
import type { Document } from '../../sections/document'
import { PARTICIPATIONS, type Participation } from '../../types'
import type { CueTables } from './cues'
import type { ListScope } from './lists'
import { mergeOffices } from './offices'
import { createParticipationReader, type Evidence } from './participation'

/** A person who takes part, with offices and parts; token ranges. */
export interface OfficialCandidate {
  readonly person: Person
  readonly offices: readonly OfficeRange[]
  readonly evidence: readonly Evidence[]
  readonly participation: readonly Participation[]
}

export interface OfficialsReading {
  readonly officials: readonly OfficialCandidate[]
  readonly lists: readonly ListScope[]
}

const LEAD_SENTENCES = 3

/** "Cùng ngày, các ĐBQH A, B tiếp xúc cử tri quận …": further down in a report this opens another event. */
function opensAside(doc: Document, { sentence }: Evidence, opening: string): boolean {
  const start = doc.sentences[sentence]?.start ?? -1
  return sentence >= LEAD_SENTENCES && doc.tokens[start + 2]?.text === ',' && pairAt(doc.tokens, start) === opening
}

/** "Trước đó, sáng cùng ngày, ông A chủ trì cuộc họp …": what somebody did before, elsewhere. */
const isBefore = (doc: Document, piece: Evidence): boolean =>
  opensAside(doc, piece, 'trước đó') && DAYS.has(doc.tokens[(doc.sentences[piece.sentence]?.start ?? 0) + 3]?.key ?? '')

const DAYS: ReadonlySet<string> = new Set(['ngày', 'sáng', 'chiều', 'tối', 'vào', 'hôm', 'trưa'])

/** "Trưởng Đoàn | giám sát", "Trưởng đoàn | đại biểu Quốc hội": an office. */
const OF_A_TASK: ReadonlySet<string> = new Set('giám kiểm thanh khảo đại hội công học vận thể'.split(' '))

/** "PGS.TS A – Giám đốc Bệnh viện, Trưởng đoàn": who leads the delegation that day. */
const leadsDelegation = (doc: Document, { references }: Person): boolean =>
  references.some(
    ({ mention }) =>
      mention?.offices.some(
        ({ start, end }) =>
          end - start === 2 &&
          doc.tokens[start]?.key === 'trưởng' &&
          doc.tokens[start + 1]?.key === 'đoàn' &&
          !OF_A_TASK.has(doc.tokens[end]?.key ?? ''),
      ) === true,
  )

/** "gia đình cố Thủ tướng A": takes part in nothing any more. */
const isDead = (doc: Document, { references }: Person): boolean =>
  references.some(({ mention }) => mention?.offices.some(({ start }) => doc.tokens[start]?.text === 'cố') === true)

/** Finds the named office-holders who take part. */
export function createOfficialFinder(
  disabled: ReadonlySet<string> = new Set(),
  more?: Partial<CueTables>,
): (doc: Document, people: readonly Person[]) => OfficialsReading {
  const reader = createParticipationReader(disabled, more)
  return (doc, people) => {
    const { evidence, lists } = reader.read(doc, people)
    const byPerson = new Map<number, Evidence[]>()
    for (const piece of evidence) {
      const list = byPerson.get(piece.person)
      if (list === undefined) byPerson.set(piece.person, [piece])
      else list.push(piece)
    }
    const officials: OfficialCandidate[] = []
    people.forEach((person, index) => {
      const own = byPerson.get(index) ?? []
      const offices = mergeOffices(doc, person)
      if (
        own.length === 0 ||
        offices.length === 0 ||
        isDead(doc, person) ||
        own.every((piece) => opensAside(doc, piece, 'cùng ngày'))
      )
        return
      const here = own.filter((piece) => !isBefore(doc, piece))
      if (here.length === 0) return
      const said = new Set(here.map((piece) => piece.participation))
      if (!said.has('honoree') && leadsDelegation(doc, person)) said.add('chair')
      officials.push({
        person,
        offices,
        evidence: here,
        participation: PARTICIPATIONS.filter((part) => said.has(part)),
      })
    })
    return { officials, lists }
  }
}
