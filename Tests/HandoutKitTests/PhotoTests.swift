import Foundation
import HandoutBatch
import HandoutDrawingSamples
import HandoutGeometry
import HandoutKit
import HandoutPages
import HandoutTestSupport
import Testing

/// Photographs in the place of drawn pictures and panels.
@Suite struct PhotoTests {
  private static let exercises = ["bridge", "clamshell", "mini-squat", "hip-abduction-standing"]
  /// All that `photo` may say.
  static let forms = [
    "high.jpg", "knee/wide.jpg", "{start: knee/wide.jpg}", "{end: high.jpg}", "{start: high.jpg, end: knee/wide.jpg}",
  ]

  /// What stands on the pages, as far as a photograph may not change it.
  private struct Contents {
    var texts: [String] = []
    /// The scales in which each drawing stands on the pages.
    var scales: [String: Set<Double>] = [:]
    var images: [(page: Int, box: Rect, image: ImageReference)] = []
    /// The round boxes of numbers.
    var discs: [(page: Int, box: Rect)] = []

    init(_ document: PlacedDocument) {
      var walker = PageWalker()
      for (index, page) in document.pages.enumerated() {
        walker.walk(page.frame) { visit in
          let place = visit.transform.apply(to: Rect(origin: .zero, size: Size(1, 1)))
          switch visit.item {
          case .text(let run):
            // Numerals of panels go where the picture has no ink.
            guard !run.text.allSatisfy({ $0.isNumber || $0.isWhitespace }) else { return }
            texts.append("\(index) \(run.text) \(Int(place.minX.points)) \(Int(place.minY.points))")
          case .drawing(let drawing, let scale): scales[drawing.name, default: []].insert((scale * 1e6).rounded() / 1e6)
          case .image(let image, let size):
            images.append((index, visit.transform.apply(to: Rect(origin: .zero, size: size)), image))
          case .shape(let shape):
            guard let box = shape.path.bounds, (8...30).contains(box.size.width.points), shape.fill != nil,
              shape.path
                == .circle(
                  center: Point(x: box.minX + box.size.width / 2, y: box.minY + box.size.height / 2),
                  radius: box.size.width / 2)
            else { return }
            discs.append((index, visit.transform.apply(to: box)))
          case .group, .link, .tag: break
          }
        }
      }
    }
  }

  private func request(_ design: String, exercises: [String] = exercises + ["straight-leg-raise"]) -> HandoutRequest {
    var request = HandoutRequest(condition: "tight-hamstrings-knee-pain", date: SampleRequest.date)
    request.exercises = exercises
    request.settings.design = design
    return request
  }

  @Test(arguments: forms) func noFigureAndNoWordMoves(form: String) throws {
    let library = try PhotoLibrary(["bridge": form, "clamshell": form, "hip-abduction-standing": form])
    let press = try library.press()
    for design in try BuiltInLibrary.exerciseDesigns() {
      let placed = try press.place(request(design))
      let (with, without) = (
        Contents(placed.document), Contents(try SharedPress.press().place(request(design)).document)
      )
      #expect(with.texts == without.texts, "\(design)")
      for (drawing, scales) in with.scales { #expect(scales == without.scales[drawing], "\(design): \(drawing)") }
      #expect(with.images.count >= 3, "\(design)")
      #expect(PageAudit.findings(in: placed.document) == [], "\(design)")
      #expect(TextOnFigures.findings(in: placed.document) == [], "\(design)")
      for (page, box, image) in with.images {
        let ratio = box.size.width.points / box.size.height.points
        #expect(abs(ratio * Double(image.pixelHeight) / Double(image.pixelWidth) - 1) < 0.001, "\(design)")
        #expect(box.size.width.points > 14 && box.size.height.points > 14, "\(design): \(box)")
        for disc in with.discs where disc.page == page { #expect(!disc.box.overlaps(box), "\(design): \(disc.box)") }
      }
    }
  }

  /// One of two panels stays drawn; without a pose only the photographs are there.
  @Test func aPhotographStandsForOnePanel() throws {
    func counts(_ form: String) throws -> (drawings: Int, images: Int) {
      let library = try PhotoLibrary(["bridge": form])
      let placed = try library.press().place(request("sheet", exercises: ["bridge"]))
      var (drawings, images) = (0, 0)
      var walker = PageWalker()
      for page in placed.document.pages {
        walker.walk(page.frame) { visit in
          if case .drawing(let drawing, _) = visit.item, drawing.name == "bridge" { drawings += 1 }
          if case .image = visit.item { images += 1 }
        }
      }
      return (drawings, images)
    }
    #expect(try counts("high.jpg") == (0, 1))
    #expect(try counts("{end: high.jpg}") == (1, 1))
    #expect(try counts("{start: high.jpg}") == (1, 1))
    #expect(try counts("{start: high.jpg, end: knee/wide.jpg}") == (0, 2))
  }

  @Test func anExerciseWithoutAPoseHasItsPhotograph() throws {
    let library = try PhotoLibrary([:])
    var text = try SharedPress.press().source(of: "bridge").replacing("id: bridge", with: "id: own-bridge")
    text += "\nphoto: high.jpg\n"
    try library.write(Array(text.utf8), to: "Exercises/own-bridge.yaml")
    let press = try library.press()
    #expect(try press.pictureIDs().contains("own-bridge"))
    for design in try BuiltInLibrary.exerciseDesigns() {
      let placed = try press.place(request(design, exercises: ["own-bridge", "clamshell"]))
      let contents = Contents(placed.document)
      #expect(!contents.images.isEmpty && TextOnFigures.findings(in: placed.document) == [], "\(design)")
      for (page, box, _) in contents.images {
        for disc in contents.discs where disc.page == page { #expect(!disc.box.overlaps(box), "\(design)") }
      }
    }
    for format in PictureFormat.allCases {
      let file = try press.picture(
        of: "own-bridge", side: nil, look: "A", format: format, dotsPerInch: 72, date: SampleRequest.date)
      #expect(!file.isEmpty)
    }
  }

  @Test func filesWithPhotographsAreAccessibleAndRepeatable() throws {
    let library = try PhotoLibrary(["bridge": "{end: knee/wide.jpg}", "clamshell": "high.jpg"])
    let press = try library.press()
    let files = try ["sheet", "full", "log"].map { try press.make(request($0)).pdf }
    for report in try Checker().reports(files) { #expect(report.failures == [] && report.faults == []) }
    let again = try library.press()
    #expect(try ["sheet", "full", "log"].map { try again.make(request($0)).pdf } == files)
    #expect(String(decoding: files[0], as: UTF8.self).ranges(of: "/Subtype/Image").count == 2)
  }

  @Test func greyThemesHaveGreyPhotographs() throws {
    let library = try PhotoLibrary(["bridge": "{end: knee/wide.jpg}"])
    let press = try library.press()
    for (theme, isGrey) in [("grey", true), ("clinic", false)] {
      var request = request("sheet")
      request.settings.theme = theme
      let placed = try press.place(request)
      #expect(Contents(placed.document).images.allSatisfy { $0.image.isGrey == isGrey }, "\(theme)")
      let pdf = String(decoding: try press.draw(placed).pdf, as: UTF8.self)
      let images = pdf.split(separator: "endobj").filter { $0.contains("/Subtype/Image") }
      #expect(images.count == 1 && images.allSatisfy { $0.contains("/DeviceGray") == isGrey }, "\(theme)")
    }
  }

  /// Every complaint names the file that is wrong where the exercise names it; all of one request come together.
  @Test func mistakesAreToldTogether() throws {
    let library = try PhotoLibrary(["bridge": "{start: none.jpg, end: text.jpg}", "clamshell": "iphone.heic"])
    try library.write(Array("hello".utf8), to: "Pictures/text.jpg")
    try library.write([0, 0, 0, 24] + Array("ftypheic\0\0\0\0mif1heic".utf8), to: "Pictures/iphone.heic")
    let press = try library.press()
    let error = #expect(throws: HandoutError.self) { try press.place(request("sheet")) }
    let told = error?.diagnostics.map { $0.rendered(color: false) }.joined(separator: "\n") ?? ""
    for words in [
      "bridge.yaml:", "there is no photo \(library.path)/Pictures/none.jpg", "Pictures/text.jpg is neither a JPEG",
      "clamshell.yaml:", "Pictures/iphone.heic is a photo in HEIC form", "Most Compatible",
    ] { #expect(told.contains(words), "\(words) in \(told)") }
    let checked = try press.check().filter { !$0.isWarning }.map { $0.rendered(color: false) }
    #expect(checked.count == 3, "\(checked)")
  }

  /// A photograph is looked at once; each file that names it has its own complaint.
  @Test func aDamagedPhotographIsToldWhereverItIsNamed() throws {
    let library = try PhotoLibrary(["bridge": "bad.jpg", "clamshell": "bad.jpg"])
    try library.write([0xFF, 0xD8, 0xFF, 0xE0, 0, 16], to: "Pictures/bad.jpg")
    let told = try library.press().check().filter { $0.message.contains("is a damaged JPEG file") }
    #expect(
      Set(told.map(\.file)) == ["\(library.path)/Exercises/bridge.yaml", "\(library.path)/Exercises/clamshell.yaml"])
  }
}

/// Photographs in batches and packets.
@Suite struct PhotoPacketTests {
  /// More patients than one segment of a packet has: each photograph is in the file once, whoever has it on a page.
  @Test func aPacketHoldsEachPhotographOnce() throws {
    let library = try PhotoLibrary(["bridge": "{end: knee/wide.jpg}", "quad-set": "high.jpg"])
    let rows = (1...20).map { ["p-\($0)", PatientList.condition, "Ana \($0)", "bridge quad-set"] }
    let list = PatientList(columns: ["id", "condition", "name", "exercises"], rows: rows)
    let bench = try BatchBench(list, press: try library.press())
    _ = try bench.makePacket("packet.pdf", jobs: 2) { _ in }
    let path = bench.folder.file("packet.pdf")
    #expect(try Command.run(["qpdf", "--check", path]).status == 0)
    let bytes = try #require(bench.folder.bytes("packet.pdf"))
    #expect(String(decoding: bytes, as: UTF8.self).ranges(of: "/Subtype/Image").count == 2)
    let report = try #require(try Checker().reports([bytes]).first)
    #expect(report.failures == [] && report.faults == [])
    #expect(report.elements.count { $0.role == "Figure" } >= 40)
  }
}
