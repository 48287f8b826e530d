/** The words of the interface in the language that is shown. */
import en from '../words/en.js'
import es from '../words/es.js'

const languages = { en, es }

export let words = languages[navigator.language.slice(0, 2)] ?? en

/** Shows another language. Whoever draws words draws them anew after it. */
export function speak(tag) {
  words = languages[tag] ?? en
  writeWords(document)
}

/** Writes the words into the elements that name them. */
export function writeWords(root) {
  document.documentElement.lang = words.tag
  for (const element of root.querySelectorAll('[data-word]')) element.textContent = words[element.dataset.word]
  for (const element of root.querySelectorAll('[data-word-label]')) element.setAttribute('aria-label', words[element.dataset.wordLabel])
  for (const element of root.querySelectorAll('[data-word-placeholder]')) element.placeholder = words[element.dataset.wordPlaceholder]
}
