/** The combobox in which a condition is found by its name, a body part or a code (ARIA Authoring Practices, editable combobox with list). */
import { byId, make, set, setAttribute } from './dom.js'
import { words } from './words.js'
import { say } from './speech.js'

export class ConditionBox {
  #input = byId('condition')
  #list = byId('condition-list')
  #choose
  #catalog
  #options = []
  #active = -1
  #chosen = null
  #isOpen = false

  /** @param choose takes the id of the condition, empty for a sheet without one. */
  constructor(choose) {
    this.#choose = choose
    this.#input.addEventListener('input', () => this.#open())
    this.#input.addEventListener('click', () => this.#open())
    this.#input.addEventListener('keydown', event => this.#key(event))
    this.#input.addEventListener('focus', () => this.#input.select())
    this.#input.addEventListener('blur', () => {
      this.#close()
      this.#showChosen()
    })
    // A press on an option must not take the focus from the field, which would close the list first.
    this.#list.addEventListener('pointerdown', event => event.preventDefault())
    this.#list.addEventListener('click', event => {
      const option = event.target.closest('[role=option]')
      if (option) this.#take(this.#options.indexOf(option))
    })
  }

  show(plan, catalog) {
    this.#catalog = catalog
    this.#chosen = plan.condition
    if (!this.#isOpen) this.#showChosen()
  }

  #name(id) { return id === null ? '' : id === '' ? words.plain : this.#catalog.condition(id)?.name ?? '' }

  #showChosen() {
    const name = this.#catalog ? this.#name(this.#chosen) : ''
    set(this.#input, 'value', name)
    set(byId('condition-shown'), 'textContent', name)
  }

  #open() {
    if (!this.#catalog) return
    const isName = this.#input.value === this.#name(this.#chosen)
    const found = this.#catalog.conditionsFound(isName ? '' : this.#input.value)
    const entries = [
      ...found.map(condition => ({
        id: condition.id, name: condition.name,
        detail: [condition.region, this.#codes(condition)].filter(Boolean).join(' · '),
      })),
      { id: '', name: words.plain, detail: words.plainDetail },
    ]
    this.#options = entries.map((entry, index) => make(
      'div', { role: 'option', id: `condition-option-${index}`, 'aria-selected': 'false', className: 'option', data: { id: entry.id } },
      make('span', { className: 'option-name', textContent: entry.name }),
      make('span', { className: 'option-detail', textContent: entry.detail })))
    this.#list.replaceChildren(...this.#options)
    if (!found.length) this.#list.prepend(make('p', { className: 'option-none', role: 'presentation', textContent: words.noneFound }))
    this.#isOpen = true
    this.#list.hidden = false
    setAttribute(this.#input, 'aria-expanded', 'true')
    this.#mark(found.length && this.#input.value ? 0 : -1)
    say(words.found(entries.length))
  }

  /** A few codes; those that differ in the side alone are written without it: M25.561 and M25.562 are M25.56. */
  #codes({ codes }) {
    const stem = code => code.slice(0, -1)
    const short = codes.map(code => (codes.filter(other => stem(other) === stem(code)).length > 1 ? stem(code) : code))
    return [...new Set(short)].slice(0, 3).join(', ')
  }

  #close() {
    this.#isOpen = false
    this.#list.hidden = true
    this.#active = -1
    setAttribute(this.#input, 'aria-expanded', 'false')
    setAttribute(this.#input, 'aria-activedescendant', null)
  }

  #mark(index) {
    this.#active = index
    this.#options.forEach((option, each) => setAttribute(option, 'aria-selected', String(each === index)))
    setAttribute(this.#input, 'aria-activedescendant', this.#options[index]?.id)
    this.#options[index]?.scrollIntoView({ block: 'nearest' })
  }

  #take(index) {
    const option = this.#options[index]
    if (!option) return
    this.#chosen = option.dataset.id
    this.#close()
    this.#showChosen()
    this.#choose(option.dataset.id)
  }

  #key(event) {
    const last = this.#options.length - 1
    switch (event.key) {
    case 'ArrowDown':
    case 'ArrowUp': {
      event.preventDefault()
      if (!this.#isOpen) return this.#open()
      const step = event.key === 'ArrowDown' ? 1 : -1
      const next = this.#active + step
      return this.#mark(next > last ? 0 : next < 0 ? last : next)
    }
    case 'Enter':
      if (!this.#isOpen) return
      event.preventDefault()
      return this.#take(this.#active)
    case 'Escape':
      if (!this.#isOpen) return
      event.preventDefault()
      this.#close()
      return this.#showChosen()
    }
  }
}
