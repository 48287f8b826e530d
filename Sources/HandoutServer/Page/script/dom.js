/** Making and finding elements. */

export const byId = id => document.getElementById(id)

/**
 * Makes an element: properties by their names, attributes by names with a hyphen or `role` and `for`, `data` for its data set.
 * Text is always text, never markup.
 */
export function make(tag, settings = {}, ...children) {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(settings)) {
    if (value === undefined) continue
    if (name === 'data') Object.assign(element.dataset, value)
    else if (name.includes('-') || name === 'role' || name === 'for') element.setAttribute(name, value)
    else element[name] = value
  }
  element.append(...children.filter(child => child !== undefined && child !== null))
  return element
}

/** A sign of icons.svg. */
export function icon(name, className = 'icon') {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  svg.setAttribute('class', className)
  svg.setAttribute('aria-hidden', 'true')
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use')
  use.setAttribute('href', `/page/icons.svg#${name}`)
  svg.append(use)
  return svg
}

/** Changes a property only where it differs, so that what is read or typed is not disturbed. */
export function set(element, name, value) {
  if (element[name] !== value) element[name] = value
}

/** The same for an attribute; nil takes it away. */
export function setAttribute(element, name, value) {
  if (value === null || value === undefined) {
    if (element.hasAttribute(name)) element.removeAttribute(name)
  } else if (element.getAttribute(name) !== String(value)) element.setAttribute(name, value)
}

/** Puts children into the wanted order and moves only those that stand elsewhere: what has the focus keeps it. */
export function arrange(parent, wanted) {
  const kept = new Set(wanted)
  for (const child of [...parent.children]) if (!kept.has(child)) child.remove()
  const focused = document.activeElement
  wanted.forEach((child, index) => {
    if (parent.children[index] !== child) parent.insertBefore(child, parent.children[index] ?? null)
  })
  if (focused && focused !== document.activeElement && parent.contains(focused)) focused.focus()
}
