import CHarfBuzz

/// The text of a cluster of several glyphs, shared out among them where each has letters of its own: what a PDF says of a glyph is one
/// text, the same wherever the glyph stands.
struct ClusterText {
  /// Some of the text and the number of glyphs that show it.
  struct Piece {
    var text: ArraySlice<UInt8>
    var glyphs: Int
  }

  let pieces: [Piece]

  /// - Parameters:
  ///   - text: the cluster's bytes.
  ///   - glyphs: the cluster's glyphs in reading order.
  init(_ text: ArraySlice<UInt8>, glyphs: ArraySlice<WordGlyph>, face: FontFace, script: hb_script_t?) {
    pieces =
      (glyphs.count > 1 && script == HB_SCRIPT_ARABIC ? Self.pieces(of: text, glyphs: glyphs, face: face) : nil)
      ?? [Piece(text: text, glyphs: glyphs.count)]
  }

  /// A letter and its marks, each with its own glyph; nil where they are not that.
  private static func pieces(
    of text: ArraySlice<UInt8>, glyphs: ArraySlice<WordGlyph>, face: FontFace
  ) -> [Piece]? {
    var marks = Array(String(decoding: text, as: UTF8.self).unicodeScalars)
    var base = [marks.removeFirst()]
    // A mark between lam and alef hangs over the one glyph of both, and is read behind it.
    if base[0].value == 0x644, marks.count == glyphs.count, let alef = marks.firstIndex(where: Self.isAlef) {
      base.append(marks.remove(at: alef))
    }
    guard marks.count == glyphs.count - 1 else { return nil }
    var pieces = [piece(base)]
    // HarfBuzz puts the marks of a letter into an order of its own.
    for glyph in glyphs.dropFirst() {
      guard let mark = marks.firstIndex(where: { face.glyph(for: $0) == glyph.id }) else { return nil }
      pieces.append(piece([marks.remove(at: mark)]))
    }
    return pieces
  }

  private static func piece(_ scalars: [UnicodeScalar]) -> Piece {
    Piece(text: Array(String(String.UnicodeScalarView(scalars)).utf8)[...], glyphs: 1)
  }

  private static func isAlef(_ scalar: UnicodeScalar) -> Bool {
    [0x622, 0x623, 0x625, 0x627, 0x671].contains(scalar.value)
  }
}
