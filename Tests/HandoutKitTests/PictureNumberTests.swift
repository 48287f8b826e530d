import Foundation
import HandoutGeometry
import HandoutKit
import HandoutPages
import HandoutTestSupport
import Testing

/// The numbers of cards and panels beside the pictures, for every exercise, side, look and design.
@Suite struct PictureNumberTests {
  private static let looks = ["A", "B", "C", "D", "E", "F"]
  private static let dotsPerInch = 108.0

  /// What a sheet is made for.
  struct Sheet: CustomTestStringConvertible, Sendable {
    var look: String
    var side: HandoutSide
    var testDescription: String { "look \(look), \(side)" }
  }

  static let sheets = looks.flatMap { look in
    [HandoutSide.left, .right, .both].map { Sheet(look: look, side: $0) }
  }

  @Test func allLooksAreHere() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Assets/Looks")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names.sorted() == Self.looks.map { "\($0).yaml" })
  }

  /// The page is drawn without its numbers: where they stand it must be white.
  @Test(arguments: sheets)
  func noNumberStandsOnAFigure(_ sheet: Sheet) throws {
    let press = try SharedPress.press()
    let exercises = try press.entries(of: .exercises).map(\.id)
    let allowances = exercises.map { "  \($0): The test allows all." }.joined(separator: "\n")
    // A leaflet and a wallet card have no pictures.
    for design in try BuiltInLibrary.exerciseDesigns() {
      var numbers = 0
      var rest = exercises[...]
      while !rest.isEmpty {
        var request = HandoutRequest.full(condition: "tight-hamstrings-knee-pain", date: SampleRequest.date)
        request.exercises = Array(rest.prefix(6))
        request.settings.design = design
        request.settings.look = sheet.look
        request.side = sheet.side
        request.patient = .file(InputFile(name: "patient.yaml", text: "allow:\n\(allowances)\n"))
        rest = rest.dropFirst(6)
        let placed = try press.place(request)
        for index in placed.document.pages.indices {
          numbers += try check(placed, page: index, press, "\(design), \(sheet)")
        }
      }
      // A disc for each exercise; on the cards two numerals for nearly every picture, in rows none.
      #expect(numbers >= exercises.count * (design == "full" ? 2 : 1), "\(design)")
    }
  }

  /// Checks a page with pictures and counts its numbers.
  private func check(_ placed: PlacedHandout, page: Int, _ press: HandoutPress, _ what: String) throws -> Int {
    let found = Circles(placed.document.pages[page].frame)
    guard found.hasPictures else { return 0 }
    var document = placed.document
    document.pages[page].frame = found.rest
    let png = try press.png(placed.with(document), page: page + 1, dotsPerInch: Self.dotsPerInch)
    let image = try #require(GreyImage(png: Data(png)))
    let scale = Self.dotsPerInch / 72
    for circle in found.circles {
      #expect(
        image.isWhite(
          x: Int((circle.minX.points * scale).rounded(.down)), y: Int((circle.minY.points * scale).rounded(.down)),
          width: Int((circle.size.width.points * scale).rounded(.up)),
          height: Int((circle.size.height.points * scale).rounded(.up))), "\(what): \(circle) on page \(page + 1)")
    }
    return found.circles.count
  }
}

/// The round boxes of a page's numbers, and the page without them.
private struct Circles {
  var circles: [Rect] = []
  var hasPictures = false
  var rest: Frame

  init(_ frame: Frame) {
    rest = frame
    rest = strip(frame, at: .zero)
  }

  /// The frame without its numbers; what stands on a coloured disc would be white on white, so only figures and lines are left.
  private mutating func strip(_ frame: Frame, at origin: Point) -> Frame {
    var result = frame
    result.items = []
    for var placed in frame.items {
      let position = origin + placed.position
      switch placed.item {
      case .group(let inner, let transform, let clip):
        placed.item = .group(strip(inner, at: position), transform, clip: clip)
      case .shape(let shape):
        if let box = Self.circle(shape) {
          circles.append(Rect(origin: position + box.origin, size: box.size))
          continue
        }
        // The box of a card is a line round it and white inside.
        if shape.stroke == nil || shape.fill != nil { continue }
      case .text: continue
      case .drawing, .image: hasPictures = true
      case .link, .tag: break
      }
      result.items.append(placed)
    }
    return result
  }

  /// The box of a disc or of a numeral's ring: a circle of 8 to 30 points.
  private static func circle(_ shape: Shape) -> Rect? {
    guard shape.fill != nil, let box = shape.path.bounds, (8...30).contains(box.size.width.points),
      shape.path
        == .circle(
          center: Point(x: box.minX + box.size.width / 2, y: box.minY + box.size.height / 2), radius: box.size.width / 2
        )
    else { return nil }
    return box
  }
}
