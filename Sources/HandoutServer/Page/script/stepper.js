/** One number of a dose: a field with a button for less and one for more. */
import { make, set, setAttribute } from './dom.js'
import { words } from './words.js'

/** Seconds are stepped by 5. */
const stepOf = key => (key === 'hold' || key === 'rest' ? 5 : 1)
const hasUnit = key => key === 'hold' || key === 'rest'

/** The first pause and the next ones, in milliseconds, while a button is held down. */
const holdPause = 400
const holdPace = 90

export class Stepper {
  #key
  #change
  #text = ''
  #bounds = [0, 1]
  #input
  #timer = null

  /** @param change takes what is typed. */
  constructor(exercise, key, name, change) {
    this.#key = key
    this.#change = change
    const id = Stepper.id(exercise, key)
    this.#input = make('input', { id, inputMode: 'numeric', autocomplete: 'off', maxLength: 6, 'aria-label': words.doseField(words.dose[key], name) })
    this.element = make(
      'div', { className: 'stepper', data: { dose: key } },
      make('label', { for: id, textContent: words.dose[key] }),
      make('div', { className: 'stepper-box' },
        this.#button('−', words.less(words.dose[key], name), -1), this.#input, this.#button('+', words.more(words.dose[key], name), 1)))
    this.#input.addEventListener('input', () => this.#take(this.#input.value.trim()))
    this.#input.addEventListener('focus', () => {
      this.#write()
      this.#input.select()
    })
    this.#input.addEventListener('blur', () => this.#write())
    this.#input.addEventListener('keydown', event => this.#keyDown(event))
  }

  static id(exercise, key) { return `dose-${exercise}-${key}` }

  /** @param mistake whether what is typed is wrong. */
  show(text, bounds, mistake) {
    this.#bounds = bounds
    this.#text = text
    this.#write()
    setAttribute(this.#input, 'aria-invalid', mistake ? 'true' : null)
    this.element.classList.toggle('has-mistake', mistake)
  }

  /** A field that is typed in shows the number alone. */
  #write() {
    const isBare = this.#input === document.activeElement || !hasUnit(this.#key) || !/^\d+$/.test(this.#text)
    set(this.#input, 'value', isBare ? this.#text : `${this.#text} ${words.seconds}`)
  }

  #take(text) {
    this.#text = text
    this.#change(text)
  }

  #step(direction) {
    const [least, most] = this.#bounds
    const step = stepOf(this.#key)
    const number = /^\d+$/.test(this.#text) ? Number(this.#text) : least - direction * step
    this.#take(String(Math.max(least, Math.min(most, number + direction * step))))
    this.#write()
  }

  #button(sign, label, direction) {
    // The keys + and − in the field do the same, so the buttons are no stops of the Tab key.
    const button = make('button', { type: 'button', tabIndex: -1, textContent: sign, 'aria-label': label })
    button.addEventListener('click', event => {
      // A press was counted when it began; what has no pointer, such as a screen reader, only clicks.
      if (event.detail === 0) this.#step(direction)
    })
    button.addEventListener('pointerdown', event => {
      if (event.button !== 0) return
      this.#step(direction)
      const again = () => {
        this.#step(direction)
        this.#timer = setTimeout(again, holdPace)
      }
      this.#timer = setTimeout(again, holdPause)
    })
    for (const end of ['pointerup', 'pointerleave', 'pointercancel']) button.addEventListener(end, () => clearTimeout(this.#timer))
    return button
  }

  #keyDown(event) {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const direction = { '+': 1, '=': 1, ArrowUp: 1, '-': -1, '−': -1, ArrowDown: -1 }[event.key]
    if (!direction) return
    event.preventDefault()
    event.stopPropagation()
    this.#step(direction)
  }
}
