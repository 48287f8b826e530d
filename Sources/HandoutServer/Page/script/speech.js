/** What a screen reader is told of changes that are seen elsewhere. */
import { byId } from './dom.js'

export function say(text) {
  const spoken = byId('spoken')
  // The same words twice are told twice.
  spoken.textContent = spoken.textContent === text ? `${text}\u00a0` : text
}
