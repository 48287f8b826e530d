import HandoutGeometry
import HandoutPages

/// Pages made by hand: 100 points square, with a margin of 10 points.
enum SamplePage {
  /// A run of one glyph a character, 10 points of type.
  static func run(_ text: String) -> GlyphRun {
    GlyphRun(
      face: FaceID(index: 0), size: .pt(10), color: .black, text: text,
      glyphs: text.enumerated().map { GlyphRun.Glyph(id: UInt32($0.offset + 1), x: Double($0.offset) * 6, y: 0) },
      clusters: text.map { GlyphRun.Cluster(bytes: Int32($0.utf8.count), glyphs: 1) },
      width: .pt(Double(text.count) * 6), ascent: .pt(8), descent: .pt(2))
  }

  /// A labelled block with a paragraph of one line.
  static func block(_ label: String, _ text: String) -> Frame {
    var frame = Frame(size: Size(80, 10), label: label)
    frame.begin(StructureElement(.paragraph))
    frame.add(.text(run(text)), at: Point(0, 8))
    frame.end()
    return frame
  }

  /// A document of one page around what `fill` draws.
  static func document(_ fill: (inout Frame) -> Void) -> PlacedDocument {
    var frame = Frame(size: Size(100, 100))
    frame.begin(StructureElement(.document))
    fill(&frame)
    frame.end()
    return document(of: [frame])
  }

  /// A document of these pages.
  static func document(of frames: [Frame]) -> PlacedDocument {
    PlacedDocument(
      pages: frames.map { PageModel(size: Size(100, 100), frame: $0, contentBox: Rect(10, 10, 80, 80)) },
      metadata: .init(
        title: "Title", author: "Clinic", subject: "Program", language: "en", created: "2026-11-21T00:00:00Z"),
      outline: [.init(title: "Title", page: 0, y: .pt(10))])
  }
}
