import HandoutPages

/// The words shaped so far, found by their bytes and their setting.
///
/// A hash table with open addressing over a few flat arrays: finding a word touches no reference counts and makes no
/// strings. The cache is emptied when it has grown large, so a server that sets a million names stays small; what is in it
/// never changes a result, only how soon it is there.
struct WordCache {
  /// Bytes of keys and texts.
  private(set) var bytes: [UInt8] = []
  private(set) var glyphs: [WordGlyph] = []
  private(set) var clusters: [GlyphRun.Cluster] = []
  private(set) var breaks: [InnerBreak] = []
  /// The parts of words in several faces, but for the first of each.
  private(set) var parts: [WordPart] = []
  private(set) var words: [ShapedWord] = []

  /// The index into `words` at a hash's place, or -1; the count is a power of two, at least twice that of the words.
  private var slots = [Int32](repeating: -1, count: 1024)

  private static let wordLimit = 4_096
  private static let byteLimit = 1 << 20

  /// Empties the cache when it is full. Only between texts: a text's words stay where they are while it is built.
  mutating func makeRoom() {
    guard words.count >= Self.wordLimit || bytes.count >= Self.byteLimit else { return }
    self = WordCache()
  }

  /// The index of a word in `words`; nil when it is not shaped yet.
  ///
  /// - Parameter variant: the number of the word's setting.
  func find(_ key: UnsafeBufferPointer<UInt8>, variant: Int, hash: UInt64) -> Int? {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while true {
      let index = Int(slots[slot])
      if index < 0 { return nil }
      if words[index].hash == hash, words[index].variant == variant, matches(words[index].key, key) { return index }
      slot = (slot + 1) & mask
    }
  }

  /// Keeps a word and gives its index.
  mutating func insert(_ shape: WordShape, key: UnsafeBufferPointer<UInt8>, variant: Int, hash: UInt64) -> Int {
    if (words.count + 1) * 2 > slots.count { grow() }
    let keyRange = append(key, to: &bytes)
    let first = append(shape.parts.first ?? WordShape.Part(face: 0), key: key, keyRange: keyRange)
    let rest = shape.parts.dropFirst().map { append($0, key: key, keyRange: keyRange) }
    words.append(
      ShapedWord(
        key: keyRange, variant: variant, hash: hash, first: first, rest: append(rest, to: &parts), edges: shape.edges,
        needsReordering: shape.needsReordering))
    place(words.count - 1)
    return words.count - 1
  }

  /// Keeps a part; a text that equals the key is kept once.
  private mutating func append(
    _ part: WordShape.Part, key: UnsafeBufferPointer<UInt8>, keyRange: Range<Int>
  ) -> WordPart {
    WordPart(
      face: part.face, text: part.text.elementsEqual(key) ? keyRange : append(part.text, to: &bytes),
      glyphs: append(part.glyphs, to: &glyphs), clusters: append(part.clusters, to: &clusters),
      breaks: append(part.breaks, to: &breaks), advance: part.advance)
  }

  /// The start value of a hash for the number of a setting.
  static func hashSeed(variant: Int) -> UInt64 { 0xCBF2_9CE4_8422_2325 ^ UInt64(truncatingIfNeeded: variant) }

  /// A hash with one more byte (FNV-1a).
  static func hash(_ hash: UInt64, adding byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }

  /// A hash whose low bits depend on all of it.
  static func finished(_ hash: UInt64) -> UInt64 { hash ^ hash >> 29 }

  private func matches(_ range: Range<Int>, _ key: UnsafeBufferPointer<UInt8>) -> Bool {
    guard range.count == key.count else { return false }
    var index = range.lowerBound
    for byte in key {
      if bytes[index] != byte { return false }
      index += 1
    }
    return true
  }

  private func append<Element>(_ new: some Collection<Element>, to list: inout [Element]) -> Range<Int> {
    let start = list.count
    list.append(contentsOf: new)
    return start..<list.count
  }

  private mutating func place(_ index: Int) {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: words[index].hash) & mask
    while slots[slot] >= 0 { slot = (slot + 1) & mask }
    slots[slot] = Int32(truncatingIfNeeded: index)
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for index in words.indices { place(index) }
  }
}
