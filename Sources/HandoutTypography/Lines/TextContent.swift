import HandoutGeometry
import HandoutPages

/// The contents of a shaped text, shared by its copies.
final class TextContent: Sendable {
  /// The text's bytes, spaces between words included.
  let bytes: [UInt8]
  let clusters: [GlyphRun.Cluster]
  let glyphs: [WordGlyph]
  let textRuns: [TextRun]
  let segments: [TextSegment]
  let breaks: [LineBreak]
  /// Whether the runs of a line may stand in another order than they are read.
  let isReordered: Bool
  /// Whether the lines begin at the right.
  let isRightToLeft: Bool
  /// Whether any of it is a link.
  let hasLinks: Bool
  /// The widest segment on one line.
  let naturalWidth: Length
  /// The widest piece between two breaks.
  let minimumWidth: Length
  /// The largest leading.
  let leading: Length

  init(
    bytes: [UInt8] = [], clusters: [GlyphRun.Cluster] = [], glyphs: [WordGlyph] = [], textRuns: [TextRun] = [],
    segments: [TextSegment] = [], breaks: [LineBreak] = [], isReordered: Bool = false, isRightToLeft: Bool,
    naturalWidth: Length = .zero, minimumWidth: Length = .zero, leading: Length
  ) {
    self.bytes = bytes
    self.clusters = clusters
    self.glyphs = glyphs
    self.textRuns = textRuns
    self.segments = segments
    self.breaks = breaks
    self.isReordered = isReordered
    self.isRightToLeft = isRightToLeft
    hasLinks = textRuns.contains { $0.link != nil }
    self.naturalWidth = naturalWidth
    self.minimumWidth = minimumWidth
    self.leading = leading
  }
}

/// The text between two forced line ends.
struct TextSegment {
  /// Where its first line starts.
  var start: ClusterPosition
  /// Its breaks within the text's breaks; the last one is its end.
  var breaks: Range<Int>
  /// The text run whose style an empty segment's line has.
  var textRun: Int
}

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
