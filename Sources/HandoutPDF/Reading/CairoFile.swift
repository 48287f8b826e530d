/// A PDF as Cairo 1.16 writes it, with the place of every object; nothing is copied.
///
/// Strict: a classic cross-reference table of one section, every object where the table says, all of generation 0.
struct CairoFile {
  /// An object's place in the file.
  struct Object {
    /// The value, without the stream.
    var value: Range<Int>
    /// The top level of the value when it is a dictionary.
    var dictionary: DictionarySyntax?
    /// The stream's bytes, as they are encoded.
    var stream: Range<Int>?
  }

  let bytes: [UInt8]
  /// The objects by number; nil for numbers not in use.
  let objects: [Object?]
  /// The number of the catalogue.
  let root: Int
  /// The number of the information dictionary.
  let information: Int

  init(_ bytes: [UInt8]) throws(FinishingError) {
    guard bytes.starts(with: Array("%PDF-1.".utf8)) else { throw .notPDF }
    let table = try Self.tableOffset(bytes)
    var scanner = SyntaxScanner(bytes, in: table..<bytes.count)
    let offsets = try Self.offsets(&scanner)
    try scanner.need("trailer")
    let trailer = try scanner.dictionary()
    try scanner.need("startxref")
    func entry(_ key: StaticString) throws(FinishingError) -> SyntaxScanner {
      guard let value = trailer.value(key, in: bytes) else { throw .syntax(offset: table, expected: "\(key)") }
      return SyntaxScanner(bytes, in: value)
    }
    var size = try entry("/Size")
    guard try size.integer() == offsets.count else { throw .syntax(offset: table, expected: "true /Size") }
    var rootEntry = try entry("/Root")
    root = try rootEntry.reference()
    var informationEntry = try entry("/Info")
    information = try informationEntry.reference()
    objects = try Self.objects(bytes, offsets: offsets, table: table)
    self.bytes = bytes
  }

  /// The object of a number, which must be a dictionary.
  func dictionary(_ number: Int, _ what: String) throws(FinishingError) -> DictionarySyntax {
    guard number < objects.count, let dictionary = objects[number]?.dictionary else {
      throw .object(number: number, expected: what)
    }
    return dictionary
  }

  /// The value of a key that object `number` must have.
  func value(_ key: StaticString, of number: Int, _ what: String) throws(FinishingError) -> SyntaxScanner {
    guard let value = try dictionary(number, what).value(key, in: bytes) else {
      throw .object(number: number, expected: what)
    }
    return SyntaxScanner(bytes, in: value)
  }

  /// The numbers of the pages, in order; Cairo writes one flat page tree.
  func pages() throws(FinishingError) -> [Int] {
    var rootPages = try value("/Pages", of: root, "catalogue")
    let tree = try rootPages.reference()
    var kids = try value("/Kids", of: tree, "page tree")
    try kids.need("[")
    var pages: [Int] = []
    while true {
      kids.skipSpace()
      if kids.take("]") { break }
      pages.append(try kids.reference())
    }
    var count = try value("/Count", of: tree, "page tree")
    guard try count.integer() == pages.count else { throw .object(number: tree, expected: "page tree of its count") }
    for page in pages {
      let type = try value("/Type", of: page, "page")
      guard bytes.matches("/Page", in: type.position..<type.end) else { throw .object(number: page, expected: "page") }
    }
    return pages
  }

  /// The offset of the cross-reference table, from the last lines of the file.
  private static func tableOffset(_ bytes: [UInt8]) throws(FinishingError) -> Int {
    guard bytes.count > 64, let line = bytes.lastRange(of: "startxref\n", within: 64) else { throw .truncated }
    var scanner = SyntaxScanner(bytes, in: line.upperBound..<bytes.count)
    guard let offset = try? scanner.integer(), scanner.take("\n%%EOF\n"), scanner.position == bytes.count,
      offset < line.lowerBound
    else { throw .truncated }
    return offset
  }

  /// The offsets of the table by object number; nil for free entries.
  private static func offsets(_ scanner: inout SyntaxScanner) throws(FinishingError) -> [Int?] {
    guard scanner.take("xref") else { throw scanner.expected("xref") }
    guard try scanner.integer() == 0 else { throw scanner.expected("table from object 0") }
    let count = try scanner.integer()
    // An entry takes 20 bytes, so a larger count is no table.
    guard count <= (scanner.end - scanner.position) / 20 else { throw scanner.expected("table of \(count) entries") }
    var offsets: [Int?] = []
    offsets.reserveCapacity(count)
    for _ in 0..<count {
      let offset = try scanner.integer()
      let generation = try scanner.integer()
      scanner.skipSpace()
      if scanner.take("n"), generation == 0 {
        offsets.append(offset)
      } else if scanner.take("f") {
        offsets.append(nil)
      } else {
        throw scanner.expected("table entry")
      }
    }
    return offsets
  }

  private static func objects(
    _ bytes: [UInt8], offsets: [Int?], table: Int
  ) throws(FinishingError) -> [Object?] {
    var objects: [Object?] = []
    objects.reserveCapacity(offsets.count)
    for (number, offset) in offsets.enumerated() {
      guard let offset else {
        objects.append(nil)
        continue
      }
      guard offset < table else { throw .object(number: number, expected: "before the table") }
      var scanner = SyntaxScanner(bytes, in: offset..<table)
      objects.append(try object(number, &scanner, offsets: offsets))
    }
    return objects
  }

  private static func object(
    _ number: Int, _ scanner: inout SyntaxScanner, offsets: [Int?]
  ) throws(FinishingError) -> Object {
    try begin(number, &scanner)
    scanner.skipSpace()
    let start = scanner.position
    guard scanner.take("<<") else {
      _ = try scanner.skipValue()
      let value = start..<scanner.position
      try scanner.need("endobj")
      return Object(value: value)
    }
    scanner.position = start
    let dictionary = try scanner.dictionary()
    var object = Object(value: start..<scanner.position, dictionary: dictionary)
    scanner.skipSpace()
    if scanner.take("stream\n") {
      let length = try streamLength(number, dictionary, scanner, offsets: offsets)
      let first = scanner.position
      guard length <= scanner.end - first else { throw .streamLength(object: number) }
      object.stream = first..<first + length
      scanner.position += length
      _ = scanner.take("\n")
      guard scanner.take("endstream") else { throw .streamLength(object: number) }
    }
    try scanner.need("endobj")
    return object
  }

  /// Passes `N 0 obj`.
  private static func begin(_ number: Int, _ scanner: inout SyntaxScanner) throws(FinishingError) {
    guard let found = try? scanner.integer(), found == number, (try? scanner.integer()) == 0 else {
      throw .object(number: number, expected: "where the table says")
    }
    try scanner.need("obj")
  }

  /// The length of a stream, which Cairo writes as an object of its own after the stream.
  private static func streamLength(
    _ number: Int, _ dictionary: DictionarySyntax, _ scanner: SyntaxScanner, offsets: [Int?]
  ) throws(FinishingError) -> Int {
    guard let place = dictionary.value("/Length", in: scanner.bytes) else { throw .streamLength(object: number) }
    var value = SyntaxScanner(scanner.bytes, in: place)
    guard try value.skipValue() == .reference else {
      value.position = place.lowerBound
      return try value.integer()
    }
    value.position = place.lowerBound
    let object = try value.reference()
    guard object < offsets.count, let offset = offsets[object], offset < scanner.end else {
      throw .streamLength(object: number)
    }
    var length = SyntaxScanner(scanner.bytes, in: offset..<scanner.end)
    try begin(object, &length)
    return try length.integer()
  }
}

extension [UInt8] {
  /// Where the word stands last among the last bytes; nil when it does not.
  fileprivate func lastRange(of word: StaticString, within count: Int) -> Range<Int>? {
    let length = word.utf8CodeUnitCount
    guard self.count >= length else { return nil }
    return stride(from: self.count - length, through: Swift.max(0, self.count - count), by: -1)
      .first { matches(word, in: $0..<$0 + length) }
      .map { $0..<$0 + length }
  }
}
