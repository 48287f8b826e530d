/// Unpacks streams of objects (PDF 1.7, §7.5.7) behind the bytes of their file.
struct ObjectPacks {
  private(set) var bytes: [UInt8]
  /// By the number of a stream: the numbers of its objects and where each stands.
  private var packs: [Int: [(number: Int, value: Range<Int>)]] = [:]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Reads the objects that are packed.
  ///
  /// - Parameter objects: those that are not, by number.
  mutating func unpack(
    _ places: [CrossReferences.Place], into objects: inout [CairoFile.Object?]
  ) throws(FinishingError) {
    for (number, place) in places.enumerated() {
      guard case .packed(let stream, let index) = place else { continue }
      if packs[stream] == nil {
        guard stream < objects.count, let pack = objects[stream] else {
          throw .object(number: stream, expected: "a stream of objects")
        }
        packs[stream] = try unpacked(stream, pack)
      }
      guard let pack = packs[stream], index < pack.count, pack[index].number == number else {
        throw .object(number: number, expected: "where the table says")
      }
      objects[number] = try object(pack[index].value)
    }
  }

  /// Unpacks a stream and reads the places of its objects.
  private mutating func unpacked(
    _ number: Int, _ pack: CairoFile.Object
  ) throws(FinishingError) -> [(number: Int, value: Range<Int>)] {
    guard let dictionary = pack.dictionary, let stream = pack.stream,
      let type = dictionary.value("/Type", in: bytes), bytes.matches("/ObjStm", in: type),
      let count = dictionary.value("/N", in: bytes), let first = dictionary.value("/First", in: bytes)
    else { throw .object(number: number, expected: "a stream of objects") }
    var countScanner = SyntaxScanner(bytes, in: count)
    var firstScanner = SyntaxScanner(bytes, in: first)
    let (objectCount, headLength) = (try countScanner.integer(), try firstScanner.integer())
    guard let content = Inflater().unpack(bytes[stream]) else { throw .compression(object: number) }
    guard headLength <= content.count, objectCount <= headLength else {
      throw .object(number: number, expected: "a stream of objects")
    }
    let start = bytes.count
    bytes += content
    var scanner = SyntaxScanner(bytes, in: start..<start + headLength)
    var heads: [(number: Int, offset: Int)] = []
    for _ in 0..<objectCount { heads.append((try scanner.integer(), try scanner.integer())) }
    let ends = heads.dropFirst().map(\.offset) + [content.count - headLength]
    var values: [(number: Int, value: Range<Int>)] = []
    for (head, end) in zip(heads, ends) {
      guard head.offset <= end, end <= content.count - headLength else {
        throw .object(number: number, expected: "a stream of objects in their order")
      }
      values.append((head.number, start + headLength + head.offset..<start + headLength + end))
    }
    return values
  }

  /// Reads an object that fills a range.
  private func object(_ range: Range<Int>) throws(FinishingError) -> CairoFile.Object {
    var scanner = SyntaxScanner(bytes, in: range)
    scanner.skipSpace()
    let start = scanner.position
    var object: CairoFile.Object
    if scanner.take("<<") {
      scanner.position = start
      let dictionary = try scanner.dictionary()
      object = CairoFile.Object(value: start..<scanner.position, dictionary: dictionary)
    } else {
      _ = try scanner.skipValue()
      object = CairoFile.Object(value: start..<scanner.position)
    }
    scanner.skipSpace()
    guard scanner.position == scanner.end else { throw scanner.expected("end of an object") }
    return object
  }
}
