import HandoutInput

/// The names that a list has for its columns, whether they are known or not.
package enum HeaderNames {
  /// The most rows of JSON or YAML whose keys are looked at.
  private static let mostRows = 100

  /// The names in their order, each once, without those at the end that say nothing.
  ///
  /// - Parameters as those of a `RowReader`.
  /// - Throws: `RowError` where the list cannot be read.
  package static func read(
    name: String, format: RowFormat, sheet: SheetChoice? = nil, columns: RowColumns,
    source: @escaping () throws(RowError) -> [UInt8]
  ) throws(RowError) -> [String] {
    var names: [String] = []
    var seen: Set<String> = []
    if format == .csv {
      var reader = CSVRecordReader(cursor: ByteCursor(name: name, source: source))
      for name in try CSVHeader.names(from: &reader, allowed: columns) where seen.insert(name).inserted {
        if !name.isEmpty { names.append(name) }
      }
      return names
    }
    if format.isSpreadsheet {
      var scanner = SheetScanner(name: name, choice: sheet, columns: columns, source: source)
      for name in try scanner.names() where seen.insert(name).inserted && !name.isEmpty { names.append(name) }
      return names
    }
    var rows = RowReader(name: name, format: format, columns: RowColumns([]), source: source)
    while let row = try rows.next(), row.number <= mostRows {
      guard case .success(let document) = row.content else { continue }
      for key in document.keys where seen.insert(key).inserted { names.append(key) }
    }
    return names
  }
}
