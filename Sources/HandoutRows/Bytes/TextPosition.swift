/// A place in a text that moves along with its bytes.
struct TextPosition: Equatable {
  /// The line, from 1; lines end with LF, CR or CR LF.
  private(set) var line = 1
  /// The column in Unicode scalars, from 1.
  private(set) var column = 1
  private var followsReturn = false

  init(line: Int = 1, column: Int = 1) {
    self.line = line
    self.column = column
  }

  /// Moves behind a byte of valid UTF-8.
  mutating func pass(_ byte: UInt8) {
    if byte == 0x0A || byte == 0x0D {
      if byte == 0x0D || !followsReturn { line += 1 }
      column = 1
      followsReturn = byte == 0x0D
      return
    }
    followsReturn = false
    if byte & 0xC0 != 0x80 { column += 1 }
  }
}
