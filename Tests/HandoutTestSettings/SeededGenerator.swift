/// A generator whose numbers follow from its seed (SplitMix64; Steele, Lea and Flood, 2014), so that a failure can be repeated.
package struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  package init(seed: UInt64) {
    state = seed
  }

  /// A generator with the run's seed, which is printed.
  ///
  /// - Parameter label: what the numbers are for.
  package init(printingSeedOf label: String) {
    let seed = TestSettings.seed()
    print("\(label): seed \(seed)")
    self.init(seed: seed)
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
