import CHarfBuzz

/// The text of a cluster, shared out among its glyphs where each has letters of its own.
///
/// What a PDF says of a glyph is one text, the same wherever the glyph stands, and several glyphs for one text would need ActualText. So a
/// letter and its marks, which HarfBuzz gives as one cluster where it draws the marks in another order than they are written, are taken
/// apart again.
struct ClusterText {
  /// Some of the text and the number of glyphs that show it.
  struct Piece {
    var text: ArraySlice<UInt8>
    var glyphs: Int
  }

  let pieces: [Piece]
  /// The glyphs in the order of the pieces; nil where they are in that order already.
  let reordered: [WordGlyph]?

  /// - Parameters:
  ///   - text: the cluster's bytes.
  ///   - glyphs: the cluster's glyphs in reading order.
  init(_ text: ArraySlice<UInt8>, glyphs: ArraySlice<WordGlyph>, face: FontFace, script: hb_script_t?) {
    if glyphs.count > 1 {
      let scalars = Array(String(decoding: text, as: UTF8.self).unicodeScalars)
      if script == HB_SCRIPT_ARABIC, let letters = Self.letters(of: glyphs, scalars, face) {
        (pieces, reordered) = (letters.map(Self.piece), nil)
        return
      }
      if !face.isComplex, let shown = Self.glyphs(of: scalars, glyphs, face) {
        (pieces, reordered) = (scalars.map { Self.piece([$0]) }, shown)
        return
      }
    }
    (pieces, reordered) = ([Piece(text: text, glyphs: glyphs.count)], nil)
  }

  /// An Arabic letter and its marks in the order of their glyphs, which for marks is HarfBuzz's own; nil where it is not sure which glyph
  /// shows which mark.
  private static func letters(
    of glyphs: ArraySlice<WordGlyph>, _ scalars: [UnicodeScalar], _ face: FontFace
  ) -> [[UnicodeScalar]]? {
    var marks = scalars
    var base = [marks.removeFirst()]
    // A mark between lam and alef hangs over the one glyph of both, and is read behind it.
    if base[0].value == 0x644, marks.count == glyphs.count, let alef = marks.firstIndex(where: isAlef) {
      base.append(marks.remove(at: alef))
    }
    guard marks.count == glyphs.count - 1 else { return nil }
    var letters = [base]
    for glyph in glyphs.dropFirst() {
      guard let mark = marks.firstIndex(where: { face.glyph(for: $0) == glyph.id }) else { return nil }
      letters.append([marks.remove(at: mark)])
    }
    return letters
  }

  /// The glyphs of a letter and its marks in the order of the text; nil where it is not sure which glyph shows which character, or where
  /// another order would move a glyph.
  private static func glyphs(
    of scalars: [UnicodeScalar], _ glyphs: ArraySlice<WordGlyph>, _ face: FontFace
  ) -> [WordGlyph]? {
    guard scalars.count == glyphs.count else { return nil }
    var rest = Array(glyphs)
    var found: [WordGlyph?] = scalars.map { scalar in
      guard let own = face.glyph(for: scalar), let index = rest.firstIndex(where: { $0.id == own }) else { return nil }
      return rest.remove(at: index)
    }
    // The letter itself may have another form here than by itself.
    if let open = found.firstIndex(where: { $0 == nil }), let last = rest.popLast() { found[open] = last }
    let ordered = found.compactMap(\.self)
    guard ordered.count == scalars.count, rest.isEmpty,
      zip(ordered, glyphs).allSatisfy({ $0.advance == $1.advance })
    else { return nil }
    return ordered
  }

  private static func piece(_ scalars: [UnicodeScalar]) -> Piece {
    Piece(text: Array(String(String.UnicodeScalarView(scalars)).utf8)[...], glyphs: 1)
  }

  private static func isAlef(_ scalar: UnicodeScalar) -> Bool {
    [0x622, 0x623, 0x625, 0x627, 0x671].contains(scalar.value)
  }
}
