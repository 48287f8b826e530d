import Foundation

/// What the environment says about a test run.
package enum TestSettings {
  /// How many of a number of random cases to run: the share `HANDOUT_TEST_SCALE`, a tenth by default, and at least one.
  package static func scaled(_ count: Int) -> Int {
    let scale = ProcessInfo.processInfo.environment["HANDOUT_TEST_SCALE"].flatMap(Double.init) ?? 0.1
    return max(1, Int((Double(count) * scale).rounded()))
  }

  /// How many of a number of cases to look at where each takes its time: all at full scale, below it the scaled number and no more than
  /// `most`.
  package static func sampled(_ count: Int, most: Int) -> Int {
    let scaled = scaled(count)
    return scaled >= count ? count : min(scaled, most)
  }

  /// The seed of the random cases: `HANDOUT_TEST_SEED` to repeat a run, else a new one.
  package static func seed() -> UInt64 {
    ProcessInfo.processInfo.environment["HANDOUT_TEST_SEED"].flatMap(UInt64.init) ?? .random(in: 0 ... .max)
  }

  /// Whether references are written anew instead of compared: `HANDOUT_TEST=accept`.
  package static var acceptsReferences: Bool { ProcessInfo.processInfo.environment["HANDOUT_TEST"] == "accept" }
}
