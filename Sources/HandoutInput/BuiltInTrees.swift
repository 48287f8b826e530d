import CTrees

/// The trees of the built-in files, ready to be taken.
///
/// Every start of the program reads some twenty of these files, and to parse them as YAML takes as long as to lay out their pages. So
/// `Sources/CTrees/Trees.bin` holds what the parser makes of them; a test writes it, and proves that it says what the files say. A file is
/// found by its bytes, so one that has changed since is parsed, and no tree is ever another file's.
///
///     trees  = count:4 (fingerprint:8 start:4)* node*     by fingerprint; little endian
///     node   = head line column …                          numbers in groups of seven bits, the least first
///     head   = 4 * number + kind                           of scalars in the file the length, of others the count
///     line   = how far it is from the line before
///
/// Texts are not kept but cut from the file where they stand there as they read.
package enum BuiltInTrees {
  /// What a node is, in the two lowest bits of its head.
  package enum Kind: Int, Sendable {
    case plain, quoted, sequence, mapping
  }

  /// What a file is found by: 64 bits of all its bytes.
  ///
  /// FNV-1a on words of eight bytes, with a shift by which high bits come to count below.
  package static func fingerprint(_ bytes: [UInt8]) -> UInt64 {
    bytes.withUnsafeBytes { bytes in
      var print: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(bytes.count)
      func add(_ word: UInt64) {
        print = (print ^ word) &* 0x100_0000_01B3
        print ^= print >> 32
      }
      let words = bytes.count / 8
      for index in 0..<words {
        add(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self)))
      }
      for byte in bytes[(words * 8)...] { add(UInt64(byte)) }
      return print
    }
  }

  /// The tree of a built-in file; nil for every other one.
  static func tree(of bytes: [UInt8]) -> YAMLTree? {
    let trees = UnsafeRawBufferPointer(start: CTreesBytes(), count: Int(CTreesCount()))
    guard let start = start(of: fingerprint(bytes), in: trees) else { return nil }
    var reader = TreeReader(trees: trees, position: start, text: bytes)
    return reader.node()
  }

  /// Where the tree of a file starts.
  private static func start(of fingerprint: UInt64, in trees: UnsafeRawBufferPointer) -> Int? {
    var range = 0..<Int(UInt32(littleEndian: trees.loadUnaligned(as: UInt32.self)))
    while !range.isEmpty {
      let middle = (range.lowerBound + range.upperBound) / 2
      let row = 4 + middle * 12
      let found = UInt64(littleEndian: trees.loadUnaligned(fromByteOffset: row, as: UInt64.self))
      if found == fingerprint {
        return Int(UInt32(littleEndian: trees.loadUnaligned(fromByteOffset: row + 8, as: UInt32.self)))
      }
      range = found < fingerprint ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }
}

/// Reads one tree.
private struct TreeReader {
  let trees: UnsafeRawBufferPointer
  var position: Int
  let text: [UInt8]
  /// Where the text behind the last one starts that was cut from the file.
  private var cursor = 0
  private var line = 0

  init(trees: UnsafeRawBufferPointer, position: Int, text: [UInt8]) {
    (self.trees, self.position, self.text) = (trees, position, text)
  }

  mutating func node() -> YAMLTree {
    let head = number()
    let (line, column) = place()
    let count = head >> 2
    let content: YAMLTree.Content =
      switch BuiltInTrees.Kind(rawValue: head & 3) {
      case .plain, nil: .scalar(scalar(count), .plain)
      case .quoted: .scalar(scalar(count), .quoted)
      case .sequence: .sequence((0..<count).map { _ in node() })
      case .mapping: .mapping((0..<count).map { _ in entry() })
      }
    return YAMLTree(line: line, column: column, content: content)
  }

  private mutating func entry() -> YAMLTree.Entry {
    let key = scalar(number())
    let (line, column) = place()
    return YAMLTree.Entry(key: key, line: line, column: column, value: node())
  }

  private mutating func place() -> (line: Int, column: Int) {
    line += number()
    return (line, number())
  }

  /// A text of the file or, where the number is odd, one that is written otherwise there.
  private mutating func scalar(_ number: Int) -> String {
    let count = number >> 1
    guard number & 1 == 0 else {
      defer { position += count }
      return String(decoding: trees[position..<position + count], as: UTF8.self)
    }
    guard count > 0 else { return "" }
    let start = cursor + self.number()
    cursor = start + count
    return String(decoding: text[start..<cursor], as: UTF8.self)
  }

  private mutating func number() -> Int {
    var (value, shift) = (0, 0)
    while true {
      let byte = trees[position]
      position += 1
      value |= Int(byte & 0x7F) << shift
      guard byte & 0x80 != 0 else { return value }
      shift += 7
    }
  }
}
