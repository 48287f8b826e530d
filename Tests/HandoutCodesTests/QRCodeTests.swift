import HandoutCodes
import HandoutGeometry
import HandoutPages
import Testing

/// The codes of addresses as drawings.
@Suite struct QRCodeTests {
  /// An address of a number of characters.
  private static func address(_ count: Int) -> String {
    let start = "https://clinic.example/"
    return start + String(repeating: "a", count: count - start.count)
  }

  /// The modules of a side by the bytes that level M holds (ISO/IEC 18004, table 7).
  @Test(arguments: [(26, 25), (27, 29), (42, 29), (43, 33), (62, 33), (63, 37), (84, 37), (213, 57)])
  func sideFollowsTheLength(_ count: Int, _ side: Int) throws {
    #expect(try #require(QRCode(Self.address(count))).side == side)
  }

  @Test func whatNoCodeHoldsHasNone() {
    #expect(QRCode(Self.address(2_332)) == nil)
    #expect(QRCode("") == nil)
  }

  /// The three corners that scanners look for: dark rings of 7 and 3 modules.
  @Test func hasItsFinders() throws {
    let code = try #require(QRCode(Self.address(40)))
    for (left, top) in [(0, 0), (code.side - 7, 0), (0, code.side - 7)] {
      for column in 0..<7 {
        for row in 0..<7 {
          let ring = max(abs(column - 3), abs(row - 3))
          #expect(code.isDark(column: left + column, row: top + row) == (ring != 2))
        }
      }
    }
  }

  /// The outlines enclose the dark modules and nothing else, and stay out of the quiet zone.
  @Test(arguments: [30, 47, 60, 100, 213])
  func outlinesAreTheModules(_ count: Int) throws {
    let code = try #require(QRCode(Self.address(count)))
    let drawing = code.drawing(servesMany: true)
    let whole = Double(code.side + 8)
    #expect(drawing.size == Size(width: .pt(whole), height: .pt(whole)))
    let ground = try #require(drawing.shapes.first)
    #expect(ground.fill == .white)
    #expect(ground.path.bounds == Rect(origin: .zero, size: drawing.size))
    let dark = try #require(drawing.shapes.last)
    #expect(dark.fill == .black)
    #expect(
      dark.path.bounds
        == Rect(origin: Point(x: .pt(4), y: .pt(4)), size: Size(width: .pt(whole - 8), height: .pt(whole - 8))))
    for row in -1...code.side {
      for column in -1...code.side {
        let turns = Self.windings(of: dark.path, x: Double(column) + 4.5, y: Double(row) + 4.5)
        #expect((turns != 0) == code.isDark(column: column, row: row), "module \(column), \(row)")
      }
    }
  }

  @Test func theSameAddressHasTheSameCode() {
    #expect(QRCode(Self.address(50)) == QRCode(Self.address(50)))
    #expect(QRCode(Self.address(50)) != QRCode(Self.address(51)))
  }

  /// How often a path of straight lines goes round a point, by the lines that cross a ray to the right.
  private static func windings(of path: Path, x: Double, y: Double) -> Int {
    var count = 0
    var (start, last) = (Point.zero, Point.zero)
    func cross(_ from: Point, _ to: Point) {
      guard from.x == to.x, from.x.points > x else { return }
      if from.y.points < y, to.y.points > y { count += 1 }
      if from.y.points > y, to.y.points < y { count -= 1 }
    }
    for element in path.elements {
      switch element {
      case .move(let point): (start, last) = (point, point)
      case .line(let point):
        cross(last, point)
        last = point
      case .close: cross(last, start)
      case .curve: Issue.record("a code has no curves")
      }
    }
    return count
  }
}
