import Foundation
import HandoutBatch
import HandoutClinical
import HandoutComposer
import HandoutDrawingSamples
import HandoutGeometry
import HandoutKit
import HandoutLoader
import HandoutPages
import HandoutTestSupport
import Testing

/// Cards, the wallet card and the booklet: nothing lost, read in order, cut and folded where they should be.
@Suite struct ImposedDesignTests {
  private static let designs = ["cards", "wallet", "booklet"]

  private func request(
    _ design: String, language: String = "en", paper: HandoutPaper = .letter, routine: String = "phase-1",
    condition: String = "tight-hamstrings-knee-pain", notes: String = "Walk every day."
  ) -> HandoutRequest {
    var request = HandoutRequest(condition: condition, date: SampleRequest.date)
    request.routine = routine
    request.settings.design = design
    request.settings.language = language
    request.settings.paper = paper
    request.settings.clinic = InputFile(
      name: "clinic.yaml", text: "name: Riverside Clinic\nphone: (555) 010-0142\n")
    request.patient = .file(
      InputFile(
        name: "patient.yaml",
        text: """
          name: Maria Alvarez
          born: 1962-04-17
          side: left
          start: 2026-11-23
          next-visit: 2026-12-05 09:30
          notes: \(notes)
          """))
    return request
  }

  private func bare(_ text: String) -> String { text.lowercased().filter { !$0.isWhitespace && $0 != "." } }

  /// The texts of each page of a design, in reading order.
  private func pages(of placed: PlacedHandout) -> [String] {
    var pages: [Int: String] = [:]
    var walker = PageWalker()
    for page in placed.document.pages {
      walker.walk(page.frame) { visit in
        guard case .text(let run) = visit.item, !visit.isArtifact,
          let place = visit.elements.compactMap(\.readingPlace).first
        else {
          return
        }
        pages[place, default: ""] += bare(run.text)
      }
    }
    return pages.sorted { $0.key < $1.key }.map(\.value)
  }

  @Test(arguments: ["en", "es", "ar"]) func everyDesignIsAccessibleAndReadInOrder(language: String) throws {
    let press = try SharedPress.press()
    for design in Self.designs {
      for paper in [HandoutPaper.letter, .a4] {
        let placed = try press.place(request(design, language: language, paper: paper))
        #expect(PageAudit.findings(in: placed.document) == [], "\(design) \(language)")
        let report = try #require(try Checker().reports([press.draw(placed).pdf]).first)
        #expect(report.failures == [], "\(design) \(language)")
        // Cards are drawn as they are read; panels and pages of a booklet are not, and that is all there is to say.
        let faults = design == "cards" ? [] : ["the structure's order is not the drawing's"]
        #expect(report.faults == faults, "\(design) \(language)")
        // Text of the file in the order of its structure: page after page.
        let read = bare(report.elements.map(\.text).joined())
        var from = read.startIndex
        for page in pages(of: placed) {
          let words = String(page.prefix(12))
          let found = try #require(read[from...].firstRange(of: words), "\(design) \(language): \(words)")
          from = found.upperBound
        }
      }
    }
  }

  @Test func labelsAndPreferencesTellHowToPrint() throws {
    let press = try SharedPress.press()
    let folder = try TestFolder()
    func report(_ design: String) throws -> PacketReport {
      try Data(press.make(request(design)).pdf).write(to: URL(filePath: folder.file("\(design).pdf")))
      return try PacketReport.of(folder.file("\(design).pdf"))
    }
    let booklet = try report("booklet")
    let count = booklet.labels.count * 2
    #expect(count.isMultiple(of: 4))
    #expect(booklet.labels.prefix(2) == ["\(count), 1", "2, \(count - 1)"])
    #expect(booklet.preferences["/Duplex"] == "/DuplexFlipShortEdge")
    let cards = try report("cards")
    #expect(cards.labels == ["Cards 1 to 4", "Cards 5 to 8", "Cards 9 to 12"])
    #expect(cards.preferences["/Duplex"] == "/Simplex")
    #expect(cards.outline.first?.page == 0)
    let wallet = try report("wallet")
    #expect(wallet.labels.count == 1 && wallet.preferences["/Duplex"] == "/Simplex")
  }

  /// Where the pages of the file stand on paper, by their places in reading order.
  private func corners(of placed: PlacedHandout) -> [Int: (sheet: Int, corner: Point, isTurned: Bool)] {
    var corners: [Int: (sheet: Int, corner: Point, isTurned: Bool)] = [:]
    for (sheet, page) in placed.document.pages.enumerated() {
      for item in page.frame.items {
        guard case .group(let frame, let transform, _) = item.item,
          case .tag(.begin(let element))? = frame.items.first?.item, let place = element.readingPlace
        else { continue }
        corners[place] = (sheet, item.position, transform.a < 0)
      }
    }
    return corners
  }

  @Test(arguments: [HandoutPaper.letter, .a4]) func pagesStandWhereTheyAreCutAndFolded(paper: HandoutPaper) throws {
    let press = try SharedPress.press()
    let size = paper == .letter ? Size(612, 792) : Size(595, 842)
    func expect(_ found: Point?, _ x: Double, _ y: Double) {
      #expect(abs((found?.x.points ?? -999) - x) <= 0.2 && abs((found?.y.points ?? -999) - y) <= 0.2, "\(paper)")
    }
    let cards = corners(of: try press.place(request("cards", paper: paper)))
    let (left, top) = ((size.width.points - 540) / 2, (size.height.points - 720) / 2)
    for (place, corner) in [(left, top), (left + 270, top), (left, top + 360), (left + 270, top + 360)].enumerated() {
      expect(cards[place]?.corner, corner.0, corner.1)
      #expect(cards[place + 4]?.sheet == 1)
    }
    let wallet = corners(of: try press.place(request("wallet", paper: paper)))
    let (middle, fold) = (size.width.points / 2, size.height.points / 2)
    // Turned panels are placed by what is their lower right corner on paper.
    expect(wallet[0]?.corner, middle + 153, fold)
    expect(wallet[1]?.corner, middle, fold)
    expect(wallet[2]?.corner, middle - 153, fold)
    expect(wallet[3]?.corner, middle, fold)
    #expect([0, 1, 2, 3].map { wallet[$0]?.isTurned } == [true, true, false, false])
    let booklet = corners(of: try press.place(request("booklet", paper: paper)))
    expect(booklet[0]?.corner, size.height.points / 2 + 4, 0)
    expect(booklet[1]?.corner, 0, 0)
    #expect(booklet[0]?.sheet == 0 && booklet[1]?.sheet == 1 && booklet[booklet.count - 1]?.sheet == 0)
  }

  @Test(arguments: ["tight-hamstrings-knee-pain", "sciatic-hamstring-knee-pain"])
  func nothingIsLost(condition: String) throws {
    let press = try SharedPress.press()
    let clinics = ClinicCache(readFile: FileSystem.readForLoading)
    for design in Self.designs {
      for routine in ["phase-1", "phase-2", "phase-3"] {
        let request = request(design, routine: routine, condition: condition)
        var timings = StageTimings()
        let loaded = try press.load(request, clinics: clinics, timings: &timings)
        let text = pages(of: try press.place(request)).joined()
        for line in RedFlagTier.allCases.flatMap({ loaded.sheet.redFlags[$0] ?? [] }) {
          // A booklet's strip has some of the lines once more.
          let count = text.ranges(of: bare(line.text)).count
          #expect(count == 1 || (design == "booklet" && count == 2), "\(design) \(routine): \(line.text)")
        }
        guard design != "wallet" else { continue }
        let side = loaded.composer.phrases.sideWords
        for entry in loaded.sheet.exercises {
          for words in entry.exercise.movement {
            let named = entry.dosage.side == .each ? loaded.sheet.patient.namedSide : nil
            #expect(text.contains(bare(side.render(words, side: named))), "\(design) \(routine): \(words)")
          }
        }
        for item in loaded.sheet.phase?.checklist ?? [] { #expect(text.contains(bare(item)), "\(design): \(item)") }
      }
    }
  }

  @Test func everyCardSaysWhoseItIs() throws {
    let pages = pages(of: try SharedPress.press().place(request("cards")))
    #expect(pages.count == 12)
    for page in pages {
      #expect(page.contains("mariaalvarez·bornapr17,1962") || page.contains("mariaalvarez·born17apr1962"))
    }
    #expect(pages[0].hasPrefix("stopandgethelp") && pages[1].hasPrefix("seeadoctortoday"))
    #expect(pages[2].hasPrefix("whentocallus") && pages[3].hasPrefix("1marching"))
  }

  @Test func whatACardDoesNotHoldIsAMistake() throws {
    let press = try SharedPress.press()
    let long = request("cards", notes: String(repeating: "Keep your walks to ten minutes. ", count: 40))
    let error = try #require(throws: HandoutError.self) { _ = try press.place(long) }
    #expect(error.kind == .content)
    let said = error.diagnostics.map { $0.rendered(color: false) }.joined()
    #expect(said.contains("the block with the notes fits on no page") && said.contains("notes"), "\(said)")
    let wallet = try #require(throws: HandoutError.self) { _ = try press.place(request("wallet", language: "es,en")) }
    #expect(wallet.diagnostics.map { $0.rendered(color: false) }.joined().contains("its page holds 227 pt"))
  }

  /// A panel that does not hold its signs has a second one, in a third row, with the same heading.
  @Test func aLongWalletCardHasAThirdRow() throws {
    let placed = try SharedPress.press().place(
      request("wallet", language: "es", condition: "sciatic-hamstring-knee-pain"))
    let corners = corners(of: placed)
    #expect(corners.count == 6)
    #expect(abs((corners[5]?.corner.y.points ?? 0) - (792 - 729) / 2 - 486) <= 0.2)
    let pages = pages(of: placed)
    #expect(pages[0].contains("911") && pages[0].contains("(1/2)") && pages[1].contains("911"))
    let sizes = ReadingElement.all(in: placed.document)
    #expect(!sizes.isEmpty)
    placed.document.pages[0].frame.forEachItem { item in
      if case .text(let run) = item { #expect(run.size >= .pt(9)) }
    }
  }

  @Test func aBatchOfCardsMixesNothingUp() throws {
    let count = 60
    let list = PatientList(
      columns: ["id", "condition", "name", "notes", "design"],
      rows: (0..<count).map { number in
        let code = String(100_000 + number)
        return [
          "p-\(number)", "tight-hamstrings-knee-pain", "Zqn\(code)n Ost", "Zqk\(code)k again",
          Self.designs[number % 3],
        ]
      })
    let bench = try BatchBench(list)
    _ = try bench.makeFiles("files", jobs: 4)
    #expect(bench.failures == [])
    for number in 0..<count {
      let text = try Command.pageTexts([bench.folder.file("files/p-\(number).pdf")]).joined()
      let code = String(100_000 + number)
      let wanted: Set = number % 3 == 1 ? ["Zqn\(code)n"] : ["Zqn\(code)n", "Zqk\(code)k"]
      #expect(BatchMixUpTests.found(in: text) == wanted, "p-\(number)")
    }
    for isForPaperOnly in [false, true] {
      let name = "packet-\(isForPaperOnly).pdf"
      _ = try bench.makePacket(name, jobs: 4) { $0.isForPaperOnly = isForPaperOnly }
      let found = BatchMixUpTests.found(in: try Command.pageTexts([bench.folder.file(name)]).joined())
      #expect(found.count == count + count * 2 / 3)
    }
  }
}
