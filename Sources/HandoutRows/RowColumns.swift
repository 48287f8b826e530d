import HandoutInput

/// The columns that a list of patients may have.
package struct RowColumns: Sendable {
  /// What a header, or a key of a row, stands for.
  package enum Meaning: Sendable {
    /// A column, and the column's own name with the ids that the header says.
    case column(RowColumn, name: String)
    /// Nothing that is wanted.
    case ignored
    case unknown
  }

  /// The columns in the order in which they are listed for people.
  package let columns: [RowColumn]
  /// What the list's writer says of the headers.
  let mapping: ColumnMapping
  /// The column by its folded name, of those that have no ids in theirs.
  private let plain: [String: RowColumn]

  package init(_ columns: [RowColumn], mapping: ColumnMapping = ColumnMapping()) {
    self.columns = columns
    self.mapping = mapping
    let named = columns.filter { $0.parts.count == 1 }.map { (NameFold.folded($0.name), $0) }
    plain = Dictionary(named) { first, _ in first }
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

  /// What a header stands for: what its writer says of it, else the column of its name in any case and spacing.
  package func meaning(of header: String) -> Meaning {
    if let named = mapping.names[NameFold.folded(header)] {
      return named.flatMap(column).map { .column($0.column, name: $0.name) } ?? .ignored
    }
    if let found = column(named: header) { return .column(found.column, name: found.name) }
    return mapping.ignoresUnknown ? .ignored : .unknown
  }

  /// The column of a name; nil if there is none.
  package func column(named header: String) -> (column: RowColumn, name: String)? {
    if let column = plain[header] ?? (Self.isSpaced(header) ? plain[NameFold.folded(header)] : nil) {
      return (column, column.name)
    }
    let parts = header.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count > 1 else { return nil }
    for column in columns {
      let wanted = column.parts
      guard wanted.count == parts.count, zip(wanted, parts).allSatisfy(Self.matches) else { continue }
      // Who writes the words around an id in capitals means no capitals in the id either.
      let isExact = zip(wanted, parts).allSatisfy { RowColumn.isPlaceholder($0) || $0 == $1 }
      let name = zip(wanted, parts).map { wanted, part in
        guard RowColumn.isPlaceholder(wanted) else { return String(wanted) }
        return isExact ? Self.trimmed(part) : Self.trimmed(part).lowercased()
      }
      return (column, name.joined(separator: "."))
    }
    return nil
  }

  /// A header that nobody knows as complaints name it, where others are known. One that looks like `dose.<exercise>.reps` may
  /// tell an exercise.
  func shown(_ header: String) -> Message {
    let first = header.split(separator: ".", omittingEmptySubsequences: false).first.map { NameFold.folded(String($0)) }
    let isNested = columns.contains { $0.parts.count > 1 && $0.parts.first.map(String.init) == first }
    return isNested ? "\"\(header.prefix(60))\"" : "\"\(words: header.prefix(60))\""
  }

  /// A sentence that helps with an unknown header.
  func help(for header: String) -> Message? {
    if let known = HeaderGuess.column(for: header, in: self) { return "did you mean \(words: "\"\(known)\"")?" }
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
    RowColumn.isPlaceholder(wanted)
      ? YAMLNode.isIdentifier(trimmed(part))
      : wanted == part || isSpaced(part) && NameFold.folded(String(part)) == wanted
  }

  /// Whether nothing but words and what stands between words is in a header, so that folding it loses nothing.
  private static func isSpaced(_ header: some StringProtocol) -> Bool {
    header.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0.properties.isWhitespace || $0 == "_" || $0 == "-" || $0 == "."
    }
  }

  private static func trimmed(_ part: Substring) -> String { TextEdges.trimmed(String(part), joiners: true) }
}
