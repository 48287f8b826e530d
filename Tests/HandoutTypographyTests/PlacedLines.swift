import HandoutCairo
import HandoutGeometry
import HandoutPDF
import HandoutPages
import HandoutTypography

/// Lines of text as a file of one page.
enum PlacedLines {
  /// - Parameters:
  ///   - baseline: how far below the top the first line stands, in points.
  ///   - height: the page's height in points; nil for the lines and a margin.
  static func pdf(_ lines: [TextLine], baseline: Double = 30, height: Double? = nil) throws -> [UInt8] {
    let size = Size(500, height ?? 60 + 20 * Double(lines.count))
    var frame = Frame(size: size)
    frame.begin(StructureElement(.document))
    frame.begin(StructureElement(.paragraph))
    for (index, line) in lines.enumerated() {
      for (x, run) in line.runs {
        frame.add(.text(run), at: Point(x: .pt(20) + x, y: .pt(baseline + 20 * Double(index))))
      }
    }
    frame.end()
    frame.end()
    let page = PageModel(size: size, frame: frame, contentBox: Rect(origin: .zero, size: size))
    let metadata = PlacedDocument.Metadata(
      title: "Text", author: "", subject: "", language: "en", created: "2026-11-21T00:00:00Z")
    let document = PlacedDocument(pages: [page], metadata: metadata, outline: [])
    return try PDFFinisher.finish(
      try CairoRenderer(fonts: try Sample.fonts()).pdf(document), document: document)
  }
}
