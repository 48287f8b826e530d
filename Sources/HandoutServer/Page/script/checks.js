/** What is wrong with a plan before the program is asked, in the words of the interface. The program checks everything once more. */
import { doseText, printedRows } from './plan.js'
import { Stepper } from './stepper.js'
import { words } from './words.js'

const day = /^\d{4}-\d{2}-\d{2}$/
const dayAndTime = /^\d{4}-\d{2}-\d{2}( ([01]\d|2[0-3]):[0-5]\d)?$/
/** What somebody has typed who is not at the end. */
const beginning = /^[\d\- :]{0,15}$/

const isDay = text => day.test(text) && new Date(`${text}T12:00:00Z`).toISOString().startsWith(text)
const isRealDay = text => {
  try {
    return isDay(text)
  } catch {
    return false
  }
}

/**
 * @param typing the id of the field that has the focus: what is half typed in it is no mistake yet.
 * @returns the mistakes, each with its words and the id of its field, and whether something is half typed.
 */
export function check(plan, catalog, typing) {
  const mistakes = []
  let isUnfinished = false
  const complain = (field, text, message, details) => {
    if (field === typing && beginning.test(text) && text.length < (details?.enough ?? 1)) isUnfinished = true
    else mistakes.push({ field, words: message, ...details })
  }
  const born = plan.born.trim()
  if (born && !isRealDay(born)) complain('born', born, words.wrongDate(words.born, born), { enough: 10, path: '/born' })
  const visit = plan.visit.trim()
  if (visit && !(dayAndTime.test(visit) && isRealDay(visit.slice(0, 10)))) {
    complain('next-visit', visit, words.wrongVisit(visit), { enough: 16, path: '/next-visit' })
  }
  for (const row of printedRows(plan, catalog)) {
    for (const key of Object.keys(row.dose)) {
      const text = doseText(plan, row, key, catalog)
      const [least, most] = catalog.bounds[key]
      const number = /^\d+$/.test(text) ? Number(text) : NaN
      if (number >= least && number <= most) continue
      const sentence = number > most ? words.wholeNumberMost : words.wholeNumber
      complain(
        Stepper.id(row.id, key), text, sentence(catalog.name(row.id), words.dose[key], least, most, text),
        { row: row.id, key, path: `/dose/${row.id}/${key}` })
    }
  }
  return { mistakes, isUnfinished }
}

/** The id of the field that a JSON Pointer into a request means. */
function fieldOf(path, request) {
  const [, key, first, second] = path.split('/')
  switch (key) {
  case 'born': case 'name': case 'notes': case 'therapist': case 'side': case 'language': case 'paper': case 'next-visit': case 'condition':
    return key
  case 'dose': return second ? Stepper.id(first, second) : undefined
  case 'allow': return `reason-${first}`
  case 'exercises': return Stepper.id(request?.exercises?.[Number(first)], 'reps')
  default: return undefined
  }
}

/** The program's complaints, without those that the page has told already. */
export function mistakesOf(complaints, request, told) {
  const paths = new Set(told.map(mistake => mistake.path))
  return complaints
    .filter(complaint => (complaint.severity ?? 'error') === 'error' && !paths.has(complaint.pointer))
    .map(({ message, help, pointer }) => {
      const [, kind, row, key] = (pointer ?? '').split('/')
      return {
        words: [message ?? words.unknownMistake, help].filter(Boolean).join('. '), isForeign: true, path: pointer,
        field: pointer && fieldOf(pointer, request), ...(kind === 'dose' && key && { row, key }),
      }
    })
}
