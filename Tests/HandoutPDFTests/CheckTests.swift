import HandoutCairo
import HandoutDrawingSamples
import HandoutPDF
import HandoutPages
import HandoutTypography
import Testing

/// Stage 6 takes Cairo's whole files and nothing else.
@Suite struct CheckTests {
  private let document: PlacedDocument
  private let drawn: [UInt8]

  init() throws {
    let fonts = try FontBook()
    let face = fonts.face(FaceID(index: 1))
    document = SampleDocument.everyRole(try TestFace(id: face.id, path: face.path))
    drawn = try CairoRenderer(fonts: fonts).pdf(document)
  }

  @Test func aWholeFilePasses() throws {
    #expect(throws: Never.self) { try PDFFinisher.finish(drawn, document: document) }
  }

  @Test func aCutFileNeverPasses() {
    for count in Swift.stride(from: 0, to: drawn.count, by: 97) {
      #expect(throws: FinishingError.self) { try PDFFinisher.finish(Array(drawn.prefix(count)), document: document) }
    }
    for lost in 1...20 {
      #expect(throws: FinishingError.self) { try PDFFinisher.finish(drawn.dropLast(lost), document: document) }
    }
  }

  @Test func aLostMiddleNeverPasses() {
    for start in Swift.stride(from: 0, to: drawn.count - 10, by: 211) {
      var bytes = drawn
      bytes.removeSubrange(start..<start + 7)
      #expect(throws: FinishingError.self) { try PDFFinisher.finish(bytes, document: document) }
    }
  }

  @Test func thePageCountMustAgree() {
    var longer = document
    longer.pages.append(document.pages[0])
    #expect(throws: FinishingError.pageCount(found: 2, expected: 3)) {
      try PDFFinisher.finish(drawn, document: longer)
    }
  }

  @Test func changedBytesNeverTrap() {
    var generator = SystemRandomNumberGenerator()
    let seed = UInt64.random(in: 0 ... .max, using: &generator)
    print("changedBytesNeverTrap seed \(seed)")
    var state = seed
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for _ in 0..<300 {
      var bytes = drawn
      for _ in 0...random(4) { bytes[random(bytes.count)] = UInt8(random(256)) }
      _ = try? PDFFinisher.finish(bytes, document: document)
    }
  }
}
