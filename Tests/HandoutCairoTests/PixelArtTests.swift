import HandoutCairo
import HandoutDrawingSamples
import HandoutGeometry
import HandoutPages
import Testing

/// Every kind of frame item, drawn on a page small enough to be seen as letters.
@Suite struct PixelArtTests {
  private let art: PixelArt
  private let red = Color(red: 255, green: 0, blue: 0)
  private let green = Color(red: 0, green: 255, blue: 0)
  private let blue = Color(red: 0, green: 0, blue: 255)

  init() throws { art = try PixelArt() }

  private func square(_ size: Double, _ color: Color) -> FrameItem {
    .shape(Shape(path: .rectangle(Rect(0, 0, size, size)), fill: color))
  }

  @Test func shapesAreFilledAndStroked() throws {
    let rows = try art.rows(8, 6) { frame in
      let path = Path.rectangle(Rect(1, 1, 4, 4))
      frame.add(
        .shape(Shape(path: path, fill: red, stroke: Stroke(color: blue, width: .pt(2)))), at: Point(1, 0))
    }
    #expect(
      rows == [
        "_BBBBBB_",
        "_BBBBBB_",
        "_BBRRBB_",
        "_BBRRBB_",
        "_BBBBBB_",
        "_BBBBBB_",
      ])
  }

  @Test func dashesAndRoundCapsAreDrawn() throws {
    let rows = try art.rows(9, 3) { frame in
      let path = Path.line(from: Point(0, 1.5), to: Point(9, 1.5))
      frame.add(
        .shape(Shape(path: path, stroke: Stroke(color: .black, width: .pt(1), dashes: [.pt(2), .pt(1)]))),
        at: .zero)
    }
    #expect(rows == ["_________", "KK_KK_KK_", "_________"])
    let round = try art.rows(8, 6) { frame in
      let path = Path.line(from: Point(3, 3), to: Point(5, 3))
      frame.add(.shape(Shape(path: path, stroke: Stroke(color: .black, width: .pt(4), cap: .round))), at: .zero)
    }
    #expect(round[3] == "_KKKKKK_")
    #expect(round[1].first == "_")
  }

  @Test func roundJoinsAreRounderThanMitres() throws {
    func corner(_ join: Stroke.Join) throws -> String {
      try art.rows(8, 8) { frame in
        let path = Path(elements: [.move(Point(2, 8)), .line(Point(2, 2)), .line(Point(8, 2))])
        frame.add(.shape(Shape(path: path, stroke: Stroke(color: .black, width: .pt(4), join: join))), at: .zero)
      }[0]
    }
    #expect(try corner(.miter) == "KKKKKKKK")
    #expect(try corner(.round).first != "K")
  }

  @Test func curvesAreDrawn() throws {
    let rows = try art.rows(8, 8) { frame in
      frame.add(.shape(Shape(path: .circle(center: Point(4, 4), radius: .pt(4)), fill: green)), at: .zero)
    }
    #expect(rows[0].first == "_" && rows[0].dropFirst(3).prefix(2) == "GG")
    #expect(rows[4] == "GGGGGGGG")
  }

  @Test func groupsAreShiftedTransformedAndClipped() throws {
    var inner = Frame(size: Size(4, 4))
    inner.add(square(2, red), at: .zero)
    inner.add(square(1, blue), at: Point(2, 0))
    let shifted = try art.rows(6, 3) { $0.add(inner, at: Point(1, 1)) }
    #expect(shifted == ["______", "_RRB__", "_RR___"])
    let enlarged = try art.rows(8, 5) { frame in
      frame.add(.group(inner, .scale(2), clip: .rectangle(Rect(1, 0, 3, 1))), at: Point(1, 1))
      frame.add(square(1, green), at: Point(7, 0))
    }
    #expect(
      enlarged == [
        "_______G",
        "___RRBB_",
        "___RRBB_",
        "________",
        "________",
      ])
    let turned = try art.rows(4, 4) { frame in
      let quarter = Transform(a: 0, b: 1, c: -1, d: 0, tx: .zero, ty: .zero)
      frame.add(.group(inner, quarter, clip: nil), at: Point(3, 0))
    }
    #expect(turned == ["_RR_", "_RR_", "__B_", "____"])
  }

  @Test func colorsAndLinesReturnAfterAGroup() throws {
    // A group restores Cairo's state; what the canvas remembers must be restored with it.
    var inner = Frame(size: Size(1, 1))
    inner.add(square(1, red), at: .zero)
    let rows = try art.rows(5, 1) { frame in
      frame.add(square(1, blue), at: .zero)
      frame.add(.group(inner, .scale(1), clip: .rectangle(Rect(0, 0, 1, 1))), at: Point(2, 0))
      frame.add(square(1, blue), at: Point(3, 0))
      frame.add(square(1, red), at: Point(4, 0))
    }
    #expect(rows == ["B_RBR"])
  }

  @Test func glyphsStandOnTheirBaseline() throws {
    // A bold "l" is an upright bar of about a sixth of the size.
    let rows = try art.rows(12, 16) { frame in
      frame.add(.text(art.face.run("l", size: .pt(16), color: blue)), at: Point(2, 14))
    }
    #expect(rows[14] == "____________" && rows[15] == "____________")
    #expect(rows[13].contains("BB") && rows[4].contains("BB"))
    #expect(rows[0].allSatisfy { $0 == "_" })
    #expect(rows.joined().contains("R") == false)
  }

  @Test func textIsEnlargedWithItsGroup() throws {
    var inner = Frame(size: Size(6, 8))
    inner.add(.text(art.face.run("l", size: .pt(8))), at: Point(1, 7))
    let enlarged = try art.rows(12, 16) { frame in
      frame.add(.text(art.face.run("l", size: .pt(8))), at: Point(0, 100))
      frame.add(.group(inner, .scale(2), clip: nil), at: .zero)
    }
    let direct = try art.rows(12, 16) { frame in
      frame.add(.text(art.face.run("l", size: .pt(16))), at: Point(2, 14))
    }
    #expect(enlarged == direct)
  }

  @Test func aDrawingGrowsButItsLinesKeepTheirWidth() throws {
    let path = Path.line(from: Point(0, 1), to: Point(3, 1))
    let drawing = Drawing(
      name: "a line", size: Size(3, 2), shapes: [Shape(path: path, stroke: Stroke(color: blue, width: .pt(2)))])
    let rows = try art.rows(8, 6) { $0.add(.drawing(drawing, scale: 2), at: Point(1, 1)) }
    #expect(rows == ["________", "________", "_BBBBBB_", "_BBBBBB_", "________", "________"])
  }

  @Test func imagesFillTheirRectangle() throws {
    let image = try png(["RG", "BK"])
    let rows = try art.rows(4, 4) { $0.add(.image(image, Size(2, 2)), at: Point(1, 1)) }
    #expect(rows == ["____", "_RG_", "_BK_", "____"])
  }

  @Test func linksAndTagsDrawNothing() throws {
    let rows = try art.rows(2, 2) { frame in
      frame.begin(StructureElement(.link))
      frame.add(.link(.address("https://example.org"), Size(2, 2)), at: .zero)
      frame.end()
    }
    #expect(rows == ["__", "__"])
  }

  @Test func theResolutionScalesThePage() throws {
    let rows = try art.rows(2, 1, dotsPerInch: 144) { $0.add(square(1, red), at: .zero) }
    #expect(rows == ["RR__", "RR__"])
  }

  /// A PNG with the letters as pixels.
  private func png(_ letters: [String]) throws -> ImageReference {
    let colors: [Character: Color] = ["R": red, "G": green, "B": blue, "K": .black]
    let size = Size(Double(letters[0].count), Double(letters.count))
    var frame = Frame(size: size)
    for (row, line) in letters.enumerated() {
      for (column, letter) in line.enumerated() {
        frame.add(square(1, colors[letter] ?? .white), at: Point(Double(column), Double(row)))
      }
    }
    let page = PageModel(size: size, frame: frame, contentBox: Rect(origin: .zero, size: size))
    let bytes = try CairoRenderer(fonts: art.fonts).png(page, dotsPerInch: 72)
    return ImageReference(format: .png, bytes: bytes, pixelWidth: letters[0].count, pixelHeight: letters.count)
  }
}
