import { describe, expect, it } from 'vitest'
import { createExtractor, type ExtractedEvent, extractEvent, type UserRule } from '../../src/index'

const report = (...sentences: string[]): string => ['Tin trong ngày', '', ...sentences].join('\n')
const read = (text: string, ...rules: UserRule[]): ExtractedEvent | null =>
  createExtractor({ rules }).extractEvent(text)

const MEETING = 'Sáng 5/3/2024, UBND xã Lâm Khê tổ chức hội nghị tổng kết công tác năm tại Nhà văn hóa xã.'

describe('a rule that names its value', () => {
  it('finds groups, and other rules of theirs no part of them', () => {
    const text = report(MEETING, 'Góp vui cùng bà con có gánh hát Mây Chiều và đông đảo học sinh.')
    const event = read(text, {
      id: 'groups/troupe',
      field: 'groups',
      pattern: 'góp vui cùng bà con có [group: gánh hát <cap>+]',
    })
    expect(event?.groups.map(({ text: group, rule }) => [group, rule])).toContainEqual([
      'gánh hát Mây Chiều',
      'groups/troupe',
    ])
  })

  it('finds organizers with their role', () => {
    const text = report(MEETING, 'Hội nghị được chống lưng bởi Sở Y tế.')
    const event = read(text, {
      id: 'organizers/backed',
      field: 'organizers',
      pattern: 'chống lưng bởi [organizer: <organisation>]',
      role: 'sponsor',
    })
    expect(event?.organizers.map(({ name, role, rule }) => `${name} ${role} ${rule}`)).toEqual([
      'Sở Y tế sponsor organizers/backed',
      'UBND xã Lâm Khê organizer organizers/hold',
    ])
  })

  it('finds named themes, each once', () => {
    const text = report(
      MEETING,
      'Hưởng ứng lời hiệu triệu Mỗi nhà một vườn rau. Lời hiệu triệu Mỗi nhà một vườn rau vang xa.',
    )
    const event = read(text, {
      id: 'themes/call',
      field: 'themes',
      pattern: 'lời hiệu triệu [theme: mỗi nhà một vườn rau]',
      type: 'campaign',
    })
    expect(event?.themes.named).toEqual([
      expect.objectContaining({ text: 'Mỗi nhà một vườn rau', type: 'campaign', rule: 'themes/call' }),
    ])
  })

  it('finds places, with the units behind them', () => {
    const text = report('Sáng 5/3/2024, UBND xã Lâm Khê tổ chức hội nghị tổng kết ngay dưới gốc đa Bà Mụ, huyện Ba Vì.')
    const event = read(text, {
      id: 'locations/tree',
      field: 'locations',
      pattern: 'dưới [place: gốc đa <cap>+]',
    })
    expect(event?.locations[0]).toMatchObject({ rule: 'locations/tree', venue: { text: 'gốc đa Bà Mụ' } })
  })

  it('finds gatherings', () => {
    const text = report('Sáng 5/3/2024, UBND xã Lâm Khê tổ chức đêm đờn ca sân đình mừng xuân.')
    const event = read(text, {
      id: 'event/folk-night',
      field: 'event',
      pattern: '[event: đêm đờn ca sân đình] mừng xuân',
      kind: 'performance',
    })
    expect(event).toMatchObject({
      kind: 'performance',
      name: { text: 'đêm đờn ca sân đình', rule: 'event/folk-night' },
    })
  })
})

describe('a rule that is a cue', () => {
  it('reads a group on from its head, where groups stand', () => {
    const text = report(MEETING, 'Dự hội nghị có ông Lê Văn An, Chủ tịch UBND xã; phù thủy làng trong vùng.')
    const rule: UserRule = { id: 'groups/wizards', field: 'groups', pattern: 'phù thủy', cue: 'head' }
    expect(extractEvent(text)?.groups.map((group) => group.text)).not.toContain('phù thủy làng trong vùng')
    expect(read(text, rule)?.groups.map((group) => [group.text, group.rule])).toContainEqual([
      'phù thủy làng trong vùng',
      'groups/wizards',
    ])
    expect(read(report(MEETING, 'Trong làng không có phù thủy.'), rule)?.groups).toEqual([])
  })

  it('reads the bodies around it', () => {
    const text = report('Sáng 5/3/2024, UBND xã Lâm Khê xướng xuất hội nghị tổng kết công tác năm.')
    const rule: UserRule = {
      id: 'organizers/propose',
      field: 'organizers',
      pattern: 'xướng xuất',
      role: 'host',
      cue: 'active',
    }
    expect(read(text, rule)?.organizers).toEqual([
      expect.objectContaining({ name: 'UBND xã Lâm Khê', role: 'host', rule: 'organizers/propose' }),
    ])
  })

  it('reads the part of the people around it', () => {
    const text = report(MEETING, 'Ông Lê Văn An, Chủ tịch UBND xã cầm trịch hội nghị.')
    const rule: UserRule = {
      id: 'officials/lead-song',
      field: 'officials',
      pattern: 'cầm trịch',
      cue: 'subject',
      participation: ['chair'],
    }
    expect(extractEvent(text)?.officials).toEqual([])
    expect(read(text, rule)?.officials).toEqual([
      expect.objectContaining({ name: 'Lê Văn An', participation: ['chair'] }),
    ])
  })

  it('reads the name of a gathering on from its noun', () => {
    const text = report('Sáng 5/3/2024, vòng xướng họa thơ Đường do UBND xã Lâm Khê tổ chức.')
    const rule: UserRule = {
      id: 'event/poems',
      field: 'event',
      pattern: 'vòng xướng họa',
      kind: 'performance',
      cue: 'head',
    }
    expect(read(text, rule)?.name?.text).toBe('vòng xướng họa thơ Đường')
  })

  it('gives a day of the year a name', () => {
    const text = report(
      'Tối ngày Rước Đèn Sông 2023, UBND xã Lâm Khê tổ chức lễ hội đèn lồng.',
      'Lễ hội mở đúng ngày Rước Đèn Sông.',
    )
    const rule: UserRule = { id: 'date/lanterns', field: 'date', pattern: 'ngày rước đèn sông', day: '11-17' }
    const event = createExtractor({ rules: [rule] }).extractEvent(text, { referenceDate: '2023-11-20' })
    expect(event?.date).toMatchObject({ start: '2023-11-17', rule: 'date/lanterns' })
  })
})

describe('rules of an extractor', () => {
  const rule: UserRule = {
    id: 'themes/call',
    field: 'themes',
    pattern: 'lời hiệu triệu [theme: mỗi nhà một vườn rau]',
    type: 'campaign',
  }
  const text = report(MEETING, 'Hưởng ứng lời hiệu triệu Mỗi nhà một vườn rau.')
  const named = (event: ExtractedEvent | null) => event?.themes.named.map((theme) => theme.rule)

  it('are its own', () => {
    const before = extractEvent(text)
    const [one, other] = [
      createExtractor({ rules: [rule] }),
      createExtractor({ rules: [{ ...rule, id: 'themes/other' }] }),
    ]
    expect(named(one.extractEvent(text))).toEqual(['themes/call'])
    expect(named(other.extractEvent(text))).toEqual(['themes/other'])
    expect(named(one.extractEvent(text))).toEqual(['themes/call'])
    expect(extractEvent(text)).toEqual(before)
    expect(createExtractor().extractEvent(text)).toEqual(before)
  })

  it('can be turned off by id', () => {
    expect(createExtractor({ rules: [rule], disable: ['themes/call'] }).extractEvent(text)).toEqual(extractEvent(text))
  })

  it('take words of the lexicon of a call', () => {
    const backed: UserRule = {
      id: 'organizers/backed',
      field: 'organizers',
      pattern: 'chống lưng bởi [organizer: <organisation>]',
      role: 'sponsor',
    }
    const extractor = createExtractor({ rules: [backed] })
    const said = report(MEETING, 'Hội nghị được chống lưng bởi Hạt Giống Xanh.')
    const names = (event: ExtractedEvent | null) => event?.organizers.map(({ name }) => name)
    expect(names(extractor.extractEvent(said, { lexicon: { organisations: ['Hạt Giống Xanh'] } }))).toContain(
      'Hạt Giống Xanh',
    )
    expect(names(extractor.extractEvent(said))).not.toContain('Hạt Giống Xanh')
  })

  it('stand in what analyze shows', () => {
    const { mentions } = createExtractor({ rules: [rule] }).analyze(text)
    expect(mentions.filter((mention) => mention.rule === rule.id).map((mention) => mention.text)).toEqual([
      'Mỗi nhà một vườn rau',
    ])
  })

  it('leave the words, the record and the rules given as they were', () => {
    const rules = Object.freeze([Object.freeze({ ...rule })])
    expect(named(createExtractor({ rules }).extractEvent(text))).toEqual(['themes/call'])
  })
})

describe('a wrong rule', () => {
  const theme = { id: 'themes/x', field: 'themes', pattern: 'a', type: 'work' }
  it.each([
    [5, 'rules: expected an array, got 5'],
    [[theme, 7], 'rules[1]: expected a rule, got 7'],
    [[{ ...theme, field: 'theme' }], 'rules[0] "themes/x": field: expected one of groups, organizers,'],
    [[{ ...theme, id: 'themes' }], 'rules[0] "themes": id: expected "themes/…", without a space'],
    [[{ ...theme, id: 'event/x' }], 'rules[0] "event/x": id: expected "themes/…", without a space'],
    [[theme, theme], 'rules[1] "themes/x": another rule has this id'],
    [[{ ...theme, pattern: 3 }], 'rules[0] "themes/x": pattern: expected a pattern, got 3'],
    [[{ ...theme, pattern: 'a (b' }], 'rules[0] "themes/x": expected ")" at 4 in pattern: a (b'],
    [[{ ...theme, pattern: '<body> a' }], 'rules[0] "themes/x": unknown class <body> at 5 in pattern: <body> a'],
    [[{ ...theme, pattern: 'a? b*' }], 'rules[0] "themes/x": it can match no word at all in pattern: a? b*'],
    [
      [{ ...theme, pattern: 'a [group: b]' }],
      'rules[0] "themes/x": unknown capture [group: …] (the value is marked [theme: …]) at 2 in pattern: a [group: b]',
    ],
    [[{ ...theme, type: 'song' }], 'rules[0] "themes/x": type: expected one of campaign,'],
    [[{ ...theme, type: undefined }], 'rules[0] "themes/x": type: expected one of campaign,'],
    [[{ ...theme, produce: 1 }], 'rules[0] "themes/x": produce: rules of themes have no such property'],
    [[{ ...theme, sample: 1 }], 'rules[0] "themes/x": sample: expected a phrase, got 1'],
    [
      [{ id: 'date/x', field: 'date', pattern: 'a', day: '2-30' }],
      'rules[0] "date/x": day: expected a day of the year',
    ],
    [
      [{ id: 'date/x', field: 'date', pattern: 'a', day: '02-30' }],
      'rules[0] "date/x": day: expected a day of the year',
    ],
    [
      [{ id: 'officials/x', field: 'officials', pattern: 'a', cue: 'subject', participation: [] }],
      'rules[0] "officials/x": participation: expected at least one of chair,',
    ],
    [
      [{ id: 'officials/x', field: 'officials', pattern: 'a', cue: 'subject', participation: ['boss'] }],
      'rules[0] "officials/x": participation: expected one of chair, speaker, signatory, presenter, honoree, attendee, got "boss"',
    ],
    [
      [{ id: 'officials/x', field: 'officials', pattern: '[person: a]', cue: 'subject', participation: ['chair'] }],
      'rules[0] "officials/x": unknown capture [person: …] (this rule marks no value) at 0 in pattern: [person: a]',
    ],
  ])('is refused at once: %j', (rules, message) => {
    // @ts-expect-error: what a caller without types may pass
    expect(() => createExtractor({ rules })).toThrow(message)
  })

  it('with the id of a built-in one is refused', () => {
    const rule: UserRule = { id: 'organizers/hold', field: 'organizers', pattern: 'a', role: 'host', cue: 'after' }
    expect(() => createExtractor({ rules: [rule] }).extractEvent('')).toThrow('rule id organizers/hold is used twice')
  })

  it('says so of an entry of the lexicon, too', () => {
    expect(() => createExtractor({ lexicon: { places: [''] } })).toThrow('lexicon.places[0]: expected words, got ""')
  })
})
