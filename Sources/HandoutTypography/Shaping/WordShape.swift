import HandoutPages

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
