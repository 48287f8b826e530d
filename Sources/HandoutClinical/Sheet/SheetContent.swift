/// What a sheet says in one language, chosen for one patient.
package struct SheetContent: Sendable {
  /// The condition; nil for a sheet of exercises without one.
  package var profile: ConditionProfile?
  /// What the text rests on: the profile's, or that of the sheets without one.
  package var basis: TextBasis
  /// Whether the pain may come from a nerve, which the pain zones then speak of.
  package var hasNervePain: Bool
  /// The phase of the routine; nil for a free list of exercises.
  package var phase: Phase?
  /// The exercises of the routine, in order.
  package var exercises: [ResolvedExercise]
  /// The limbs in whose words left and right are told.
  package var limbs: SheetLimbs
  /// The ruled-out exercises that the therapist chose all the same.
  package var overrides: [OverrideNote]
  /// The red-flag lines of each tier for this patient.
  package var redFlags: [RedFlagTier: [RedFlagLine]]
  /// The lines of the safety strip, by tier, for this patient.
  package var strip: [RedFlagTier: [RedFlagLine]]
  package var advice: Advice
  /// Why to ask before the exercises: each completes "Ask us first if you …".
  package var askFirst: [String]
  package var floor: Floor

  package init(
    profile: ConditionProfile?, basis: TextBasis, hasNervePain: Bool, phase: Phase?, exercises: [ResolvedExercise],
    limbs: SheetLimbs, overrides: [OverrideNote], redFlags: RedFlagSelection, advice: Advice, askFirst: [String],
    floor: Floor = Floor()
  ) {
    self.profile = profile
    self.basis = basis
    self.hasNervePain = hasNervePain
    self.phase = phase
    self.exercises = exercises
    self.limbs = limbs
    self.overrides = overrides
    self.redFlags = redFlags.lines
    self.strip = redFlags.strip
    self.advice = advice
    self.askFirst = askFirst
    self.floor = floor
  }

  /// What a sheet says to people who cannot get to the floor.
  package struct Floor: Sendable {
    /// Whether the routine was asked for without the floor.
    package var isAvoided: Bool
    /// Whether an exercise is done lying, kneeling or sitting on the floor.
    package var isNeeded: Bool
    /// What could take the place of the routine's exercises.
    package var swaps: [FloorSwap]

    package init(isAvoided: Bool = false, isNeeded: Bool = false, swaps: [FloorSwap] = []) {
      self.isAvoided = isAvoided
      self.isNeeded = isNeeded
      self.swaps = swaps
    }
  }
}
