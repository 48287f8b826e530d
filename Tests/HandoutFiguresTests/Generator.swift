import Foundation

/// Random numbers that a printed seed repeats (SplitMix64).
struct Generator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  /// A new seed for each run, or the one of `HANDOUT_TEST_SEED`, to see a failure again.
  static var seed: UInt64 {
    ProcessInfo.processInfo.environment["HANDOUT_TEST_SEED"].flatMap { UInt64($0) } ?? .random(in: 1...1_000_000)
  }

  /// How often to repeat a random test; the full number runs with HANDOUT_TEST_SCALE=1.
  static func count(_ full: Int) -> Int {
    let scale = ProcessInfo.processInfo.environment["HANDOUT_TEST_SCALE"].flatMap(Double.init) ?? 0.1
    return max(1, Int(Double(full) * scale))
  }
}
