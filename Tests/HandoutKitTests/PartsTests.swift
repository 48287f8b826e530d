import Foundation
import HandoutDrawingSamples
import HandoutKit
import HandoutPages
import HandoutTestSupport
import Testing

/// Several designs in one file.
@Suite struct PartsTests {
  private let folder: DesignFolder
  private let press: HandoutPress

  init() throws {
    folder = try DesignFolder()
    try folder.writeWall("wall", duplex: "none")
    try folder.writeWall("door", duplex: "none")
    try folder.writeWall("fold", duplex: "short-edge")
    try folder.writeWall("tall", duplex: "long-edge")
    press = try HandoutPress(libraries: [folder.path])
  }

  private func request(_ designs: [String], language: String = "en") -> HandoutRequest {
    var request = HandoutRequest(condition: "tight-hamstrings-knee-pain", date: SampleRequest.date)
    request.patient = .file(SampleRequest.patient)
    (request.settings.designs, request.settings.language) = (designs, language)
    return request
  }

  private func report(_ designs: [String]) throws -> PacketReport {
    let file = try TestFolder()
    try Data(try press.make(request(designs)).pdf).write(to: URL(filePath: file.file("made.pdf")))
    return try PacketReport.of(file.file("made.pdf"))
  }

  /// The words of a page in the order of drawing.
  private func words(of page: PageModel) -> String {
    var words = ""
    page.frame.forEachItem { item in
      if case .text(let run) = item { words += run.text + " " }
    }
    return words
  }

  /// Every part begins on a front where sheets are turned, and has page numbers of its own.
  @Test(arguments: [
    (["wall", "sheet"], ["Wall 1", "blank", "Sheet 1", "Sheet 2"], [1], "/DuplexFlipLongEdge"),
    (["sheet", "wall"], ["Sheet 1", "Sheet 2", "Wall 1"], [], "/DuplexFlipLongEdge"),
    (
      ["tall", "wall", "sheet"], ["Tall 1", "blank", "Wall 1", "blank", "Sheet 1", "Sheet 2"], [1, 3],
      "/DuplexFlipLongEdge"
    ),
    (
      ["cards", "sheet"],
      ["Cards 1 to 4", "blank", "Cards 5 to 8", "blank", "Cards 9 to 12", "blank", "Sheet 1", "Sheet 2"], [1, 3, 5],
      "/DuplexFlipLongEdge"
    ),
    (["cards", "wallet"], ["Cards 1 to 4", "Cards 5 to 8", "Cards 9 to 12", "Wallet card 1"], [], "/Simplex"),
    (["wall", "door"], ["Wall 1", "Door 1"], [], "/Simplex"),
    (["wall", "fold"], ["Wall 1", "blank", "Fold 1"], [1], "/DuplexFlipShortEdge"),
  ]) func partsBeginOnFronts(designs: [String], labels: [String], blank: [Int], duplex: String) throws {
    let report = try report(designs)
    #expect(report.labels == labels)
    #expect(report.blank == blank)
    #expect(report.preferences["/Duplex"] == duplex && report.preferences["/PrintScaling"] == "/None")
    let titles = designs.map { $0 == "wallet" ? "Wallet card" : $0.capitalized }
    #expect(report.outline.map(\.title) == titles)
    #expect(report.outline.map(\.page) == titles.map { title in labels.firstIndex { $0.hasPrefix("\(title) 1") } })
    #expect(report.title == "Tight hamstrings and knee pain")
  }

  /// Alone, a design says what it always said: no labels, and the edge only where there is a back.
  @Test(arguments: [("sheet", "/DuplexFlipLongEdge"), ("wall", "/Simplex"), ("tall", nil), ("fold", nil)])
  func oneDesignHasNoParts(design: String, duplex: String?) throws {
    let placed = try press.place(request([design]))
    #expect(placed.parts.isEmpty && placed.document.pageLabels.isEmpty && placed.document.parts.isEmpty)
    #expect(try report([design]).preferences["/Duplex"] == duplex)
  }

  @Test func thePagesAreThoseOfEachDesign() throws {
    let placed = try press.place(request(["tall", "sheet", "full"]))
    #expect(PageAudit.findings(in: placed.document) == [])
    #expect(placed.parts.map(\.design) == ["tall", "sheet", "full"])
    #expect(placed.parts.map(\.firstPage) == [1, 3, 5])
    for part in placed.parts {
      let alone = try press.place(request([part.design])).document
      #expect(alone.pages.count == part.pageCount)
      let range = (part.firstPage - 1)..<(part.firstPage - 1 + part.pageCount)
      let joined = placed.document.pages[range].map { words(of: $0) }
      #expect(joined == alone.pages.map { words(of: $0) }, "\(part.design)")
    }
  }

  /// One structure for the file, with a part for each design.
  @Test(arguments: ["en", "es", "es,en", "ar"]) func theFileIsAccessible(language: String) throws {
    let requests = [["sheet", "full"], ["wall", "sheet", "tall"]].map {
      request($0, language: language)
    }
    for report in try Checker().reports(try requests.map { try press.make($0).pdf }) {
      #expect(report.failures == [] && report.faults == [])
      #expect(report.elements.count { $0.role == "Document" } == 1)
      #expect(report.elements.count { $0.role == "Part" } >= 2)
    }
  }

  /// Cards and booklets, whose pages share sheets of paper, keep their own order of reading among other parts.
  @Test func sharedSheetsAreAccessible() throws {
    let files = try [["cards", "sheet"], ["booklet", "wallet"]].map { try press.make(request($0)).pdf }
    for (report, faults) in zip(try Checker().reports(files), [[], ["the structure's order is not the drawing's"]]) {
      #expect(report.failures == [] && report.faults == faults)
      #expect(report.elements.count { $0.role == "Part" } == 2)
    }
  }

  @Test(arguments: [
    (["sheet", "sheet"], "the design \"sheet\" is named twice"),
    (["full", "standard"], "the design \"standard\" is named twice"),
    (["fold", "sheet"], "the designs \"fold\" and \"sheet\" cannot be printed in one file"),
    (["wall", "sheet", "fold"], "the designs \"sheet\" and \"fold\" cannot be printed in one file"),
    (["sheet", "ful"], "there is no design \"ful\""),
  ]) func someDesignsDoNotGoTogether(designs: [String], says: String) throws {
    let error = #expect(throws: HandoutError.self) { try press.place(request(designs)) }
    #expect(error?.kind == .usage && error?.diagnostics.first?.message.hasPrefix(says) == true)
    var clinic = request([])
    clinic.settings.clinic = InputFile(name: "clinic.yaml", text: "design: \"\(designs.joined(separator: ", "))\"\n")
    let told = #expect(throws: HandoutError.self) { try press.place(clinic) }
    #expect(told?.kind == .content && told?.diagnostics.first?.message.hasPrefix(says) == true)
    #expect(told?.diagnostics.first?.line == 1)
  }

  /// A clinic's designs hold where the request names none.
  @Test(arguments: ["design: wall,sheet", "design: [wall, sheet]"]) func aClinicNamesSeveral(file: String) throws {
    var request = request([])
    request.settings.clinic = InputFile(name: "clinic.yaml", text: file)
    #expect(try press.place(request).parts.map(\.design) == ["wall", "sheet"])
    request.settings.design = "full"
    #expect(try press.place(request).parts.isEmpty)
  }

  @Test func aDesignAsksForItsCompanion() throws {
    #expect(try press.place(request(["wall"])).warnings.map(\.code) == ["companion-missing"])
    #expect(
      try press.place(request(["wall", "door"])).warnings.map(\.code) == ["companion-missing", "companion-missing"])
    for designs in [["wall", "sheet"], ["sheet", "wall"], ["wall", "full"], ["sheet"]] {
      #expect(try press.place(request(designs)).warnings.isEmpty, "\(designs)")
    }
  }

  /// What a part leaves out is told with its number and its name.
  @Test func warningsNameTheirPart() throws {
    var request = request(["full", "sheet"])
    request.condition = "sciatic-hamstring-knee-pain"
    request.routine = "phase-2"
    (request.settings.language, request.settings.paper) = ("es", .letter)
    let warnings = try press.place(request).warnings.filter {
      $0.code?.hasPrefix("left-out") == true || $0.code == "more-sheets"
    }
    #expect(!warnings.isEmpty)
    for warning in warnings {
      #expect(warning.part == 2 && warning.message.hasPrefix("part 2, \"sheet\": "))
      #expect(warning.messageWithoutValues.hasPrefix("part 2, \"…\": "))
    }
    request.settings.paper = HandoutPaper("100x100mm")
    request.settings.designs = ["sheet", "full"]
    let error = #expect(throws: HandoutError.self) { try press.place(request) }
    #expect(error?.diagnostics.first?.message.hasPrefix("part 1, \"sheet\": ") == true)
  }
}
