/// The form of a list of patients.
package enum RowFormat: String, CaseIterable, Sendable {
  /// A table by RFC 4180 with commas, semicolons or tabs, and a header.
  case csv
  /// One array of objects.
  case json
  /// One object a line.
  case jsonl
  /// A top-level list of mappings, or documents between lines `---`.
  case yaml
  /// A workbook of Excel (Office Open XML, ECMA-376 and ISO/IEC 29500), or any other spreadsheet that `SheetKind` knows.
  case xlsx
  /// An OpenDocument spreadsheet, or any other spreadsheet that `SheetKind` knows.
  case ods

  /// Whether the list stands in a sheet.
  package var isSpreadsheet: Bool { self == .xlsx || self == .ods }

  /// The form by the ending of a file's name; nil if the ending says nothing.
  package init?(fileName: String) {
    guard let dot = fileName.lastIndex(of: ".") else { return nil }
    switch fileName[fileName.index(after: dot)...].lowercased() {
    case "csv", "tsv", "txt": self = .csv
    case "json": self = .json
    case "jsonl", "ndjson": self = .jsonl
    case "yaml", "yml": self = .yaml
    case "xlsx", "xlsm", "xltx", "xltm": self = .xlsx
    case "ods", "ots": self = .ods
    default: return nil
    }
  }
}
