/// The cross-reference table of a file: a classic one (PDF 1.7, §7.5.4) or a stream (§7.5.8).
struct CrossReferences {
  /// Where an object stands.
  enum Place {
    case free
    /// In the file, at an offset.
    case offset(Int)
    /// In a stream of objects, as the one of an index.
    case packed(stream: Int, index: Int)
  }

  /// By object number.
  let places: [Place]
  /// What the file says of itself.
  private let trailer: DictionarySyntax
  private let start: Int

  /// - Parameter start: where the table stands; it goes up to the file's last lines.
  init(_ bytes: [UInt8], at start: Int) throws(FinishingError) {
    self.start = start
    var scanner = SyntaxScanner(bytes, in: start..<bytes.count)
    if scanner.take("xref") {
      places = try Self.rows(&scanner)
      try scanner.need("trailer")
      trailer = try scanner.dictionary()
    } else {
      let number = try scanner.integer()
      scanner.position = start
      let object = try CairoFile.object(number, &scanner, places: [])
      guard let dictionary = object.dictionary, let stream = object.stream else { throw scanner.expected("table") }
      trailer = dictionary
      places = try Self.places(number, dictionary, stream: bytes[stream], in: bytes)
    }
    try scanner.need("startxref")
    var size = try value("/Size", in: bytes)
    guard try size.integer() == places.count else { throw .syntax(offset: start, expected: "true /Size") }
  }

  /// The value of a key of the trailer.
  func value(_ key: StaticString, in bytes: [UInt8]) throws(FinishingError) -> SyntaxScanner {
    guard let value = trailer.value(key, in: bytes) else { throw .syntax(offset: start, expected: "\(key)") }
    return SyntaxScanner(bytes, in: value)
  }

  /// The rows of a classic table.
  private static func rows(_ scanner: inout SyntaxScanner) throws(FinishingError) -> [Place] {
    guard try scanner.integer() == 0 else { throw scanner.expected("table from object 0") }
    let count = try scanner.integer()
    // An entry takes 20 bytes, so a larger count is no table.
    guard count <= (scanner.end - scanner.position) / 20 else { throw scanner.expected("table of \(count) entries") }
    var places: [Place] = []
    places.reserveCapacity(count)
    for _ in 0..<count {
      let offset = try scanner.integer()
      let generation = try scanner.integer()
      scanner.skipSpace()
      if scanner.take("n"), generation == 0 {
        places.append(.offset(offset))
      } else if scanner.take("f") {
        places.append(.free)
      } else {
        throw scanner.expected("table entry")
      }
    }
    return places
  }

  /// The rows of a stream, three numbers each: the kind, and two that tell the place.
  private static func places(
    _ number: Int, _ dictionary: DictionarySyntax, stream: ArraySlice<UInt8>, in bytes: [UInt8]
  ) throws(FinishingError) -> [Place] {
    guard let widths = dictionary.value("/W", in: bytes), dictionary.value("/Index", in: bytes) == nil,
      dictionary.value("/Prev", in: bytes) == nil, dictionary.value("/DecodeParms", in: bytes) == nil
    else { throw .object(number: number, expected: "a table") }
    var scanner = SyntaxScanner(bytes, in: widths)
    try scanner.need("[")
    let sizes = [try scanner.integer(), try scanner.integer(), try scanner.integer()]
    try scanner.need("]")
    guard sizes.allSatisfy({ 1...6 ~= $0 }) else { throw .object(number: number, expected: "a table") }
    guard let table = Inflater().unpack(stream) else { throw .compression(object: number) }
    let length = sizes.reduce(0, +)
    guard table.count.isMultiple(of: length) else { throw .object(number: number, expected: "a table of whole rows") }
    var places: [Place] = []
    places.reserveCapacity(table.count / length)
    for row in stride(from: 0, to: table.count, by: length) {
      var position = row
      let fields = sizes.map { size in
        defer { position += size }
        return table[position..<position + size].reduce(0) { $0 << 8 | Int($1) }
      }
      switch (fields[0], fields[1], fields[2]) {
      case (0, _, _): places.append(.free)
      case (1, let offset, 0): places.append(.offset(offset))
      case (2, let stream, let index): places.append(.packed(stream: stream, index: index))
      default: throw .object(number: number, expected: "a table of objects")
      }
    }
    return places
  }
}
