/// A random generator that prints its seed, so that a failure can be repeated (SplitMix64, S. Vigna).
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(label: String, seed: UInt64 = UInt64.random(in: 0...UInt64.max)) {
    state = seed
    print("\(label): seed \(seed)")
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
