/** Dragging a row by its grip. Rows keep their places while one is dragged; a line shows where it goes. */

/** Movements shorter than this, in pixels, are a click. */
const slack = 4

/**
 * @param list the element whose children are rows.
 * @param drop takes the row's element and its new place from 0.
 */
export function dragRows(list, drop) {
  list.addEventListener('pointerdown', event => {
    const grip = event.target.closest('.grip')
    if (!grip || event.button !== 0) return
    const row = grip.closest('.row')
    const start = event.clientY
    let place = null

    const move = ({ clientY }) => {
      if (place === null && Math.abs(clientY - start) < slack) return
      row.classList.add('is-dragged')
      row.style.transform = `translateY(${clientY - start}px)`
      const others = [...list.children].filter(other => other !== row)
      place = others.filter(other => {
        const box = other.getBoundingClientRect()
        return box.top + box.height / 2 < clientY
      }).length
      mark(others, place)
    }
    const end = event => {
      for (const [type, listener] of Object.entries(listeners)) grip.removeEventListener(type, listener)
      row.classList.remove('is-dragged')
      row.style.transform = ''
      mark([...list.children], null)
      if (place !== null && event.type === 'pointerup') drop(row, place)
    }
    const listeners = { pointermove: move, pointerup: end, pointercancel: end }
    grip.setPointerCapture(event.pointerId)
    for (const [type, listener] of Object.entries(listeners)) grip.addEventListener(type, listener)
  })
}

function mark(rows, place) {
  rows.forEach((row, index) => {
    row.classList.toggle('drops-before', place === index)
    row.classList.toggle('drops-after', place === rows.length && index === rows.length - 1)
  })
}
