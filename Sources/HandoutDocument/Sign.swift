package import HandoutGeometry

/// A small drawn sign that the text fonts lack. Its meaning is always said in words beside it.
package struct Sign: Hashable, Sendable {
  package enum Form: Hashable, Sendable { case disc, triangle, square, warning }

  package var form: Form
  package var color: Color
  /// The height of the sign.
  package var size: Length

  package init(_ form: Form, color: Color, size: Length) {
    self.form = form
    self.color = color
    self.size = size
  }
}
