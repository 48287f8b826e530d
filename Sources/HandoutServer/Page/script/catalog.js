/** What can be chosen, looked up. */

/** Letters without accents and capitals, for searching. */
export const folded = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

const groups = {
  lying: ['on-back', 'on-side', 'face-down'], sitting: ['sitting', 'floor-sitting'], standing: ['standing'],
  kneeling: ['half-kneeling', 'hands-and-knees'],
}

export const positionGroups = Object.keys(groups)

export class Catalog {
  #exercises
  #conditions
  #routines

  constructor(data) {
    this.language = data.language
    this.conditions = data.conditions
    this.exercises = data.exercises
    this.designs = data.designs
    this.languages = data.languages
    this.bounds = data.bounds
    this.paper = data.paper
    this.#exercises = new Map(data.exercises.map(exercise => [exercise.id, {
      ...exercise, found: folded([exercise.name, exercise.id, ...exercise.otherNames, ...exercise.targets].join(' ')),
    }]))
    this.#conditions = new Map(data.conditions.map(condition => [condition.id, condition]))
    this.#routines = data.routines
  }

  exercise(id) { return this.#exercises.get(id) }
  condition(id) { return this.#conditions.get(id) }
  /** The named routine of an id: the condition's own before one of no condition. */
  routine(id, condition) {
    const named = this.#routines.filter(each => each.id === id)
    return named.find(each => each.condition === condition.id) ?? named.find(each => !each.condition)
  }
  name(id) { return this.exercise(id)?.name ?? id }
  phase(plan) { return this.condition(plan.condition)?.phases.find(phase => phase.id === plan.phase) }

  /** The condition of an id, a name or a code of its own. */
  conditionNamed(text) {
    const name = folded(text)
    return this.condition(text)
      ?? this.conditions.find(each => [each.name, ...each.otherNames, ...each.codes].some(known => folded(known) === name))
  }

  /** The id of an exercise of an id or a name; the text itself where nothing has it, for the program to complain about. */
  exerciseNamed(text) {
    const name = folded(text)
    if (this.exercise(text)) return text
    return this.exercises.find(each => [each.name, ...each.otherNames].some(known => folded(known) === name))?.id ?? text
  }

  /** The conditions whose name, body part or code has every word that is typed. */
  conditionsFound(text) {
    const typed = folded(text).split(/\s+/).filter(Boolean)
    const isFound = ({ name, region, id, otherNames, codes }) => {
      const found = folded([name, region, id, ...otherNames, ...codes].join(' '))
      return typed.every(word => found.includes(word))
    }
    // Of two names the shorter one is nearer to what was typed.
    return this.conditions.filter(isFound).sort((left, right) => left.name.length - right.name.length)
  }

  /** The exercises of a group of positions with every word that is typed, those that the phase is chosen from first. */
  exercisesFound(text, group, plan) {
    const typed = folded(text).split(/\s+/).filter(Boolean)
    const phase = this.phase(plan)
    const pool = new Set(phase?.pool)
    const pools = new Set(this.condition(plan.condition)?.phases.flatMap(each => each.pool))
    const listed = new Set(plan.rows.map(row => row.id))
    const rank = exercise => {
      if (typed.length) return 0
      if (this.ruling(plan, exercise.id)) return 3
      return pool.has(exercise.id) ? 0 : pools.has(exercise.id) ? 1 : 2
    }
    return this.exercises
      .map(exercise => this.exercise(exercise.id))
      .filter(exercise => !listed.has(exercise.id))
      .filter(exercise => group === 'all' || groups[group].includes(exercise.position))
      .filter(exercise => typed.every(word => exercise.found.includes(word)))
      .sort((left, right) => rank(left) - rank(right))
  }

  /** The dose that an exercise has where nobody changes it. */
  usualDose(plan, id) {
    return this.phase(plan)?.routine.find(entry => entry.exercise === id)?.dose ?? this.exercise(id)?.dose ?? {}
  }

  /** The rule that keeps an exercise off the sheet in the chosen phase. */
  ruling(plan, id) { return this.phase(plan)?.ruledOut.find(rule => rule.exercise === id) }

  /** What the chosen routine lists. */
  routineIds(plan) {
    const phase = this.phase(plan)
    if (!phase) return []
    return plan.noFloor && phase.withoutFloor ? phase.withoutFloor : phase.routine.map(entry => entry.exercise)
  }

  /** The design that has to go with another one. */
  companion(design) { return this.designs.find(entry => entry.id === design)?.companion }
}
