import HandoutGeometry
import HandoutPages
import Testing

/// The dump says everything that is drawn or read, where it is.
@Suite struct PageDumpTests {
  @Test func theDumpTellsEverything() {
    let document = SamplePage.document { frame in
      frame.addArtifact(
        Shape(path: .rectangle(Rect(0, 0, 20, 10)), fill: .white, stroke: Stroke(color: .black, width: .pt(1))),
        at: Point(30, 30))
      var inner = Frame(size: Size(50, 20), label: "inner")
      inner.begin(StructureElement(.figure, alternateText: "A knee"))
      inner.add(
        .image(ImageReference(format: .png, bytes: [], pixelWidth: 4, pixelHeight: 2), Size(8, 4)), at: Point(1, 2))
      inner.end()
      inner.begin(StructureElement(.link))
      inner.add(.link(.address("https://example.org"), Size(20, 10)), at: Point(0.25, 0))
      inner.add(.text(SamplePage.run("see")), at: Point(0, 8))
      inner.end()
      frame.add(.group(inner, .scale(2), clip: nil), at: Point(10, 50))
    }
    let dump = PageDump(faceName: { "face \($0.index)" }).text(of: document)
    #expect(
      dump == """
        title "Title" language en
        outline page 1 10 "Title"
        page 1 100 x 100
          Document
            artifact
              shape 29.5,29.5 21x11 fill #FFFFFF stroke #000000 1
            Figure "A knee"
              image 12,54 8x4 4x2px
            Link
              link 10.5,50 20x10 https://example.org
              text 10,66 w18 face 0 10 #000000 "see"

        """)
  }

  @Test func everyRoleHasItsName() {
    let roles: [(StructureElement.Role, String)] = [
      (.section, "Sect"), (.heading(level: 3), "H3"), (.paragraph, "P"), (.list(numbered: true), "L numbered"),
      (.list(numbered: false), "L"), (.listItem, "LI"), (.label, "Lbl"), (.listBody, "LBody"), (.table, "Table"),
      (.tableRow, "TR"), (.tableHeader(.row), "TH row"), (.tableHeader(.column), "TH column"), (.tableCell, "TD"),
      (.figure, "Figure"), (.span, "Span"), (.link, "Link"), (.artifact, "artifact"),
    ]
    let document = SamplePage.document { frame in
      for (role, _) in roles {
        frame.begin(StructureElement(role))
        frame.end()
      }
    }
    let lines = PageDump(faceName: { _ in "" }).text(of: document).split(separator: "\n").dropFirst(4)
    #expect(lines.map { $0.trimmingPrefix(while: \.isWhitespace) } == roles.map { $0.1[...] })
  }

  @Test func numbersAreRoundedToTenths() {
    for (points, text) in [(0.04, "0"), (0.05, "0.1"), (-0.25, "-0.3"), (12.96, "13"), (-3, "-3"), (1.25, "1.3")] {
      let document = SamplePage.document { frame in
        frame.begin(StructureElement(.link))
        frame.add(.link(.address("x"), Size(1, 1)), at: Point(points, 0))
        frame.end()
      }
      #expect(PageDump(faceName: { _ in "" }).text(of: document).contains("link \(text),0 "), "\(points)")
    }
  }
}
