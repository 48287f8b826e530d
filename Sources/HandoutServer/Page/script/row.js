/** A row of the routine: grip, number, picture, name, doses. */
import { arrange, icon, make, set, setAttribute } from './dom.js'
import { doseText } from './plan.js'
import { showPicture } from './pictures.js'
import { RuledOut } from './ruled-out.js'
import { Stepper } from './stepper.js'
import { words } from './words.js'

const counted = ['sets', 'reps', 'hold', 'rest']

export class Row {
  #steppers = new Map()
  #acts
  #ruledOut
  #parts = {}

  /** @param acts what the row's buttons do; each takes the exercise's id. */
  constructor(id, name, acts) {
    this.id = id
    this.name = name
    this.#acts = acts
    const button = (className, label, sign, act) => {
      const made = make('button', { type: 'button', className, 'aria-label': label }, icon(sign, 'sign'))
      made.addEventListener('click', act)
      return made
    }
    const parts = this.#parts = {
      grip: make('button', { type: 'button', className: 'grip' }, icon('grip', 'grip-sign')),
      number: make('span', { className: 'row-number', 'aria-hidden': 'true' }),
      picture: make('img', { className: 'row-picture', alt: '' }),
      name: make('span', { className: 'row-name', textContent: name }),
      detail: make('span', { className: 'row-detail' }),
      change: make('span', { className: 'row-change' }),
      summary: make('span', { className: 'row-summary' }),
      doses: make('div', { className: 'doses', role: 'group', 'aria-label': name }),
      out: button('row-out', words.takeOut(name), 'cross', () => acts.takeOut(id)),
      open: button('row-open', words.allDoses(name), 'down', () => acts.open(id)),
      order: make('div', { className: 'row-order' }),
      all: make('button', { type: 'button', className: 'link row-all', textContent: words.moreDoses, 'aria-label': words.allDoses(name) }),
    }
    parts.all.addEventListener('click', () => acts.openAll(id))
    parts.up = button('button row-move', words.moveUp(name), 'up', () => acts.move(id, -1))
    parts.down = button('button row-move', words.moveDown(name), 'down', () => acts.move(id, 1))
    parts.order.append(parts.up, parts.down)
    this.element = make(
      'li', { className: 'row', data: { id } }, parts.grip, parts.number, parts.picture,
      make('div', { className: 'row-words' }, parts.name, parts.detail, parts.change, parts.summary),
      parts.doses, make('div', { className: 'row-buttons' }, parts.out, parts.open))
  }

  get grip() { return this.#parts.grip }

  /**
   * @param view the place in the list, how many there are, which doses are wrong, whether the row is open, and whether all of its doses are.
   */
  show(plan, row, catalog, view) {
    const exercise = catalog.exercise(row.id)
    const ruling = catalog.ruling(plan, row.id)
    const isOut = ruling !== undefined && !row.isAllowed
    const parts = this.#parts
    this.element.classList.toggle('is-out', isOut)
    this.element.classList.toggle('is-open', view.isOpen)
    this.element.classList.toggle('has-all', view.hasAll)
    setAttribute(parts.grip, 'aria-label', isOut ? words.gripRuledOut(this.name) : words.grip(this.name, view.place, view.count))
    set(parts.number, 'textContent', isOut ? '!' : String(view.place))
    showPicture(parts.picture, row.id, plan.side, plan.others.look)
    setAttribute(parts.open, 'aria-expanded', String(view.isOpen || view.hasAll))
    if (isOut) {
      this.#showRuledOut(row, ruling, catalog)
    } else {
      this.#ruledOut?.element.remove()
      this.#ruledOut = undefined
      set(parts.detail, 'textContent', words.position[exercise?.position] ?? words.positionUnknown)
      const reason = ruling ? words.printedWith(row.reason.trim()) : ''
      set(parts.change, 'textContent', [this.#changes(plan, row, catalog), reason].filter(Boolean).join(' · '))
      this.#showDoses(plan, row, catalog, view)
    }
    for (const part of [parts.doses, parts.open, parts.summary]) set(part, 'hidden', isOut)
  }

  #showRuledOut(row, ruling, catalog) {
    const { detail, change } = this.#parts
    if (!this.#ruledOut) {
      const acts = this.#acts
      this.#ruledOut = new RuledOut(this.id, this.name, {
        type: reason => acts.reason(this.id, reason), allow: () => acts.allow(this.id),
        leaveOut: () => acts.takeOut(this.id), swap: instead => acts.swap(this.id, instead),
      })
      this.element.append(this.#ruledOut.element)
      detail.replaceChildren(make('strong', { textContent: words.notOnSheet }), ` ${RuledOut.words(ruling)}`)
      set(change, 'textContent', '')
    }
    this.#ruledOut.show(row, ruling, catalog)
  }

  /** What the dose was before it was changed. */
  #changes(plan, row, catalog) {
    const usual = catalog.usualDose(plan, row.id)
    const changes = Object.keys(row.dose).filter(key => usual[key] !== undefined).map(key => words.changedFrom[key](usual[key]))
    return changes.length ? words.changed(changes) : ''
  }

  #showDoses(plan, row, catalog, view) {
    const usual = catalog.usualDose(plan, row.id)
    const text = key => doseText(plan, row, key, catalog)
    const keys = 'minutes' in usual ? ['minutes'] : counted
    const all = [...keys, ...('per-day' in usual ? ['per-day'] : []), 'days']
    const main = keys.filter(key =>
      key === 'minutes' || key === 'reps' || (key === 'sets' && text(key) !== '1') || (key === 'hold' && text(key) !== '0'))
    const shown = view.hasAll ? all : all.filter(key => main.includes(key) || view.wrong.has(key) || key === view.typed)
    const steppers = shown.map(key => {
      const stepper = this.#stepper(key)
      stepper.show(text(key), catalog.bounds[key], view.wrong.has(key))
      return stepper.element
    })
    const { doses, all: more, order } = this.#parts
    doses.classList.toggle('has-three', !view.hasAll && shown.length > 2)
    arrange(doses, [...steppers, ...(view.hasAll ? [order] : [more])])
    this.#parts.up.disabled = view.place === 1
    this.#parts.down.disabled = view.place === view.count
    set(this.#parts.summary, 'textContent', words.doseSummary(Object.fromEntries(keys.map(key => [key, text(key)]))))
  }

  #stepper(key) {
    if (!this.#steppers.has(key)) {
      this.#steppers.set(key, new Stepper(this.id, key, this.name, typed => this.#acts.dose(this.id, key, typed)))
    }
    return this.#steppers.get(key)
  }
}
