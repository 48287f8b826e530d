/** A question before something is lost, and a word that must be read. */
import { byId } from './dom.js'
import { words } from './words.js'

export function ask(text, yes) {
  const dialog = byId('question-dialog')
  byId('question-text').textContent = text
  byId('question-yes').textContent = yes
  dialog.querySelector('[value=no]').hidden = false
  return answer(dialog)
}

export function tell(text) {
  const dialog = byId('question-dialog')
  byId('question-text').textContent = text
  byId('question-yes').textContent = words.close
  dialog.querySelector('[value=no]').hidden = true
  return answer(dialog)
}

function answer(dialog) {
  dialog.returnValue = ''
  dialog.showModal()
  return new Promise(resolve =>
    dialog.addEventListener('close', () => resolve(dialog.returnValue === 'yes'), { once: true }))
}
