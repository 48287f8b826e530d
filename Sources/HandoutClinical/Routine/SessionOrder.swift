/// The order of a session: warm-up, then standing and sitting, while the patient is fresh for balance, then down to the floor
/// or bed once; stretches and rest last in each part.
enum SessionOrder {
  /// Exercises in order; equal ones stay as they were.
  static func sorted(_ exercises: [ResolvedExercise]) -> [ResolvedExercise] {
    exercises.enumerated().sorted { left, right in
      (left.element.exercise.sessionRank, left.offset) < (right.element.exercise.sessionRank, right.offset)
    }.map(\.element)
  }

  /// Puts an added exercise behind the last one that does not come after it.
  static func insert(_ added: ResolvedExercise, into exercises: inout [ResolvedExercise]) {
    let last = exercises.lastIndex { $0.exercise.sessionRank <= added.exercise.sessionRank }
    exercises.insert(added, at: last.map { $0 + 1 } ?? 0)
  }
}

extension Exercise {
  /// The place in a session: whatever has a smaller number comes first.
  package var sessionRank: Int {
    let isWarmUp = kind == .warmUp || kind == .aerobic
    let part = isWarmUp ? 0 : isOnFloor ? 2 : 1
    let isLast = kind == .stretch || kind == .rest
    return (part * 2 + (isLast ? 1 : 0)) * BodyPosition.allCases.count + (position ?? .onBack).rank
  }
}
