/// Factors on the widths of the body; lengths stay those of the model.
package struct BodyWidths: Hashable, Sendable {
  package var trunk: Double
  package var leg: Double
  package var arm: Double

  package init(trunk: Double, leg: Double, arm: Double) {
    self.trunk = trunk
    self.leg = leg
    self.arm = arm
  }

  /// The body of the templates.
  package static let standard = BodyWidths(trunk: 1, leg: 1, arm: 1)
}
