import Foundation
import HandoutCairo
import HandoutDrawingSamples
import HandoutGeometry
import HandoutPDF
import HandoutPages
import HandoutTypography
import Testing

/// What is told of finished files before they are printed.
@Suite struct PageReaderTests {
  private let document: PlacedDocument
  private let plain: [UInt8]

  init() throws {
    let fonts = try FontBook()
    let bold = fonts.face(FaceID(index: 1))
    document = SampleDocument.everyRole(try TestFace(id: bold.id, path: bold.path))
    plain = try PDFFinisher.finish(try CairoRenderer(fonts: fonts).pdf(document), document: document)
  }

  /// Runs something with a file of these bytes.
  private func withFile<Value>(_ bytes: [UInt8], _ body: (String) throws -> Value) throws -> Value {
    let file = FileManager.default.temporaryDirectory.appending(path: "handout-\(UUID().uuidString).pdf")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try body(file.path)
  }

  @Test func pagesHaveTheirSizes() throws {
    try withFile(plain) { path in
      let reader = try PageReader(path: path)
      #expect(reader.pageCount == document.pages.count)
      let sizes = try reader.sizes()
      for (size, page) in zip(sizes, document.pages) {
        #expect(abs(size.width.points - page.size.width.points) < 0.01)
        #expect(abs(size.height.points - page.size.height.points) < 0.01)
      }
    }
  }

  /// Every way to be printed that a file can ask for is told as it was written.
  @Test(arguments: [.one, .longEdge, .shortEdge] as [PrintedSides])
  func sidesAreTold(sides: PrintedSides) throws {
    let fonts = try FontBook()
    var document = document
    document.sides = sides
    let bytes = try PDFFinisher.finish(try CairoRenderer(fonts: fonts).pdf(document), document: document)
    let told = try withFile(bytes) { try PageReader(path: $0).sides() }
    #expect(told == sides)
  }

  @Test func aCutHasItsPagesInTheirOrder() throws {
    let cut = try withFile(plain) { try PageReader(path: $0).cut([document.pages.count - 1, 0]) }
    let sizes = try withFile(cut) { try PageReader(path: $0).sizes() }
    #expect(sizes.count == 2)
    let check = try Tool("qpdf", install: "apt install qpdf").run(["--check", "{}"], on: cut)
    #expect(check.status == 0, "\(check.output)")
    #expect(!cut.contains(Array("/StructTreeRoot".utf8)))
  }

  /// A measure that no paper has would be nobody's, and may be larger than any number that a queue takes.
  @Test(arguments: [
    "0 0 612 99999999999999999999999.5", "0 0 \(String(repeating: "9", count: 400)).5 792", "0 0 0 792", "0 0 612 0.1",
    "0 0 612", "/a /b /c /d",
  ])
  func sizesThatNoPaperHas(box: String) throws {
    #expect(try withFile(Self.pdf(box: "0 0 612 792")) { try PageReader(path: $0).sizes() } == [Size(612, 792)])
    #expect(throws: PageReadingError.damaged("page 1 has no size that paper has")) {
      try withFile(Self.pdf(box: box)) { try PageReader(path: $0).sizes() }
    }
  }

  /// A file of one page, by hand.
  private static func pdf(box: String) -> [UInt8] {
    var text = "%PDF-1.7\n"
    var places: [Int] = []
    for object in [
      "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
      "<</Type/Page/Parent 2 0 R/MediaBox[\(box)]/Resources<<>>>>",
    ] {
      places.append(text.utf8.count)
      text += "\(places.count) 0 obj\n\(object)\nendobj\n"
    }
    let start = text.utf8.count
    text += "xref\n0 4\n0000000000 65535 f \n"
    for place in places {
      let digits = String(place)
      text += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
    }
    text += "trailer\n<</Size 4/Root 1 0 R>>\nstartxref\n\(start)\n%%EOF\n"
    return Array(text.utf8)
  }

  @Test func filesThatCannotBeRead() throws {
    func fault(_ bytes: [UInt8]) throws -> PageReadingError? {
      try withFile(bytes) { path in
        do throws(PageReadingError) {
          _ = try PageReader(path: path)
          return nil
        } catch { return error }
      }
    }
    #expect(try fault(plain) == nil)
    for bytes in [[], Array("text".utf8), Array(plain.dropLast(300)), Array(plain.prefix(100))] {
      guard case .damaged = try fault(bytes) else {
        Issue.record("\(bytes.count) bytes were read")
        continue
      }
    }
    var generator = SystemRandomNumberGenerator()
    let locked = try PDFEncrypter().encrypt(plain, password: try Password("green river"), generator: &generator)
    #expect(try fault(locked) == .encrypted)
    #expect(throws: PageReadingError.missingLibrary("libnothing.so")) {
      try PageReader(path: "/dev/null", libraryName: "libnothing.so")
    }
    #expect(throws: PageReadingError.self) { try PageReader(path: "/dev/null", libraryName: "libz.so.1") }
  }
}

extension [UInt8] {
  fileprivate func contains(_ piece: [UInt8]) -> Bool { firstRange(of: piece) != nil }
}
