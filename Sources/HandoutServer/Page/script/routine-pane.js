/** The middle pane: the routine's rows in their order. */
import { arrange, byId, make, set } from './dom.js'
import { dragRows } from './drag.js'
import {
  getsUpAgain, inSessionOrder, isKeptOff, printedRows, withAdded, withAllowance, withDose, withInstead, withMoved, withReason, withoutRow,
} from './plan.js'
import { Row } from './row.js'
import { RuledOut } from './ruled-out.js'
import { say } from './speech.js'
import { words } from './words.js'

const phone = matchMedia('(max-width: 899px)')

export class RoutinePane {
  #store
  #catalog
  #rows = new Map()
  #list = byId('rows')
  /** On phones, where rows open one at a time. */
  #open = null
  #all = null
  /** The dose that was typed last stays in sight, even where its number is the usual one again. */
  #typed = null
  #typedKey = null
  #wrong = new Map()

  constructor(store) {
    this.#store = store
    dragRows(this.#list, (row, place) => this.#moveTo(row.dataset.id, place))
    this.#list.addEventListener('keydown', event => this.#key(event))
    byId('undo').addEventListener('click', () => this.undo())
  }

  /** @param wrong the doses with mistakes: sets of keys by exercise. */
  show(plan, catalog, wrong) {
    if (this.#catalog !== catalog) {
      this.#catalog = catalog
      this.#rows.clear()
      this.#list.replaceChildren()
    }
    this.#wrong = wrong
    const isBegun = plan.condition !== null
    byId('begin').hidden = isBegun
    byId('routine-body').hidden = !isBegun
    byId('library').hidden = !isBegun
    byId('undo').disabled = !this.#store.canUndo
    this.#showRows(plan)
    const offer = byId('order-offer')
    offer.hidden = !getsUpAgain(plan, catalog)
    if (!offer.hidden && !offer.children.length) {
      const button = make('button', { type: 'button', className: 'link', textContent: words.orderNow })
      button.addEventListener('click', () => {
        this.#store.change(plan => inSessionOrder(plan, this.#catalog))
        say(words.ordered)
        this.focus(this.#store.plan.rows[0]?.id)
      })
      offer.replaceChildren(`${words.orderOffer} `, button)
    }
    if (offer.hidden) offer.replaceChildren()
  }

  /** @param session what the program says of the pages that are shown. */
  showSummary(plan, session) {
    const count = this.#catalog ? printedRows(plan, this.#catalog).length : 0
    set(byId('routine-summary'), 'textContent', count ? words.summary(count, session?.minutes, session?.days) : words.noExercises)
  }

  #showRows(plan) {
    const printed = printedRows(plan, this.#catalog)
    const ids = new Set(plan.rows.map(row => row.id))
    for (const id of this.#rows.keys()) if (!ids.has(id)) this.#rows.delete(id)
    const elements = plan.rows.map(row => {
      if (!this.#rows.has(row.id)) this.#rows.set(row.id, new Row(row.id, this.#catalog.name(row.id), this.#acts))
      const view = this.#rows.get(row.id)
      view.show(plan, row, this.#catalog, {
        place: printed.indexOf(row) + 1, count: printed.length, wrong: this.#wrong.get(row.id) ?? new Set(),
        isOpen: this.#open === row.id, hasAll: this.#all === row.id, typed: this.#typed === row.id ? this.#typedKey : null,
      })
      return view.element
    })
    arrange(this.#list, elements)
  }

  #acts = {
    takeOut: id => this.takeOut(id),
    open: id => this.#toggle(id),
    openAll: id => this.#showAll(id),
    move: (id, step) => this.#move(id, step),
    dose: (id, key, text) => {
      this.#typed = id
      this.#typedKey = key
      this.#store.change(plan => withDose(plan, id, key, text, this.#catalog), `dose ${id} ${key}`)
    },
    reason: (id, reason) => this.#store.change(plan => withReason(plan, id, reason), `reason ${id}`),
    allow: id => {
      this.#store.change(plan => withAllowance(plan, id, true))
      say(words.allowed(this.#catalog.name(id)))
      this.focus(id)
    },
    swap: (id, instead) => {
      this.#store.change(plan => withInstead(plan, id, instead))
      this.focus(instead)
    },
  }

  add(id) {
    const name = this.#catalog.name(id)
    if (this.#store.plan.rows.some(row => row.id === id)) return say(words.isThere(name))
    this.#store.change(plan => withAdded(plan, id))
    say(words.added(name))
    this.#rows.get(id)?.element.scrollIntoView({ block: 'nearest' })
    const row = this.#store.plan.rows.at(-1)
    if (isKeptOff(this.#store.plan, row, this.#catalog)) RuledOut.focus(id)
  }

  takeOut(id) {
    const place = this.#store.plan.rows.findIndex(row => row.id === id)
    this.#store.change(plan => withoutRow(plan, id))
    say(words.taken(this.#catalog.name(id)))
    const { rows } = this.#store.plan
    const next = rows[Math.min(place, rows.length - 1)]
    if (next) this.focus(next.id)
    else byId('library-search').focus()
  }

  undo() {
    say(this.#store.undo() ? words.undone : words.nothingToUndo)
  }

  focus(id) { this.#rows.get(id)?.grip.focus() }

  #toggle(id) {
    if (!phone.matches) return this.#showAll(id)
    this.#open = this.#open === id ? null : id
    this.#store.tell()
  }

  #showAll(id) {
    this.#all = this.#all === id ? null : id
    if (phone.matches && this.#all) this.#open = id
    this.#store.tell()
  }

  #move(id, step) {
    const place = this.#store.plan.rows.findIndex(row => row.id === id) + step
    this.#moveTo(id, place)
  }

  #moveTo(id, place) {
    this.#store.change(plan => withMoved(plan, id, place))
    const { rows } = this.#store.plan
    say(words.moved(this.#catalog.name(id), rows.findIndex(row => row.id === id) + 1, rows.length))
    this.#rows.get(id)?.element.scrollIntoView({ block: 'nearest' })
  }

  #key(event) {
    const element = event.target.closest('.row')
    if (!element) return
    const id = element.dataset.id
    const isField = event.target.matches('input')
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    if (step && event.altKey) {
      event.preventDefault()
      const { activeElement } = document
      this.#move(id, step)
      activeElement.focus()
    } else if (step && !isField) {
      event.preventDefault()
      const next = step < 0 ? element.previousElementSibling : element.nextElementSibling
      if (next) this.focus(next.dataset.id)
    } else if (event.key === 'Delete' && !isField) {
      event.preventDefault()
      this.takeOut(id)
    } else if (event.key === 'Enter' && event.target.matches('.grip')) {
      event.preventDefault()
      this.#enter(id, element)
    } else if (event.key === 'Escape' && (this.#all === id || this.#open === id)) {
      this.#all = null
      this.#open = null
      this.#store.tell()
      this.focus(id)
    }
  }

  /** Opens the doses of a row and goes to the first of them. */
  #enter(id, element) {
    if (element.classList.contains('is-out')) return RuledOut.focus(id)
    if (this.#all !== id) this.#showAll(id)
    element.querySelector('.stepper input')?.focus()
  }
}
