import Foundation

/// A random generator that prints its seed, so that a failure can be repeated (SplitMix64, S. Vigna).
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  /// A generator with a new seed, which is printed.
  init(label: String) {
    self.init(seed: UInt64.random(in: 0...UInt64.max))
    print("\(label): seed \(state)")
  }

  /// A generator that repeats a run.
  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// How many of a number of random cases to run: the share `HANDOUT_TEST_SCALE`, a tenth by default, and at least one.
func scaled(_ count: Int) -> Int {
  let scale = Double(ProcessInfo.processInfo.environment["HANDOUT_TEST_SCALE"] ?? "") ?? 0.1
  return max(1, Int((Double(count) * scale).rounded()))
}
