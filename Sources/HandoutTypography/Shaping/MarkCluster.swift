import CHarfBuzz

/// A letter and its marks, which HarfBuzz gives as one cluster where it draws the marks in another order than they are written, taken apart
/// again: each glyph with its own text.
///
/// Several glyphs for one text would need ActualText in a PDF.
struct MarkCluster {
  /// A glyph and the bytes of its character.
  struct Part {
    var glyph: WordGlyph
    var text: [UInt8]
  }

  /// The glyphs in the order of the text.
  let parts: [Part]

  /// - Returns: nil where it is not sure which glyph shows which character, or where another order would move a glyph.
  init?(_ text: ArraySlice<UInt8>, _ glyphs: ArraySlice<WordGlyph>, of face: FontFace) {
    let scalars = Array(String(decoding: text, as: UTF8.self).unicodeScalars)
    guard scalars.count == glyphs.count else { return nil }
    var rest = Array(glyphs)
    var found: [WordGlyph?] = scalars.map { scalar in
      var nominal: UInt32 = 0
      guard hb_font_get_nominal_glyph(face.shapingFont, scalar.value, &nominal) != 0,
        let index = rest.firstIndex(where: { $0.id == nominal })
      else { return nil }
      return rest.remove(at: index)
    }
    // The letter itself may have another form here than by itself.
    if let open = found.firstIndex(where: { $0 == nil }), let last = rest.popLast() { found[open] = last }
    let ordered = found.compactMap(\.self)
    guard ordered.count == scalars.count, rest.isEmpty,
      zip(ordered, glyphs).allSatisfy({ $0.advance == $1.advance })
    else { return nil }
    parts = zip(ordered, scalars).map { Part(glyph: $0, text: Array(String($1).utf8)) }
  }
}
