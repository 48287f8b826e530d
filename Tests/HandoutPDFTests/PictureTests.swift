import HandoutCairo
import HandoutDrawingSamples
import HandoutGeometry
import HandoutPDF
import HandoutPages
import HandoutTypography
import Testing

/// Pictures are written once and look as Cairo would draw them.
@Suite struct PictureTests {
  private let renderer: CairoRenderer
  private let face: TestFace

  init() throws {
    let fonts = try FontBook()
    let bold = fonts.face(FaceID(index: 1))
    renderer = CairoRenderer(fonts: fonts)
    face = try TestFace(id: bold.id, path: bold.path)
  }

  private func document(_ draw: (inout SampleWriter) -> Void) -> PlacedDocument {
    var writer = SampleWriter(face: face)
    writer.begin(.document)
    writer.begin(.figure, alternateText: "A picture")
    draw(&writer)
    writer.end()
    writer.end()
    return writer.document()
  }

  private func finished(_ document: PlacedDocument, forms: PictureForms = .shared) throws -> [UInt8] {
    try PDFFinisher.finish(try renderer.pdf(document), document: document, forms: forms)
  }

  /// The file's objects and streams as text.
  private func text(_ bytes: [UInt8]) throws -> String {
    let tool = try Tool("qpdf", install: "apt install qpdf")
    return try tool.run(["--qdf", "--object-streams=disable", "{}", "-"], on: bytes).output
  }

  /// The content of the file's only picture.
  private func content(_ shapes: [Shape], scale: Double = 1) throws -> String {
    let drawing = Drawing(name: "one", size: Size(30, 20), shapes: shapes)
    let text = try text(finished(document { $0.drawing(drawing, scale: scale) }))
    let form = try #require(text.ranges(of: "/Subtype /Form").first)
    let start = try #require(text[form.upperBound...].ranges(of: "stream\n").first)
    let end = try #require(text[start.upperBound...].ranges(of: "endstream").first)
    return text[start.upperBound..<end.lowerBound].split(separator: "\n").joined(separator: " ")
  }

  @Test func aPictureIsWrittenOnceForEachScale() throws {
    let drawing = SampleDrawing.random(seed: 1)
    let same = SampleDrawing.random(seed: 1)
    let document = document { writer in
      writer.drawing(drawing)
      writer.drawing(same)
      writer.drawing(SampleDrawing.random(seed: 2))
      writer.breakPage()
      writer.drawing(drawing)
      writer.drawing(drawing, scale: 0.5)
    }
    let bytes = try finished(document)
    let text = try text(bytes)
    #expect(text.ranges(of: "/Subtype /Form").count == 3)
    #expect(text.ranges(of: "/Pic0 Do").count == 3)
    #expect(text.ranges(of: "/Pic1 Do").count == 1 && text.ranges(of: "/Pic2 Do").count == 1)
    #expect(!text.contains("f*"))
    let check = try Tool("qpdf", install: "apt install qpdf").run(["--check", "{}"], on: bytes)
    #expect(check.status == 0, "\(check.output)")
  }

  /// Edges are up to a hundredth of a point from Cairo's, at 144 dots per inch a fiftieth of a pixel on each side.
  private static let edgeTolerance = 32
  /// Poppler moves thin lines to whole pixels, which a hundredth of a point can change.
  private static let movedShare = 0.004

  /// The edge of a clip is blended with each shape in one file, with the whole picture in the other.
  private static let clipShare = 0.0002

  @Test(arguments: 0..<6) func clippedPicturesLookAsCairoDrawsThem(seed: UInt64) throws {
    // Ink beyond the box must not be cut off more than the clip does.
    let beyond = Shape(path: .rectangle(Rect(-15, -10, 90, 60)), fill: Color(red: 200, green: 90, blue: 9))
    let document = document { writer in
      writer.turnedDrawing(Drawing(name: "beyond", size: Size(60, 40), shapes: [beyond]), scale: 1)
      writer.turnedDrawing(SampleDrawing.random(seed: seed), scale: 1.37)
      writer.line("what follows is not clipped")
      writer.turnedDrawing(SampleDrawing.random(seed: seed + 50), scale: 2)
    }
    let drawn = try renderer.pdf(document, pictures: .drawn, isTagged: false)
    let mutool = try Rendering.mutool(finished(document), pages: 1, dotsPerInch: 144)
      .difference(from: .mutool(drawn, pages: 1, dotsPerInch: 144), limit: Self.edgeTolerance)
    #expect(mutool.share <= Self.clipShare, "seed \(seed)")
  }

  @Test(arguments: 0..<6) func picturesLookAsCairoDrawsThem(seed: UInt64) throws {
    let document = document { writer in
      writer.drawing(SampleDrawing.random(seed: seed), scale: 1.37)
      writer.drawing(SampleDrawing.random(seed: seed + 100), scale: 0.8)
      writer.breakPage()
      writer.drawing(SampleDrawing.random(seed: seed), scale: 4)
    }
    let drawn = try renderer.pdf(document, pictures: .drawn, isTagged: false)
    let bytes = try finished(document)
    let mutool = try Rendering.mutool(bytes, pages: 2, dotsPerInch: 144)
      .difference(from: .mutool(drawn, pages: 2, dotsPerInch: 144), limit: Self.edgeTolerance)
    #expect(mutool.largest <= Self.edgeTolerance, "seed \(seed)")
    let poppler = try Rendering.poppler(bytes, pages: 2, dotsPerInch: 144)
      .difference(from: .poppler(drawn, pages: 2, dotsPerInch: 144), limit: Self.edgeTolerance)
    #expect(poppler.share <= Self.movedShare, "seed \(seed)")
  }

  @Test func aPictureOverTheWholePageHidesNoTag() throws {
    let page = SampleWriter.size
    let cover = Shape(path: .rectangle(Rect(origin: .zero, size: page)), fill: Color(red: 9, green: 90, blue: 99))
    let drawing = Drawing(name: "cover", size: page, shapes: [cover])
    var document = document { $0.line("under it") }
    document.pages[0].frame.items.insert(.init(position: .zero, item: .drawing(drawing, scale: 1)), at: 2)
    #expect(try text(finished(document)).ranges(of: "/Pic0 Do").count == 1)
  }

  @Test func nothingIsWrittenTwice() throws {
    let blue = Color(red: 0, green: 0, blue: 255)
    let line = Stroke(color: blue, width: .pt(0.5))
    let shapes = [
      Shape(path: .rectangle(Rect(1, 2, 3, 4)), fill: blue),
      Shape(path: .line(from: Point(0, 0), to: Point(1.006, 0)), stroke: line),
      Shape(path: .polygon([Point(0, 0), Point(5.25, 0), Point(0, 5)]), fill: blue, stroke: line),
      Shape(path: .polygon([Point(0, 0), Point(5.25, 0), Point(0, -0.5)]), fill: blue),
      Shape(path: Path(elements: [.move(Point(1, 1)), .curve(Point(1, 1), Point(2, 2), Point(3, 3))]), stroke: line),
      Shape(path: Path(elements: [.move(Point(1, 1)), .curve(Point(2, 2), Point(3, 3), Point(3, 3))]), fill: .white),
    ]
    #expect(
      try content(shapes)
        == "0 0 1 rg 1 2 3 4 re f 0 0 1 RG .5 w 0 J 0 j []0 d 0 0 m 1.01 0 l S 0 0 m 5.25 0 l 0 5 l b "
        + "0 0 m 5.25 0 l 0 -.5 l f 1 1 m 2 2 3 3 v S 1 1 1 rg 1 1 m 2 2 3 3 y f")
  }

  @Test func linesKeepTheirWidthUnlessTheyGrow() throws {
    let path = Path.line(from: Point(1, 1), to: Point(2, 2))
    let kept = Stroke(color: .black, width: .pt(0.6), dashes: [.pt(2), .pt(1)], cap: .round, join: .round)
    var grown = kept
    grown.growsWithDrawing = true
    var none = kept
    none.width = .zero
    let shapes = [kept, grown, none].map { Shape(path: path, stroke: $0) }
    #expect(
      try content(shapes, scale: 3)
        == "0 0 0 RG .6 w 1 J 1 j [2 1]0 d 3 3 m 6 6 l S 1.8 w 3 3 m 6 6 l S")
  }

  @Test func markersAreCounted() throws {
    let two = document { writer in
      writer.drawing(SampleDrawing.random(seed: 1))
      writer.drawing(SampleDrawing.random(seed: 2))
    }
    let drawn = try renderer.pdf(two, pictures: .drawn)
    #expect(throws: FinishingError.pictureCount(page: 1, found: 0, expected: 2)) {
      try PDFFinisher.finish(drawn, document: two)
    }
    let marked = try renderer.pdf(two)
    let place = try #require(two.pages[0].frame.items.lastIndex { $0.item != .tag(.end) })
    var fewer = two
    fewer.pages[0].frame.items.remove(at: place)
    #expect(throws: FinishingError.pictureCount(page: 1, found: 2, expected: 1)) {
      try PDFFinisher.finish(marked, document: fewer)
    }
    var moved = two
    moved.pages[0].frame.items[place].position.x += .pt(0.05)
    #expect(throws: FinishingError.picturePlace(page: 1, picture: 1)) {
      try PDFFinisher.finish(marked, document: moved)
    }
  }

  @Test func numbersThatAreNoneAreErrors() throws {
    let good = Path.line(from: .zero, to: Point(1, 1))
    let shapes = [
      Shape(path: .line(from: .zero, to: Point(.nan, 1)), fill: .black),
      Shape(path: .line(from: .zero, to: Point(1, .infinity)), fill: .black),
      Shape(path: good, stroke: Stroke(color: .black, width: .pt(.infinity))),
      Shape(path: good, stroke: Stroke(color: .black, width: .pt(1), dashes: [.zero, .zero])),
      Shape(path: good, stroke: Stroke(color: .black, width: .pt(1), dashes: [.pt(-1), .pt(2)])),
    ]
    for shape in shapes {
      let drawing = Drawing(name: "wrong", size: Size(30, 20), shapes: [shape])
      #expect(throws: FinishingError.picture(name: "wrong")) { try finished(document { $0.drawing(drawing) }) }
    }
  }

  @Test func theBytesAreTheSameForEveryTaskAndCache() async throws {
    let document = document { writer in
      for seed in 0..<4 { writer.drawing(SampleDrawing.random(seed: UInt64(seed % 3))) }
    }
    let bytes = try finished(document)
    let shelves = [PictureForms(byteLimit: 0), PictureForms(byteLimit: 6000), PictureForms(byteLimit: 1 << 20)]
    let renderer = renderer
    try await withThrowingTaskGroup(of: Void.self) { group in
      for index in 0..<9 {
        group.addTask {
          for _ in 0..<5 {
            let again = try PDFFinisher.finish(
              try renderer.pdf(document), document: document, forms: shelves[index % 3])
            #expect(again == bytes)
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(shelves[0].byteCount == 0)
    #expect((1...6000).contains(shelves[1].byteCount))
    #expect(shelves[2].byteCount > 3 * shelves[1].byteCount / 2)
  }

  @Test func theOldestPicturesGo() throws {
    let forms = PictureForms(byteLimit: 20_000)
    for seed in 0..<40 {
      _ = try finished(document { $0.drawing(SampleDrawing.random(seed: UInt64(seed))) }, forms: forms)
      #expect(forms.byteCount <= 20_000)
    }
    #expect(forms.byteCount > 10_000)
  }
}
