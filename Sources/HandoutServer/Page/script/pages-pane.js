/** The right pane: the pages themselves, which one is shown, and the page in large. */
import { byId, make, set, setAttribute } from './dom.js'
import { words } from './words.js'

const rightToLeft = ['ar', 'fa', 'he', 'ur']

export class PagesPane {
  #turn
  #count = 0

  /** @param acts `turn(page)`, and `large(width)`, which gives the image of the shown page. */
  constructor(acts) {
    this.#turn = acts.turn
    byId('next-page').addEventListener('click', event => acts.turn(Number(event.currentTarget.dataset.page)))
    byId('page-button').addEventListener('click', () => this.#showLarge(acts.large))
    byId('large-dialog').addEventListener('close', () => {
      URL.revokeObjectURL(byId('large-image').src)
      byId('large-image').removeAttribute('src')
    })
  }

  width() { return (byId('page-button').clientWidth || 334) * devicePixelRatio }
  smallWidth() { return 132 * devicePixelRatio }

  empty() {
    byId('pages-empty').hidden = false
    for (const id of ['page-view', 'pages-foot', 'pager']) byId(id).hidden = true
    for (const id of ['page-image', 'next-image']) byId(id).removeAttribute('src')
  }

  /** Shows a page when its image is ready, so that nothing flashes. */
  async pages(document, page, url) {
    await decoded(url)
    byId('pages-empty').hidden = true
    byId('page-view').hidden = false
    byId('pages-foot').hidden = false
    set(byId('page-image'), 'src', url)
    this.setCurrent(true)
    const count = this.#count = document.pages.length
    setAttribute(byId('page-button'), 'aria-label', words.showLarge(page, count))
    setAttribute(byId('page-button'), 'aria-describedby', 'page-text')
    this.#writeText(document, page)
    this.#writePager(page, count)
  }

  /** The page behind the shown one; null where there is one page only. */
  async image(page, url) {
    const button = byId('next-page')
    if (page === null) return set(button, 'hidden', true)
    await decoded(url)
    button.hidden = false
    button.dataset.page = page
    setAttribute(button, 'aria-label', words.pageOf(page, this.#count))
    set(byId('next-image'), 'src', url)
  }

  /** @param isCurrent whether the pages are those of the plan. */
  setCurrent(isCurrent) {
    byId('pane-pages').classList.toggle('is-old', !isCurrent)
  }

  /** What stands on the page, for whoever does not see it. */
  #writeText(document, page) {
    const text = byId('page-text')
    setAttribute(text, 'lang', document.language)
    setAttribute(text, 'dir', rightToLeft.includes(document.language.split('-')[0]) ? 'rtl' : 'ltr')
    const read = document.pages[page - 1].items.filter(item => item.text && item.role !== 'Artifact').map(item => item.text)
    // The two panels of a picture have one description.
    const lines = read.filter((line, index) => line !== read[index - 1])
    set(text, 'textContent', lines.join(' ').replace(/\s+/g, ' '))
  }

  #writePager(page, count) {
    const pager = byId('pager')
    pager.hidden = count < 2
    const key = `${words.tag} ${page} ${count}`
    if (pager.dataset.shows === key) return
    pager.dataset.shows = key
    const focused = pager.contains(document.activeElement) ? document.activeElement.dataset.part : null
    pager.replaceChildren(...(count === 2 ? this.#sides(page) : this.#steps(page, count)))
    if (focused) pager.querySelector(`[data-part="${focused}"]:not(:disabled)`)?.focus()
  }

  #sides(page) {
    return [words.front, words.back].map((name, index) => this.#button(
      name, index + 1, { 'aria-pressed': String(page === index + 1), data: { part: String(index) } }))
  }

  #steps(page, count) {
    return [
      this.#button('‹', page - 1, { 'aria-label': words.previousPage, disabled: page === 1, data: { part: 'before' } }),
      make('span', { className: 'pager-place', textContent: words.pageOf(page, count) }),
      this.#button('›', page + 1, { 'aria-label': words.followingPage, disabled: page === count, data: { part: 'after' } }),
    ]
  }

  #button(text, page, settings) {
    const button = make('button', { type: 'button', className: 'segment-button', textContent: text, ...settings })
    button.addEventListener('click', () => this.#turn(page))
    return button
  }

  async #showLarge(large) {
    const image = await large(Math.min(innerWidth, 1000) * devicePixelRatio)
    if (!image) return
    byId('large-image').src = URL.createObjectURL(image)
    setAttribute(byId('large-image'), 'alt', byId('page-text').textContent)
    byId('large-dialog').showModal()
  }
}

async function decoded(url) {
  const image = new Image()
  image.src = url
  try {
    await image.decode()
  } catch {
    // A later change has taken the image away already; its own comes.
  }
}
