/** The bar: who the plan is for, and what is done with it. */
import { byId, set } from './dom.js'
import { changed } from './plan.js'
import { words } from './words.js'

const fields = { name: 'name', born: 'born', 'next-visit': 'visit', therapist: 'therapist' }

export class Bar {
  #buttons = {
    savePlan: [byId('save-plan'), byId('save-plan-again')],
    savePDF: [byId('save-pdf'), byId('save-pdf-again')],
    print: [byId('print')],
  }

  /** @param actions what the buttons do, by the names of `#buttons`. */
  constructor(store, actions) {
    for (const [id, key] of Object.entries(fields)) {
      byId(id).addEventListener('input', event => store.change(plan => changed(plan, { [key]: event.target.value }), id))
    }
    for (const [name, buttons] of Object.entries(this.#buttons)) {
      for (const button of buttons) button.addEventListener('click', actions[name])
    }
    byId('patient-summary').addEventListener('click', () => {
      const isOpen = document.body.classList.toggle('shows-patient')
      byId('patient-summary').setAttribute('aria-expanded', String(isOpen))
      if (isOpen) byId('name').focus()
    })
  }

  show(plan) {
    for (const [id, key] of Object.entries(fields)) set(byId(id), 'value', plan[key])
    set(byId('patient-summary-name'), 'textContent', plan.name || words.noName)
    set(byId('patient-summary-born'), 'textContent', plan.born ? words.bornOn(plan.born) : words.editPatient)
  }

  /** @param canMake whether the pages that are shown are those of the plan. */
  allow(canSave, canMake) {
    for (const button of this.#buttons.savePlan) set(button, 'disabled', !canSave)
    for (const button of [...this.#buttons.savePDF, ...this.#buttons.print]) set(button, 'disabled', !canMake)
  }
}
