import CCairo
import CHarfBuzz

/// The glyphs of one cluster, drawn as one, and the text they stand for.
package struct ClusterGlyph: Hashable, Sendable {
  /// A glyph of the face and how far from the first one's place on the baseline it stands, in font units.
  package struct Part: Hashable, Sendable {
    package var glyph: UInt32
    package var x: Int
    package var y: Int

    package init(glyph: UInt32, x: Int, y: Int) {
      self.glyph = glyph
      self.x = x
      self.y = y
    }
  }

  package var parts: [Part]
  package var text: String

  package init(parts: [Part], text: String) {
    self.parts = parts
    self.text = text
  }
}

/// A face for drawing a complex script into a PDF: it has one glyph for every cluster that is drawn.
///
/// In India's scripts and in those of South-East Asia a letter may need several glyphs, in another order than they are read, and one glyph
/// may stand for other letters elsewhere. A PDF says what a glyph stands for once for the whole file; all else needs ActualText, behind
/// which readers lose the rest of the paragraph. With a glyph of its own for every cluster, each has one text, in reading order.
package final class ClusterFace {
  /// The face for Cairo; it lives as long as this object, and longer while Cairo still uses it.
  package let cairoFace: OpaquePointer
  /// The number of the first cluster's glyph; the others follow.
  package let firstGlyph: UInt32

  /// - Returns: nil when the font cannot be taken apart, or has no room for the clusters.
  package init?(of face: FontFace, clusters: [ClusterGlyph]) {
    guard let blob = hb_blob_create_from_file_or_fail(face.path) else { return nil }
    defer { hb_blob_destroy(blob) }
    let whole = hb_face_create(blob, face.index)
    defer { hb_face_destroy(whole) }
    guard let whole, var tables = TrueTypeTables(whole) else { return nil }
    firstGlyph = UInt32(tables.count)
    for cluster in clusters {
      guard tables.append(cluster.parts) else { return nil }
    }
    guard let file = tables.file() else { return nil }
    defer { hb_blob_destroy(file) }
    guard let made = FreeTypeFace.makeCairoFace(blob: file, index: 0) else { return nil }
    cairoFace = made
  }

  deinit {
    cairo_font_face_destroy(cairoFace)
  }
}
