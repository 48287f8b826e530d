package import HandoutGeometry
package import HandoutPages

/// A line of a text that was broken.
package struct TextLine: Sendable {
  /// The glyph runs in reading order, and how far right of the line's left end each stands.
  ///
  /// Drawn in this order, a tagged PDF is read aloud rightly; where lines mix directions, it is not the order of the places.
  package var runs: [(x: Length, run: GlyphRun)]
  /// Where each run leads; nil for one that is no link. Empty where no run of the text is one.
  package var links: [String?] = []
  /// The advance of all runs together.
  package var width: Length
  /// The largest ascent of the runs.
  package var ascent: Length
  /// The largest descent of the runs.
  package var descent: Length
}
