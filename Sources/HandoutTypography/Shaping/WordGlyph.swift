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
