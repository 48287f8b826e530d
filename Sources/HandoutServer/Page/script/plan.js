/** A plan as the page holds it, and its changes. Every function makes another plan and leaves the given one as it is. */

/** The fewest characters of a reason for an exercise that is ruled out. */
export const shortestReason = 8

/** A plan that nobody has begun. `condition` is null before anything is chosen, and empty for a sheet without one. */
export const emptyPlan = {
  condition: null, phase: null, noFloor: false, side: '', language: 'en', paper: 'letter', design: 'sheet', leaflet: false,
  name: '', born: '', visit: '', therapist: '', notes: '',
  /** The exercises in their order: `dose` has what was typed by key, `reason` what was typed, `isAllowed` whether it stands. */
  rows: [],
  /** What an opened plan has and the page does not show; it is kept as it is. */
  others: {},
}

const row = id => ({ id, dose: {}, reason: '', isAllowed: false })

/** The same plan with some of its values. */
export const changed = (plan, values) =>
  Object.entries(values).every(([key, value]) => plan[key] === value) ? plan : { ...plan, ...values }

const filled = (plan, catalog) => ({ ...plan, rows: catalog.routineIds(plan).map(row) })

export function withCondition(plan, id, catalog) {
  if (id === plan.condition) return plan
  const phase = catalog.condition(id)?.phases[0].id ?? null
  const next = { ...plan, condition: id, phase, noFloor: false }
  // A sheet without a condition keeps what was put together, and has no leaflet about one.
  return phase ? filled(next, catalog) : { ...next, leaflet: false }
}

export const withPhase = (plan, phase, catalog) => {
  if (phase === plan.phase) return plan
  const next = { ...plan, phase }
  if (!catalog.phase(next)?.withoutFloor) next.noFloor = false
  return filled(next, catalog)
}

/** Puts what takes the place of exercises on the floor in for them, and back; what a therapist added stays. */
export function withoutFloor(plan, noFloor, catalog) {
  if (noFloor === plan.noFloor) return plan
  const next = { ...plan, noFloor }
  const before = new Set(catalog.routineIds(plan))
  const added = plan.rows.filter(entry => !before.has(entry.id))
  const kept = new Map(plan.rows.map(entry => [entry.id, entry]))
  const ids = catalog.routineIds(next)
  return {
    ...next,
    rows: [...ids.map(id => kept.get(id) ?? row(id)), ...added.filter(entry => !ids.includes(entry.id))],
  }
}

export const withAdded = (plan, id) =>
  plan.rows.some(entry => entry.id === id) ? plan : { ...plan, rows: [...plan.rows, row(id)] }

export const withoutRow = (plan, id) => ({ ...plan, rows: plan.rows.filter(entry => entry.id !== id) })

/** Another exercise in the place of one. */
export const withInstead = (plan, id, instead) => plan.rows.some(entry => entry.id === instead)
  ? withoutRow(plan, id)
  : { ...plan, rows: plan.rows.map(entry => (entry.id === id ? row(instead) : entry)) }

/** @param place from 0; beyond the list is its end. */
export function withMoved(plan, id, place) {
  const from = plan.rows.findIndex(entry => entry.id === id)
  const to = Math.max(0, Math.min(place, plan.rows.length - 1))
  if (from < 0 || from === to) return plan
  const rows = [...plan.rows]
  rows.splice(to, 0, ...rows.splice(from, 1))
  return { ...plan, rows }
}

const withRow = (plan, id, values) => ({
  ...plan, rows: plan.rows.map(entry => (entry.id === id ? { ...entry, ...values } : entry)),
})

/** @param text what is typed; the usual number takes the change back. */
export function withDose(plan, id, key, text, catalog) {
  const entry = plan.rows.find(each => each.id === id)
  const dose = { ...entry.dose }
  if (text === String(catalog.usualDose(plan, id)[key] ?? usualOf(key))) delete dose[key]
  else dose[key] = text
  if (dose[key] === entry.dose[key]) return plan
  return withRow(plan, id, { dose })
}

export const withReason = (plan, id, reason) => withRow(plan, id, { reason })
export const withAllowance = (plan, id, isAllowed) => withRow(plan, id, { isAllowed })

/** What a dose has where its exercise says nothing of it. */
export const usualOf = key => (key === 'hold' || key === 'rest' ? 0 : '')

/** What is typed, or the usual number. */
export const doseText = (plan, row, key, catalog) =>
  row.dose[key] ?? String(catalog.usualDose(plan, row.id)[key] ?? usualOf(key))

/** Whether a row is kept off the sheet. */
export const isKeptOff = (plan, row, catalog) => !row.isAllowed && catalog.ruling(plan, row.id) !== undefined

export const printedRows = (plan, catalog) => plan.rows.filter(entry => !isKeptOff(plan, entry, catalog))

/** In the order of a session, equal ones as they stand. */
export const inSessionOrder = (plan, catalog) => {
  const order = entry => catalog.exercise(entry.id)?.order ?? Number.MAX_SAFE_INTEGER
  return { ...plan, rows: [...plan.rows].sort((left, right) => order(left) - order(right)) }
}

/** Whether someone who follows the rows gets up from the floor and goes on standing or sitting. */
export function getsUpAgain(plan, catalog) {
  const floors = printedRows(plan, catalog).map(entry => catalog.exercise(entry.id)?.onFloor ?? false)
  return floors.some((onFloor, index) => !onFloor && floors[index - 1])
}
