import HandoutTestSettings

/// Writes random tables, most of them sound, the others with a few bytes changed.
enum TableGenerator {
  /// A table and, if it is sound, what its rows hold by column.
  struct Table {
    var text: String
    var rows: [[String: String]]?
  }

  /// The columns that may stand in a table.
  static let columns: Set<String> = [
    "id", "name", "age", "notes", "dose.bridge.reps", "dose.clam.sets", "allow.bridge",
  ]
  /// Characters that no cell may contain.
  static let forbidden: Set<Unicode.Scalar> = ["\u{1}", "\u{1B}", "\u{85}", "\u{2028}"]
  private static let pieces = [
    "a", "Ann", "é", "日本", "😀", " ", "  ", "\t", ",", ";", "\"", "\"\"", "\n", "\r\n", "'", "010", "yes", "null", "=",
    "-",
    "1:30", "#", ":", "[", "e\u{301}",
  ]
  private static let damage =
    ["\"", "\"", "\"", ",", ";", "\t", "\n", "\r", "\r\n", "\u{0}", " ", "x", "\\"]
    + forbidden.sorted().map { String($0) }

  /// A new table.
  static func table(using random: inout SeededGenerator) -> Table {
    let names = Array(columns.shuffled(using: &random).prefix(Int.random(in: 1...5, using: &random)))
    // The header of a single column shows no separator, and a comma is taken.
    let separator = names.count == 1 ? "," : [",", ";", "\t"].randomElement(using: &random) ?? ","
    let lineEnd = Bool.random(using: &random) ? "\n" : "\r\n"
    var rows: [[String: String]] = []
    var lines = [
      names.map { Int.random(in: 0..<8, using: &random) == 0 ? "\"\($0)\"" : $0 }.joined(separator: separator)
    ]
    for _ in 0..<Int.random(in: 0...5, using: &random) {
      var row: [String: String] = [:]
      var fields: [String] = []
      for name in names {
        let text = content(using: &random)
        row[name] = normalized(text)
        fields.append(field(text, separator, using: &random))
      }
      // A row without values is a fault, and the sound tables have none.
      if row.isEmpty {
        row[names[0]] = "x"
        fields[0] = "x"
      }
      rows.append(row)
      lines.append(fields.joined(separator: separator))
      if Int.random(in: 0..<20, using: &random) == 0 { lines.append("") }
    }
    var text = (Int.random(in: 0..<5, using: &random) == 0 ? "\u{FEFF}" : "") + lines.joined(separator: lineEnd)
    if Bool.random(using: &random) { text += lineEnd }
    guard Int.random(in: 0..<5, using: &random) < 2 else { return Table(text: text, rows: rows) }
    return Table(text: damaged(text, using: &random), rows: nil)
  }

  private static func content(using random: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0...5, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
  }

  private static func field(_ text: String, _ separator: String, using random: inout SeededGenerator) -> String {
    let needsQuotes = text.unicodeScalars.contains { $0 == "\"" || $0 == "\n" || $0 == "\r" || String($0) == separator }
    guard needsQuotes || Int.random(in: 0..<4, using: &random) == 0 else { return text }
    return "\"\(text.replacing("\"", with: "\"\""))\""
  }

  /// What a cell's text counts as: no spaces around it, LF for line ends; nil for none.
  private static func normalized(_ text: String) -> String? {
    let scalars = text.replacing("\r\n", with: "\n").unicodeScalars
    let isEdge: (Unicode.Scalar) -> Bool = { $0 == " " || $0 == "\t" || $0 == "\n" }
    let inner = scalars.drop(while: isEdge)
    let trimmed = inner.prefix(inner.count - inner.reversed().prefix(while: isEdge).count)
    return trimmed.isEmpty ? nil : String(String.UnicodeScalarView(trimmed))
  }

  private static func damaged(_ text: String, using random: inout SeededGenerator) -> String {
    var scalars = Array(text.unicodeScalars)
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      let at = Int.random(in: 0...scalars.count, using: &random)
      if Bool.random(using: &random), at < scalars.count { scalars.remove(at: at) }
      scalars.insert(
        contentsOf: Array((damage.randomElement(using: &random) ?? "").unicodeScalars), at: min(at, scalars.count))
    }
    return String(String.UnicodeScalarView(scalars))
  }
}
