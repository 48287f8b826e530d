import HandoutBatch
import HandoutDrawingSamples
import HandoutGeometry
import HandoutKit
import HandoutLoader
import HandoutPages
import HandoutTestSettings
import HandoutTestSupport
import Testing

/// The codes of links on finished pages: as large as they must be, read by another program, and left alone by everything else.
@Suite struct LinkCodeTests {
  private static let designs = ["sheet", "full", "large-print", "booklet", "cards"]

  /// Different addresses of 30 to 60 characters, the longest that a code must be read of.
  private static func addresses(_ count: Int, using generator: inout SeededGenerator) -> [String] {
    (0..<count).map { number in
      let start = "https://clinic.example/\(number)"
      let letters = Array("abcdefghijklmnopqrstuvwxyz0123456789-_/=?&%".dropLast())
      let length = Int.random(in: 30...60, using: &generator) - start.count
      return start + String((0..<length).map { _ in letters.randomElement(using: &generator) ?? "a" })
    }
  }

  /// Five designs with eight codes each: forty different addresses, each read from a noisy copy of its part of the page.
  @Test(arguments: designs) func isReadFromAGreyCopy(design: String) throws {
    var generator = SeededGenerator(printingSeedOf: "grey copies of \(design)")
    let sheet = try LinkedSheet(Self.addresses(8, using: &generator), design: design)
    let placed = try sheet.press.place(sheet.request)
    let pages = try GreyRaster.pages(of: try sheet.press.draw(placed).pdf)
    var found: [String] = []
    for code in LinkedSheet.codes(in: placed.document) {
      let copy = pages[code.page - 1].copy(
        of: code.box.inset(by: Insets(all: .pt(-12))), noise: 12, using: &generator)
      let read = try copy.decoded()
      #expect(read.count == 1, "\(design), page \(code.page), \(code.box)")
      found += read
    }
    #expect(Set(found) == Set(sheet.addresses), "\(design)")
    #expect(found.count == 8, "\(design)")
  }

  /// Nothing but white stands around a code, in any theme and from right to left too; a module has 1.2 points at least, a code 44.
  @Test(arguments: designs, ["clinic", "high-contrast", "grey"]) func isLeftAlone(design: String, theme: String) throws
  {
    var generator = SeededGenerator(printingSeedOf: "quiet zones of \(design)")
    let sheet = try LinkedSheet(Self.addresses(8, using: &generator), design: design)
    var request = sheet.request
    request.settings.theme = theme
    let placed = try sheet.press.place(request)
    #expect(PageAudit.findings(in: placed.document) == [], "\(design) \(theme)")
    let pages = try GreyRaster.pages(of: try sheet.press.draw(placed).pdf)
    let codes = LinkedSheet.codes(in: placed.document)
    #expect(codes.count == 8)
    for code in codes {
      let symbol = code.box.inset(by: Insets(all: code.module * 4))
      #expect(code.module >= .pt(1.2 - 1e-9) && symbol.size.width >= .pt(44 - 1e-6), "\(design)")
      #expect(pages[code.page - 1].range(in: code.box, outside: symbol).lowerBound >= 254, "\(design) \(theme) \(code)")
      #expect(
        pages[code.page - 1].range(in: symbol, outside: .init(origin: .zero, size: .zero)) == 0...255, "\(design)")
    }
  }

  /// An address of the greatest length has a larger code, not smaller modules, and is printed whole.
  @Test(arguments: designs) func longAddressesHaveLargerCodes(design: String) throws {
    let long = (1...8).map { "https://clinic.example/\($0)/" + String(repeating: "k", count: 188) }
    let sheet = try LinkedSheet(long, design: design)
    let placed = try sheet.press.place(sheet.request)
    #expect(PageAudit.findings(in: placed.document) == [])
    let pdf = try sheet.press.draw(placed).pdf
    let pages = try GreyRaster.pages(of: pdf)
    var generator = SeededGenerator(seed: 1)
    var found: [String] = []
    for code in LinkedSheet.codes(in: placed.document) {
      #expect(code.module >= .pt(1.2 - 1e-9) && code.box.size.width >= .pt(65 * 1.2 - 1e-6))
      found += try pages[code.page - 1].copy(of: code.box, noise: 4, using: &generator).decoded()
    }
    #expect(Set(found) == Set(long))
    let words = ReadingElement.all(in: placed.document).text
    for address in long { #expect(words.contains(address.dropFirst("https://".count))) }
  }

  /// Links pass the checkers in every language, and say where they lead.
  @Test(arguments: [
    ("sheet", "en"), ("sheet", "ar"), ("sheet", "es,en"), ("full", "es"), ("large-print", "ar"), ("cards", "en"),
    ("booklet", "zh"),
  ])
  func areAccessible(_ design: String, _ language: String) throws {
    let notes = "See (https://clinic.example/note), then write to knee@clinic.example."
    let addresses = [
      "https://clinic.example/1", "https://clinic.example/2", "https://clinic.example/p", "https://clinic.example/c",
    ]
    let sheet = try LinkedSheet(addresses, design: design, language: language, notes: notes)
    let report = try #require(try Checker().reports([try sheet.press.make(sheet.request).pdf]).first)
    #expect(report.failures == [])
    // The pages of a booklet are drawn in another order than they are read.
    #expect(report.faults == (design == "booklet" ? ["the structure's order is not the drawing's"] : []))
    let links = report.elements.filter { $0.role == "Link" }
    for address in addresses {
      let own = links.filter { $0.address == address }
      let shown = String(address.dropFirst("https://".count))
      // The code, which says what it is, and the address in print.
      #expect(own.count { $0.alternate?.contains(shown) == true && $0.text.isEmpty } == 1, "\(address)")
      // Where a second language follows, a space parts the two.
      #expect(
        own.contains { $0.alternate == nil && [shown, shown + " "].contains($0.text) && $0.contents == $0.text },
        "\(address)")
    }
    #expect(links.contains { $0.address == "https://clinic.example/note" && $0.text == "https://clinic.example/note" })
    #expect(links.contains { $0.address == "mailto:knee@clinic.example" && $0.text == "knee@clinic.example" })
  }

  /// In a packet each patient has his or her own code, and the clinic's is written once.
  @Test func packetsHaveTheirCodes() throws {
    let list = PatientList(
      columns: ["id", "condition", "name", "born", "link.url", "link.label"],
      rows: (1...6).map {
        ["p-\($0)", PatientList.condition, "Ann \($0)", "1962-04-17", "https://clinic.example/p/\($0)", "Plan"]
      })
    let bench = try BatchBench(list)
    _ = try bench.makePacket("packet.pdf", jobs: 2)
    let pdf = try #require(bench.folder.bytes("packet.pdf"))
    let read = try GreyRaster.pages(of: pdf).flatMap { try $0.decoded() }
    #expect(Set(read) == Set((1...6).map { "https://clinic.example/p/\($0)" }))
    #expect(try Checker().reports([pdf]).allSatisfy { $0.failures == [] && $0.faults == [] })
  }

  /// The codes of exercises and clinics are made once and written once; a patient's own is kept for nobody else.
  @Test func codesAreMadeOnce() throws {
    let sheet = try LinkedSheet(
      ["https://clinic.example/1", "https://clinic.example/p", "https://clinic.example/c"], design: "sheet")
    func code(_ address: String) throws -> Drawing {
      var timings = StageTimings()
      let clinics = ClinicCache(readFile: FileSystem.readForLoading)
      let loaded = try sheet.press.load(sheet.request, clinics: clinics, timings: &timings)
      return try #require(loaded.pictures.code(of: address))
    }
    for address in sheet.addresses {
      let isPatients = address.hasSuffix("p")
      let (first, second) = (try code(address), try code(address))
      #expect((first === second) == !isPatients && first.servesMany == !isPatients, "\(address)")
    }
  }

  /// A link never makes figures smaller than the design's floor, nor takes the warnings off the front: exercises go on at the back instead.
  @Test(arguments: ["en", "es", "ar"]) func figuresKeepTheirSize(language: String) throws {
    var generator = SeededGenerator(printingSeedOf: "figures")
    // The sixth exercise has no Arabic.
    let count = language == "ar" ? 7 : 8
    let sheet = try LinkedSheet(Self.addresses(count, using: &generator), design: "sheet", language: language)
    let placed = try sheet.press.place(sheet.request)
    var scales: Set<Double> = []
    var front = ""
    var walker = PageWalker()
    for (index, page) in placed.document.pages.enumerated() {
      walker.walk(page.frame) { visit in
        if index == 0, case .text(let run) = visit.item { front += run.text }
        guard case .drawing(let drawing, let scale) = visit.item, !drawing.name.hasPrefix("QR code") else { return }
        scales.insert(scale)
      }
    }
    // 0.30 of a picture by itself, which is one and a half times as large as in its file.
    #expect(scales.count == 1 && (scales.first ?? 0) >= 0.45 - 1e-9, "\(scales)")
    #expect(front.contains("911") && placed.pageCount % 2 == 0)
  }
}
