/// Writes a PDF whose small objects are packed into object streams and listed in a cross-reference stream (PDF 1.7, §7.5.7
/// and §7.5.8).
struct FileWriter {
  /// Where an object of the new file stands.
  private enum Place {
    /// At an offset of the file.
    case offset(Int)
    /// In a pack, by its number among the packs, at an index.
    case packed(pack: Int, index: Int)
  }

  /// The most objects in one pack: a reader unpacks all of them to find one.
  private static let packLimit = 1000

  private var bytes = Array("%PDF-1.7\n%\u{E2}\u{E3}\u{CF}\u{D3}\n".utf8)
  /// The places by object number; object 0 is never used.
  private var places: [Place?] = [nil]
  /// The objects of each finished pack: their numbers and offsets as text, the text's length, the objects.
  private var packs: [(count: Int, head: [UInt8], body: [UInt8])] = []
  private var head: [UInt8] = []
  private var body: [UInt8] = []
  private var count = 0

  init(capacity: Int) {
    bytes.reserveCapacity(capacity)
  }

  /// A number for an object that will be written later.
  mutating func reserve() -> Int {
    places.append(nil)
    return places.count - 1
  }

  /// Writes a small object into the current pack.
  mutating func pack(_ number: Int, _ object: [UInt8]) {
    if count == Self.packLimit { closePack() }
    places[number] = .packed(pack: packs.count, index: count)
    head.append(decimal: number)
    head.append(0x20)
    head.append(decimal: body.count)
    head.append(0x20)
    body += object
    body.append(0x20)
    count += 1
  }

  /// Writes an object with a stream.
  ///
  /// - Parameter dictionary: the stream's dictionary without its end and without `/Length`.
  mutating func write(_ number: Int, dictionary: some Sequence<UInt8>, stream: ArraySlice<UInt8>) {
    places[number] = .offset(bytes.count)
    bytes += "\(number) 0 obj\n".utf8
    bytes += dictionary
    bytes += "/Length \(stream.count)>>stream\n".utf8
    bytes += stream
    bytes += "\nendstream\nendobj\n".utf8
  }

  /// Writes the packs, the list of all objects and the end.
  mutating func finish(root: Int, information: Int, deflater: Deflater) throws(FinishingError) -> [UInt8] {
    closePack()
    let first = places.count
    for pack in packs {
      let number = reserve()
      guard let packed = deflater.pack(pack.head + pack.body) else { throw .compression(object: number) }
      let dictionary = "<</Type/ObjStm/N \(pack.count)/First \(pack.head.count)/Filter/FlateDecode"
      write(number, dictionary: dictionary.utf8, stream: packed[...])
    }
    let number = reserve()
    let start = bytes.count
    places[number] = .offset(start)
    guard let packed = deflater.pack(table(firstPack: first)) else { throw .compression(object: number) }
    let dictionary =
      "<</Type/XRef/Size \(places.count)/W[1 4 2]/Root \(root) 0 R/Info \(information) 0 R"
      + "/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 7>>"
    write(number, dictionary: dictionary.utf8, stream: packed[...])
    bytes += "startxref\n\(start)\n%%EOF\n".utf8
    return bytes
  }

  private mutating func closePack() {
    guard count > 0 else { return }
    packs.append((count, head, body))
    (count, head, body) = (0, [], [])
  }

  /// The rows of the cross-reference table, each as the difference from the row above (predictor 12, "up").
  private func table(firstPack: Int) -> [UInt8] {
    var rows: [UInt8] = []
    rows.reserveCapacity(places.count * 8)
    var above: UInt64 = 0
    for place in places {
      let row: UInt64 =
        switch place {
        case nil: 65_535
        case .offset(let offset): 1 << 48 | UInt64(UInt32(clamping: offset)) << 16
        case .packed(let pack, let index):
          2 << 48 | UInt64(UInt32(clamping: firstPack + pack)) << 16 | UInt64(UInt16(clamping: index))
        }
      rows.append(2)
      for shift in stride(from: UInt64(48), through: 0, by: -8) {
        rows.append(UInt8(truncatingIfNeeded: row >> shift) &- UInt8(truncatingIfNeeded: above >> shift))
      }
      above = row
    }
    return rows
  }
}
