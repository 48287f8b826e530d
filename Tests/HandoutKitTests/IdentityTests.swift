import Foundation
import HandoutBatch
import HandoutKit
import HandoutPages
import HandoutTestSupport
import Testing

/// Two patients of one name are told apart on every page, and by nothing that leaves the paper.
@Suite struct IdentityTests {
  private static let twins = PatientList(
    columns: ["id", "condition", "name", "born", "exercises"],
    rows: [
      ["p-1", PatientList.condition, "Ana Bell", "1962-04-17", "quad-set"],
      ["p-2", PatientList.condition, "Ana Bell", "1988-01-30", "quad-set"],
      ["p-3", PatientList.condition, "Ana Bell", "", "quad-set"],
    ])
  /// What tells each of them apart.
  private static let marks = ["born April 17, 1962", "born January 30, 1988", "No. p-3"]

  /// The words of a page on one line, months in full: a sheet has them short, a separator has not.
  private func spaced(_ text: String) -> String {
    let words = text.split { $0.isWhitespace || $0.isNewline || $0 == "\u{A0}" }.map { word in
      ["Jan": "January", "Apr": "April", "Nov": "November"][String(word)] ?? String(word)
    }
    return words.joined(separator: " ")
  }

  @Test(arguments: [false, true]) func twinsAreToldApartOnEveryPage(isForPaperOnly: Bool) throws {
    let bench = try BatchBench(Self.twins)
    _ = try bench.makePacket("packet.pdf") { options in
      options.hasSeparators = true
      options.isForPaperOnly = isForPaperOnly
    }
    let texts = try Command.pageTexts([bench.folder.file("packet.pdf")]).map(spaced)
    let report = try PacketReport.of(bench.folder.file("packet.pdf"))
    for (index, line) in report.outline.enumerated() {
      let end = index + 1 < report.outline.count ? report.outline[index + 1].page : texts.count
      for text in texts[line.page..<end] {
        for (other, mark) in Self.marks.enumerated() {
          let found = text.lowercased().contains(mark.lowercased())
          #expect(found == (other == index), "page \(text.prefix(200))")
        }
        #expect(text.contains("November 21, 2026") && text.contains("Ana Bell"))
      }
    }
    #expect(report.outline.count == 3)
  }

  /// Birth dates alone do not tell these apart: the second row is warned, unless ids are printed.
  @Test func oneNameAndOneBirthDateAreWarned() throws {
    let list = PatientList(
      columns: ["id", "condition", "name", "born", "exercises"],
      rows: [
        ["p-1", PatientList.condition, "Ana Bell", "1962-04-17", "quad-set"],
        ["p-2", PatientList.condition, "Ana Bell", "1962-04-17", "quad-set"],
      ])
    let bench = try BatchBench(list)
    _ = try bench.makeFiles("out")
    let lines = String(decoding: try #require(bench.folder.bytes("out/manifest.jsonl")), as: UTF8.self).split(
      separator: "\n")
    let codes = "\"codes\":[\"same-name-and-birth-date\"]"
    #expect(lines.count { $0.contains(codes) } == 1 && lines.first { $0.contains(codes) }?.contains("p-2") == true)
    try bench.folder.put("identifiers: [born, id]\n", in: "clinic.yaml")
    let clinic = try InputFile(path: bench.folder.file("clinic.yaml"))
    let batch = try bench.batch { $0.settings.clinic = clinic }
    #expect(try batch.makeFiles(in: bench.folder.file("ids"), options: BatchBench.fileOptions()).failed == 0)
    #expect(!String(decoding: try #require(bench.folder.bytes("ids/manifest.jsonl")), as: UTF8.self).contains(codes))
  }

  @Test func nothingOfItLeavesThePaper() throws {
    let bench = try BatchBench(Self.twins)
    _ = try bench.makeFiles("out")
    let names = bench.folder.names.joined(separator: " ")
    let manifest = String(decoding: try #require(bench.folder.bytes("out/manifest.jsonl")), as: UTF8.self)
    let spellings = ["1962-04", "April 17", "17 April", "Ana", "Bell"]
    for spelling in spellings { #expect(!names.contains(spelling), "\(spelling) \(names)") }
    for spelling in spellings { #expect(!manifest.contains(spelling), "\(manifest)") }
    for arguments in [["pdfinfo"], ["pdfinfo", "-meta"]] {
      let info = try Command.run(arguments + [bench.folder.file("out/p-1.pdf")])
      let text = String(decoding: info.output, as: UTF8.self)
      #expect(info.status == 0)
      for spelling in spellings + ["p-1"] { #expect(!text.contains(spelling), "\(text)") }
    }
  }

  /// The words of each page of a handout without white space, heads and feet included.
  private func pages(
    _ patient: String, clinic: String = "name: Hill Street\n", press: HandoutPress? = nil, design: String? = nil
  ) throws -> (words: [String], codes: [String?]) {
    var request = HandoutRequest.full(condition: "tight-hamstrings-knee-pain", date: SampleRequest.date)
    request.patient = .file(InputFile(name: "patient.yaml", text: patient))
    request.settings.clinic = InputFile(name: "clinic.yaml", text: clinic)
    if let design { request.settings.design = design }
    let placed = try (press ?? SharedPress.press()).place(request)
    let elements = ReadingElement.all(in: placed.document)
    let words = (0..<placed.pageCount).map { page in
      elements.filter { $0.page == page }.map(\.text).joined(separator: "|")
    }
    return (words, placed.warnings.map(\.code))
  }

  private func expect(
    _ words: [String], has: [String], hasNot: [String] = [], _ comment: Comment,
    location: SourceLocation = #_sourceLocation
  ) {
    for page in words {
      for part in has {
        #expect(page.lowercased().contains(part.lowercased()), comment, sourceLocation: location)
      }
      for part in hasNot {
        #expect(!page.lowercased().contains(part.lowercased()), comment, sourceLocation: location)
      }
    }
  }

  @Test func theClinicChoosesTheIdentifiers() throws {
    let patient = "name: Ana Bell\nid: Q-0042\nborn: 1962-04-17\n"
    let (born, number, date) = ("bornApril17,1962", "No.Q-0042", "November21,2026")
    expect(try pages(patient).words, has: ["AnaBell", born, date], hasNot: [number], "default")
    expect(
      try pages(patient, clinic: "identifiers: [born, id]").words, has: [born, number, date], "both")
    expect(try pages(patient, clinic: "identifiers: [id]").words, has: [number, date], hasNot: [born], "id")
    expect(try pages("name: Ana Bell\nid: Q-0042\n").words, has: [number, date], "no birth date")
    // Nobody's name: the number says whose sheet it is.
    expect(try pages("id: Q-0042\nborn: 1962-04-17\n").words, has: [number, born, date], "no name")
    expect(try pages("side: left").words, has: [date], hasNot: ["bornJ", "bornA"], "nobody")
  }

  @Test func aNameAloneIsWarned() throws {
    #expect(try pages("name: Ana Bell\nage: 40\n").codes == ["no-second-identifier"])
    #expect(
      try pages("name: Ana Bell\nborn: 1962-04-17\n", clinic: "identifiers: [id]").codes == ["no-second-identifier"])
    for sound in ["name: Ana Bell\nid: Q-1\n", "name: Ana Bell\nborn: 1962-04-17\n", "id: Q-1\n", "age: 40\n"] {
      #expect(try pages(sound).codes == [], "\(sound)")
    }
  }

  /// A design for a kitchen wall or a purse, made from data.
  @Test func aDesignForTheWallShowsTheNameAlone() throws {
    let folder = try TestFolder()
    try FileManager.default.createDirectory(atPath: folder.file("Designs"), withIntermediateDirectories: false)
    let wall = BuiltInLibrary.designText().replacing("id: standard", with: "id: wall")
      .replacing("identity: full", with: "identity: name-only")
    try folder.put(wall, in: "Designs/wall.yaml")
    let press = try HandoutPress(libraries: [folder.path])
    let patient = "name: Ana Bell\nid: Q-0042\nborn: 1962-04-17\n"
    let (born, number, date) = ("bornApril17,1962", "Q-0042", "November21,2026")
    let alone = try pages(patient, press: press, design: "wall")
    expect(alone.words, has: ["AnaBell"], hasNot: [born, number, date], "wall")
    #expect(alone.codes == [])
    #expect(try pages("name: Ana Bell", press: press, design: "wall").codes == [])
    expect(
      try pages("id: Q-0042\nborn: 1962-04-17\n", press: press, design: "wall").words, has: [number], hasNot: [born],
      "the id stands for a name")
    let asked = try pages(patient, clinic: "identity: full", press: press, design: "wall")
    expect(asked.words, has: ["AnaBell", born, date], "the clinic asks for more")
    let less = try pages(patient, clinic: "identity: name-only")
    expect(less.words, has: ["AnaBell"], hasNot: [born, number, date], "the clinic asks for less")
  }

  @Test func birthDatesAndAgesHaveOneLimit() throws {
    func isTaken(_ born: String, date: String) throws -> Bool {
      var request = HandoutRequest.full(condition: "tight-hamstrings-knee-pain", date: try #require(HandoutDate(date)))
      request.patient = .file(InputFile(name: "patient.yaml", text: "born: \(born)"))
      var json = request
      json.patient = .file(InputFile(name: "patient.json", text: "{\"born\": \"\(born)\"}"))
      let press = try SharedPress.press()
      let results = [request, json].map { request in (try? press.place(request)) != nil }
      #expect(results[0] == results[1])
      return results[0]
    }
    // Who is 120 is taken, as `age: 120` is; who is 121 or not born yet is not.
    for (born, date, isTakenNow) in [
      ("1905-11-22", "2026-11-21", true), ("1905-11-21", "2026-11-21", false), ("2026-11-21", "2026-11-21", true),
      ("2026-11-22", "2026-11-21", false), ("1907-03-01", "2028-02-29", true), ("1907-02-28", "2028-02-29", false),
      ("1780-01-02", "1900-01-01", true), ("0900-01-01", "2026-11-21", false),
    ] { #expect(try isTaken(born, date: date) == isTakenNow, "\(born) \(date)") }
    var list = Self.twins
    list.rows[0][3] = "1905-11-21"
    let bench = try BatchBench(list)
    let summary = try bench.batch().check(naming: "{id}")
    #expect(summary.made == 2 && summary.failed == 1)
    #expect(bench.failures.first?.contains("born must be from 1905-11-22 to the date of the sheet, 2026-11-21") == true)
  }
}
