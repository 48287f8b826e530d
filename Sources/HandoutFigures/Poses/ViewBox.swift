/// The part of the model that a picture shows, in centimetres.
package struct ViewBox: Hashable, Sendable {
  /// The left edge.
  package var x: Double
  /// The lower edge.
  package var y: Double
  package var width: Double
  package var height: Double

  package init(x: Double, y: Double, width: Double, height: Double) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }

  /// The box with its edges at hundredths of a centimetre, as compiled pictures keep them.
  var rounded: ViewBox {
    func hundredths(_ value: Double) -> Double { (value * 100).rounded() / 100 }
    return ViewBox(x: hundredths(x), y: hundredths(y), width: hundredths(width), height: hundredths(height))
  }
}
