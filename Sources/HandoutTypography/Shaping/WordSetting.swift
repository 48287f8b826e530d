import HandoutDocument

/// What besides its letters decides how a word is shaped.
struct WordSetting {
  var weight: TextStyle.Weight
  /// The language's place on the bench.
  var language: Int
  /// Whether the word runs from right to left.
  var isRightToLeft = false

  /// One number for all of it, by which the cache tells words of the same letters apart.
  var variant: Int { language << 2 | (isRightToLeft ? 2 : 0) | weight.faceOffset }

  /// The base family's face.
  func baseFace(_ fonts: FontBook) -> FontFace {
    Self.baseFace(fonts, weight, isRightToLeft: isRightToLeft)
  }

  /// The base family's face of a weight for one of the two directions.
  static func baseFace(_ fonts: FontBook, _ weight: TextStyle.Weight, isRightToLeft: Bool) -> FontFace {
    isRightToLeft ? fonts.fallback(.rightToLeftBase, weight) ?? fonts.face(weight) : fonts.face(weight)
  }
}
