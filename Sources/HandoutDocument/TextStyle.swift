package import HandoutGeometry

/// How reading text is set: family, weight, size, leading and colour.
package struct TextStyle: Hashable, Sendable {
  /// The two weights a page uses.
  package enum Weight: Hashable, Sendable { case regular, bold }

  package var family: FontFamily
  package var weight: Weight
  package var size: Length
  /// The distance from baseline to baseline.
  package var leading: Length
  package var color: Color
  /// Whether a text that begins in this style ends on no line of one short word where its words can be parted otherwise.
  package var avoidsLoneWord: Bool

  package init(
    family: FontFamily = .notoSans, weight: Weight = .regular, size: Length, leading: Length, color: Color,
    avoidsLoneWord: Bool = false
  ) {
    self.family = family
    self.weight = weight
    self.size = size
    self.leading = leading
    self.color = color
    self.avoidsLoneWord = avoidsLoneWord
  }

  /// The same style in bold.
  package var bold: TextStyle {
    var style = self
    style.weight = .bold
    return style
  }

  /// The same style in regular weight.
  package var regular: TextStyle {
    var style = self
    style.weight = .regular
    return style
  }

  /// The same style in another colour.
  package func colored(_ color: Color) -> TextStyle {
    var style = self
    style.color = color
    return style
  }
}
