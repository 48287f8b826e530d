/** Keeps the pages on the screen those of the plan: asks the program after each change, and drops what a later change has overtaken. */
import { NoAnswer, Refusal, pageImage, pages } from './server.js'

/** Changes within so many milliseconds are drawn together. */
const pause = 15
/** Someone who holds a button down for longer than this sees the pages change all the same. */
const longestWait = 300
/** Enough for text on a small page to be told apart. */
const leastDPI = 72

export class Preview {
  #view
  #wanted = null
  #call = null
  #timer = null
  #shown = null
  #isWaiting = false
  #waitingSince = 0
  #isFollowed = false
  #page = 1
  #document = null
  #images = new Map()

  /**
   * @param view shows what comes: `pages(document, page, url)`, `image(page, url)`, `empty()`, `refused(complaints, request)`, `unreachable()`;
   *   `width()` and `smallWidth()` in pixels of the screen say how large the images are wanted.
   */
  constructor(view) { this.#view = view }

  get page() { return this.#page }
  get document() { return this.#document }
  /** The request whose pages are wanted. */
  get request() { return this.#wanted }
  /** Whether the pages on the screen are those that are wanted. */
  get isCurrent() { return this.#shown !== null && this.#shown === this.#wanted }

  /** @param request null where there is nothing to show. */
  want(request) {
    if (JSON.stringify(request) === JSON.stringify(this.#wanted)) return
    this.#wanted = request
    clearTimeout(this.#timer)
    if (!this.#isWaiting) this.#waitingSince = performance.now()
    this.#isWaiting = request !== null
    if (!request) {
      this.#call?.abort()
      this.#call = null
      this.#forget()
      this.#view.empty()
      return
    }
    this.#timer = setTimeout(() => this.#draw(), pause)
  }

  again() {
    if (this.#wanted) this.#draw()
  }

  async show(page) {
    if (!this.#document) return
    this.#page = Math.max(1, Math.min(page, this.#document.pages.length))
    const url = await this.#image(this.#page, this.#view.width())
    if (url) this.#view.pages(this.#document, this.#page, url)
    await this.#showNext()
  }

  /** A page large enough to be read. */
  large(width) { return pageImage(this.#wanted, this.#page, this.#dpi(width)) }

  async #draw() {
    if (this.#call && performance.now() - this.#waitingSince > longestWait) {
      this.#isFollowed = true
      return
    }
    this.#call?.abort()
    const call = this.#call = new AbortController()
    const request = this.#wanted
    try {
      const [document, image] = await Promise.all([
        pages(request, call.signal),
        // A page that is no longer there has no image; the pages themselves say how many there are.
        pageImage(request, this.#page, this.#dpi(this.#view.width()), call.signal).catch(noImage),
      ])
      if (call !== this.#call) return
      await this.#take(document, image, request)
    } catch (error) {
      if (call !== this.#call) return
      this.#fail(error, request)
    }
    if (call !== this.#call) return
    this.#call = null
    this.#waitingSince = performance.now()
    if (this.#isFollowed) {
      this.#isFollowed = false
      this.#draw()
    } else {
      this.#isWaiting = false
      await this.#showNext()
    }
  }

  async #take(document, image, request) {
    const old = this.#images
    this.#images = new Map()
    this.#document = document
    this.#shown = request
    const count = document.pages.length
    if (this.#page <= count && image) this.#keep(this.#page, image, this.#view.width())
    this.#page = Math.min(this.#page, count)
    const url = await this.#image(this.#page, this.#view.width())
    if (url) await this.#view.pages(document, this.#page, url)
    for (const { url } of old.values()) URL.revokeObjectURL(url)
  }

  #fail(error, request) {
    if (error instanceof Refusal) this.#view.refused(error.complaints, request)
    else if (error instanceof NoAnswer) this.#view.unreachable()
    else throw error
  }

  #keep(page, image, width) {
    const url = URL.createObjectURL(image)
    this.#images.set(page, { url, width })
    return url
  }

  /** The page behind the shown one, small; the first one behind the last. */
  async #showNext() {
    const count = this.#document?.pages.length ?? 0
    if (count < 2) return this.#view.image(null, null)
    const next = this.#page === count ? (count === 2 ? 1 : count - 1) : this.#page + 1
    const url = await this.#image(next, this.#view.smallWidth())
    if (url) this.#view.image(next, url)
  }

  /** The address of a page's image, which is fetched where there is none or one that is too small. */
  async #image(page, width) {
    const known = this.#images.get(page)
    if (known && known.width >= width) return known.url
    const images = this.#images
    try {
      const image = await pageImage(this.#wanted, page, this.#dpi(width))
      if (images !== this.#images) return null
      if (known) URL.revokeObjectURL(known.url)
      return this.#keep(page, image, width)
    } catch (error) {
      if (error instanceof Refusal || error instanceof NoAnswer) return null
      throw error
    }
  }

  #forget() {
    for (const { url } of this.#images.values()) URL.revokeObjectURL(url)
    this.#images = new Map()
    this.#document = null
    this.#shown = null
    this.#page = 1
  }

  #dpi(width) {
    const inches = (this.#document?.pages[0]?.width ?? 612) / 72
    return Math.round(Math.max(leastDPI, Math.min(300, width / inches)))
  }
}

function noImage(error) {
  if (error instanceof Refusal) return null
  throw error
}
