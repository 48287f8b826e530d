import Foundation
import HandoutInput
import HandoutRows
import HandoutTestSettings
import Testing

/// Compares our tables with those of Python's strict `csv` reader, cell for cell.
@Suite struct DifferentialTests {
  /// What Python made of a file with one separator.
  private struct Reading: Decodable {
    var rows: [[String]]
    var error: String?
  }

  /// Our answer: rows as values by column, or the fault; and why the rest was refused.
  private struct Answer {
    var rows: [Result<[String: String], RowFault>] = []
    var refusal: String?
  }

  @Test(.timeLimit(.minutes(10))) func agreesWithAnIndependentReader() throws {
    var random = SeededGenerator(printingSeedOf: "generated tables")
    let tables = (0..<TestSettings.scaled(100_000)).map { _ in TableGenerator.table(using: &random) }
    let readings = try readWithPython(tables.map(\.text))
    try #require(readings.count == tables.count)
    var accepted = 0
    for (table, readings) in zip(tables, readings) {
      let answer = read(table.text)
      if answer.refusal == nil, answer.rows.allSatisfy({ (try? $0.get()) != nil }) { accepted += 1 }
      if let written = table.rows {
        #expect(answer.refusal == nil && values(answer) == written, "\(table.text.debugDescription)")
      }
      if let problem = difference(table.text, answer, readings) {
        Issue.record("\(problem) in \(table.text.debugDescription)")
      }
    }
    // Most tables are sound, so a reader that refuses everything cannot pass.
    #expect(accepted > tables.count / 3)
  }

  /// How our answer differs from Python's readings with `,`, `;` and a tab; nil if it does not.
  private func difference(_ text: String, _ answer: Answer, _ readings: [Reading]) -> String? {
    // Spaces round quotes are no content for us, and text with quotes in it for Python.
    let spacedQuote = /(^\uFEFF?|[,;\t\r\n]) +"|" +([,;\t\r\n]|$)/.matchingSemantics(.unicodeScalar)
    if text.contains(spacedQuote) { return nil }
    let full = readings.map { reading in
      (reading.rows.first { !$0.allSatisfy { trimmed($0).isEmpty } } ?? []).map {
        $0.trimmingCharacters(in: CharacterSet(charactersIn: " \t\r\n\u{FEFF}")).replacing(
          /[ \t\r\n]*\.[ \t\r\n]*/.matchingSemantics(.unicodeScalar), with: ".")
      }
    }
    // Columns without a name at the end are no columns, as long as they say nothing.
    let headers = full.map { names in Array(names.prefix((names.lastIndex { !$0.isEmpty } ?? -1) + 1)) }
    let known = headers.map { names in
      !names.isEmpty && names.allSatisfy { $0.wholeMatch(of: name) != nil } && Set(names).count == names.count
    }
    guard let chosen = known.firstIndex(of: true) else {
      return answer.refusal == nil ? "a bad header was taken" : nil
    }
    let reading = readings[chosen]
    let header = headers[chosen]
    let most = full[chosen].count
    // Lines without a value are no rows, before the header and behind it.
    let rows = reading.rows.filter { !$0.allSatisfy { trimmed($0).isEmpty } }.dropFirst()
    for (index, (ours, row)) in zip(answer.rows, rows).enumerated() {
      switch ours {
      case .success(let values):
        let isCounted = (header.count...most).contains(row.count)
        if values != self.values(of: row, header) || !isCounted { return "row \(index + 1) differs" }
      case .failure(let fault):
        if !isReason(words(fault.diagnostics), row, header, most: most) {
          return "row \(index + 1): \(words(fault.diagnostics))"
        }
      }
    }
    if let refusal = answer.refusal {
      if refusal.contains("quote stands in a field") { return text.utf8.contains(0x22) ? nil : refusal }
      if refusal.contains("carriage return") { return text.utf8.contains(0x0D) ? nil : refusal }
      if refusal.contains("NUL") { return text.utf8.contains(0) ? nil : refusal }
      return reading.error == nil ? "only we refuse: \(refusal)" : nil
    }
    if let error = reading.error { return "only Python refuses: \(error)" }
    return answer.rows.count == rows.count ? nil : "\(answer.rows.count) rows instead of \(rows.count)"
  }

  /// Whether Python's row bears out the fault that we found.
  private func isReason(_ fault: String, _ row: [String], _ header: [String], most: Int) -> Bool {
    if fault.contains("column without a name") { return row.count > header.count }
    if fault.contains("fields, the first line") || fault.contains("field, the first line") {
      return !(header.count...most).contains(row.count)
    }
    if fault.contains("carriage return") { return row.contains { $0.replacing("\r\n", with: "").utf8.contains(0x0D) } }
    return fault.contains("is not allowed")
      && row.contains { $0.unicodeScalars.contains { TableGenerator.forbidden.contains($0) } }
  }

  private func values(of row: [String], _ header: [String]) -> [String: String] {
    let cells = row.map { trimmed($0.replacing("\r\n", with: "\n")) }
    return Dictionary(zip(header, cells).filter { !$0.1.isEmpty }, uniquingKeysWith: { first, _ in first })
  }

  private func values(_ answer: Answer) -> [[String: String]] { answer.rows.compactMap { try? $0.get() } }

  private func trimmed(_ text: String) -> String {
    text.trimmingCharacters(in: CharacterSet(charactersIn: " \t\r\n"))
  }

  /// The names that `sampleColumns` allows.
  private let name =
    /id|name|age|notes|exercises|(dose\.[A-Za-z0-9][A-Za-z0-9-]*\.(sets|reps))|(allow\.[A-Za-z0-9][A-Za-z0-9-]*)/

  private func read(_ text: String) -> Answer {
    var reader = sampleReader(text, .csv)
    var answer = Answer()
    do throws(RowError) {
      while let row = try reader.next() {
        answer.rows.append(
          row.content.map { document in
            let pairs = fields(of: document).map { field in
              // An equals sign and a combining mark behind it are one Character, so scalars are searched.
              let scalars = field.unicodeScalars
              let sign = scalars.firstIndex(of: "=") ?? scalars.startIndex
              return (String(scalars[..<sign]), String(scalars[sign...].dropFirst()))
            }
            return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
          })
      }
    } catch {
      if case .refused(let diagnostics) = error { answer.refusal = words(diagnostics) }
    }
    return answer
  }

  /// Reads all tables in one Python process.
  private func readWithPython(_ texts: [String]) throws -> [[Reading]] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "handout-csv-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try JSONEncoder().encode(texts).write(to: folder.appending(path: "tables"))
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    let python = ProcessInfo.processInfo.environment["HANDOUT_PYTHON"] ?? "python3"
    process.arguments = [python, "-c", Self.program, folder.path]
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    return try JSONDecoder().decode([[Reading]].self, from: Data(contentsOf: folder.appending(path: "readings")))
  }

  private static let program = """
    import csv, io, json, os, sys
    folder = sys.argv[1]
    def read(text, separator):
        rows = []
        try:
            for row in csv.reader(io.StringIO(text.removeprefix("\\ufeff"), newline=""), delimiter=separator, strict=True):
                rows.append(row)
        except csv.Error as error:
            return {"rows": rows, "error": str(error)}
        return {"rows": rows}
    with open(os.path.join(folder, "tables"), encoding="utf-8") as file:
        tables = json.load(file)
    with open(os.path.join(folder, "readings"), "w", encoding="utf-8") as file:
        json.dump([[read(text, separator) for separator in ",;\\t"] for text in tables], file)
    """
}
