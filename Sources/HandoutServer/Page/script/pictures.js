/** The pictures of exercises, fetched when they come into view and kept by id, side and look. */
import { picture } from './server.js'

/** At the same time, so that pictures do not keep pages waiting. */
const mostCalls = 3

const known = new Map()
const wanted = new WeakMap()
const waiting = []
let running = 0

const watcher = new IntersectionObserver(entries => {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting) continue
    watcher.unobserve(target)
    const want = wanted.get(target)
    wanted.delete(target)
    if (want) fill(target, want)
  }
}, { rootMargin: '200px' })

/** Shows the picture of an exercise in an image. */
export function showPicture(image, id, side, look) {
  const key = [id, side, look].join(' ')
  if (image.dataset.picture === key) return
  image.dataset.picture = key
  const url = known.get(key)
  if (url) {
    wanted.delete(image)
    image.src = url
  } else {
    wanted.set(image, { key, id, side, look })
    watcher.observe(image)
  }
}

function fill(image, want) {
  waiting.push({ image, want })
  next()
}

async function next() {
  if (running >= mostCalls || !waiting.length) return
  const { image, want } = waiting.shift()
  running += 1
  try {
    if (!known.has(want.key)) known.set(want.key, URL.createObjectURL(await picture(want.id, want.side, want.look)))
    if (image.dataset.picture === want.key) image.src = known.get(want.key)
  } catch {
    // Without its picture a row has its name; the next change asks again.
    if (image.dataset.picture === want.key) delete image.dataset.picture
  } finally {
    running -= 1
    next()
  }
}
