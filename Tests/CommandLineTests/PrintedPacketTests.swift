import Foundation
import HandoutTestSupport
import Testing

/// Packets after the filters of CUPS: what stands on which side of which sheet.
@Suite struct PrintedPacketTests {
  /// A side of a sheet of paper.
  private struct Side {
    /// The patients whose names stand there.
    var patients: Set<String>
    /// Whether nothing stands there.
    var isBlank: Bool
  }

  /// A side as the printer of pixels gets it.
  private struct PixelSide: Decodable {
    var duplex: Bool
    var tumble: Bool
    var width: Int
    var height: Int
    var ink: Bool
  }

  private let workspace: Workspace
  private let printer: RecordingPrinter

  init() throws {
    workspace = try Workspace()
    printer = try RecordingPrinter()
  }

  /// Patients with handouts of two, four, one, two and five pages; those of the third and fourth are for one side.
  private static let list = PatientList(
    columns: ["id", "condition", "name", "exercises", "design"],
    rows: [
      ["a-1", "quad-set", "sheet"], ["b-2", "quad-set,bridge", "full"], ["c-3", "quad-set", "fridge"],
      ["d-4", "quad-set", "cards"], ["e-5", "quad-set,bridge,clamshell", "full"],
    ].map { [$0[0], PatientList.condition, "Patient \($0[0])", $0[1], $0[2]] })

  /// Makes a packet and gives the sheets' sides that its handouts need: a page each, and a blank back where one side is meant.
  private func makePacket(_ options: [String]) throws {
    let arguments = ["list.csv", "--packet", "packet.pdf", "--force"] + options
    let outcome = try workspace.batch(arguments, list: Self.list.csv())
    #expect(outcome.status == 0, "\(outcome.errors)")
  }

  /// What stands on each side of the sheets of a job that went through `pdftopdf`.
  private func sides(of job: RecordingPrinter.Job) throws -> [Side] {
    let pages = try workspace.run(["pdftotext", job.file.path, "-"]).text.split(
      separator: "\u{C}", omittingEmptySubsequences: false
    ).dropLast()
    return pages.map { page in
      Side(
        patients: Set(page.matches(of: /Patient ([a-e])-\d/).map { String($0.output.1) }),
        isBlank: page.allSatisfy(\.isWhitespace))
    }
  }

  /// No sheet of paper has pages of two patients.
  private func expectNoSharedSheets(_ sides: [Side], _ what: String) {
    for sheet in stride(from: 0, to: sides.count, by: 2) {
      let patients = sides[sheet..<min(sheet + 2, sides.count)].reduce(into: Set<String>()) {
        $0.formUnion($1.patients)
      }
      #expect(patients.count <= 1, "\(what): sheet \(sheet / 2 + 1) has \(patients.sorted())")
      #expect(!sides[sheet].isBlank, "\(what): the front of sheet \(sheet / 2 + 1) is blank")
    }
  }

  /// Sheets, fronts and blank backs, of packets for reading and for paper only, with separators and without.
  @Test(arguments: [[], ["--print"], ["--print", "--separator"], ["--separator"]])
  func everyPatientHasSheetsOfTheirOwn(options: [String]) throws {
    try makePacket(["--duplex"] + options)
    let hasSeparators = options.contains("--separator")
    let outcome = try workspace.handout(
      ["print", "packet.pdf", "--printer", "office"], environment: printer.environment)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let job = try #require(try printer.jobs(1).first)
    #expect(job.options.isSuperset(of: ["sides=two-sided-long-edge", "Duplex=DuplexNoTumble", "PageSize=Letter"]))
    let sides = try sides(of: job)
    expectNoSharedSheets(sides, "\(options)")
    // 2 pages are 1 sheet, 4 are 2, 1 on one side is 1, 2 on one side are 2, 5 are 3; and a sheet for each separator.
    let separators = hasSeparators ? 5 : 0
    #expect(sides.count == 2 * (9 + separators))
    // Backs of the third's page, of the fourth's two, of the fifth's last one, and of the separators.
    #expect(sides.count(where: \.isBlank) == 4 + separators)
    for (patient, pages) in [("a", 2), ("b", 4), ("c", 1), ("d", 2), ("e", 5)] {
      let own = sides.indices.filter { sides[$0].patients.contains(patient) }
      #expect(own.count == pages + (hasSeparators ? 1 : 0), "\(options): \(patient)")
      #expect(own.first.map { $0.isMultiple(of: 2) } == true, "\(options): \(patient) begins on a back")
    }
  }

  /// The same on paper: what a printer of pixels puts on both sides, blank backs and all.
  @Test func thePixelsAreOnTheRightSides() throws {
    try makePacket(["--duplex", "--print"])
    let outcome = try workspace.handout(
      ["print", "packet.pdf", "--printer", "pixels"], environment: printer.environment)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let sides = try pixels(of: try #require(try printer.jobs(1).first))
    #expect(sides.count == 18 && sides.allSatisfy { $0.duplex && !$0.tumble && $0.width == 612 && $0.height == 792 })
    #expect(sides.indices.filter { !sides[$0].ink } == [7, 9, 11, 17])
  }

  /// A booklet is turned over the short edge, and cards have nothing on their backs.
  @Test func designsAreTurnedOverTheirOwnEdges() throws {
    for (design, paper) in [("booklet", "a4"), ("cards", "letter"), ("sheet", "letter")] {
      let made = try workspace.handout(
        Workspace.make + ["--design", design, "--paper", paper, "-o", "\(design).pdf"])
      #expect(made.status == 0)
    }
    let outcome = try workspace.handout(
      ["print", "booklet.pdf", "cards.pdf", "sheet.pdf", "--printer", "pixels"], environment: printer.environment)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let jobs = try printer.jobs(3)
    let (booklet, cards, sheet) = (try pixels(of: jobs[0]), try pixels(of: jobs[1]), try pixels(of: jobs[2]))
    #expect(booklet.count == 6 && booklet.allSatisfy { $0.duplex && $0.tumble && $0.width == 595 && $0.height == 842 })
    #expect(cards.count == 3 && cards.allSatisfy { !$0.duplex && $0.ink })
    #expect(sheet.count == 2 && sheet.allSatisfy { $0.duplex && !$0.tumble && $0.ink })
  }

  private func pixels(of job: RecordingPrinter.Job) throws -> [PixelSide] {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let outcome = try workspace.run(["python3", tests.appending(path: "Checkers/raster.py").path, job.file.path])
    try #require(outcome.status == 0, "\(outcome.errors)")
    return try JSONDecoder().decode([PixelSide].self, from: Data(outcome.output))
  }

  /// A queue that is told by hand to put two pages on a side shows why a packet for it needs `--pad 4`.
  @Test func twoPagesOnASideNeedPadding() throws {
    func printed(_ options: [String], job number: Int) throws -> [Side] {
      try makePacket(["--duplex", "--print"] + options)
      let outcome = try workspace.run(
        ["lp", "-d", "office", "-o", "number-up=2", "-o", "sides=two-sided-short-edge", "packet.pdf"],
        environment: printer.environment)
      #expect(outcome.status == 0, "\(outcome.errors)")
      return try sides(of: try #require(try printer.jobs(number).last))
    }
    func shared(_ sides: [Side]) -> Int {
      stride(from: 0, to: sides.count, by: 2).count { sheet in
        sides[sheet..<min(sheet + 2, sides.count)].reduce(into: Set<String>()) { $0.formUnion($1.patients) }.count > 1
      }
    }
    #expect(shared(try printed([], job: 1)) > 0, "this queue puts no two pages on a side: the test shows nothing")
    let padded = try printed(["--pad", "4"], job: 2)
    #expect(shared(padded) == 0)
    // 2, 4, 2, 4 and 6 pages with their backs are 1, 1, 1, 1 and 2 sheets of four.
    #expect(padded.count == 2 * 6)
  }

  /// A packet that does not ask for both sides is printed on one, whatever the queue does by itself: the next patient would be on the back.
  @Test func aPacketForOneSideStaysOnOne() throws {
    try makePacket(["--print"])
    let outcome = try workspace.handout(
      ["print", "packet.pdf", "--printer", "pixels"], environment: printer.environment)
    #expect(outcome.status == 0 && outcome.text.contains("14 pages, letter, one side"), "\(outcome.text)")
    let job = try #require(try printer.jobs(1).first)
    #expect(job.options.contains("sides=one-sided"))
    let sides = try pixels(of: job)
    #expect(sides.count == 14 && sides.allSatisfy { !$0.duplex && $0.ink })
  }
}
