import HandoutInput
import HandoutRows

/// The columns that the tests use.
let sampleColumns = RowColumns([
  RowColumn("id", meaning: "the row's id"),
  RowColumn("name", meaning: "the patient's name"),
  RowColumn("age", meaning: "the patient's age in years"),
  RowColumn("notes", meaning: "notes for the patient"),
  RowColumn("exercises", .list, meaning: "the exercises"),
  RowColumn("dose.<exercise>.sets", meaning: "how many sets"),
  RowColumn("dose.<exercise>.reps", meaning: "how many repetitions"),
  RowColumn("allow.<exercise>", meaning: "why an exercise is allowed"),
])

/// Reads a whole list and tells what was read, a line for each row: `1 at 2:1 id=a name=b`, `2 at 3:1 FAULT 3:4 why`,
/// and at last `REFUSED 4:1 why` if reading ended early.
func transcript(
  _ text: String, _ format: RowFormat, columns: RowColumns = sampleColumns, chunk: Int = 1 << 20
) -> [String] {
  transcript(bytes: Array(text.utf8), format, columns: columns) { _ in chunk }
}

/// As above from bytes, in chunks as long as `chunk` says for the number of bytes left.
func transcript(
  bytes: [UInt8], _ format: RowFormat, columns: RowColumns = sampleColumns, chunk: @escaping (Int) -> Int
) -> [String] {
  var rest = bytes[...]
  var reader = RowReader(name: "list", format: format, columns: columns) { () throws(RowError) -> [UInt8] in
    let next = rest.prefix(chunk(rest.count))
    rest = rest.dropFirst(next.count)
    return Array(next)
  }
  var lines: [String] = []
  do throws(RowError) {
    while let row = try reader.next() {
      let head = "\(row.number) at \(row.place.line):\(row.place.column)"
      switch row.content {
      case .success(let document): lines.append("\(head) \(fields(of: document).joined(separator: " "))")
      case .failure(let fault): lines.append("\(head) FAULT \(words(fault.diagnostics))")
      }
    }
  } catch {
    switch error {
    case .refused(let diagnostics): lines.append("REFUSED \(words(diagnostics))")
    case .wrongChoice(let diagnostics): lines.append("NO SUCH SHEET \(words(diagnostics))")
    case .missingLibrary(let diagnostics): lines.append("NO LIBRARY \(words(diagnostics))")
    case .unreadable(let cause): lines.append("UNREADABLE \(cause)")
    }
  }
  return lines
}

/// The values of a row, `dose.bridge.reps=10`, or the complaints about single ones.
func fields(of document: YAMLDocument) -> [String] {
  do throws(YAMLError) {
    return try document.decode { root in
      var fields: [String] = []
      root.forEachScalar { keys, node in
        fields.append("\(keys.joined(separator: "."))=\(node.scalarText ?? "")")
      }
      return fields
    }
  } catch {
    return ["BAD \(words(error.diagnostics))"]
  }
}

/// Complaints as `line:column message`, with bars between them.
func words(_ diagnostics: [Diagnostic]) -> String {
  diagnostics.map { "\($0.line):\($0.column) \($0.message)" }.joined(separator: " | ")
}
