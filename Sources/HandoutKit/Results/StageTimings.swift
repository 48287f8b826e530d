/// How long each stage of one handout took.
public struct StageTimings: Sendable {
  /// The six stages, by their names everywhere.
  public enum Stage: String, CaseIterable, Sendable {
    case load
    case compose
    case prepare
    case flow
    case draw
    case finish
  }

  private var durations: [Stage: Duration] = [:]

  package init() {}

  /// The time of a stage; zero if it has not run.
  public subscript(stage: Stage) -> Duration { durations[stage] ?? .zero }

  /// All stages together.
  public var total: Duration { durations.values.reduce(.zero, +) }

  /// Runs a stage and adds its time.
  package mutating func measure<Value, Failure: Error>(
    _ stage: Stage, _ body: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    let start = ContinuousClock.now
    defer { durations[stage, default: .zero] += ContinuousClock.now - start }
    return try body()
  }

  /// Counts a part of one stage as another, which ran inside of it.
  mutating func move(_ duration: Duration, from stage: Stage, to other: Stage) {
    durations[stage, default: .zero] -= duration
    durations[other, default: .zero] += duration
  }
}
