import HandoutCairo
import HandoutDrawingSamples
import HandoutGeometry
import HandoutPages
import HandoutTypography
import Testing

/// Pages as SVG drawings.
@Suite struct SVGTests {
  private let fonts: FontBook
  private let page: PageModel

  init() throws {
    let art = try PixelArt()
    fonts = art.fonts
    page = SampleDocument.everyRole(art.face).pages[1]
  }

  @Test func aDrawingIsWholeAndHasThePageSize() throws {
    let text = String(decoding: try CairoRenderer(fonts: fonts).svg(page), as: UTF8.self)
    #expect(text.contains("width=\"300pt\" height=\"400pt\""))
    #expect(text.contains("data:image/jpeg;base64,"))
    #expect(text.hasSuffix("</svg>\n"))
  }

  @Test func namesAreNumberedByTheDrawingAlone() throws {
    let renderer = CairoRenderer(fonts: fonts)
    let first = try renderer.svg(page)
    #expect(try renderer.svg(page) == first)
    let text = String(decoding: first, as: UTF8.self)
    #expect(["<image id=\"image0\"", "xlink:href=\"#image0\"", "<g id=\"surface1\""].allSatisfy(text.contains))
  }

  @Test func aRefusedWriteIsAnError() throws {
    let whole = try CairoRenderer(fonts: fonts).svg(page).count
    // The last limits count the drawing before its images are renumbered, which is never shorter.
    for limit in [0, 8, whole / 2, whole - 1] {
      #expect(throws: DrawingError.outputTooLarge(limit: limit)) {
        try CairoRenderer(fonts: fonts, outputLimit: limit).svg(page)
      }
    }
  }
}
