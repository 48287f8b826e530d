import HandoutGeometry
import HandoutPages
import Testing

/// The order of a packet's glyphs only ever grows at its end, face by face.
@Suite struct GlyphOrderTests {
  /// A run whose glyphs have the numbers of the letters.
  private func run(_ text: String, face: Int = 0, isRightToLeft: Bool = false) -> GlyphRun {
    let scalars = Array(text.unicodeScalars)
    let glyphs = scalars.enumerated().map { GlyphRun.Glyph(id: $1.value, x: Double($0), y: 0) }
    return GlyphRun(
      face: FaceID(index: face), size: .pt(10), color: .black, text: text,
      glyphs: isRightToLeft ? glyphs.reversed() : glyphs,
      clusters: scalars.map { GlyphRun.Cluster(bytes: Int32(String($0).utf8.count), glyphs: 1) },
      isRightToLeft: isRightToLeft, width: .pt(10), ascent: .pt(8), descent: .pt(2))
  }

  private func document(_ runs: [GlyphRun]) -> PlacedDocument {
    SamplePage.document { frame in
      frame.begin(StructureElement(.paragraph))
      for run in runs { frame.add(.text(run), at: Point(10, 10)) }
      frame.end()
    }
  }

  /// Face and text of each run on the page of glyphs.
  private func texts(_ order: GlyphOrder) -> [String] {
    var found: [String] = []
    for placed in order.page(size: Size(100, 100)).frame.items {
      if case .text(let run) = placed.item {
        found.append("\(run.face.index) \(run.text)")
        #expect(run.glyphs.map(\.id) == run.text.unicodeScalars.map(\.value))
        #expect(run.clusters.reduce(0) { $0 + Int($1.bytes) } == run.text.utf8.count)
      }
    }
    return found
  }

  @Test func eachGlyphStandsOnceInTheOrderOfItsFace() {
    var order = GlyphOrder()
    order.add(document([run("abba"), run("ca", face: 1), run("bd")]))
    #expect(texts(order) == ["0 abd", "1 ca"])
    order.add(document([run("zad", face: 1), run("xa"), run("q", face: 2)]))
    #expect(texts(order) == ["0 abdx", "1 cazd", "2 q"])
  }

  /// Cairo leaves out a run of blanks, and the face with it; a later letter of that face would then push another face away.
  @Test func aFaceOfBlanksHasNoPlaceYet() {
    var order = GlyphOrder()
    order.add(document([run(" \u{A0}", face: 3), run("a b")]))
    #expect(texts(order) == ["0 a b"])
    order.add(document([run("x", face: 3)]))
    #expect(texts(order) == ["0 a b", "3  \u{A0}x"])
  }

  @Test func clustersOfRightToLeftRunsKeepTheirGlyphs() {
    var order = GlyphOrder()
    order.add(document([run("سلام", isRightToLeft: true)]))
    #expect(texts(order) == ["0 سلام"])
  }

  @Test func oneGlyphForTwoTextsIsTwoThings() {
    var order = GlyphOrder()
    var other = run("a")
    other.text = "b"
    order.add(document([run("a"), other, run("a")]))
    let runs = order.page(size: Size(100, 100)).frame.items.compactMap { placed -> GlyphRun? in
      if case .text(let run) = placed.item { run } else { nil }
    }
    #expect(runs.first?.text == "ab")
    #expect(runs.first?.glyphs.map(\.id) == [97, 97])
  }
}
