/** The designs as tiles: once in the plan, and on phones under the pages too. */
import { icon, make, set } from './dom.js'
import { changed } from './plan.js'
import { words } from './words.js'

/** In the order of the keys 1 to 6. */
export const tileDesigns = ['sheet', 'fridge', 'large-print', 'log', 'cards', 'full']

export class Tiles {
  #store
  #groups = [...document.querySelectorAll('[data-tiles]')]

  constructor(store) {
    this.#store = store
    for (const group of this.#groups) {
      group.addEventListener('change', event => this.choose(event.target.value))
    }
  }

  choose(design) { this.#store.change(plan => changed(plan, { design })) }

  write() {
    for (const group of this.#groups) {
      group.replaceChildren(...tileDesigns.map((design, index) => make(
        'label', { className: 'tile', title: String(index + 1) },
        make('input', { type: 'radio', name: `design-${group.dataset.tiles}`, value: design }),
        make('span', { className: 'tile-face' }, icon(design, 'tile-icon'), make('span', { textContent: words.designs[design] })))))
    }
  }

  show(plan) {
    for (const group of this.#groups) {
      for (const input of group.querySelectorAll('input')) set(input, 'checked', input.value === plan.design)
    }
  }
}
