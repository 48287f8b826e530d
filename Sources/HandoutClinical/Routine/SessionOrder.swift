/// The order of a session: warm-up, then standing and sitting, while the patient is fresh for balance, then down to the floor
/// or bed once; stretches and rest last in each part.
struct SessionOrder: Comparable {
  private let part: Int
  private let isLast: Bool
  private let position: Int

  init(_ exercise: Exercise) {
    let isWarmUp = exercise.kind == .warmUp || exercise.kind == .aerobic
    part = isWarmUp ? 0 : exercise.isOnFloor ? 2 : 1
    isLast = exercise.kind == .stretch || exercise.kind == .rest
    position = (exercise.position ?? .onBack).rank
  }

  static func < (left: SessionOrder, right: SessionOrder) -> Bool {
    (left.part, left.isLast ? 1 : 0, left.position) < (right.part, right.isLast ? 1 : 0, right.position)
  }

  /// Exercises in order; equal ones stay as they were.
  static func sorted(_ exercises: [ResolvedExercise]) -> [ResolvedExercise] {
    exercises.enumerated().sorted { left, right in
      let (leftOrder, rightOrder) = (SessionOrder(left.element.exercise), SessionOrder(right.element.exercise))
      return leftOrder == rightOrder ? left.offset < right.offset : leftOrder < rightOrder
    }.map(\.element)
  }

  /// Puts an added exercise behind the last one that does not come after it.
  static func insert(_ added: ResolvedExercise, into exercises: inout [ResolvedExercise]) {
    let order = SessionOrder(added.exercise)
    let last = exercises.lastIndex { SessionOrder($0.exercise) <= order }
    exercises.insert(added, at: last.map { $0 + 1 } ?? 0)
  }
}
