// What libFuzzer makes of the built package, led by the branches that a text reaches: npm run build && npm run fuzz:coverage
// [-- -max_total_time=600 …]. It starts from the fixtures and a dictionary of the lexicon's words; a text that breaks a
// promise is kept as crash-… where it is run.
const { analyze, extractEvents } = require('../dist/index.cjs')
const { findDates } = require('../dist/dates.cjs')
const { resolvePlace } = require('../dist/places.cjs')

/** Every quote of a value stands in the text where it says. */
function checkQuotes(value, text) {
  if (typeof value !== 'object' || value === null) return
  if (typeof value.text === 'string' && value.span !== undefined) {
    const { start, end } = value.span
    if (text.slice(start, end) !== value.text) throw new Error(`quote ${JSON.stringify(value)}`)
  }
  for (const inner of Object.values(value)) checkQuotes(inner, text)
}

module.exports.fuzz = (data) => {
  const text = data.toString('utf8')
  const events = extractEvents(text)
  checkQuotes(events, text)
  if (JSON.stringify(extractEvents(text)) !== JSON.stringify(events)) throw new Error('another record the second time')
  checkQuotes(analyze(text), text)
  checkQuotes(findDates(text, { referenceDate: '2024-05-15' }), text)
  resolvePlace(text.slice(0, 200))
}
