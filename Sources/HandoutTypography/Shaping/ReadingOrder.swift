import CHarfBuzz

/// The places of a shaped item's glyphs in HarfBuzz's list, in the order in which they are read.
struct ReadingOrder {
  /// The number of glyphs that are shown.
  let count: Int

  private let first: Int
  private let step: Int
  /// The places, where some glyphs are left out.
  private let kept: [Int]?

  /// - Parameters:
  ///   - infos: the glyphs as they stand from left to right.
  ///   - text: the word's bytes.
  ///   - lead: the number of bytes before the word in what HarfBuzz was given.
  ///   - keepsJoiners: whether characters without a look were kept, of which only the joiners are wanted.
  init(
    _ infos: UnsafeBufferPointer<hb_glyph_info_t>, _ text: [UInt8], behind lead: Int, isRightToLeft: Bool,
    keepsJoiners: Bool
  ) {
    (first, step) = isRightToLeft ? (infos.count - 1, -1) : (0, 1)
    guard keepsJoiners else {
      kept = nil
      count = infos.count
      return
    }
    let (first, step) = (first, step)
    let places = infos.indices.map { first + $0 * step }.filter { place in
      let offset = Int(infos[place].cluster) - lead
      guard text.indices.contains(offset), let scalar = Self.scalar(text[offset...]) else { return true }
      if WordText.isJoiner(scalar) { return infos[place].codepoint != 0 }
      return !scalar.properties.isDefaultIgnorableCodePoint
    }
    kept = places
    count = places.count
  }

  /// The place of the glyph that is read at an index.
  subscript(index: Int) -> Int { kept?[index] ?? first + index * step }

  private static func scalar(_ bytes: ArraySlice<UInt8>) -> UnicodeScalar? {
    String(decoding: bytes.prefix(4), as: UTF8.self).unicodeScalars.first
  }
}
