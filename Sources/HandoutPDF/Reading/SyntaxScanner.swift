/// Reads the syntax of PDF 1.7 (§7.2, §7.3) as far as Cairo writes it, and refuses everything else.
struct SyntaxScanner {
  /// What a value is.
  enum Kind { case dictionary, array, name, number, reference, string, keyword }

  let bytes: [UInt8]
  /// The next byte to read.
  var position: Int
  /// The first byte not to read.
  let end: Int

  init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    position = range.lowerBound
    end = min(range.upperBound, bytes.count)
  }

  /// The byte at the position; a space at the end, where every token ends too.
  var next: UInt8 { position < end ? bytes[position] : 0x20 }

  /// The error for a missing thing at the position.
  func expected(_ what: String) -> FinishingError { .syntax(offset: position, expected: what) }

  /// Passes white space and comments.
  mutating func skipSpace() {
    while position < end {
      let byte = bytes[position]
      if byte == UInt8(ascii: "%") {
        while position < end, bytes[position] != 0x0A { position += 1 }
      } else if byte.isPDFSpace {
        position += 1
      } else {
        return
      }
    }
  }

  /// Passes the word if it stands next.
  mutating func take(_ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard position + count <= end else { return false }
    for index in 0..<count where bytes[position + index] != word.utf8Start[index] { return false }
    position += count
    return true
  }

  /// Passes the word and the space before it.
  mutating func need(_ word: StaticString) throws(FinishingError) {
    skipSpace()
    guard take(word) else { throw expected("\(word)") }
  }

  /// Reads an integer of at most 15 digits, without sign.
  mutating func integer() throws(FinishingError) -> Int {
    skipSpace()
    guard let value = takeInteger() else { throw expected("integer") }
    return value
  }

  /// Reads a reference and gives the object's number.
  mutating func reference() throws(FinishingError) -> Int {
    let number = try integer()
    guard try integer() == 0 else { throw expected("generation 0") }
    try need("R")
    return number
  }

  private mutating func takeInteger() -> Int? {
    let start = position
    var value = 0
    while position < end, bytes[position].isDigit {
      guard position - start < 15 else { return nil }
      value = value * 10 + Int(bytes[position] - 0x30)
      position += 1
    }
    return position > start ? value : nil
  }

  /// Passes one value and says what it was.
  mutating func skipValue(depth: Int = 0) throws(FinishingError) -> Kind {
    skipSpace()
    guard depth < 16 else { throw expected("shallower value") }
    switch next {
    case UInt8(ascii: "<"):
      guard position + 1 < end, bytes[position + 1] == UInt8(ascii: "<") else { return try skipHexadecimal() }
      _ = try dictionary(depth: depth)
      return .dictionary
    case UInt8(ascii: "["): return try skipArray(depth: depth)
    case UInt8(ascii: "("): return try skipString()
    case UInt8(ascii: "/"):
      position += 1
      skipRegular()
      return .name
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return skipNumberOrReference()
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
      skipRegular()
      return .number
    default:
      guard take("true") || take("false") || take("null"), !next.isPDFRegular else { throw expected("value") }
      return .keyword
    }
  }

  /// Reads a dictionary into the places of its keys and values.
  mutating func dictionary(depth: Int = 0) throws(FinishingError) -> DictionarySyntax {
    try need("<<")
    var dictionary = DictionarySyntax()
    dictionary.entries.reserveCapacity(6)
    while true {
      skipSpace()
      if take(">>") { return dictionary }
      let key = position
      guard take("/") else { throw expected("key or >>") }
      skipRegular()
      let keyEnd = position
      skipSpace()
      let value = position
      let kind = try skipValue(depth: depth + 1)
      dictionary.entries.append(.init(key: key..<keyEnd, value: value..<position, kind: kind))
    }
  }

  private mutating func skipArray(depth: Int) throws(FinishingError) -> Kind {
    position += 1
    while true {
      skipSpace()
      if take("]") { return .array }
      _ = try skipValue(depth: depth + 1)
    }
  }

  private mutating func skipHexadecimal() throws(FinishingError) -> Kind {
    position += 1
    while next.isHexadecimalDigit || (position < end && next.isPDFSpace) { position += 1 }
    guard take(">") else { throw expected("hexadecimal string") }
    return .string
  }

  private mutating func skipString() throws(FinishingError) -> Kind {
    var open = 0
    while position < end {
      switch bytes[position] {
      case UInt8(ascii: "\\"): position += 1
      case UInt8(ascii: "("): open += 1
      case UInt8(ascii: ")"): open -= 1
      default: break
      }
      position += 1
      if open == 0 { return .string }
    }
    throw expected("end of a string")
  }

  private mutating func skipRegular() {
    while position < end, bytes[position].isPDFRegular { position += 1 }
  }

  private mutating func skipNumberOrReference() -> Kind {
    skipRegular()
    let afterNumber = position
    skipSpace()
    if takeInteger() != nil {
      skipSpace()
      if take("R"), !next.isPDFRegular { return .reference }
    }
    position = afterNumber
    return .number
  }
}

extension UInt8 {
  /// White space by PDF 1.7, table 1.
  @inline(__always)
  var isPDFSpace: Bool { self == 0x20 || self == 0x0A || self == 0x0D || self == 0x09 || self == 0x0C || self == 0 }

  @inline(__always)
  var isDigit: Bool { self &- 0x30 < 10 }

  var isHexadecimalDigit: Bool { isDigit || (self | 0x20) &- UInt8(ascii: "a") < 6 }

  /// Neither white space nor a delimiter (PDF 1.7, table 2).
  @inline(__always)
  var isPDFRegular: Bool {
    switch self {
    case 0x20, 0x0A, 0x0D, 0x09, 0x0C, 0: false
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "/"), UInt8(ascii: "%"):
      false
    default: true
    }
  }
}
