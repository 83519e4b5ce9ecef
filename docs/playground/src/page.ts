import type { ExtractedEvent } from '../../../src/types'
import { byId, h } from './dom'
import { createEngine } from './engine'
import { EXAMPLES, readExample } from './examples'
import { allLost, explanationOf } from './explanation'
import { isFormat, write } from './formats'
import { createLights, shownBy } from './lights'
import type { Findings } from './protocol'
import { FileProblem, isPage, readFile, readHtml } from './read-file'
import { recordOf } from './record-view'
import { reportLines } from './report-view'
import { fromFragment, toFragment } from './share'
import { type Values, valuesOf } from './values'
import { type Words, wordsIn } from './words'

const TYPING_MS = 200
const NOTHING: Findings = { events: [], sections: [], trace: [] }

/** The state of the page; all that is shown follows from it. */
interface State {
  text: string
  mode: 'read' | 'edit'
  /** What was pasted is shown to be read once it is found. */
  readNext: boolean
  found: Findings
  /** The text that `found` was found in. */
  foundIn: string
  event: number
  value: number | null
  values: Values
  words: Words
}

function elements() {
  return {
    text: byId('text', 'textarea'),
    reading: byId('reading', 'div'),
    fields: byId('fields', 'div'),
    events: byId('events', 'fieldset'),
    eventList: byId('event-list', 'span'),
    lost: byId('lost', 'div'),
    record: byId('values', 'div'),
    why: byId('why', 'aside'),
    explanation: byId('explanation', 'div'),
    status: byId('status', 'p'),
    reference: byId('reference', 'input'),
    examples: byId('examples', 'select'),
    file: byId('file', 'input'),
    showRead: byId('show-read', 'button'),
    showEdit: byId('show-edit', 'button'),
    clear: byId('clear', 'button'),
    share: byId('share', 'button'),
    copies: byId('copies', 'fieldset'),
    language: byId('language', 'button'),
    closeWhy: byId('close-why', 'button'),
    drop: byId('drop', 'div'),
    panes: byId('panes', 'div'),
    jumps: [...document.querySelectorAll<HTMLButtonElement>('[data-pane]')],
  }
}

export function start(): void {
  const at = elements()
  const words = wordsIn(navigator.language.startsWith('vi') ? 'vi' : 'en')
  const state: State = {
    text: '',
    mode: 'read',
    readNext: false,
    found: NOTHING,
    foundIn: '',
    event: 0,
    value: null,
    values: valuesOf(null, words.labels),
    words,
  }
  const lights = createLights([at.reading, at.fields])
  const say = (message: string): void => at.status.replaceChildren(message)
  const current = (): ExtractedEvent | null => state.found.events[state.event] ?? null
  const wide = matchMedia('(min-width: 60rem)')
  const timer: { id?: number } = {}

  const engine = createEngine({
    found(found, text) {
      Object.assign(state, { found, foundIn: text, event: 0 })
      if (state.readNext) state.mode = 'read'
      state.readNext = false
      show()
    },
    failed: (message) => say(`${state.words.word('failed')}: ${message}`),
  })

  const read = (): void => {
    window.clearTimeout(timer.id)
    say(state.words.word('busy'))
    engine.read(state.text, at.reference.value === '' ? null : at.reference.value)
  }
  const take = (text: string): void => {
    state.text = text
    at.text.value = text
    state.readNext = text !== ''
    if (text === '') state.mode = 'edit'
    if (location.hash !== '') history.replaceState(null, '', location.pathname + location.search)
    read()
  }

  const showReading = (): void => {
    const reads = state.mode === 'read'
    at.reading.hidden = !reads
    at.text.hidden = reads
    at.showRead.setAttribute('aria-pressed', String(reads))
    at.showEdit.setAttribute('aria-pressed', String(!reads))
    const { found, foundIn, values, words } = state
    at.reading.replaceChildren(...(reads ? [reportLines(foundIn, found.sections, values.list, words)] : []))
    at.reading.querySelector('mark[role]')?.setAttribute('tabindex', '0')
  }
  const showEvents = (): void => {
    const { events } = state.found
    const { labels } = state.words
    at.events.hidden = events.length < 2
    at.eventList.replaceChildren(
      ...events.map(({ kind }, i) =>
        h(
          'button',
          { type: 'button', 'aria-pressed': String(i === state.event), 'data-event': i },
          `${i + 1}. ${labels('kind', kind)}`,
        ),
      ),
    )
  }
  const showRecord = (): void => {
    const { words, values, found, text } = state
    const event = current()
    const empty = words.word(text.trim() === '' ? 'nothing' : 'no-event')
    at.fields.replaceChildren(...(event === null ? [h('p', { class: 'none' }, empty)] : recordOf(event, values, words)))
    at.lost.replaceChildren(...allLost(found.trace, words))
    for (const button of at.copies.querySelectorAll('button')) button.disabled = event === null
    say(event === null ? empty : `${values.list.length} ${words.word('found')}`)
  }
  const show = (): void => {
    state.values = valuesOf(current(), state.words.labels)
    showReading()
    showEvents()
    showRecord()
    lights.renew()
    choose(null)
  }

  const choose = (value: number | null, from: Element | null = null): void => {
    state.value = value
    lights.choose(value)
    const chosen = value === null ? undefined : state.values.list[value]
    const { words, found } = state
    at.why.classList.toggle('open', chosen !== undefined)
    at.explanation.replaceChildren(
      ...(chosen === undefined
        ? [h('p', { class: 'none' }, words.word('why-hint'))]
        : explanationOf(chosen, current()?.date ?? null, found.trace, words)),
    )
    if (value === null || from === null || !wide.matches) return
    const other = lights.within(at.reading.contains(from) ? at.fields : at.reading, value)
    other?.scrollIntoView({ block: 'center' })
  }

  const translate = (): void => {
    const { words } = state
    document.documentElement.lang = words.locale
    for (const element of document.querySelectorAll<HTMLElement>('[data-word]')) {
      const key = element.dataset.word ?? ''
      element.textContent = words.reason(key)
    }
    at.text.setAttribute('aria-label', words.word('text'))
    at.text.placeholder = words.word('placeholder')
    at.examples.replaceChildren(
      h('option', { value: '' }, words.word('choose')),
      ...EXAMPLES.map((example) => h('option', { value: example.id }, example[words.locale])),
    )
  }

  const copy = async (text: string | null): Promise<void> => {
    const { word } = state.words
    if (text === null) return say(word('no-date'))
    try {
      await navigator.clipboard.writeText(text)
      say(word('copied'))
    } catch {
      say(word('not-copied'))
    }
  }
  const share = async (): Promise<void> => {
    const { text } = state
    const fragment = await toFragment({ text, referenceDate: at.reference.value || null })
    if (fragment === null) return say(state.words.word('too-long-link'))
    history.replaceState(null, '', `#${fragment}`)
    await copy(location.href)
  }
  const restore = async (): Promise<boolean> => {
    if (location.hash === '') return false
    const shared = await fromFragment(location.hash)
    if (shared === null) {
      say(state.words.word('bad-link'))
      return false
    }
    at.reference.value = shared.referenceDate ?? ''
    Object.assign(state, { text: shared.text, readNext: true })
    at.text.value = shared.text
    read()
    return true
  }
  const open = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return
    try {
      take(await readFile(file))
    } catch (error) {
      say(error instanceof FileProblem ? `${file.name}: ${state.words.word(error.reason)}` : state.words.word('failed'))
    }
  }
  const paste = async (text: string): Promise<void> => take(isPage(text) ? (await readHtml(text)).text : text)

  // They scroll: the keyboard must reach them where nothing in them can be reached.
  for (const pane of [at.reading, at.record]) pane.tabIndex = 0
  listen()
  translate()
  show()
  restore().then(async (restored) => {
    if (!restored && state.text === '') take(await readExample(EXAMPLES[0]?.id ?? ''))
  })

  function listen(): void {
    listenToText()
    listenToValues()
    at.showRead.addEventListener('click', () => {
      state.mode = 'read'
      showReading()
      lights.renew()
    })
    at.showEdit.addEventListener('click', () => {
      state.mode = 'edit'
      at.text.value = state.text
      showReading()
      lights.renew()
      at.text.focus()
    })
    at.clear.addEventListener('click', () => {
      take('')
      at.text.focus()
    })
    at.reference.addEventListener('change', read)
    at.examples.addEventListener('change', async () => {
      if (at.examples.value !== '') take(await readExample(at.examples.value))
    })
    at.copies.addEventListener('click', async ({ target }) => {
      const format = target instanceof HTMLElement ? (target.dataset.format ?? '') : ''
      const event = current()
      if (isFormat(format) && event !== null) {
        await copy(await write(format, event, state.foundIn, state.words.locale))
      }
    })
    at.share.addEventListener('click', share)
    at.events.addEventListener('click', ({ target }) => {
      const index = target instanceof HTMLElement ? target.dataset.event : undefined
      if (index === undefined) return
      state.event = Number(index)
      show()
      at.events.querySelectorAll('button')[state.event]?.focus()
    })
    at.language.addEventListener('click', () => {
      state.words = wordsIn(state.words.locale === 'vi' ? 'en' : 'vi')
      translate()
      show()
    })
    for (const button of at.jumps) {
      button.addEventListener('click', () => {
        at.panes.dataset.shown = button.dataset.pane ?? 'report'
        for (const each of at.jumps) each.setAttribute('aria-pressed', String(each === button))
      })
    }
    at.closeWhy.addEventListener('click', () => choose(null))
    window.addEventListener('hashchange', restore)
  }

  function listenToText(): void {
    at.text.addEventListener('input', () => {
      state.text = at.text.value
      if (location.hash !== '') history.replaceState(null, '', location.pathname + location.search)
      window.clearTimeout(timer.id)
      timer.id = window.setTimeout(read, TYPING_MS)
    })
    at.text.addEventListener('keydown', () => {
      state.readNext = false
    })
    document.addEventListener('paste', (event) => {
      const text = event.clipboardData?.getData('text/plain') ?? ''
      const { target } = event
      const inText = target === at.text
      if (text === '' || (target instanceof HTMLInputElement && !inText)) return
      const whole = !inText || at.text.selectionEnd - at.text.selectionStart === at.text.value.length
      if (!whole) return
      event.preventDefault()
      paste(text)
    })
    at.file.addEventListener('change', async () => {
      await open(at.file.files?.[0])
      at.file.value = ''
    })
    document.addEventListener('dragover', (event) => {
      event.preventDefault()
      at.drop.hidden = false
    })
    document.addEventListener('dragleave', ({ relatedTarget }) => {
      if (relatedTarget === null) at.drop.hidden = true
    })
    document.addEventListener('drop', (event) => {
      event.preventDefault()
      at.drop.hidden = true
      const file = event.dataTransfer?.files[0]
      const text = event.dataTransfer?.getData('text/plain') ?? ''
      if (file !== undefined) open(file)
      else if (text !== '') paste(text)
    })
  }

  function listenToValues(): void {
    for (const root of [at.reading, at.fields]) {
      root.addEventListener('pointerover', ({ target }) => lights.light(shownBy(target)))
      root.addEventListener('pointerleave', () => lights.light(null))
      root.addEventListener('focusin', ({ target }) => lights.light(shownBy(target)))
      root.addEventListener('focusout', () => lights.light(null))
      root.addEventListener('click', ({ target }) => {
        const value = shownBy(target)
        if (value !== null) choose(Number(value.dataset.value), value)
      })
    }
    at.reading.addEventListener('keydown', (event) => {
      const mark = shownBy(event.target)
      if (mark === null) return
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
      if (event.key === 'Enter' || event.key === ' ') choose(Number(mark.dataset.value), mark)
      else if (step !== undefined) moveTo(mark, step)
      else return
      event.preventDefault()
    })
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') choose(null)
    })
  }

  /** One mark is in the order of Tab; arrows go from mark to mark. */
  function moveTo(mark: HTMLElement, step: number): void {
    const marks = [...at.reading.querySelectorAll<HTMLElement>('mark[role]')]
    const next = marks[marks.indexOf(mark) + step]
    if (next === undefined) return
    mark.tabIndex = -1
    next.tabIndex = 0
    next.focus()
  }
}
