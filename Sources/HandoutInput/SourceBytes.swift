/// The bytes of a file or of a piece of one, valid or not, as complaints about single bytes need them.
package struct SourceBytes {
  /// The file's name as the user knows it.
  package let name: String
  /// The bytes of the text.
  package let bytes: ArraySlice<UInt8>
  /// The line of the file on which the bytes start, from 1.
  package let firstLine: Int
  /// The column of the file, in Unicode scalars from 1, at which the bytes start on their first line.
  package let firstColumn: Int
  /// Whose words the bytes are.
  package let origin: SourcePlace.Origin

  package init(
    name: String, bytes: ArraySlice<UInt8>, firstLine: Int, firstColumn: Int, origin: SourcePlace.Origin = .request
  ) {
    self.name = name
    self.bytes = bytes
    self.firstLine = firstLine
    self.firstColumn = firstColumn
    self.origin = origin
  }

  /// The place of a byte, with the line repaired where it is not valid text.
  ///
  /// - Parameters:
  ///   - offset: the byte, counted from the first one; beyond the end means the end.
  ///   - length: how many Unicode scalars the caret covers.
  package func place(offset: Int, length: Int = 1) -> SourcePlace {
    let position = min(bytes.startIndex + max(0, offset), bytes.endIndex)
    let before = bytes[bytes.startIndex..<position]
    let lineStart = before.lastIndex { $0 == 0x0A || $0 == 0x0D }.map { $0 + 1 } ?? bytes.startIndex
    let lineEnd = bytes[position...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.endIndex
    var line = firstLine
    var previous: UInt8 = 0
    for byte in before {
      if byte == 0x0D || (byte == 0x0A && previous != 0x0D) { line += 1 }
      previous = byte
    }
    let startColumn = line == firstLine ? firstColumn : 1
    let column = String(decoding: bytes[lineStart..<position], as: UTF8.self).unicodeScalars.count + startColumn
    return SourcePlace(
      file: name, line: line, column: column, length: length,
      sourceLine: String(decoding: bytes[lineStart..<lineEnd].prefix(4_000), as: UTF8.self), sourceColumn: startColumn,
      origin: origin)
  }
}
