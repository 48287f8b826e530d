/** Saving and opening plans, saving and printing the program's PDF. */
import { byId, make } from './dom.js'
import { planFile, planFrom, requestOf, today } from './request.js'
import { ask, tell } from './question.js'
import { NoAnswer, Refusal, file, openPlan } from './server.js'
import { say } from './speech.js'
import { words } from './words.js'

export class Files {
  #store
  #catalog
  #refused
  #frame = null

  /**
   * @param catalog gives the present one.
   * @param refused takes the complaints where a file cannot be made, and the request.
   */
  constructor(store, catalog, refused) {
    this.#store = store
    this.#catalog = catalog
    this.#refused = refused
    byId('open-plan').addEventListener('click', () => this.chooseFile())
    byId('plan-file').addEventListener('change', event => {
      const [chosen] = event.target.files
      // The same file can be chosen again.
      event.target.value = ''
      if (chosen) this.open(chosen)
    })
    addEventListener('dragover', event => {
      if (event.dataTransfer.types.includes('Files')) event.preventDefault()
    })
    addEventListener('drop', event => {
      const [dropped] = event.dataTransfer.files
      if (!dropped) return
      event.preventDefault()
      this.open(dropped)
    })
  }

  chooseFile() { byId('plan-file').click() }

  /** The name says nothing of the patient: it shows in lists of downloads. */
  savePlan() {
    const text = planFile(this.#store.plan, this.#catalog())
    download(new Blob([text], { type: 'application/yaml' }), `plan-${today()}.yaml`)
    this.#store.markSaved()
    say(words.planSaved)
  }

  async savePDF() {
    const { plan } = this.#store
    const made = await this.#make(true)
    if (!made) return
    download(made, `handout-${today()}.pdf`)
    if (plan === this.#store.plan) this.#store.markSaved()
    say(words.pdfSaved)
  }

  /** Prints the program's PDF, whose pages are the paper's, from a frame that nobody sees; in a tab of its own where the browser will not. */
  async print() {
    const made = await this.#make(false)
    if (!made) return
    if (this.#frame) {
      URL.revokeObjectURL(this.#frame.src)
      this.#frame.remove()
    }
    const url = URL.createObjectURL(made)
    const frame = this.#frame = make('iframe', { className: 'print-frame', title: words.print, tabIndex: -1, 'aria-hidden': 'true' })
    frame.addEventListener('load', () => {
      try {
        frame.contentWindow.focus()
        frame.contentWindow.print()
      } catch {
        open(url, '_blank')
      }
    }, { once: true })
    frame.src = url
    document.body.append(frame)
    say(words.printing)
  }

  async open(chosen) {
    if (this.#store.isChanged && !await ask(words.openReplaces, words.openAnyway)) return
    try {
      const { plan: tree } = await openPlan(await chosen.arrayBuffer())
      const plan = planFrom(tree, this.#catalog())
      if (!plan) return void await tell(words.notInLibrary)
      this.#store.replace(plan)
      say(words.opened)
    } catch (error) {
      if (error instanceof Refusal) {
        await tell(error.complaints.map(({ message, help }) => [message, help].filter(Boolean).join('. ')).join('\n'))
      } else if (error instanceof NoAnswer) await tell(words.noAnswer)
      else throw error
    }
  }

  async #make(keepsPlan) {
    const request = requestOf(this.#store.plan, this.#catalog())
    if (!request) return null
    try {
      return await file(request, keepsPlan)
    } catch (error) {
      if (error instanceof Refusal) this.#refused(error.complaints, request)
      else if (error instanceof NoAnswer) await tell(words.noAnswer)
      else throw error
      return null
    }
  }
}

function download(blob, name) {
  const url = URL.createObjectURL(blob)
  make('a', { href: url, download: name }).click()
  // The browser has begun with it by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
