import HandoutInput

/// Cuts a table into records, which end with a line end outside of quotes.
///
/// Every quote opens or closes: for a table that keeps to RFC 4180 that is right wherever quotes stand, and a record
/// that does not keep to it is refused when it is split.
struct CSVRecordReader {
  /// The table's bytes.
  var cursor: ByteCursor

  /// The next record without its line end, nil at the end of the table.
  ///
  /// - Throws: `RowError` for a carriage return that ends no line, and for a record that is too long to be one.
  mutating func next() throws(RowError) -> (bytes: [UInt8], start: TextPosition)? {
    guard try cursor.peek() != nil else { return nil }
    cursor.beginPiece()
    var isQuoted = false
    var ending = 0
    while ending == 0, let byte = try cursor.next() {
      switch byte {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case 0x0A where !isQuoted: ending = 1
      case 0x0D where !isQuoted:
        guard try cursor.peek() == 0x0A else {
          throw cursor.refusal(
            offset: cursor.piece.count - 1, "a carriage return stands alone", help: "end lines with LF or CR LF")
        }
        _ = try cursor.next()
        ending = 2
      default: break
      }
      if cursor.isPieceCut { break }
    }
    return (Array(cursor.piece.dropLast(cursor.isPieceCut ? 0 : ending)), cursor.pieceStart)
  }

  /// Splits a record that `next` gave last.
  mutating func split(_ bytes: [UInt8], separator: UInt8) throws(RowError) -> CSVRecord {
    do throws(CSVFault) {
      let record = try CSVRecord(bytes, separator: separator, start: cursor.pieceStart)
      guard !cursor.isPieceCut else { throw CSVFault(kind: .tooLong, offset: 0) }
      return record
    } catch {
      // The field in which a cut record ends is open only because it was cut.
      let fault = cursor.isPieceCut && error.kind == .openQuote ? CSVFault(kind: .tooLong, offset: 0) : error
      throw cursor.refusal(offset: fault.offset, fault.message, help: fault.help)
    }
  }
}
