/** The keys that act everywhere. Letters and signs act outside of fields alone. */
import { byId, make } from './dom.js'
import { tileDesigns } from './tiles.js'
import { words } from './words.js'

const isTyped = element => element.matches?.('textarea, select, input:not([type=radio], [type=checkbox])')

/** @param acts what the keys do. */
export function listenToKeys(acts) {
  document.addEventListener('keydown', event => {
    if (document.querySelector('dialog[open]') || event.defaultPrevented) return
    const act = event.ctrlKey || event.metaKey ? withControl(event, acts) : isTyped(event.target) || event.altKey ? null : alone(event, acts)
    if (!act) return
    event.preventDefault()
    act()
  })
}

function withControl(event, acts) {
  if (event.altKey || event.shiftKey) return null
  return { s: acts.savePlan, o: acts.open, p: acts.print, z: acts.undo }[event.key.toLowerCase()]
}

function alone(event, acts) {
  const number = Number(event.key)
  if (number >= 1 && number <= tileDesigns.length) return () => acts.design(tileDesigns[number - 1])
  return {
    '/': acts.condition, a: acts.library, '[': () => acts.turn(-1), ']': () => acts.turn(1), '?': showKeys,
  }[event.key]
}

export function showKeys() {
  byId('keys-table').replaceChildren(...words.keyList.map(([key, meaning]) =>
    make('tr', {}, make('th', { scope: 'row' }, make('kbd', { textContent: key })), make('td', { textContent: meaning }))))
  byId('keys-dialog').showModal()
}
