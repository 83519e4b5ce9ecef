/** The look of the page of an evaluation: both themes by the reader's own setting. */
export const STYLE = `:root{color-scheme:light dark;--bg:#fff;--fg:#1b1f24;--dim:#59636e;--line:#d1d9e0;--band:#f6f8fa;--good:#1a6b34;--bad:#b3261e;--fair:#8a4b00;--good-bg:#dcf3e2;--bad-bg:#fde7e5;--fair-bg:#fff0d5;--mark:#d8e8fb;--link:#0a58ca}
@media(prefers-color-scheme:dark){:root{--bg:#0f1216;--fg:#e6e9ed;--dim:#9aa4ae;--line:#343b43;--band:#171b21;--good:#6fd08c;--bad:#ff9a90;--fair:#f0b45a;--good-bg:#12301c;--bad-bg:#431b18;--fair-bg:#3b2a0c;--mark:#1d3a5c;--link:#8ab8ff}}
*{box-sizing:border-box}body{margin:0;background:var(--bg);color:var(--fg);font:.95rem/1.55 system-ui,sans-serif}
header,main{max-width:80rem;margin:auto;padding:0 1rem}h1{font-size:1.4rem;margin:1rem 0 .25rem}h2{font-size:1.05rem;margin:0;display:flex;gap:.75rem;align-items:baseline;flex-wrap:wrap}
h2 a{color:inherit;text-decoration:none}h2 a:hover{text-decoration:underline}small{font-size:.8rem;font-weight:500}
small.wrong{color:var(--bad)}small.right{color:var(--good)}a{color:var(--link)}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;background:var(--bg);padding:.25rem .5rem;z-index:9}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}summary{cursor:pointer;color:var(--dim);width:max-content;max-width:100%}
.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.3rem .6rem;border-top:1px solid var(--line);font-weight:400}
thead th,thead td{border-top:0;color:var(--dim);font-size:.82rem}.scores{max-width:56rem;font-variant-numeric:tabular-nums;margin:.25rem 0 1rem}.scores td,.scores thead th+th{text-align:right}
.scores th,.scores td{padding:.12rem .6rem;vertical-align:middle}.scores button{font:inherit;color:var(--link);background:none;border:0;padding:.1rem 0;cursor:pointer}.scores button:hover{text-decoration:underline}.scores tr[aria-current] button{font-weight:700}
.bar{width:9rem;padding-right:0!important}.bar span{display:block;height:.55rem;border-radius:.3rem;background:linear-gradient(90deg,var(--good) var(--f),var(--bad-bg) var(--f))}
form{position:sticky;top:0;z-index:2;display:flex;flex-wrap:wrap;gap:.5rem 1.25rem;align-items:center;padding:.6rem 0;background:var(--bg);border-bottom:1px solid var(--line)}form[hidden]{display:none}
label{display:flex;gap:.4rem;align-items:center;color:var(--dim)}select,input{font:inherit;color:var(--fg);background:var(--bg);border:1px solid var(--line);border-radius:.35rem;padding:.25rem .4rem;max-width:60vw}
output{font-weight:600}.keys{color:var(--dim);font-size:.82rem;margin-left:auto}kbd{border:1px solid var(--line);border-radius:.25rem;padding:0 .3rem;font:.78rem ui-monospace,monospace}
article{border:1px solid var(--line);border-radius:.5rem;margin:1rem 0;overflow:clip;scroll-margin-top:4rem}article>h2{background:var(--band);padding:.5rem .75rem;border-bottom:1px solid var(--line)}article:focus{outline:2px solid var(--link)}
article>details{padding:.4rem .75rem;border-top:1px solid var(--line)}[hidden]{display:none!important}
.compared{table-layout:fixed}.compared thead th:first-child{width:8.5rem}.compared tbody tr:first-child>*{border-top:0}.compared tbody th{color:var(--dim)}tr.wrong>th{color:var(--bad);font-weight:600}
ul{list-style:none;margin:0;padding:0}li{overflow-wrap:anywhere}li b{font-size:.74rem;font-weight:600;border-radius:.3rem;padding:.05rem .35rem;white-space:nowrap}li code{color:var(--dim);font-size:.76rem;white-space:nowrap}
.missed>b{background:var(--fair-bg);color:var(--fair)}.spurious>b{background:var(--bad-bg);color:var(--bad)}.different>b{background:var(--bad-bg);color:var(--bad)}.uncounted{color:var(--dim)}.uncounted>b{border:1px solid var(--line)}.empty{color:var(--dim)}
.text{white-space:pre-wrap;overflow-wrap:anywhere;max-width:60rem;padding:.5rem 0;unicode-bidi:isolate}mark{color:inherit;background:none;border-radius:.2em}mark.found{background:var(--mark)}mark.missed{background:none;box-shadow:inset 0 -2px 0 var(--fair)}mark.found.missed{background:var(--mark)}
@media(max-width:44rem){.keys{display:none}.compared,.compared tbody,.compared tr,.compared td,.compared th{display:block;width:auto!important}.compared thead{position:absolute;left:-99rem}.compared tr{padding:.3rem 0;border-top:1px solid var(--line)}.compared td,.compared th{border:0;padding:.1rem .75rem}.compared td::before{color:var(--dim);font-size:.78rem;content:"gold"}.compared td+td::before{content:"found"}form{position:static}}
@media print{form,.skip{display:none}}`

/** Filters by field, error and words, kept in the address; keys to walk. Without it the page shows everything. */
export const SCRIPT = `(() => {
const form = document.getElementById('filters')
const out = form.querySelector('output')
const none = document.getElementById('none')
const articles = [...document.querySelectorAll('article')]
const texts = articles.map((a) => a.textContent.normalize('NFC').toLowerCase())
const rows = articles.map((a) => [...a.querySelectorAll('tbody tr')])
const { field, error, text } = form.elements
form.hidden = false
const fits = (row) => (!field.value || row.dataset.field === field.value) && (!error.value || (error.value === 'any' ? row.dataset.errors !== '' : row.dataset.errors.split(' ').includes(error.value)))
const show = () => {
  const words = text.value.normalize('NFC').toLowerCase().trim()
  let shown = 0
  articles.forEach((article, i) => {
    let some = false
    for (const row of rows[i]) { row.hidden = !fits(row); if (!row.hidden) some = true }
    article.hidden = !some || (words !== '' && !texts[i].includes(words))
    if (!article.hidden) shown++
  })
  none.hidden = shown > 0
  out.value = shown + ' of ' + articles.length + ' reports'
  for (const button of document.querySelectorAll('button[data-field]')) button.closest('tr').toggleAttribute('aria-current', button.dataset.field === field.value)
}
const keep = () => { const said = new URLSearchParams([...new FormData(form)].filter(([, value]) => value !== '')).toString(); history.replaceState(null, '', said === '' ? '#' : '#?' + said); show() }
const read = () => { if (location.hash.startsWith('#?')) for (const [name, value] of new URLSearchParams(location.hash.slice(2))) if (form.elements[name]) form.elements[name].value = value }
form.addEventListener('input', keep)
form.addEventListener('submit', (event) => event.preventDefault())
for (const button of document.querySelectorAll('button[data-field]')) button.addEventListener('click', () => { field.value = button.dataset.field; if (!error.value) error.value = 'any'; keep(); form.scrollIntoView() })
const step = (by) => {
  const shown = articles.filter((a) => !a.hidden)
  const at = shown.findIndex((a) => a.contains(document.activeElement))
  const next = shown[at < 0 ? (by > 0 ? 0 : shown.length - 1) : at + by]
  if (next) { next.focus({ preventScroll: true }); next.scrollIntoView() }
}
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || /^(?:INPUT|SELECT)$/.test(event.target.tagName)) { if (event.key === 'Escape') event.target.blur(); return }
  if (event.key === 'j') step(1)
  else if (event.key === 'k') step(-1)
  else if (event.key === '/') { event.preventDefault(); text.focus() }
  else if (event.key === 't') { const open = document.activeElement.closest('article')?.querySelector('details.source'); if (open) open.open = !open.open }
})
read()
show()
})()`
