/** The plan that is written, with the steps that can be undone. Plans are values: a change makes another one. */

const mostSteps = 50
/** Typing in one field within this many milliseconds is one step. */
const typingPause = 1500

export class Store {
  #plan
  #saved
  #past = []
  #listeners = new Set()
  #field = null
  #typedAt = 0

  constructor(plan) {
    this.#plan = plan
    this.#saved = plan
  }

  get plan() { return this.#plan }
  get canUndo() { return this.#past.length > 0 }
  get isChanged() { return this.#plan !== this.#saved }

  /**
   * @param change makes the next plan of the present one.
   * @param field where it was typed, for what is typed on in the same field.
   */
  change(change, field = null) {
    const next = change(this.#plan)
    if (next === this.#plan) return
    const now = performance.now()
    const goesOn = field !== null && field === this.#field && now - this.#typedAt < typingPause && this.#plan !== this.#saved
    if (!goesOn) {
      this.#past.push(this.#plan)
      if (this.#past.length > mostSteps) this.#past.shift()
    }
    this.#field = field
    this.#typedAt = now
    this.#show(next)
  }

  undo() {
    const before = this.#past.pop()
    if (!before) return false
    this.#field = null
    this.#show(before)
    return true
  }

  /** Puts a plan in place of all that was: an opened one has no earlier steps. */
  replace(plan) {
    this.#past = []
    this.#saved = plan
    this.#field = null
    this.#show(plan)
  }

  markSaved() {
    this.#saved = this.#plan
    this.#field = null
  }

  listen(listener) { this.#listeners.add(listener) }
  tell() { for (const listener of this.#listeners) listener(this.#plan) }

  #show(plan) {
    this.#plan = plan
    this.tell()
  }
}
