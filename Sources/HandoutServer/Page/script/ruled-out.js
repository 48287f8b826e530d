/** What is said of an exercise that the condition rules out, and how a therapist prints it all the same. */
import { byId, make, set } from './dom.js'
import { shortestReason } from './plan.js'
import { words } from './words.js'

export class RuledOut {
  #reason
  #print
  #instead
  #id

  /**
   * @param acts what is done: `type` with the reason, `allow`, `leaveOut`, `swap`.
   */
  constructor(id, name, acts) {
    this.#id = id
    const field = `reason-${id}`
    this.#reason = make('input', {
      id: field, autocomplete: 'off', maxLength: 300, placeholder: words.reasonHint, 'aria-label': `${words.reasonLabel}: ${name}`,
    })
    this.#print = make('button', { type: 'button', className: 'button button-accent', textContent: words.printAnyway })
    this.#instead = make('button', { type: 'button', className: 'link' })
    const leave = make('button', { type: 'button', className: 'button', textContent: words.leaveOut })
    this.element = make(
      'div', { className: 'ruled-out' },
      make('label', { for: field, textContent: words.reasonLabel }),
      make('div', { className: 'ruled-out-line' }, this.#reason, this.#print, leave), this.#instead)
    this.#reason.addEventListener('input', () => acts.type(this.#reason.value))
    this.#reason.addEventListener('keydown', event => {
      if (event.key === 'Enter' && !this.#print.disabled) acts.allow()
    })
    this.#print.addEventListener('click', acts.allow)
    leave.addEventListener('click', acts.leaveOut)
    this.#instead.addEventListener('click', () => acts.swap(this.#instead.dataset.id))
  }

  show(row, ruling, catalog) {
    set(this.#reason, 'value', row.reason)
    set(this.#print, 'disabled', [...row.reason.trim()].length < shortestReason)
    this.#instead.hidden = !ruling.instead
    if (ruling.instead) {
      this.#instead.dataset.id = ruling.instead
      set(this.#instead, 'textContent', words.insteadOf(catalog.name(ruling.instead)))
    }
  }

  static focus(id) { byId(`reason-${id}`)?.focus() }

  /** The rule in words. */
  static words(ruling) { return ruling.notBefore ? words.notBefore(ruling.notBefore, lowered(ruling.reason)) : ruling.reason }
}

/** A sentence that goes on behind a colon. */
const lowered = text => text.charAt(0).toLowerCase() + text.slice(1)
