import HandoutDocument
import HandoutGeometry
import HandoutPages
import HandoutTypography

/// What the tests of this target share: fonts, styles and short ways to shape.
enum Sample {
  /// Body text of 10 pt.
  static let style = TextStyle(size: .pt(10), leading: .pt(14), color: .black)

  /// The installed fonts, opened once; nil fails the test that needs them.
  static let installed: Result<FontBook, FontError> = Result { () throws(FontError) in try FontBook() }

  static func fonts() throws -> FontBook { try installed.get() }

  /// A shaper with an empty cache.
  static func shaper() throws -> Shaper { Shaper(fonts: try fonts()) }

  static func shape(_ text: String, style: TextStyle = style) throws -> ShapedText {
    try shaper().shape([Inline(text, style: style)], path: BlockPath(["test"]))
  }

  /// A text's lines as plain text, without the spaces at their ends.
  static func lines(_ text: ShapedText, width: Length, avoidingLoneWord: Bool = false) -> [String] {
    text.lines(width: width, avoidingLoneWord: avoidingLoneWord).map { line in
      let plain = plain(line)
      return plain.hasSuffix(" ") ? String(plain.dropLast()) : plain
    }
  }

  static func plain(_ line: TextLine) -> String { line.runs.map(\.run.text).joined() }

  /// The width of a text on one line, in points.
  static func width(_ text: String, style: TextStyle = style) throws -> Double {
    try shape(text, style: style).naturalWidth.points
  }
}
