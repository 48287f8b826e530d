import CHarfBuzz

/// The tables of a TrueType font that its outlines and widths are in, as OpenType 1.9 lays them out (all numbers big-endian).
struct TrueTypeTables {
  private(set) var head: [UInt8]
  private(set) var horizontalHead: [UInt8]
  private(set) var profile: [UInt8]
  /// The advance and the left bearing of every glyph, four bytes each.
  private(set) var metrics: [UInt8]
  /// The offsets of the glyphs' outlines, and behind them the end of the last one.
  private(set) var offsets: [UInt32]
  private(set) var outlines: [UInt8]
  /// What is taken over as it is: hinting programs and the font's names, but not those of its glyphs, from which FreeType would make a
  /// table of characters.
  private let others: [(tag: UInt32, bytes: [UInt8])]

  /// Reads a face; nil when it is not TrueType, or damaged.
  init?(_ face: OpaquePointer) {
    func table(_ name: String) -> [UInt8] {
      let blob = hb_face_reference_table(face, hb_tag_from_string(name, -1))
      defer { hb_blob_destroy(blob) }
      var length: UInt32 = 0
      guard let start = hb_blob_get_data(blob, &length) else { return [] }
      return UnsafeRawBufferPointer(start: start, count: Int(length)).map { $0 }
    }
    head = table("head")
    horizontalHead = table("hhea")
    profile = table("maxp")
    outlines = table("glyf")
    let sparse = table("hmtx")
    let places = table("loca")
    let count = profile.count >= 32 ? Self.number(profile, at: 4) : 0
    let measured = horizontalHead.count >= 36 ? Self.number(horizontalHead, at: 34) : 0
    guard head.count >= 54, count > 0, measured > 0, measured <= count,
      sparse.count >= measured * 4 + (count - measured) * 2
    else { return nil }
    metrics = Array(sparse[..<(measured * 4)])
    for index in 0..<count - measured {
      metrics += sparse[(measured * 4 - 4)..<(measured * 4 - 2)]
      metrics += sparse[(measured * 4 + index * 2)..<(measured * 4 + index * 2 + 2)]
    }
    let isLong = Self.number(head, at: 50) != 0
    guard places.count >= (count + 1) * (isLong ? 4 : 2) else { return nil }
    offsets = (0...count).map { index in
      isLong
        ? UInt32(Self.number(places, at: index * 4)) << 16 | UInt32(Self.number(places, at: index * 4 + 2))
        : UInt32(Self.number(places, at: index * 2)) * 2
    }
    guard zip(offsets, offsets.dropFirst()).allSatisfy({ $0 <= $1 }), Int(offsets[count]) <= outlines.count else {
      return nil
    }
    others = ["OS/2", "name", "cvt ", "fpgm", "prep"].map { (hb_tag_from_string($0, -1), table($0)) }
      .filter { !$0.1.isEmpty }
  }

  /// The number of glyphs.
  var count: Int { offsets.count - 1 }

  /// The advance of a glyph, in font units.
  func advance(_ glyph: UInt32) -> Int {
    Int(glyph) < count ? Self.number(metrics, at: Int(glyph) * 4) : 0
  }

  /// Whether a glyph has something to see.
  func hasOutline(_ glyph: UInt32) -> Bool {
    Int(glyph) < count && offsets[Int(glyph)] < offsets[Int(glyph) + 1]
  }

  /// Makes a glyph blank; the one before it keeps the bytes, behind its own end, where nobody reads them.
  mutating func removeInk(of glyph: UInt32) {
    guard Int(glyph) < count else { return }
    offsets[Int(glyph)] = offsets[Int(glyph) + 1]
  }

  /// Appends a glyph made of others, each at its place; false when the font is full.
  mutating func append(_ parts: [ClusterGlyph.Part]) -> Bool {
    guard count < 0xFFFF else { return false }
    let seen = parts.filter { hasOutline($0.glyph) }
    if !seen.isEmpty {
      // A compound glyph: no contours of its own, and a box that no reader of ours asks for but that must hold it.
      var bytes = Self.bytes([-1, 0, Int(Int16.min) / 2, Int(Int16.max) / 2, Int(Int16.max) / 2])
      for (index, part) in seen.enumerated() {
        // The offsets are words and mean points; more parts follow.
        let flags = 0x0001 | 0x0002 | (index + 1 < seen.count ? 0x0020 : 0)
        bytes += Self.bytes([flags, Int(part.glyph), part.x, part.y])
      }
      while outlines.count % 4 != 0 { outlines.append(0) }
      offsets[count] = UInt32(outlines.count)
      outlines += bytes
    }
    offsets.append(UInt32(outlines.count))
    let advance = parts.map { $0.x + self.advance($0.glyph) }.max() ?? 0
    metrics += Self.bytes([min(max(advance, 0), 0xFFFF), parts.map(\.x).min() ?? 0])
    return true
  }

  /// The font as a file; nil when HarfBuzz has no memory for it.
  func file() -> OpaquePointer? {
    guard let builder = hb_face_builder_create() else { return nil }
    defer { hb_face_destroy(builder) }
    var head = head
    var profile = profile
    var horizontalHead = horizontalHead
    Self.set(1, at: 50, in: &head)
    Self.set(count, at: 4, in: &profile)
    Self.set(count, at: 34, in: &horizontalHead)
    // The depth of compounds and their parts, of which nothing else in the font has more.
    Self.set(max(Self.number(profile, at: 28), 64), at: 28, in: &profile)
    Self.set(Self.number(profile, at: 30) + 1, at: 30, in: &profile)
    let places = offsets.flatMap { Self.bytes([Int($0 >> 16), Int($0 & 0xFFFF)]) }
    let own = [
      ("head", head), ("hhea", horizontalHead), ("maxp", profile), ("hmtx", metrics), ("loca", places),
      ("glyf", outlines),
    ]
    for (tag, bytes) in own.map({ (hb_tag_from_string($0, -1), $1) }) + others {
      let blob = bytes.withUnsafeBytes {
        hb_blob_create(
          $0.assumingMemoryBound(to: CChar.self).baseAddress, UInt32(clamping: bytes.count), HB_MEMORY_MODE_DUPLICATE,
          nil,
          nil)
      }
      defer { hb_blob_destroy(blob) }
      guard hb_face_builder_add_table(builder, tag, blob) != 0 else { return nil }
    }
    return hb_face_reference_blob(builder)
  }

  private static func number(_ bytes: [UInt8], at offset: Int) -> Int {
    Int(bytes[offset]) << 8 | Int(bytes[offset + 1])
  }

  private static func set(_ number: Int, at offset: Int, in bytes: inout [UInt8]) {
    bytes.replaceSubrange(offset..<offset + 2, with: Self.bytes([number]))
  }

  /// Numbers of two bytes each.
  private static func bytes(_ numbers: [Int]) -> [UInt8] {
    numbers.flatMap { [UInt8(truncatingIfNeeded: $0 >> 8), UInt8(truncatingIfNeeded: $0)] }
  }
}
