import HandoutDocument
import HandoutPages

/// What besides its letters decides how a word is shaped.
struct WordSetting {
  var family: FontFamily
  var weight: TextStyle.Weight
  /// The language's place on the bench.
  var language: Int
  /// Whether the word runs from right to left.
  var isRightToLeft = false

  init(_ style: TextStyle, language: Int) {
    family = style.family
    weight = style.weight
    self.language = language
  }

  /// One number for all of it, by which the cache tells words of the same letters apart.
  var variant: Int {
    language << 3 | (family == .notoSans ? 0 : 4) | (isRightToLeft ? 2 : 0) | weight.faceOffset
  }

  /// The face to begin with.
  func baseFace(_ fonts: FontBook) -> FontFace {
    Self.baseFace(fonts, family, weight, isRightToLeft: isRightToLeft)
  }

  /// The face to begin with for one of the two directions. What runs from right to left is in the base family: the others have no
  /// letters for it.
  static func baseFace(
    _ fonts: FontBook, _ family: FontFamily, _ weight: TextStyle.Weight, isRightToLeft: Bool
  ) -> FontFace {
    isRightToLeft ? fonts.fallback(.rightToLeftBase, weight) ?? fonts.face(weight) : fonts.face(family, weight)
  }
}

/// A word fresh from HarfBuzz.
struct WordShape {
  /// A part of the word in one face.
  struct Part {
    /// The index of the face.
    var face: Int
    /// The bytes the glyphs stand for.
    var text: [UInt8] = []
    var glyphs: [WordGlyph] = []
    var clusters: [GlyphRun.Cluster] = []
    /// The places where the word may be parted within this part, counted from the part's start.
    var breaks: [InnerBreak] = []
    /// The sum of the advances, in font units.
    var advance = 0
  }

  /// The parts in reading order; none where nothing is to be shown.
  var parts: [Part] = []
  /// How the word clings to its neighbours.
  var edges = WordEdges()
  /// Whether its text needs the bidirectional algorithm.
  var needsReordering = false
}

/// A glyph of a shaped word or text, in whole font units, so that positions add up without rounding.
///
/// Glyphs are kept in reading order; where they stand follows from their advances when a line is made.
struct WordGlyph {
  /// The glyph's number in the face.
  var id: UInt32
  /// How far above the baseline it stands.
  var rise: Int32
  /// How far right of the pen it stands.
  var shift: Int32
  /// How far it moves the pen.
  var advance: Int32
}

/// A place inside a part of a word where the word may be parted, counted from the part's start.
struct InnerBreak {
  /// The number of bytes before it.
  var bytes: Int
  /// The number of glyphs before it.
  var glyphs: Int
  /// The number of clusters before it.
  var clusters: Int
  /// The advance before it, in font units.
  var advance: Int
  /// Whether it parts two words.
  var partsWords = false
}

/// What is wrong with a word, before it is known where in the document the word stands.
enum WordFault: Error {
  /// No glyph for this character; the package would bring one.
  case missingGlyph(Character, package: String?)
  /// A control character or a direction override.
  case forbidden(UnicodeScalar)
  /// HarfBuzz ran out of memory.
  case outOfMemory
}
