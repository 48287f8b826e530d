/// A list of patients for a test, which can be written in every form that a batch reads.
package struct PatientList: Sendable {
  /// The names of the columns, as in the header of a table; a nested value has a dot for each step.
  package var columns: [String]
  /// The cells of each row; an empty one says nothing.
  package var rows: [[String]]

  /// The condition of all rows of `numbered`.
  package static let condition = "tight-hamstrings-knee-pain"

  package init(columns: [String], rows: [[String]]) {
    self.columns = columns
    self.rows = rows
  }

  /// The smallest handouts there are, with the ids `p-1`, `p-2` …
  package static func numbered(_ count: Int) -> PatientList {
    PatientList(
      columns: ["id", "condition", "name", "exercises"],
      rows: (1...count).map { ["p-\($0)", condition, "Patient \($0)", "quad-set"] })
  }

  /// The list as a table.
  package func csv(separator: String = ",", lineEnd: String = "\n", mark: Bool = false) -> [UInt8] {
    let lines = ([columns] + rows).map { cells in
      cells.map { cell in
        let needsQuotes = cell.contains { "\n\",;\t\r".contains($0) }
        return needsQuotes
          ? "\"\(cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\""))\"" : cell
      }.joined(separator: separator) + lineEnd
    }
    return (mark ? [0xEF, 0xBB, 0xBF] : []) + Array(lines.joined().utf8)
  }

  /// The list as one array.
  package var json: [UInt8] { Array("[\n\(objects.joined(separator: ",\n"))\n]\n".utf8) }

  /// The list as one object a line.
  package var jsonLines: [UInt8] { Array(objects.map { "\($0)\n" }.joined().utf8) }

  /// The list as a block of items.
  package var yaml: [UInt8] {
    let items = rows.map { row in
      let lines = tree(row).map { name, value in "\(name): \(Self.json(value))" }
      return "- \(lines.joined(separator: "\n  "))\n"
    }
    return Array(items.joined().utf8)
  }

  private var objects: [String] { rows.map { Self.json(.fields(tree($0))) } }

  /// A value of a row in the forms that have values of their own.
  private indirect enum Value {
    case text(String)
    case number(String)
    case list([String])
    case fields([(String, Value)])
  }

  private func tree(_ row: [String]) -> [(String, Value)] {
    var fields: [(String, Value)] = []
    for (column, cell) in zip(columns, row) where !cell.isEmpty {
      let steps = column.split(separator: ".").map(String.init)
      Self.set(Self.value(cell, of: steps), at: steps[...], in: &fields)
    }
    return fields
  }

  private static func value(_ cell: String, of steps: [String]) -> Value {
    switch steps[0] {
    case "exercises", "drop", "add": .list(cell.split { $0 == " " || $0 == "," }.map(String.init))
    case "age", "dose": .number(cell)
    default: .text(cell)
    }
  }

  private static func set(_ value: Value, at steps: ArraySlice<String>, in fields: inout [(String, Value)]) {
    guard let first = steps.first else { return }
    guard steps.count > 1 else { return fields.append((first, value)) }
    let index = fields.firstIndex { $0.0 == first } ?? fields.endIndex
    if index == fields.endIndex { fields.append((first, .fields([]))) }
    guard case .fields(var inner) = fields[index].1 else { return }
    set(value, at: steps.dropFirst(), in: &inner)
    fields[index].1 = .fields(inner)
  }

  private static func json(_ value: Value) -> String {
    switch value {
    case .text(let text): quoted(text)
    case .number(let digits): digits
    case .list(let words): "[\(words.map(quoted).joined(separator: ", "))]"
    case .fields(let fields): "{\(fields.map { "\(quoted($0.0)): \(json($0.1))" }.joined(separator: ", "))}"
    }
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
