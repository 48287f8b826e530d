/** The dialog for the token of a server on another machine. */
import { byId } from './dom.js'
import { words } from './words.js'

/** Calls that wait for the token wait for the same dialog. */
let asking = null

// Without a token there is nothing behind the dialog.
byId('token-dialog').addEventListener('cancel', event => event.preventDefault())

/** @param wasWrong whether one was given already. */
export function askForToken(wasWrong) {
  asking ??= new Promise(resolve => {
    const dialog = byId('token-dialog')
    byId('token-why').textContent = wasWrong ? words.tokenWrong : words.tokenWhy
    byId('token').value = ''
    dialog.addEventListener('close', () => {
      asking = null
      const token = byId('token').value.trim()
      byId('token').value = ''
      resolve(token)
    }, { once: true })
    dialog.showModal()
  })
  return asking
}
