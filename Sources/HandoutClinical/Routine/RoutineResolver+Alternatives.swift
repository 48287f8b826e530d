import HandoutInput

/// A phase, and what to do of it.
struct Program {
  /// Nil for a list of exercises without a condition.
  var phase: Phase?
  /// The number of the phase, from 1; 0 without one.
  var number = 0
  /// The exercises in place of the phase's selection; empty for these.
  var listed: [Located<String>] = []
  var avoidsFloor = false
}

extension RoutineResolver {
  /// What a routine's id ends in, or all of it for the first phase, where the patient cannot get to the floor:
  /// `phase-2-no-floor`, `no-floor`.
  private static let withoutFloor = "no-floor"

  /// The id of a phase for people who cannot get to the floor.
  package static func idWithoutFloor(of phase: Phase) -> String { "\(phase.id)-\(withoutFloor)" }

  /// A phase's selection with what takes the places of its exercises where the patient cannot get to the floor; nil where
  /// the phase names nothing for that.
  package static func exercisesWithoutFloor(of phase: Phase) -> [Located<String>]? {
    let swaps = floorSwaps(of: phase)
    guard !swaps.isEmpty else { return nil }
    return phase.selection.map { selected in
      swaps.first { $0.from.value == selected.exercise.value }?.to ?? selected.exercise
    }
  }

  /// A phase with its swaps for people who cannot get to the floor; nil for an id that does not ask for one.
  ///
  /// - Throws: `ClinicalError.needsFloor` for a phase with exercises on the floor and no such swap.
  func programWithoutFloor(
    _ id: Located<String>, of profile: ConditionProfile
  ) throws(ClinicalError) -> Program? {
    let wanted = profile.phases.firstIndex { Self.idWithoutFloor(of: $0) == id.value }
    guard let index = id.value == Self.withoutFloor ? 0 : wanted, profile.phases.indices.contains(index) else {
      return nil
    }
    let phase = profile.phases[index]
    guard try canAvoidFloor(phase) else {
      var known: [String] = []
      for phase in profile.phases where try canAvoidFloor(phase) { known.append(Self.idWithoutFloor(of: phase)) }
      throw .needsFloor(phase: phase.id, condition: profile.id, known: known, place: id.place)
    }
    return Program(
      phase: phase, number: index + 1, listed: Self.exercisesWithoutFloor(of: phase) ?? [], avoidsFloor: true)
  }

  private static func floorSwaps(of phase: Phase) -> [Swap] { phase.swaps.filter { $0.when == .noFloor } }

  /// Whether a phase says what to do without the floor, or needs none.
  private func canAvoidFloor(_ phase: Phase) throws(ClinicalError) -> Bool {
    if !Self.floorSwaps(of: phase).isEmpty { return true }
    for selected in phase.selection {
      let exercise = try library.exercise(selected.exercise.value, namedAt: selected.exercise.place)
      if exercise.isOnFloor { return false }
    }
    return true
  }

  /// What the profile would have a patient do in place of an exercise; nil where it names nothing, or nothing that may be
  /// done in this phase.
  package func instead(of id: String, in profile: ConditionProfile, phase: Int) -> String? {
    let named = profile.contraindications.first { $0.covers(id) && $0.instead != nil }?.instead
    return named.flatMap { Self.ruling(on: $0.value, in: profile, phase: phase) == nil ? $0.value : nil }
  }

  /// Puts the cautions of the exercises in, and what to do in their places, once it is known which exercises there are.
  func nameAlternatives(in routine: inout ResolvedRoutine) throws(ClinicalError) {
    for index in routine.exercises.indices {
      routine.exercises[index].cautions = try cautions(about: routine.exercises[index].exercise, in: routine)
    }
    guard !routine.avoidsFloor, let phase = routine.phase else { return }
    let swaps = Self.floorSwaps(of: phase)
    for entry in routine.exercises {
      guard let swap = swaps.first(where: { $0.from.value == entry.exercise.id }) else { continue }
      guard let alternative = try alternative(swap.to, in: routine) else { continue }
      routine.floorSwaps.append(FloorSwap(name: entry.exercise.name, alternative: alternative))
    }
  }

  /// The profile's conditional rules first, then the exercise's own cautions.
  private func cautions(about exercise: Exercise, in routine: ResolvedRoutine) throws(ClinicalError) -> [Caution] {
    var cautions: [Caution] = []
    for rule in profile?.contraindications ?? [] where rule.covers(exercise.id) {
      guard case .conditional(let words) = rule.rule else { continue }
      let instead = try rule.instead.map { id throws(ClinicalError) in try alternative(id, in: routine) } ?? nil
      cautions.append(Caution(words: words, instead: instead, isRule: true))
    }
    for own in exercise.cautions where !cautions.contains(where: { $0.words == own.words }) {
      cautions.append(Caution(words: own.words))
    }
    return cautions
  }

  /// An exercise that can take another's place; nil where the profile rules it out in this phase.
  private func alternative(
    _ id: Located<String>, in routine: ResolvedRoutine
  ) throws(ClinicalError) -> Alternative? {
    if let profile, Self.ruling(on: id.value, in: profile, phase: routine.phaseNumber) != nil { return nil }
    let exercise = try library.exercise(id.value, language: language, namedAt: id.place).content
    return Alternative(
      id: id.value, name: exercise.name, isOnSheet: routine.exercises.contains { $0.exercise.id == id.value })
  }
}
