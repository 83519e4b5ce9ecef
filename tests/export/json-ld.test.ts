import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { toJsonLd } from '../../src/export'
import { extractEvents } from '../../src/index'
import { ROOT } from '../conventions/source'
import { readCorpus } from '../support/corpus'
import { BARE, EVENT } from './sample'

/** What the compiler says of nodes that claim to be events of schema.org's own vocabulary (schema-dts is made from it). */
function complaints(nodes: readonly unknown[]): string[] {
  const name = `${ROOT}tests/export/json-ld.sample.ts`
  const code = [
    "import type { Event, WithContext } from 'schema-dts'",
    ...nodes.map((node, i) => `export const e${i}: WithContext<Event> = ${JSON.stringify(node)}`),
  ].join('\n')
  const options: ts.CompilerOptions = {
    noEmit: true,
    strict: true,
    skipLibCheck: true,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    module: ts.ModuleKind.ESNext,
    target: ts.ScriptTarget.ES2022,
    types: [],
  }
  const host = ts.createCompilerHost(options)
  const own = ts.createSourceFile(name, code, ts.ScriptTarget.ES2022, true)
  const program = ts.createProgram([name], options, {
    ...host,
    getSourceFile: (path, ...rest) => (path === name ? own : host.getSourceFile(path, ...rest)),
    fileExists: (path) => path === name || host.fileExists(path),
  })
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}

describe('toJsonLd', () => {
  it('writes an event', () => {
    expect(toJsonLd(EVENT)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Event',
      name: 'Hội nghị tổng kết năm 2018',
      description: '𝒜 Hội nghị *tổng kết* <b>năm 2018</b>',
      startDate: '2019-01-10T08:30:00+07:00',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      location: [
        { '@type': 'VirtualLocation' },
        {
          '@type': 'Place',
          name: 'Hội trường A',
          address: {
            '@type': 'PostalAddress',
            addressLocality: 'xã Ba Sao, huyện Kim Bảng',
            addressRegion: 'Hà Nam',
            addressCountry: 'VN',
          },
        },
      ],
      organizer: { '@type': 'Organization', name: '=UBND tỉnh Hà Tiên' },
      performer: { '@type': 'Person', name: 'Trần Thị Bé', honorificPrefix: 'bà', jobTitle: 'nguyên Bí thư' },
      attendee: [
        {
          '@type': 'Person',
          name: 'Lê Văn "An"',
          honorificPrefix: 'Đồng chí',
          jobTitle: 'Chủ tịch UBND tỉnh',
          worksFor: { '@type': 'Organization', name: 'UBND tỉnh' },
        },
        { '@type': 'Organization', name: 'lãnh đạo các sở, ban' },
      ],
      about: { '@type': 'Thing', name: 'năm 2018' },
      keywords: ['economy-finance', 'tổng kết'],
      inLanguage: 'vi',
    })
  })
  it('leaves out what the report does not say, and a day without a year', () => {
    const date = EVENT.date === null ? null : { ...EVENT.date, start: 'XXXX-01-10' }
    expect(toJsonLd({ ...BARE, kind: 'exhibition', date })).toEqual({
      '@context': 'https://schema.org',
      '@type': 'ExhibitionEvent',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      inLanguage: 'vi',
    })
  })
  it('is of the vocabulary of schema.org, for every fixture', { timeout: 120_000 }, () => {
    const events = readCorpus('fixtures').flatMap(({ text }) => extractEvents(text))
    expect(complaints([EVENT, BARE, ...events].map((event) => toJsonLd(event)))).toEqual([])
    expect(complaints([EVENT, ...events].map((event) => toJsonLd(event, { glosses: true })))).toEqual([])
    expect(complaints([{ ...toJsonLd(EVENT), guest: 'x' }])).toHaveLength(1)
  })
})
