/** The lines under the pages: whether all fits, what was left out, what someone should look at. */
import { byId, make } from './dom.js'
import { words } from './words.js'

let shown = ''

/**
 * @param document the pages as the program tells of them; null where there are none.
 * @param mistakes how many keep the pages from being those of the plan.
 * @param acts `useFull()`, `leaflet(isIn)`, `again()`.
 */
export function showNotices(plan, catalog, document, { mistakes, isUnreachable }, acts) {
  const lines = []
  const line = (text, ...buttons) => lines.push({ text, buttons })
  if (isUnreachable) line(words.noAnswer, [words.tryAgain, acts.again])
  if (mistakes) lines.push({ text: words.notCurrent(mistakes), buttons: [], isBad: true })
  if (document && plan.condition !== null) {
    const leaflet = plan.leaflet
      ? [words.leafletOut, () => acts.leaflet(false)]
      : [words.leafletToo, () => acts.leaflet(true)]
    if (!mistakes) aboutSize(plan, document, line, leaflet, acts)
    if (plan.leaflet) line(words.leafletIsIn, leaflet)
    aboutContent(plan, catalog, document, line)
  }
  write(lines)
}

function aboutSize(plan, document, line, leaflet, acts) {
  const codes = document.diagnostics.map(entry => entry.code)
  const left = [...new Set(codes.map(code => words.codes[code]).filter(Boolean))]
  const count = document.pages.length
  if (plan.design === 'sheet' && !plan.leaflet && count === 2 && !left.length) {
    line([words.fitsOneSheet, plan.condition ? words.fullHas : ''])
  } else {
    line([count === 1 ? words.fitsOneSide : count === 2 ? words.fitsOneSheet : words.fitsPages(count), ''])
  }
  if (left.length) {
    line(words.leftOut(left), [words.useFull, acts.useFull], ...(plan.condition && !plan.leaflet ? [leaflet] : []))
  }
}

function aboutContent(plan, catalog, document, line) {
  const companion = catalog.companion(plan.design)
  if (companion) line(words.comesWith(words.designs[plan.design], words.designs[companion]))
  if (plan.condition === '') line(words.plainSays)
  if (document.draft) line(words.draft)
  if (!plan.name.trim()) line(words.nameEmpty)
  for (const entry of document.diagnostics) {
    if (entry.code in words.codes) continue
    line(words.warnings[entry.code] ?? entry.message)
  }
}

/** Writes the lines where they have changed: they are read aloud when they do. */
function write(lines) {
  const key = JSON.stringify(lines.map(({ text, buttons, isBad }) => [text, buttons.map(([name]) => name), isBad]))
  if (key === shown) return
  shown = key
  byId('notices').replaceChildren(...lines.map(({ text, buttons, isBad }) => make(
    'p', { className: isBad ? 'notice is-bad' : 'notice' },
    ...(Array.isArray(text) ? [make('strong', { textContent: text[0] }), text[1] ? ` ${text[1]}` : ''] : [text]),
    ...buttons.flatMap(([name, act]) => {
      const button = make('button', { type: 'button', className: 'link', textContent: name })
      button.addEventListener('click', act)
      return [' ', button]
    }))))
}
