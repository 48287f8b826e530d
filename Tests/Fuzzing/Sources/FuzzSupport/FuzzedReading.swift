import HandoutClinical
import HandoutInput
package import HandoutRows

/// Reads an input as the program would, and stops the process where an answer cannot be right.
package enum FuzzedReading {
  private static let columns = RowColumns([
    RowColumn("id", meaning: "the row's id"),
    RowColumn("name", meaning: "the name"),
    RowColumn("age", meaning: "the age"),
    RowColumn("born", meaning: "the birth date"),
    RowColumn("notes", meaning: "notes"),
    RowColumn("next-visit", meaning: "the next visit"),
    RowColumn("exercises", .list, meaning: "the exercises"),
    RowColumn("dose.<exercise>.reps", meaning: "repetitions"),
    RowColumn("allow.<exercise>", meaning: "a reason"),
  ])

  /// Reads a list of patients in one chunk and byte by byte, which must give the same.
  package static func list(_ bytes: [UInt8], _ format: RowFormat) {
    let whole = transcript(bytes, format, chunk: max(1, bytes.count))
    let pieces = transcript(bytes, format, chunk: 1)
    guard whole == pieces else { stop("read in one piece: \(whole)\nread byte by byte: \(pieces)") }
  }

  /// Reads a list in a spreadsheet; its rows and complaints stand in cells and not in lines of the input.
  package static func spreadsheet(_ bytes: [UInt8], _ format: RowFormat) {
    _ = transcript(bytes, format, chunk: max(1, bytes.count))
  }

  /// Reads a patient file.
  package static func file(_ bytes: [UInt8]) {
    do throws(YAMLError) {
      _ = try YAMLDocument(name: "file", bytes: bytes).decode { Patient(decoding: $0) }
    } catch {
      check(error.diagnostics, bytes)
    }
  }

  private static func transcript(_ bytes: [UInt8], _ format: RowFormat, chunk: Int) -> [String] {
    var rest = bytes[...]
    var reader = RowReader(name: "list", format: format, columns: columns) { () throws(RowError) -> [UInt8] in
      let next = rest.prefix(chunk)
      rest = rest.dropFirst(next.count)
      return Array(next)
    }
    var lines: [String] = []
    do throws(RowError) {
      while let row = try reader.next() {
        guard row.number == lines.count + 1 else { stop("row \(row.number) follows row \(lines.count)") }
        lines.append("\(row.place.line):\(row.place.column) \(words(row, bytes))")
      }
    } catch {
      switch error {
      case .refused(let diagnostics), .wrongChoice(let diagnostics): lines.append(check(diagnostics, bytes))
      case .unreadable, .missingLibrary: stop("\(error)")
      }
    }
    return lines
  }

  private static func words(_ row: Row, _ bytes: [UInt8]) -> String {
    switch row.content {
    case .failure(let fault): return check(fault.diagnostics, bytes)
    case .success(let document):
      guard document.isMapping else { stop("row \(row.number) is no mapping") }
      do throws(YAMLError) {
        return "\(try document.decode { Patient(decoding: $0) })"
      } catch {
        return check(error.diagnostics, bytes)
      }
    }
  }

  /// Complaints as text; each must point into the input.
  @discardableResult private static func check(_ diagnostics: [Diagnostic], _ bytes: [UInt8]) -> String {
    let lines = bytes.count { $0 == 0x0A || $0 == 0x0D } + 1
    guard !diagnostics.isEmpty else { stop("a complaint without words") }
    for diagnostic in diagnostics
    where diagnostic.place.cell == nil && !(0...lines).contains(diagnostic.line) || diagnostic.column < 0 {
      stop("a complaint outside of the file: \(diagnostic)")
    }
    return diagnostics.map { $0.rendered(color: true) }.joined(separator: "\n")
  }

  private static func stop(_ reason: String) -> Never {
    fatalError(reason)
  }
}
