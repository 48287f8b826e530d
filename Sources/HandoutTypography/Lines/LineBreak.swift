/// A place where a line may end and the next begin; spaces between the two are not shown.
struct LineBreak {
  /// Where the line before it ends.
  var end: ClusterPosition
  /// Where the line after it starts.
  var start: ClusterPosition
  /// Whether it parts two words: at a space, or between ideographs.
  var partsWords: Bool

  /// Whether spaces lie between the two lines.
  var hasSpace: Bool { start.glyph > end.glyph }
}
