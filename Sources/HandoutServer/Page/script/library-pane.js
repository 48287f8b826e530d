/** The picture library: search, chips for positions, and a picture with a + for each exercise. */
import { arrange, byId, make, set, setAttribute } from './dom.js'
import { positionGroups } from './catalog.js'
import { showPicture } from './pictures.js'
import { words } from './words.js'

export class LibraryPane {
  #add
  #store
  #catalog
  #cells = new Map()
  #group = 'all'
  #list = byId('pictures')
  #search = byId('library-search')

  /** @param add takes the id of the exercise. */
  constructor(store, add) {
    this.#store = store
    this.#add = add
    this.#search.addEventListener('input', () => {
      this.show(store.plan, this.#catalog)
      this.#list.scrollTop = 0
    })
    this.#search.addEventListener('keydown', event => {
      if (event.key !== 'ArrowDown' && event.key !== 'Enter') return
      event.preventDefault()
      this.#list.querySelector('.picture-add')?.focus()
    })
    byId('chips').addEventListener('change', event => {
      this.#group = event.target.value
      this.show(store.plan, this.#catalog)
    })
    this.#list.addEventListener('click', event => {
      const button = event.target.closest('.picture-add')
      if (button) this.#take(button.closest('.picture-cell'))
    })
    this.#list.addEventListener('dblclick', event => {
      const cell = event.target.closest('.picture-cell')
      if (cell && !event.target.closest('.picture-add')) this.#take(cell)
    })
    this.#list.addEventListener('keydown', event => this.#key(event))
    this.#list.addEventListener('focusin', event => this.#stopAt(event.target))
    byId('add-open').addEventListener('click', () => {
      const isOpen = document.body.classList.toggle('shows-library')
      setAttribute(byId('add-open'), 'aria-expanded', String(isOpen))
      if (isOpen) this.#search.focus()
    })
  }

  show(plan, catalog) {
    if (this.#catalog !== catalog) {
      this.#catalog = catalog
      this.#cells.clear()
      this.#writeChips()
      this.#search.placeholder = words.search
      setAttribute(this.#search, 'aria-label', words.searchPictures(catalog.exercises.length))
    }
    const found = catalog.exercisesFound(this.#search.value, this.#group, plan)
    arrange(this.#list, found.map(exercise => this.#cell(exercise, plan)))
    for (const button of this.#list.querySelectorAll('.picture-add')) button.tabIndex = -1
    const first = this.#list.querySelector('.picture-add')
    if (first) first.tabIndex = 0
    set(byId('library-none'), 'hidden', found.length > 0)
    set(byId('library-none'), 'textContent', found.length ? '' : words.noPictures)
  }

  #writeChips() {
    byId('chips').replaceChildren(...['all', ...positionGroups].map(group => make(
      'label', { className: 'chip' },
      make('input', { type: 'radio', name: 'position', value: group, checked: group === this.#group }),
      make('span', { textContent: words.chips[group] }))))
  }

  #cell(exercise, plan) {
    if (!this.#cells.has(exercise.id)) {
      this.#cells.set(exercise.id, make(
        'li', { className: 'picture-cell', data: { id: exercise.id } },
        make('img', { className: 'picture', alt: '' }),
        make('span', { className: 'picture-name', textContent: exercise.name }),
        make('button', { type: 'button', className: 'picture-add' }, make('span', { className: 'picture-sign', textContent: '+' }))))
    }
    const cell = this.#cells.get(exercise.id)
    const isOut = this.#catalog.ruling(plan, exercise.id) !== undefined
    cell.classList.toggle('is-out', isOut)
    const position = words.position[exercise.position] ?? words.positionUnknown
    setAttribute(cell.querySelector('button'), 'aria-label',
      isOut ? words.addRuledOut(exercise.name) : words.add(exercise.name, position))
    showPicture(cell.querySelector('img'), exercise.id, plan.side, plan.others.look)
    return cell
  }

  #take(cell) {
    const hadFocus = cell.contains(document.activeElement)
    const next = cell.nextElementSibling ?? cell.previousElementSibling
    this.#add(cell.dataset.id)
    // What was added leaves the library; whoever goes on adding stays in it.
    if (hadFocus && document.activeElement === document.body) next?.querySelector('button')?.focus()
  }

  /** One picture is a stop of the Tab key; the arrow keys go to the others. */
  #stopAt(button) {
    for (const other of this.#list.querySelectorAll('.picture-add')) other.tabIndex = other === button ? 0 : -1
  }

  #key(event) {
    const buttons = [...this.#list.querySelectorAll('.picture-add')]
    const place = buttons.indexOf(document.activeElement)
    if (place < 0) return
    const across = Math.max(1, buttons.filter(button =>
      button.closest('li').offsetTop === buttons[0].closest('li').offsetTop).length)
    const step = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -across, ArrowDown: across }[event.key]
    const next = event.key === 'Home' ? 0 : event.key === 'End' ? buttons.length - 1 : step && place + step
    if (next === undefined) return
    event.preventDefault()
    event.stopPropagation()
    if (next < 0 && event.key === 'ArrowUp') return this.#search.focus()
    buttons[Math.max(0, Math.min(buttons.length - 1, next))].focus()
  }
}
