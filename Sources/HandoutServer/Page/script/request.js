/** From a plan to a request of the program, and to and from the file in which it is saved. */
import { emptyPlan, printedRows } from './plan.js'

/** A number as a number; anything else as it was typed, for the program to complain about. */
const number = text => (/^\d{1,6}$/.test(text) ? Number(text) : text)

const designsOf = (plan, catalog) =>
  [plan.design, catalog.companion(plan.design), plan.leaflet && 'information'].filter(Boolean).join(',')

/** What the plan says, in the keys of requests and plans alike. */
function said(plan, rows, catalog) {
  const routine = catalog.routineIds(plan)
  const ids = rows.map(row => row.id)
  const isRoutine = ids.length === routine.length && ids.every((id, index) => id === routine[index])
  const doses = rows.filter(row => Object.keys(row.dose).length).map(row => [
    row.id, Object.fromEntries(Object.entries(row.dose).map(([key, text]) => [key, number(text)])),
  ])
  const reasons = rows.filter(row => row.isAllowed && catalog.ruling(plan, row.id)).map(row => [row.id, row.reason.trim()])
  return Object.fromEntries(Object.entries({
    ...plan.others,
    condition: plan.condition,
    routine: plan.phase && (plan.noFloor ? `${plan.phase}-no-floor` : plan.phase),
    name: plan.name.trim(), born: plan.born.trim(), 'next-visit': plan.visit.trim(), therapist: plan.therapist.trim(),
    notes: plan.notes.trim(), side: plan.side, language: plan.language, paper: plan.paper, design: designsOf(plan, catalog),
    exercises: isRoutine ? null : ids,
    'keep-order': isRoutine ? null : true,
    dose: doses.length ? Object.fromEntries(doses) : null,
    allow: reasons.length ? Object.fromEntries(reasons) : null,
  }).filter(([, value]) => value !== null && value !== '' && value !== undefined))
}

/** The request for the sheet, without what is ruled out; null where nothing would be on it. */
export function requestOf(plan, catalog) {
  if (plan.condition === null) return null
  const rows = printedRows(plan, catalog)
  return rows.length ? { ...said(plan, rows, catalog), date: today() } : null
}

/** Today on the clock of whoever sits here. */
export function today() {
  const now = new Date()
  const two = value => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/**
 * The plan as a file of YAML: a key a line, values as JSON, which YAML reads. A plan with mistakes is saved with them. What is kept off the sheet is
 * not part of it.
 */
export function planFile(plan, catalog) {
  const keys = { plan: 1, date: today(), ...said(plan, printedRows(plan, catalog), catalog) }
  return Object.entries(keys).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`).join('')
}

/** Keys that the page shows, or that say what an earlier sheet had. */
const shown = [
  'plan', 'date', 'condition', 'routine', 'name', 'born', 'next-visit', 'therapist', 'notes', 'side', 'language', 'paper', 'design',
  'exercises', 'add', 'drop', 'keep-order', 'dose', 'allow', 'printed', 'unprinted',
]

/**
 * The page's plan of a plan that was opened.
 *
 * @returns null where its condition or its routine is not in this library: then nobody knows what it means.
 */
export function planFrom(tree, catalog) {
  const text = key => (tree[key] === undefined || tree[key] === null ? '' : String(tree[key]))
  const condition = catalog.conditionNamed(text('condition'))
  const routine = routineFrom(text('routine'), condition, catalog)
  if (!routine || (text('condition') && !condition)) return null
  const designs = (Array.isArray(tree.design) ? tree.design : text('design').split(',')).map(id => String(id).trim()).filter(Boolean)
  const plan = {
    ...emptyPlan, condition: condition?.id ?? '', phase: routine.phase, noFloor: routine.noFloor,
    side: text('side'), language: text('language') || 'en', paper: text('paper') || catalog.paper,
    design: designs[0] ?? 'sheet', leaflet: designs.slice(1).includes('information'),
    name: text('name'), born: text('born'), visit: text('next-visit'), therapist: text('therapist'), notes: text('notes'),
    others: Object.fromEntries(Object.entries(tree).filter(([key]) => !shown.includes(key))),
  }
  const ids = rowIds(tree, routine.exercises ?? catalog.routineIds(plan), catalog)
  return { ...plan, rows: ids.map(id => rowFrom(id, tree, catalog)) }
}

/** The phase of a routine, and what a named one lists; null for one that the condition has not. */
function routineFrom(id, condition, catalog) {
  const noFloor = id === 'no-floor' || id.endsWith('-no-floor')
  if (!condition) return id ? null : { phase: null, noFloor: false }
  const named = catalog.routine(id, condition)
  if (named) return { phase: named.phase, noFloor: named.noFloor ?? false, exercises: named.exercises }
  if (!id || id === 'no-floor') return { phase: condition.phases[0].id, noFloor }
  const phase = condition.phases.find(each => id === each.id || id === `${each.id}-no-floor`)
  return phase ? { phase: phase.id, noFloor } : null
}

/** The exercises that the sheet had, else those that are asked for. */
function rowIds(tree, routine, catalog) {
  if (tree.printed?.length) return tree.printed.map(entry => entry.exercise)
  const ids = list => (list ?? []).map(name => catalog.exerciseNamed(String(name)))
  const dropped = new Set(ids(tree.drop))
  const listed = Array.isArray(tree.exercises) ? ids(tree.exercises) : routine
  return [...new Set([...listed.filter(id => !dropped.has(id)), ...ids(tree.add)])]
}

function rowFrom(id, tree, catalog) {
  const of = map => Object.entries(map ?? {}).find(([name]) => catalog.exerciseNamed(name) === id)?.[1]
  const reason = of(tree.allow)
  return {
    id,
    dose: Object.fromEntries(Object.entries(of(tree.dose) ?? {}).map(([key, value]) => [key, String(value)])),
    reason: String(reason ?? ''),
    isAllowed: reason !== undefined,
  }
}
