import HandoutPages

/// Cairo's file, read, matched with the document it was drawn from, and its pages' drawings rewritten: all of stage 6 that needs
/// nothing from other files.
struct DrawnFile: Sendable {
  let file: CairoFile
  let document: PlacedDocument
  /// Whether the file was drawn with the signs of its structure.
  let isTagged: Bool
  let plan: StructurePlan
  let roles: ObjectRoles
  let pictures: PicturePlan
  /// By page: its drawing, rewritten, cut at its slots and packed; a page without slots has one piece.
  let drawings: [[[UInt8]]]
  /// By the number of a font's map of codes to Unicode: the texts in which the new map differs.
  let glyphTexts: [Int: [[UInt8]: [UInt8]]]

  /// - Parameters:
  ///   - isTagged: whether the file was drawn with the signs of its structure; one for paper only is not.
  ///   - backgrounds: the pages that show another one below their own drawing.
  init(
    _ bytes: [UInt8], document: PlacedDocument, isTagged: Bool = true, backgrounds: Set<Int> = [], deflater: Deflater
  ) throws(FinishingError) {
    file = try CairoFile(bytes)
    self.document = document
    self.isTagged = isTagged
    plan = isTagged ? StructurePlan(document) : StructurePlan()
    roles = try ObjectRoles(file, document: document)
    pictures = PicturePlan(document)
    let inflater = Inflater()
    var drawings: [[[UInt8]]] = []
    var texts = GlyphTexts()
    for (index, page) in roles.pages.enumerated() {
      let drawing = try Self.drawing(ofPage: page, file: file, inflater: inflater)
      var scanner = DrawingScanner(
        drawing.bytes, page: index + 1, marks: isTagged ? plan.marks[index] : nil, pictures: pictures.pages[index])
      var pieces = try scanner.pieces(slots: plan.slots.count { $0.page == index })
      texts.add(scanner.glyphTexts)
      if backgrounds.contains(index) { pieces[0] = Array(PacketPlace.backgroundOperators.utf8) + pieces[0] }
      var packed: [[UInt8]] = []
      for piece in pieces {
        guard let piece = deflater.pack(piece) else { throw .compression(object: drawing.number) }
        packed.append(piece)
      }
      drawings.append(packed)
    }
    self.drawings = drawings
    glyphTexts = try Self.maps(texts, file: file, pages: roles.pages)
  }

  /// The texts by the numbers of the maps of their fonts.
  private static func maps(
    _ texts: GlyphTexts, file: CairoFile, pages: [Int]
  ) throws(FinishingError) -> [Int: [[UInt8]: [UInt8]]] {
    var maps: [Int: [[UInt8]: [UInt8]]] = [:]
    guard !texts.texts.isEmpty else { return maps }
    for page in pages {
      for (name, font) in try file.fonts(ofPage: page) {
        guard let own = texts.texts[name] else { continue }
        var map = try file.value("/ToUnicode", of: font, "a font with a map to Unicode")
        maps[try map.reference()] = own
      }
    }
    return maps
  }

  /// A font's map of codes to Unicode with the texts of its glyphs, packed.
  func unicodeMap(
    _ number: Int, with texts: [[UInt8]: [UInt8]], deflater: Deflater
  ) throws(FinishingError) -> [UInt8] {
    let map = try Self.unpacked(number, file: file, inflater: Inflater())
    guard let packed = deflater.pack(GlyphTexts.rewritten(map, with: texts)) else { throw .compression(object: number) }
    return packed
  }

  /// The unpacked drawing of a page, with its object's number.
  static func drawing(
    ofPage page: Int, file: CairoFile, inflater: Inflater
  ) throws(FinishingError) -> (number: Int, bytes: [UInt8]) {
    var contents = try file.value("/Contents", of: page, "a page with a drawing")
    let number = try contents.reference()
    return (number, try unpacked(number, file: file, inflater: inflater))
  }

  /// The unpacked bytes of a stream.
  private static func unpacked(
    _ number: Int, file: CairoFile, inflater: Inflater
  ) throws(FinishingError) -> [UInt8] {
    let filter = try file.value("/Filter", of: number, "a packed stream")
    guard let stream = file.objects[number]?.stream,
      file.bytes.matches("/FlateDecode", in: filter.position..<filter.end)
    else { throw .object(number: number, expected: "a packed stream") }
    guard let unpacked = inflater.unpack(file.bytes[stream]) else { throw .compression(object: number) }
    return unpacked
  }
}
