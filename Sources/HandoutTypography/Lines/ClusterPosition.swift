/// A place between two clusters of a shaped text, in every count that cutting a line there needs.
struct ClusterPosition {
  /// The number of bytes before it.
  var byte = 0
  /// The number of clusters before it.
  var cluster = 0
  /// The number of glyphs before it.
  var glyph = 0
  /// The index of the text run it lies in or at the end of.
  var textRun = 0
  /// The advance since the start of that text run, in font units.
  var units = 0
  /// The distance from the start of the text, were it all on one line, in points.
  var x = 0.0
}
