import CHarfBuzz
import HandoutPages

/// Shapes one word with HarfBuzz, in as many faces and scripts as it needs.
struct WordShaper {
  let fonts: FontBook
  let setting: WordSetting
  let language: ShapingLanguage
  let buffer: HarfBuzzBuffer

  /// Cleans and shapes the bytes between two spaces; throws what is wrong with them.
  func shape(utf8 bytes: UnsafeBufferPointer<UInt8>) throws(WordFault) -> WordShape {
    let word = try WordText(utf8: bytes)
    let text = word.utf8
    let breaks = WordBreaks(word.scalars)
    var shape = WordShape(edges: breaks.edges, needsReordering: word.needsReordering)
    guard !text.isEmpty else { return shape }
    var breakOffsets = Self.offsets(of: breaks.inner, in: word.scalars)[...]
    let itemizer = WordItemizer(fonts: fonts, setting: setting, language: language, scalars: word.scalars)
    let context = Context(word)
    for item in itemizer.items() {
      // Joiners have glyphs of their own in a simple script, blank and without width, that a PDF's text needs.
      let keepsJoiners = word.hasJoiners && !item.face.isComplex
      try run(context, item, keepsJoiners: keepsJoiners)
      var part = WordShape.Part(face: item.face.id.index)
      try read(text, item, behind: context.lead, keepsJoiners: keepsJoiners, &breakOffsets, into: &part)
      // Joiners alone leave no glyph.
      if !part.glyphs.isEmpty { shape.parts.append(part) }
    }
    return shape
  }

  /// What HarfBuzz sees of a word: its bytes between the joiners that stand for letters in another style.
  private struct Context {
    let bytes: [UInt8]
    /// The number of bytes before the word.
    let lead: Int

    private static let joiner: [UInt8] = [0xE2, 0x80, 0x8D]

    init(_ word: WordText) {
      lead = word.joins.before ? Self.joiner.count : 0
      bytes = (word.joins.before ? Self.joiner : []) + word.utf8 + (word.joins.after ? Self.joiner : [])
    }
  }

  /// Fills the buffer with an item, the rest of the word as its context, and lets HarfBuzz shape it.
  private func run(_ context: Context, _ item: WordItem, keepsJoiners: Bool) throws(WordFault) {
    let pointer = buffer.pointer
    hb_buffer_clear_contents(pointer)
    context.bytes.withUnsafeBytes { bytes in
      hb_buffer_add_utf8(
        pointer, bytes.assumingMemoryBound(to: CChar.self).baseAddress, Int32(clamping: bytes.count),
        UInt32(clamping: item.bytes.lowerBound + context.lead), Int32(clamping: item.bytes.count))
    }
    hb_buffer_set_direction(pointer, setting.isRightToLeft ? HB_DIRECTION_RTL : HB_DIRECTION_LTR)
    hb_buffer_set_script(pointer, item.script ?? HB_SCRIPT_LATIN)
    // Set, because HarfBuzz would otherwise ask the process's locale and the same text could be set in two ways.
    hb_buffer_set_language(pointer, language.pointer)
    hb_buffer_set_cluster_level(
      pointer,
      item.face.isComplex
        ? HB_BUFFER_CLUSTER_LEVEL_MONOTONE_GRAPHEMES : HB_BUFFER_CLUSTER_LEVEL_MONOTONE_CHARACTERS)
    let ignorables =
      keepsJoiners ? HB_BUFFER_FLAG_PRESERVE_DEFAULT_IGNORABLES : HB_BUFFER_FLAG_REMOVE_DEFAULT_IGNORABLES
    hb_buffer_set_flags(
      pointer,
      hb_buffer_flags_t(rawValue: ignorables.rawValue | HB_BUFFER_FLAG_DO_NOT_INSERT_DOTTED_CIRCLE.rawValue))
    let features = Self.features(for: item, in: context)
    hb_shape(item.face.shapingFont, pointer, features, UInt32(features.count))
    guard hb_buffer_allocation_successful(pointer) != 0 else { throw .outOfMemory }
  }

  /// Reads the glyphs in reading order, groups them into clusters, and takes the item's breaks off the list.
  private func read(
    _ text: [UInt8], _ item: WordItem, behind lead: Int, keepsJoiners: Bool, _ breaks: inout ArraySlice<BreakOffset>,
    into part: inout WordShape.Part
  ) throws(WordFault) {
    var count: UInt32 = 0
    let infos = UnsafeBufferPointer(start: hb_buffer_get_glyph_infos(buffer.pointer, &count), count: Int(count))
    let positions = UnsafeBufferPointer(start: hb_buffer_get_glyph_positions(buffer.pointer, &count), count: Int(count))
    let order = ReadingOrder(
      infos, text, behind: lead, isRightToLeft: setting.isRightToLeft, keepsJoiners: keepsJoiners)
    part.glyphs.reserveCapacity(order.count)
    part.clusters.reserveCapacity(order.count)
    part.text.reserveCapacity(item.bytes.count)
    var read = 0
    while read < order.count {
      // What HarfBuzz removed at the start or the end belongs to the nearest glyph.
      let number = infos[order[read]].cluster
      let source = read == 0 ? item.bytes.lowerBound : Int(number) - lead
      Self.take(&breaks, at: source, into: &part)
      let clusterStart = read
      repeat {
        let info = infos[order[read]]
        let position = positions[order[read]]
        guard info.codepoint != 0 else {
          throw .missingGlyph(Self.character(in: text, at: source), package: item.missingPackage)
        }
        part.glyphs.append(
          WordGlyph(id: info.codepoint, rise: position.y_offset, shift: position.x_offset, advance: position.x_advance))
        part.advance += Int(position.x_advance)
        read += 1
      } while read < order.count && infos[order[read]].cluster == number
      let end = read < order.count ? Int(infos[order[read]].cluster) - lead : item.bytes.upperBound
      guard source < end, end <= text.count else { throw .outOfMemory }
      var glyph = part.glyphs.count - (read - clusterStart)
      let shared = ClusterText(text[source..<end], glyphs: part.glyphs[glyph...], face: item.face, script: item.script)
      if let reordered = shared.reordered { part.glyphs.replaceSubrange(glyph..., with: reordered) }
      for piece in shared.pieces {
        append(piece.text, at: glyph, count: piece.glyphs, of: item.face, to: &part)
        glyph += piece.glyphs
      }
    }
  }

  /// Appends the text of some of the part's glyphs.
  ///
  /// A glyph can stand for one text only: another text for the same glyph would need ActualText in the PDF, behind which
  /// some readers lose the rest of the paragraph. So every space of one width has one glyph and one text, which also lets
  /// a search for "10 reps" find it, and a word joiner, which has done its work by now, leaves no trace.
  private func append(
    _ text: ArraySlice<UInt8>, at glyph: Int, count: Int, of face: FontFace, to part: inout WordShape.Part
  ) {
    var bytes = text
    if text.count > 3 {
      let scalars = String(decoding: text, as: UTF8.self).unicodeScalars
      var kept = scalars.filter { !isLeftOut($0, of: face) }
      // A joiner with a glyph of its own, and a word joiner behind it.
      if kept.isEmpty { kept = scalars.filter { $0.value != 0x2060 } }
      if !kept.isEmpty { bytes = Array(String(String.UnicodeScalarView(kept)).utf8)[...] }
    }
    if count == 1, part.glyphs[glyph].id == face.spaceGlyph || bytes.elementsEqual(Self.noBreakSpace) {
      part.glyphs[glyph].id = face.spaceGlyph
      bytes = [UInt8(ascii: " ")]
    }
    part.text.append(contentsOf: bytes)
    part.clusters.append(GlyphRun.Cluster(bytes: Int32(clamping: bytes.count), glyphs: Int32(clamping: count)))
  }

  private static let noBreakSpace: [UInt8] = [0xC2, 0xA0]

  /// Whether a scalar without a glyph is left out of the text of its neighbour: the word joiner, and joiners that the face has no glyph
  /// for. A complex face tells any number of texts of one glyph apart.
  private func isLeftOut(_ scalar: UnicodeScalar, of face: FontFace) -> Bool {
    scalar.value == 0x2060 || (WordText.isJoiner(scalar) && !face.isComplex)
  }

  /// A place where the word may be parted.
  private struct BreakOffset {
    /// The number of the word's bytes before it.
    var byte: Int
    var partsWords: Bool
  }

  /// The places as offsets into the word's bytes.
  private static func offsets(of places: [WordBreaks.Place], in scalars: [UnicodeScalar]) -> [BreakOffset] {
    var scalar = 0
    var byte = 0
    return places.map { place in
      while scalar < place.scalar {
        byte += UTF8.width(scalars[scalar])
        scalar += 1
      }
      return BreakOffset(byte: byte, partsWords: place.partsWords)
    }
  }

  /// Takes the breaks up to the start of a cluster off the list; one inside the cluster before cannot be used.
  private static func take(_ breaks: inout ArraySlice<BreakOffset>, at source: Int, into part: inout WordShape.Part) {
    while let next = breaks.first, next.byte <= source {
      breaks.removeFirst()
      guard next.byte == source else { continue }
      part.breaks.append(
        InnerBreak(
          bytes: part.text.count, glyphs: part.glyphs.count, clusters: part.clusters.count, advance: part.advance,
          partsWords: next.partsWords))
    }
  }

  private static func character(in text: [UInt8], at offset: Int) -> Character {
    let string = String(decoding: text, as: UTF8.self)
    let index = string.utf8.index(string.startIndex, offsetBy: offset, limitedBy: string.endIndex) ?? string.startIndex
    let whole = string.indices.last { $0 <= index } ?? string.startIndex
    return whole < string.endIndex ? string[whole] : "\u{FFFD}"
  }

  /// What is switched off so that a PDF's text is right; kerning and the joining of letters are on by themselves.
  private static func features(for item: WordItem, in context: Context) -> [hb_feature_t] {
    switch item.script {
    // Ligatures need ActualText, behind which some readers lose the rest of the paragraph.
    case nil, HB_SCRIPT_LATIN, HB_SCRIPT_GREEK, HB_SCRIPT_CYRILLIC, HB_SCRIPT_ARMENIAN: withoutLigatures
    // Lam-alef stays. Two marks in one glyph would be read as Unicode's old code for them, which has a space in it.
    case HB_SCRIPT_ARABIC: withoutComposedMarks + withoutLigaturesOfAlefMaksura(item, context)
    default: []
    }
  }

  private static let withoutLigatures = [feature("liga", 0), feature("clig", 0)]
  private static let withoutComposedMarks = [feature("ccmp", 0)]

  /// Lam with alef maksura, in "على" and "إلى", may share a glyph but need not. As one glyph its letters come out of poppler in
  /// the wrong order.
  private static func withoutLigaturesOfAlefMaksura(_ item: WordItem, _ context: Context) -> [hb_feature_t] {
    let bytes = context.bytes
    return item.bytes.dropLast().map { $0 + context.lead }.compactMap { index in
      guard bytes[index] == 0xD9, bytes[index + 1] == 0x89 else { return nil }
      return feature("rlig", 0, in: UInt32(clamping: index)..<UInt32(clamping: index + 2))
    }
  }

  private static func feature(
    _ name: String, _ value: UInt32, in range: Range<UInt32> = 0..<UInt32.max
  ) -> hb_feature_t {
    hb_feature_t(tag: hb_tag_from_string(name, -1), value: value, start: range.lowerBound, end: range.upperBound)
  }
}
