extension [UInt8] {
  /// Appends a number in decimal digits.
  mutating func append(decimal number: Int) {
    guard number >= 10 else { return append(0x30 + UInt8(truncatingIfNeeded: number)) }
    append(decimal: number / 10)
    append(0x30 + UInt8(truncatingIfNeeded: number % 10))
  }

  /// Appends a reference to an object of the new file.
  mutating func append(reference number: Int) {
    separate()
    append(decimal: number)
    self += " 0 R".utf8
  }

  /// Keeps what is appended next apart from the word before it.
  @inline(__always)
  mutating func separate() {
    if let last, last.isPDFRegular { append(0x20) }
  }

  /// Appends a word of the syntax.
  mutating func append(contentsOf word: StaticString) {
    for index in 0..<word.utf8CodeUnitCount { append(word.utf8Start[index]) }
  }

  /// Appends an operator, with operands that are always the same before it, and ends the line.
  mutating func appendOperator(_ name: StaticString) {
    separate()
    append(contentsOf: name)
    append(0x0A)
  }
}
