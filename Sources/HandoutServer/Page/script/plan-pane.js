/** The left pane: phase, no floor, side, language, paper and note. */
import { arrange, byId, make, set } from './dom.js'
import { changed, withPhase, withoutFloor } from './plan.js'
import { say } from './speech.js'
import { words } from './words.js'

/** The most characters of a note that stands on the front; a longer one moves to the back. */
const noteLength = 160
const sides = ['left', 'right', 'both']

export class PlanPane {
  #store
  #catalog
  #phases = new Map()

  constructor(store) {
    this.#store = store
    byId('no-floor').addEventListener('change', event => this.#change(plan => withoutFloor(plan, event.target.checked, this.#catalog)))
    byId('language').addEventListener('change', event => this.#change(plan => changed(plan, { language: event.target.value })))
    byId('paper').addEventListener('change', event => this.#change(plan => changed(plan, { paper: event.target.value })))
    byId('notes').addEventListener('input', event => store.change(plan => changed(plan, { notes: event.target.value }), 'notes'))
    byId('side').addEventListener('change', event => this.#change(plan => changed(plan, { side: event.target.value })))
    byId('phase-list').addEventListener('change', event => {
      this.#change(plan => withPhase(plan, event.target.value, this.#catalog))
      say(words.phaseFilled(this.#catalog.phase(store.plan).name))
    })
  }

  #change(change) { this.#store.change(change) }

  show(plan, catalog) {
    if (this.#catalog !== catalog) {
      this.#catalog = catalog
      this.#phases.clear()
      this.#fillSelects(plan, catalog)
    }
    byId('plan-choices').hidden = plan.condition === null
    this.#showPhases(plan)
    const phase = catalog.phase(plan)
    const box = byId('no-floor')
    byId('no-floor-choice').hidden = !phase
    box.disabled = phase !== undefined && !phase.withoutFloor
    byId('no-floor-choice').title = box.disabled ? words.noFloorMissing : ''
    set(box, 'checked', plan.noFloor)
    for (const input of byId('side').querySelectorAll('input')) set(input, 'checked', input.value === plan.side)
    this.#choose(byId('language'), plan.language)
    this.#choose(byId('paper'), plan.paper)
    set(byId('notes'), 'value', plan.notes)
    const count = [...plan.notes].length
    const isLong = count > noteLength
    set(byId('note-count'), 'textContent', (isLong ? words.noteLong : words.noteCount)(count, noteLength))
    byId('note-count').classList.toggle('is-long', isLong)
  }

  #showPhases(plan) {
    const phases = this.#catalog.condition(plan.condition)?.phases ?? []
    byId('phases').hidden = !phases.length
    const rows = phases.map((phase, index) => {
      const key = `${plan.condition} ${phase.id}`
      if (!this.#phases.has(key)) this.#phases.set(key, this.#phaseRow(phase, index + 1))
      const row = this.#phases.get(key)
      set(row.querySelector('input'), 'checked', phase.id === plan.phase)
      return row
    })
    arrange(byId('phase-list'), rows)
  }

  #phaseRow(phase, number) {
    const id = `phase-${number}`
    return make(
      'p', { className: 'choice' },
      make('input', { type: 'radio', name: 'phase', id, value: phase.id }),
      make('label', { for: id }, `${number} ${phase.name} `,
        make('span', { className: 'detail', textContent: words.weeks(phase.weeks.from, phase.weeks.to) })))
  }

  #fillSelects(plan, catalog) {
    byId('side').replaceChildren(...sides.map(side => make(
      'label', { className: 'segment' },
      make('input', { type: 'radio', name: 'side', value: side }), make('span', { textContent: words.sides[side] }))))
    byId('language').replaceChildren(...catalog.languages.map(language =>
      make('option', { value: language.id, textContent: language.name, lang: language.id })))
    byId('paper').replaceChildren(...Object.entries(words.papers).map(([id, name]) => make('option', { value: id, textContent: name })))
  }

  /** Chooses a value, also one that the page does not offer by itself, such as two languages or a paper in millimetres. */
  #choose(select, value) {
    if (value && ![...select.options].some(option => option.value === value)) {
      select.append(make('option', { value, textContent: value }))
    }
    set(select, 'value', value)
  }
}
