import Crypto

/// Writes a PDF whose small objects are packed into object streams and listed in a cross-reference stream (PDF 1.7, §7.5.7
/// and §7.5.8).
struct FileWriter: Sendable {
  /// The most objects in one pack: a reader unpacks all of them to find one.
  private static let packLimit = 1000

  private var bytes = Array("%PDF-1.7\n%\u{E2}\u{E3}\u{CF}\u{D3}\n".utf8)
  /// How many bytes have been taken away before those.
  private var taken = 0
  /// The row of the cross-reference table by object number: kind, offset or pack, index. Object 0 is never used.
  private var rows: [UInt64] = [FileWriter.unused]
  /// The open pack: its number, its objects' numbers and offsets as text, the objects.
  private var pack: (number: Int, head: [UInt8], body: [UInt8], count: Int)?
  /// What packs streams and packs of objects.
  var deflater: Deflater

  private static let unused: UInt64 = 65_535
  /// Four bytes say where an object stands.
  private static let offsetLimit = Int(UInt32.max)

  init(capacity: Int, deflater: Deflater) {
    self.deflater = deflater
    bytes.reserveCapacity(capacity)
  }

  /// A number for an object that will be written later.
  mutating func reserve() -> Int {
    rows.append(FileWriter.unused)
    return rows.count - 1
  }

  /// Writes a small object into the current pack.
  mutating func pack(_ number: Int, _ object: [UInt8]) throws(FinishingError) {
    if let full = pack, full.count == Self.packLimit { try closePack() }
    if pack == nil { pack = (reserve(), [], [], 0) }
    guard let index = pack?.count, let owner = pack?.number, let offset = pack?.body.count else { return }
    rows[number] = 2 << 48 | UInt64(UInt32(clamping: owner)) << 16 | UInt64(UInt16(clamping: index))
    pack?.head.append(decimal: number)
    pack?.head.append(0x20)
    pack?.head.append(decimal: offset)
    pack?.head.append(0x20)
    pack?.body += object
    pack?.body.append(0x20)
    pack?.count += 1
  }

  /// Writes an object with a stream.
  ///
  /// - Parameter dictionary: the stream's dictionary without its end and without `/Length`.
  mutating func write(
    _ number: Int, dictionary: some Sequence<UInt8>, stream: ArraySlice<UInt8>
  ) throws(FinishingError) {
    let offset = taken + bytes.count
    guard offset <= FileWriter.offsetLimit else { throw .tooLarge }
    rows[number] = 1 << 48 | UInt64(offset) << 16
    bytes += "\(number) 0 obj\n".utf8
    bytes += dictionary
    bytes += "/Length \(stream.count)>>stream\n".utf8
    bytes += stream
    // A stream that ends in a carriage return would lose it to the line end, for who looks for that and not for the length.
    bytes += stream.last == UInt8(ascii: "\r") ? "\r\n".utf8 : "\n".utf8
    bytes += "endstream\nendobj\n".utf8
  }

  /// Tells what is written so far from what others have written.
  var digest: ObjectDigest { ObjectDigest([bytes[...]]) }

  /// What is written so far and was not taken before; it is not kept here.
  mutating func takeBytes() -> [UInt8] {
    defer {
      taken += bytes.count
      bytes.removeAll()
    }
    return bytes
  }

  /// Writes the last pack, the list of all objects and the end, and gives what was not taken before.
  ///
  /// - Parameter isIdentified: whether the file has an identifier (PDF 1.7, §14.4), the same for the same bytes.
  mutating func finish(
    root: Int, information: Int, isIdentified: Bool = false
  ) throws(FinishingError) -> [UInt8] {
    try closePack()
    let identifier = isIdentified ? identifier : []
    let number = reserve()
    let start = taken + bytes.count
    guard start <= FileWriter.offsetLimit else { throw .tooLarge }
    rows[number] = 1 << 48 | UInt64(start) << 16
    guard let packed = deflater.pack(table()) else { throw .compression(object: number) }
    let dictionary =
      "<</Type/XRef/Size \(rows.count)/W[1 4 2]/Root \(root) 0 R/Info \(information) 0 R"
      + "/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 7>>"
    try write(number, dictionary: dictionary.utf8 + identifier, stream: packed[...])
    bytes += "startxref\n\(start)\n%%EOF\n".utf8
    return takeBytes()
  }

  /// The entry of the trailer that tells files apart, from the bytes written so far.
  private var identifier: [UInt8] {
    let text = TextString.hexadecimal(SHA256.hash(data: bytes).prefix(16))
    return Array("/ID[".utf8) + text + text + "]".utf8
  }

  /// Writes the open pack; what is packed from now on goes into another one.
  mutating func closePack() throws(FinishingError) {
    guard let full = pack else { return }
    pack = nil
    guard let packed = deflater.pack(full.head + full.body) else { throw .compression(object: full.number) }
    let dictionary = "<</Type/ObjStm/N \(full.count)/First \(full.head.count)/Filter/FlateDecode"
    try write(full.number, dictionary: dictionary.utf8, stream: packed[...])
  }

  /// The rows of the cross-reference table, each as the difference from the row above (predictor 12, "up").
  private func table() -> [UInt8] {
    var table: [UInt8] = []
    table.reserveCapacity(rows.count * 8)
    var above: UInt64 = 0
    for row in rows {
      table.append(2)
      for shift in stride(from: UInt64(48), through: 0, by: -8) {
        table.append(UInt8(truncatingIfNeeded: row >> shift) &- UInt8(truncatingIfNeeded: above >> shift))
      }
      above = row
    }
    return table
  }
}
