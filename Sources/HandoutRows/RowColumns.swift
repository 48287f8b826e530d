import HandoutInput

/// The columns that a list of patients may have.
package struct RowColumns: Sendable {
  /// The columns in the order in which they are listed for people.
  package let columns: [RowColumn]

  package init(_ columns: [RowColumn]) {
    self.columns = columns
  }

  /// The keys of a row in JSON or YAML: the names up to their first dot, each once.
  package var keys: [String] {
    var seen: Set<Substring> = []
    return columns.compactMap { column in
      guard let key = column.parts.first, seen.insert(key).inserted else { return nil }
      return String(key)
    }
  }

  /// The columns that a table must have.
  var needed: [RowColumn] { columns.filter(\.isNeeded) }

  /// The column of a header; nil if there is none.
  func column(named header: String) -> RowColumn? {
    let parts = header.split(separator: ".", omittingEmptySubsequences: false)
    return columns.first { column in
      let wanted = column.parts
      return wanted.count == parts.count && zip(wanted, parts).allSatisfy(Self.matches)
    }
  }

  /// A sentence that helps with an unknown header.
  func help(for header: String) -> Message? {
    let parts = header.split(separator: ".", omittingEmptySubsequences: false)
    // With the header's own ids in the placeholders, "dose.bridge.rep" is one letter from a known name.
    let names = columns.map { column in
      let wanted = column.parts
      guard wanted.count == parts.count else { return column.name }
      return zip(wanted, parts).map { wanted, part in
        String(RowColumn.isPlaceholder(wanted) && YAMLNode.isIdentifier(part) ? part : wanted)
      }.joined(separator: ".")
    }
    return NearestName.help(for: header, in: names, subject: "columns", isTelling: header.contains("."))
  }

  private static func matches(_ wanted: Substring, _ part: Substring) -> Bool {
    RowColumn.isPlaceholder(wanted) ? YAMLNode.isIdentifier(part) : wanted == part
  }
}
