import Foundation
import HandoutInput
public import HandoutKit
import HandoutRows

/// A clinic's list of patients: a file, or standard input.
public struct BatchList: Sendable {
  /// How a list is written.
  public enum Format: String, CaseIterable, Sendable {
    /// A table by RFC 4180 with commas, semicolons or tabs.
    case csv
    /// One JSON array.
    case json
    /// One JSON object a line.
    case jsonl
    /// A YAML list, or documents between lines `---`.
    case yaml
    /// A sheet of an Excel workbook.
    case xlsx
    /// A sheet of an OpenDocument spreadsheet.
    case ods
  }

  /// The path, or `-` for standard input.
  public let path: String
  let format: RowFormat
  /// What the list's writer says about it.
  let reading: ListReading
  /// What keeps a list that can be read only once; nil for a list that is gone through once, or is read from its file again.
  private let held: HeldList?
  /// The list itself, where it came in no file.
  private let given: [UInt8]?

  /// - Parameters:
  ///   - format: how the list is written; nil for what the path's ending says.
  ///   - reading: what the list's writer says about it.
  ///   - isReadTwice: whether the list is gone through more than once; standard input and pipes are kept in memory then.
  /// - Throws: `HandoutError` of the kind `usage` when neither says how the list is written, and for a sheet of a list without sheets.
  public init(
    path: String, format: Format? = nil, reading: ListReading = ListReading(), isReadTwice: Bool = false
  ) throws(HandoutError) {
    self.path = path
    self.reading = reading
    guard let format = format.flatMap({ RowFormat(rawValue: $0.rawValue) }) ?? RowFormat(fileName: path) else {
      throw HandoutError(
        .usage, "the form of the list is not known", file: path, help: Self.formHelp(path))
    }
    guard reading.sheet == nil || format.isSpreadsheet else {
      throw HandoutError(
        .usage, "--sheet goes with a spreadsheet, and this list is \(words: format.rawValue)", file: path)
    }
    if format.isSpreadsheet, let dates = reading.dates, dates.turnsISOAround {
      throw HandoutError(
        .usage, "--date-format \(words: dates.text) would turn around the dates of cells, which are read as YYYY-MM-DD",
        file: path, help: "leave it out: in a spreadsheet it matters for dates that are text only")
    }
    self.format = format
    held = isReadTwice && !Self.isPlainFile(path) ? HeldList() : nil
    given = nil
  }

  /// A list that is at hand, and can be gone through any number of times.
  ///
  /// - Parameter name: what complaints call it.
  package init(name: String, bytes: [UInt8], format: Format) {
    path = name
    self.format = RowFormat(rawValue: format.rawValue) ?? .csv
    reading = ListReading()
    held = nil
    given = bytes
  }

  /// What the list is called in complaints.
  var name: String { path == "-" ? "standard input" : path }

  /// The folder in which relative paths of the list begin.
  var folder: String { path == "-" || given != nil ? "" : PathParts(path).folder }

  /// The number of lines of a file, for telling how far a batch is; 0 for what can be read only once, for a file that cannot, and for
  /// a spreadsheet, which has none.
  func lineCount() -> Int {
    guard !format.isSpreadsheet, isPlainFile, let file = try? FileReader(path: path) else { return 0 }
    var count = 0
    while let piece = try? file.next(), !piece.isEmpty {
      count += piece.reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) }
    }
    return count
  }

  /// Opens the list.
  ///
  /// - Parameters:
  ///   - needsCondition: whether a table without the column `condition` is refused.
  ///   - stop: ends the waiting for a list that comes slowly.
  func reader(needsCondition: Bool, stop: BatchStop) throws(HandoutError) -> RowReader {
    RowReader(
      name: name, format: format, sheet: reading.sheet, columns: rowColumns(needsCondition: needsCondition),
      source: try source(unless: stop))
  }

  /// The columns that the list may have, by whatever names its writer says.
  func rowColumns(needsCondition: Bool) -> RowColumns {
    BatchSchema.rowColumns(needsCondition: needsCondition, mapping: reading.mapping)
  }

  /// The most bytes of a list at hand that are read at once.
  private static let piece = 1 << 16

  /// The list's bytes from its beginning.
  func source(unless stop: BatchStop) throws(HandoutError) -> () throws(RowError) -> [UInt8] {
    if let given {
      var rest = given[...]
      return { () throws(RowError) in
        defer { rest = rest.dropFirst(Self.piece) }
        return Array(rest.prefix(Self.piece))
      }
    }
    guard let held else {
      let file = try OpenList(path)
      return { () throws(RowError) in try file.read(unless: stop) }
    }
    try held.open { () throws(HandoutError) in try OpenList(path) }
    var offset = 0
    return { () throws(RowError) in
      let piece = try held.next(after: offset, unless: stop)
      offset += piece.count
      return piece
    }
  }

  /// What helps with a file whose name does not tell how it is written.
  private static func formHelp(_ path: String) -> Message {
    let cures: [(ending: String, cure: Message)] = [
      (".xls", "this is an old workbook: save it as an Excel workbook (.xlsx)"),
      (".xlsb", "this is a binary workbook: save it as an Excel workbook (.xlsx)"),
      (".fods", "this is a flat spreadsheet: save it as an OpenDocument spreadsheet (.ods)"),
      (".numbers", "this is a spreadsheet of Numbers: choose File > Export To > Excel there"),
      (".gnumeric", "this is a spreadsheet of Gnumeric: save it as .ods or .xlsx there"),
    ]
    return cures.first { path.lowercased().hasSuffix($0.ending) }?.cure
      ?? "say --format csv, json, jsonl, yaml, xlsx or ods"
  }

  /// The numbers and ids of all rows, in their order.
  ///
  /// - Throws: `HandoutError` of the kind `missingFile`, `inputOutput` or, for a list that cannot be read to its end, `content`.
  package func identities() throws(HandoutError) -> [RowIdentity] {
    var rows = try reader(needsCondition: false, stop: BatchStop())
    var identities: [RowIdentity] = []
    do throws(RowError) {
      while let row = try rows.next() { identities.append(RowIdentity(row)) }
    } catch {
      throw HandoutError(error, list: name)
    }
    return identities
  }

  /// Whether the list is a file that can be read at once and again, and no pipe.
  var isPlainFile: Bool { given == nil && Self.isPlainFile(path) }

  private static func isPlainFile(_ path: String) -> Bool {
    var status = stat()
    return path != "-" && stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }
}

extension HandoutError {
  /// The error of reading a list.
  init(_ error: RowError, list: String) {
    switch error {
    case .refused(let diagnostics): self.init(.content, diagnostics)
    case .wrongChoice(let diagnostics): self.init(.usage, diagnostics)
    case .missingLibrary(let diagnostics): self.init(.missingService, diagnostics)
    case .unreadable(let cause): self.init(.inputOutput, "reading failed: \(words: cause)", file: list)
    }
  }
}
