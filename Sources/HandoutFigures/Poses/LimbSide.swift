/// Which of a pair of limbs: as the drawing shows them, not as the person has them.
package enum LimbSide: String, Sendable, CaseIterable, Hashable {
  /// The limb toward the viewer; in front views the one that works.
  case near
  /// The other limb.
  case far
}
