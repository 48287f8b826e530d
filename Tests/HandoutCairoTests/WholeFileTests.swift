import HandoutCairo
import HandoutDrawingSamples
import HandoutGeometry
import HandoutPages
import HandoutTypography
import Testing

/// A file is whole or it is an error, and always the same.
@Suite struct WholeFileTests {
  private let fonts: FontBook
  private let document: PlacedDocument

  init() throws {
    let art = try PixelArt()
    fonts = art.fonts
    document = SampleDocument.everyRole(art.face)
  }

  @Test func aRefusedWriteIsAnErrorWhereverItFalls() throws {
    // Cairo 1.16 drops the last writes of a file in silence; the last bytes are the ones that matter.
    let whole = try CairoRenderer(fonts: fonts).pdf(document).count
    let limits = [0, 1, 15, whole / 4, whole / 2, whole - 9000, whole - 4096, whole - 600, whole - 5, whole - 1]
    for limit in limits where limit >= 0 {
      let renderer = CairoRenderer(fonts: fonts, outputLimit: limit)
      #expect(throws: DrawingError.outputTooLarge(limit: limit)) { try renderer.pdf(document) }
    }
    #expect(try CairoRenderer(fonts: fonts, outputLimit: whole).pdf(document).count == whole)
  }

  @Test func aPNGRefusesTheSameWay() throws {
    let page = document.pages[0]
    let png = try CairoRenderer(fonts: fonts).png(page, dotsPerInch: 72).count
    for limit in [0, 8, png / 2, png - 1] {
      #expect(throws: DrawingError.outputTooLarge(limit: limit)) {
        try CairoRenderer(fonts: fonts, outputLimit: limit).png(page, dotsPerInch: 72)
      }
    }
  }

  @Test func theBytesAreTheSameOnEveryRunAndTask() async throws {
    let renderer = CairoRenderer(fonts: fonts)
    let document = document
    let pdf = try renderer.pdf(document)
    let png = try renderer.png(document.pages[0], dotsPerInch: 100)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<8 {
        group.addTask {
          for _ in 0..<10 {
            let pdfAgain = try renderer.pdf(document)
            let pngAgain = try renderer.png(document.pages[0], dotsPerInch: 100)
            #expect(pdfAgain == pdf && pngAgain == png)
          }
        }
      }
      try await group.waitForAll()
    }
  }

  @Test func sizesDatesAndResolutionsAreChecked() throws {
    let renderer = CairoRenderer(fonts: fonts)
    var empty = document
    empty.pages = []
    #expect(throws: DrawingError.noPages) { try renderer.pdf(empty) }
    for created in ["", "today", "2026-11-21", "2026-11-21T00:00:00Z "] {
      var dated = document
      dated.metadata.created = created
      #expect(throws: DrawingError.creationDate(created)) { try renderer.pdf(dated) }
    }
    for side in [0, -1, .infinity, 20_000] as [Double] {
      var page = document.pages[0]
      page.size.width = .pt(side)
      #expect(throws: DrawingError.pageSize(width: side, height: 400)) { try renderer.png(page, dotsPerInch: 72) }
    }
    var undefined = document.pages[0]
    undefined.size.height = .pt(.nan)
    #expect(throws: DrawingError.self) { try renderer.png(undefined, dotsPerInch: 72) }
    for dots in [0, -72, 1e9, .infinity] as [Double] {
      #expect(throws: DrawingError.resolution(dotsPerInch: dots, limit: CairoRenderer.pagePixelLimit)) {
        try renderer.png(document.pages[0], dotsPerInch: dots)
      }
    }
  }
}
