import Foundation
import HandoutDrawingSamples
import HandoutGeometry
import HandoutKit
import HandoutPages
import HandoutTestSupport
import Testing

/// Who reads what rightly: the table in the guide "Languages" is true.
@Suite struct ReaderTableTests {
  /// What `Tests/Checkers/readers.py` is told of a file.
  private struct Task: Encodable {
    var file: String
    var lines: [String]
  }

  /// What it finds.
  private struct Report: Decodable {
    var lines: Int
    /// By reader.
    var missing: [String: [String]]
    /// The pages as PDFium reads them.
    var pages: [String]
  }

  /// What `Tests/Checkers/letters.py` finds in a file.
  private struct Letters: Decodable {
    var forms: [String]
    var replaced: Int
  }

  static let languages = ["en", "es", "vi", "zh", "ar"]
  private static let phone = "+1 (555) 010-0142"
  private static let clinic = InputFile(
    name: "clinic.yaml",
    text: """
      name: Riverside Physiotherapy Clinic
      address: 12 Hill Street
      phone: "\(phone)"
      """)
  /// A phone number, a date and a name with brackets in front, in every language and in Arabic.
  private static let patient = InputFile(
    name: "patient.yaml",
    text: """
      name: Maria (Ria) Alvarez
      therapist: J. Okafor, PT, DPT
      notes: |
        هاتف (555) 010-0199
        Phone (555) 010-0199, on 2026-12-05.
        اتصلوا مع (Ann) Smith في 2026-12-05 قبل الظهر على 555-010-0177.
      """)

  private func placed(_ language: String) throws -> PlacedHandout {
    var request = HandoutRequest.full(condition: "tight-hamstrings-knee-pain", date: SampleRequest.date)
    request.language = language
    request.patient = Self.patient
    request.clinic = Self.clinic
    return try SharedPress.press().place(request)
  }

  private func withFiles<Result>(_ handouts: [PlacedHandout], _ body: ([String]) throws -> Result) throws -> Result {
    let folder = try TestFolder()
    let press = try SharedPress.press()
    var paths: [String] = []
    for (index, handout) in handouts.enumerated() {
      let path = folder.file("\(index).pdf")
      try Data(try press.draw(handout).pdf).write(to: URL(filePath: path))
      paths.append(path)
    }
    return try body(paths)
  }

  /// The guide's table: by reader and language what it says.
  private func table() throws -> [String: [String: String]] {
    let guide = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "../../Sources/HandoutKit/HandoutKit.docc/Languages.md")
    let rows = try String(contentsOf: guide, encoding: .utf8).split(separator: "\n")
      .drop { !$0.hasPrefix("| Reader") }.prefix { $0.hasPrefix("|") }
      .map { $0.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) } }
    let head = try #require(rows.first)
    var table: [String: [String: String]] = [:]
    for row in rows.dropFirst(2) {
      table[row[0]] = Dictionary(uniqueKeysWithValues: zip(head.dropFirst(2), row.dropFirst(2)))
    }
    return table
  }

  @Test func theTableIsTrue() throws {
    let handouts = try Self.languages.map { try placed($0) }
    let reports: [Report] = try withFiles(handouts) { paths in
      let folder = try TestFolder()
      let tasks = zip(paths, handouts).map { Task(file: $0, lines: ModelWords($1.document).lines) }
      try JSONEncoder().encode(tasks).write(to: URL(filePath: folder.file("tasks.json")))
      return try CheckerScript.report("readers.py", [folder.file("tasks.json")])
    }
    let table = try table()
    for (language, report) in zip(Self.languages, reports) {
      #expect(report.lines > 80)
      #expect(Set(report.missing.keys) == Set(table.keys))
      for (reader, missing) in report.missing {
        // A hyphen at the end of a line, which some readers take for one of their own making, is no fault.
        let isRight = missing.count * 50 < report.lines
        let said = try #require(table[reader]?[language])
        #expect(
          isRight == (said == "right"),
          "\(reader) \(language): \(said), but \(missing.count) of \(report.lines): \(missing.prefix(3))")
      }
      // Clinic and phone stand in a line of their own for a reader that knows no marks, on every page.
      for page in report.pages.dropFirst() {
        #expect(page.contains("Riverside Physiotherapy Clinic") && page.contains(Self.phone), "\(language)")
      }
    }
  }

  /// Numbers and names are drawn as they are written, from left to right, wherever they stand.
  @Test(arguments: languages) func numbersAndNamesKeepTheirOrder(_ language: String) throws {
    let drawn = try lines(of: try placed(language).document)
    for (text, least) in [
      ("(555) 010-0199", 2), ("2026-12-05", 2), ("555-010-0177", 1), ("(Ann) Smith", 1), ("Maria (Ria) Alvarez", 3),
      (Self.phone, 2),
    ] {
      #expect(drawn.count { $0.contains(text) } >= least, "\(language): \(text)")
    }
  }

  /// What stands on each line, glyph by glyph from left to right.
  private func lines(of document: PlacedDocument) throws -> [String] {
    var pieces: [(page: Int, y: Int, x: Double, text: String)] = []
    var walker = PageWalker()
    for (index, page) in document.pages.enumerated() {
      walker.walk(page.frame) { visit in
        guard case .text(let run) = visit.item else { return }
        let text = run.isRightToLeft ? String(run.text.reversed()) : run.text
        pieces.append((index, Int((visit.origin.y.points * 10).rounded()), visit.origin.x.points, text))
      }
    }
    let rows = Dictionary(grouping: pieces) { [$0.page, $0.y] }.values
    return rows.map { $0.sorted { $0.x < $1.x }.map(\.text).joined() }
  }

  /// Phone and clinic of an Arabic sheet are marks of their own.
  @Test func numbersAndNamesAreMarksOfTheirOwn() throws {
    let document = try placed("ar").document
    var marks: [String] = []
    var walker = PageWalker()
    for page in document.pages {
      walker.walk(page.frame) { visit in
        if case .tag(.begin) = visit.item {
          marks.append("")
        } else if case .text(let run) = visit.item, !marks.isEmpty {
          marks[marks.count - 1] += run.text
        }
      }
    }
    #expect(marks.count { $0 == Self.phone } == document.pages.count)
    #expect(marks.count { $0 == "Riverside Physiotherapy Clinic" } == document.pages.count)
    #expect(marks.count { $0 == "Maria (Ria) Alvarez" } >= document.pages.count)
  }

  @Test func fontsSayLettersAndNothingIsReplaced() throws {
    let all = Self.languages + ["es,en", "ar,en", "en,ar"]
    let reports: [Letters] = try withFiles(try all.map { try placed($0) }) {
      try CheckerScript.report("letters.py", $0)
    }
    for (language, report) in zip(all, reports) {
      #expect(report.forms == [], "\(language)")
      #expect(report.replaced == 0, "\(language)")
    }
    let bench = try BatchBench(
      PatientList(
        columns: ["id", "condition", "language"],
        rows: all.enumerated().map { ["p-\($0)", PatientList.condition, $1] }))
    for isForPaperOnly in [false, true] {
      _ = try bench.makePacket("packet-\(isForPaperOnly).pdf") { $0.isForPaperOnly = isForPaperOnly }
      let report: [Letters] = try CheckerScript.report(
        "letters.py", [bench.folder.file("packet-\(isForPaperOnly).pdf")])
      #expect(report.first?.forms == [] && report.first?.replaced == 0)
    }
  }
}
