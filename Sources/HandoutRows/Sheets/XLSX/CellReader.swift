import HandoutInput

/// Tells what the cells of a workbook mean.
struct CellReader {
  /// A cell as it stands in the file.
  struct Cell {
    /// What the value is: `s` a shared text, `b` a truth value, `n` or nothing a number …
    var type: String?
    /// The number of the cell's format.
    var style: Int?
    var isFormula = false
    /// Whether there is an element for the value, empty or not.
    var hasValue = false
    /// The value's characters.
    var bytes: [UInt8] = []
  }

  let texts: SharedTexts
  let formats: [NumberFormat]
  let is1904: Bool
  let needsCalculation: Bool

  /// What a cell says. A formula says what was stored as its value when it was calculated last.
  func value(of cell: Cell) -> SheetValue {
    guard cell.bytes.count <= RowLimits.cellBytes else { return .fault(.tooLong) }
    // Programs that cannot calculate write no value, or 0, and leave the calculation to the next program.
    if cell.isFormula, !cell.hasValue || needsCalculation { return .fault(.noStoredValue) }
    guard cell.hasValue else { return .text("") }
    switch cell.type {
    case "s":
      guard let index = Int(plain(cell)), let text = texts.text(index) else {
        return .fault(.wrongType("a shared text"))
      }
      return text.utf8.count > RowLimits.cellBytes ? .fault(.tooLong) : .text(text)
    case "str", "inlineStr": return .text(EscapedText.text(of: cell.bytes))
    case "b":
      switch plain(cell) {
      case "1", "true": return .text("TRUE")
      case "0", "false": return .text("FALSE")
      default: return .fault(.wrongType("a truth value"))
      }
    case "e": return .fault(.error(plain(cell)))
    case "d": return .text(SheetMoment.text(iso: plain(cell)))
    case "n", nil: return number(cell)
    default: return .fault(.wrongType("something unknown"))
    }
  }

  private func plain(_ cell: Cell) -> String { String(decoding: cell.bytes, as: UTF8.self) }

  private func number(_ cell: Cell) -> SheetValue {
    if cell.bytes.isEmpty { return cell.isFormula ? .fault(.noStoredValue) : .text("") }
    let isPlain = cell.bytes.allSatisfy { (0x30...0x39).contains($0) || "+-.eE".utf8.contains($0) }
    guard isPlain, let value = Double(plain(cell)), value.isFinite else { return .fault(.wrongType("a number")) }
    let format = cell.style.flatMap { formats.indices.contains($0) ? formats[$0] : nil } ?? .plain
    if case .date(let hasDay) = format { return SheetMoment.text(serial: value, hasDay: hasDay, is1904: is1904) }
    guard value.magnitude < 1e15 else { return .fault(.tooManyDigits) }
    let digits = SheetNumber.digits(value)
    switch format {
    case .plain, .date: return .text(digits)
    case .percent: return .text("\(SheetNumber.digits(value * 100))%")
    case .padded(let count):
      guard value >= 0, value.rounded() == value else { return .fault(.shownOtherwise(digits)) }
      return .text(String(repeating: "0", count: max(0, count - digits.utf8.count)) + digits)
    case .decorated: return .fault(.shownOtherwise(digits))
    }
  }
}
