import HandoutInput
public import HandoutKit
import HandoutRows

extension BatchList {
  /// A mapping file for the list: each of its columns with the column that it is or probably is, for a person to look through.
  ///
  /// - Throws: `HandoutError` for a list that cannot be read.
  public func mappingFile() throws(HandoutError) -> String {
    let columns = rowColumns(needsCondition: false)
    let source = try source(unless: BatchStop())
    let headers: [String]
    do throws(RowError) {
      headers = try HeaderNames.read(
        name: name, format: format, sheet: reading.sheet, columns: columns, source: source)
    } catch {
      throw HandoutError(error, list: name)
    }
    var lines = [
      "# What each column of the list is: handout batch LIST --columns this-file.yaml",
      "# Look through the lines with a question mark. A column with nothing behind it is left out.", "columns:",
    ]
    var taken: Set<String> = []
    for header in headers {
      let key = Self.quoted(header)
      if case .column(_, let known) = columns.meaning(of: header) {
        taken.insert(known)
        lines.append("  \(key): \(known)")
      } else if let guess = HeaderGuess.column(for: header, in: columns), taken.insert(guess).inserted {
        lines.append("  \(key): \(guess)  # ?")
      } else {
        lines.append("  \(key):")
      }
    }
    lines += [
      "", "# How the list writes its dates, where not as 1962-04-17: DD/MM/YYYY, MM/DD/YYYY, DD.MM.YYYY …",
      "date-format:",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  /// A header as a key of YAML.
  private static func quoted(_ header: String) -> String {
    let plain = header.utf8.allSatisfy {
      ($0 >= 0x30 && $0 <= 0x39) || ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) || $0 == 0x2D || $0 == 0x2E
    }
    let isWord = header.utf8.first.map { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A } == true && header.utf8.count > 3
    if plain, isWord || header == "id" || header == "age" { return header }
    return "\"\(header.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: " "))\""
  }
}
