/** The list of mistakes above the routine: each leads to its field, and the field is marked. */
import { byId, make, setAttribute } from './dom.js'
import { words } from './words.js'

/** Fields of the page that are there at any time; those of doses are marked by their rows. */
const fields = ['born', 'next-visit', 'name', 'therapist', 'notes', 'condition']
let shown = ''

export function showMistakes(mistakes, reveal) {
  for (const field of fields) {
    const isWrong = mistakes.some(mistake => mistake.field === field)
    setAttribute(byId(field), 'aria-invalid', isWrong ? 'true' : null)
    byId(field).closest('.field').classList.toggle('has-mistake', isWrong)
  }
  const key = JSON.stringify([words.tag, mistakes.map(mistake => [mistake.words, mistake.field])])
  if (key === shown) return
  shown = key
  const list = byId('mistakes')
  list.hidden = !mistakes.length
  if (!mistakes.length) return list.replaceChildren()
  list.replaceChildren(
    make('strong', { textContent: words.mistakes(mistakes.length) }),
    make('ul', {}, ...mistakes.map(mistake => make('li', {}, line(mistake, reveal)))))
}

/** The program speaks English. */
function line({ words: text, field, isForeign }, reveal) {
  const lang = isForeign ? 'en' : undefined
  if (!field) return make('span', { textContent: text, lang })
  const link = make('a', { href: `#${field}`, textContent: text, lang })
  link.addEventListener('click', event => {
    event.preventDefault()
    reveal(field)
    byId(field)?.focus()
  })
  return link
}
