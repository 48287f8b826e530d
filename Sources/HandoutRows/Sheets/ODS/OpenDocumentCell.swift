import HandoutInput

/// A cell of an OpenDocument spreadsheet: its value in a form for programs, and beside it the text that the sheet shows.
struct OpenDocumentCell {
  private var type: String?
  private var stored: String?
  private var isFormula = false
  private var isError = false
  /// The text, its paragraphs in lines of their own.
  private var shown: [UInt8] = []
  private var hasParagraph = false
  /// Whether a space in the file is none of the text: at the start of a paragraph, and behind another one (OpenDocument 1.3, 6.1.2).
  private var dropsSpace = true

  init() {}

  init(_ attributes: XMLAttributes) {
    type = attributes.value("value-type", in: .office)
    let name: StaticString =
      switch type {
      case "date": "date-value"
      case "time": "time-value"
      case "boolean": "boolean-value"
      case "string": "string-value"
      default: "value"
      }
    stored = attributes.value(name, in: .office)
    isFormula = attributes.value("formula", in: .table) != nil
    isError = attributes.value("value-type", in: .calc) == "error"
  }

  mutating func beginParagraph() {
    if hasParagraph { append("\n", count: 1) }
    hasParagraph = true
    dropsSpace = true
  }

  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    for byte in bytes where shown.count <= RowLimits.cellBytes {
      let isSpace = byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
      if !isSpace || !dropsSpace { shown.append(isSpace ? 0x20 : byte) }
      dropsSpace = isSpace
    }
  }

  /// Takes a character of the text as often as the file says.
  mutating func append(_ character: Unicode.Scalar, count: Int) {
    let room = RowLimits.cellBytes + 1 - shown.count
    shown += repeatElement(UInt8(truncatingIfNeeded: character.value), count: max(0, min(count, room)))
    dropsSpace = false
  }

  /// What the cell says. A formula says what was stored as its value when it was calculated last.
  var value: SheetValue {
    guard shown.count <= RowLimits.cellBytes, stored.map({ $0.utf8.count <= RowLimits.cellBytes }) ?? true else {
      return .fault(.tooLong)
    }
    let text = String(decoding: shown, as: UTF8.self)
    if isError { return .fault(.error(text)) }
    switch type {
    case nil, "void": return isFormula && type == nil ? .fault(.noStoredValue) : .text(text)
    case "string": return .text(stored ?? text)
    case "date": return stored.map { .text(SheetMoment.text(iso: $0)) } ?? .fault(.wrongType("a date"))
    case "time":
      return stored.flatMap { SheetMoment.text(duration: $0) }.map { .text($0) } ?? .fault(.wrongType("a time"))
    case "boolean":
      return stored == "true" ? .text("TRUE") : stored == "false" ? .text("FALSE") : .fault(.wrongType("a truth value"))
    case "float", "percentage", "currency": return number(shown: TextEdges.trimmed(text))
    default: return .fault(.wrongType("something unknown"))
    }
  }

  private func number(shown: String) -> SheetValue {
    guard let stored, let value = Double(stored), value.isFinite else { return .fault(.wrongType("a number")) }
    guard value.magnitude < 1e15 else { return .fault(.tooManyDigits) }
    if type == "percentage" { return .text("\(SheetNumber.digits(value * 100))%") }
    let digits = SheetNumber.digits(value)
    if type == "currency" { return .fault(.shownOtherwise(digits)) }
    let isWhole = shown.utf8.allSatisfy { (0x30...0x39).contains($0) }
    // Zeros in front are the format's, and part of what people know as the number.
    if isWhole, shown.utf8.count > digits.utf8.count, Double(shown) == value { return .text(shown) }
    return isWhole || Self.isPlain(shown) ? .text(digits) : .fault(.shownOtherwise(digits))
  }

  /// Whether a text is a number with separators as some country writes it, or what stands where a column is too narrow.
  private static func isPlain(_ shown: String) -> Bool {
    if shown.allSatisfy({ $0 == "#" }) { return true }
    var rest = shown[...]
    if rest.first == "-" || rest.first == "\u{2212}" { rest = rest.dropFirst() }
    let parts = rest.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == "E" || $0 == "e" }
    let mantissa = parts.first ?? ""
    let isExponent = parts.count < 2 || Int(parts[1]) != nil
    let hasZeros = mantissa.first == "0" && mantissa.dropFirst().first.map { $0 != "." && $0 != "," } ?? false
    return isExponent && !hasZeros && mantissa.first.map { $0.isASCII && $0.isNumber } ?? false
      && mantissa.allSatisfy { $0.isASCII && $0.isNumber || ".,'’ \u{A0}\u{202F}\u{2009}/".contains($0) }
  }
}
