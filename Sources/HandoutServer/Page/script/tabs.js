/** On phones one of the three panes is shown. */
import { setAttribute } from './dom.js'

const buttons = [...document.querySelectorAll('.tabs button')]

export function showTab(tab) {
  if (document.body.dataset.tab !== tab) document.getElementById('main').scrollTop = 0
  document.body.dataset.tab = tab
  for (const button of buttons) setAttribute(button, 'aria-current', button.dataset.tab === tab ? 'page' : null)
}

/** Shows the pane that an element is in. */
export function reveal(id) {
  const pane = document.getElementById(id)?.closest('.pane')
  if (pane) showTab(pane.id.replace('pane-', ''))
}

for (const button of buttons) button.addEventListener('click', () => showTab(button.dataset.tab))
showTab('plan')
