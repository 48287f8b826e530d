/// A PDF as Cairo writes it, with the place of every object.
///
/// Strict: a cross-reference table of one section, every object where the table says, all of generation 0. Cairo 1.16 writes a classic
/// table; later versions write the table as a stream and pack small objects, which are unpacked behind the file's own bytes.
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

  /// The file, and behind it what was packed in it.
  let bytes: [UInt8]
  /// The objects by number; nil for numbers not in use.
  let objects: [Object?]
  /// The number of the catalogue.
  let root: Int
  /// The number of the information dictionary.
  let information: Int

  init(_ bytes: [UInt8]) throws(FinishingError) {
    guard bytes.starts(with: Array("%PDF-1.".utf8)) else { throw .notPDF }
    let start = try Self.tableOffset(bytes)
    let table = try CrossReferences(bytes, at: start)
    root = try Self.reference("/Root", table, bytes)
    information = try Self.reference("/Info", table, bytes)
    var objects = try Self.objects(bytes, places: table.places, table: start)
    var packs = ObjectPacks(bytes)
    try packs.unpack(table.places, into: &objects)
    self.objects = objects
    self.bytes = packs.bytes
  }

  private static func reference(
    _ key: StaticString, _ table: CrossReferences, _ bytes: [UInt8]
  ) throws(FinishingError) -> Int {
    var entry = try table.value(key, in: bytes)
    return try entry.reference()
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

  /// The objects that stand in the file themselves.
  private static func objects(
    _ bytes: [UInt8], places: [CrossReferences.Place], table: Int
  ) throws(FinishingError) -> [Object?] {
    var objects: [Object?] = []
    objects.reserveCapacity(places.count)
    for (number, place) in places.enumerated() {
      // The table itself is no object that anything refers to.
      guard case .offset(let offset) = place, offset != table else {
        objects.append(nil)
        continue
      }
      guard offset < table else { throw .object(number: number, expected: "before the table") }
      var scanner = SyntaxScanner(bytes, in: offset..<table)
      objects.append(try object(number, &scanner, places: places))
    }
    return objects
  }

  /// Reads an object where it stands.
  static func object(
    _ number: Int, _ scanner: inout SyntaxScanner, places: [CrossReferences.Place]
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
      let length = try streamLength(number, dictionary, scanner, places: places)
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
    _ number: Int, _ dictionary: DictionarySyntax, _ scanner: SyntaxScanner, places: [CrossReferences.Place]
  ) throws(FinishingError) -> Int {
    guard let place = dictionary.value("/Length", in: scanner.bytes) else { throw .streamLength(object: number) }
    var value = SyntaxScanner(scanner.bytes, in: place)
    guard try value.skipValue() == .reference else {
      value.position = place.lowerBound
      return try value.integer()
    }
    value.position = place.lowerBound
    let object = try value.reference()
    guard object < places.count, case .offset(let offset) = places[object], offset < scanner.end else {
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
