package import HandoutGeometry

/// Glyphs of one face, size and colour on one baseline, with the text they stand for.
///
/// The run's position in its frame is the start of its baseline. The glyphs stand in visual order (left to right), the text and the
/// clusters in reading order.
package struct GlyphRun: Hashable, Sendable {
  /// A glyph of the face and where it stands.
  package struct Glyph: Hashable, Sendable {
    /// The glyph's number in the face; never 0, the empty box.
    package var id: UInt32
    /// How far right of the run's start it stands, in points.
    package var x: Double
    /// How far below the baseline it stands, in points.
    package var y: Double

    @inlinable
    package init(id: UInt32, x: Double, y: Double) {
      self.id = id
      self.x = x
      self.y = y
    }
  }

  /// A piece of text and the glyphs that show it.
  package struct Cluster: Hashable, Sendable {
    /// The number of UTF-8 bytes of the run's text.
    package var bytes: Int32
    /// The number of glyphs.
    package var glyphs: Int32

    @inlinable
    package init(bytes: Int32, glyphs: Int32) {
      self.bytes = bytes
      self.glyphs = glyphs
    }
  }

  package var face: FaceID
  package var size: Length
  package var color: Color
  /// The text in reading order; extraction gives exactly this.
  package var text: String
  package var glyphs: [Glyph]
  /// The text cut into clusters, in reading order; their bytes and glyphs add up to the whole.
  package var clusters: [Cluster]
  /// Whether the clusters run from right to left across the glyphs.
  package var isRightToLeft: Bool
  /// The sum of the advances.
  package var width: Length
  /// The height of the ink above the baseline that the face promises at this size.
  package var ascent: Length
  /// The depth of the ink below the baseline that the face promises at this size.
  package var descent: Length

  package init(
    face: FaceID, size: Length, color: Color, text: String, glyphs: [Glyph], clusters: [Cluster],
    isRightToLeft: Bool = false, width: Length, ascent: Length, descent: Length
  ) {
    self.face = face
    self.size = size
    self.color = color
    self.text = text
    self.glyphs = glyphs
    self.clusters = clusters
    self.isRightToLeft = isRightToLeft
    self.width = width
    self.ascent = ascent
    self.descent = descent
  }
}

/// Which of the loaded font faces a glyph run is set in: an index into the press's fonts.
package struct FaceID: Hashable, Sendable {
  package var index: Int

  package init(index: Int) {
    self.index = index
  }
}
