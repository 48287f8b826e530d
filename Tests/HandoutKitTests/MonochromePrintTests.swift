import Foundation
import HandoutDocument
import HandoutGeometry
import HandoutKit
import HandoutPages
import HandoutTestSupport
import Testing

/// Boxes and zones stay apart where a printer has black only: the share of black dots rises from safe to stop.
@Suite struct MonochromePrintTests {
  /// What is filled, from the lightest to the darkest.
  private static let fills: [Theme.Role] = [.warningFill, .safeFill, .cautionFill, .stopFill]
  /// One of the 32 places in a cell of the dots' screen, less what rounds off.
  private static let step = 1.0 / 32 - 0.002

  /// A page of black and white dots.
  private struct Raster {
    let width: Int
    let bytes: [UInt8]

    /// The share of black dots in a rectangle of the page.
    func blackShare(in rect: Rect) -> Double {
      func dots(_ length: Length) -> Int { Int((length.points * 600 / 72).rounded()) }
      let stride = (width + 7) / 8
      var black = 0
      var count = 0
      // Whole cells of the screen, so that no part of one counts too much.
      let rows = (dots(rect.maxY) - dots(rect.minY)) / 16 * 16
      let columns = (dots(rect.maxX) - dots(rect.minX)) / 16 * 16
      for row in dots(rect.minY)..<(dots(rect.minY) + rows) {
        for column in dots(rect.minX)..<(dots(rect.minX) + columns) {
          black += Int(bytes[row * stride + column / 8] >> UInt8(7 - column % 8) & 1)
          count += 1
        }
      }
      return Double(black) / Double(max(count, 1))
    }
  }

  /// A page as Ghostscript prints it in black and white, at 600 dots an inch.
  private func raster(_ path: String, page: Int, in folder: TestFolder) throws -> Raster {
    let output = folder.file("page.pbm")
    let status = try Command.run(
      [
        "gs", "-q", "-dNOPAUSE", "-dBATCH", "-dSAFER", "-sDEVICE=pbmraw", "-r600", "-dFirstPage=\(page)",
        "-dLastPage=\(page)", "-sOutputFile=\(output)", path,
      ]
    ).status
    try #require(status == 0, "gs comes with ghostscript")
    let bytes = try #require(folder.bytes("page.pbm"))
    // P4, a comment, and width and height, each in its own line.
    var lines: [String] = []
    var rest = bytes[...]
    while lines.count < 2, let end = rest.firstIndex(of: 0x0A) {
      let line = String(decoding: rest[rest.startIndex..<end], as: UTF8.self)
      rest = rest[(end + 1)...]
      if !line.hasPrefix("#") { lines.append(line) }
    }
    let size = try #require(lines.last).split(separator: " ").compactMap { Int($0) }
    return Raster(width: try #require(size.first), bytes: Array(rest))
  }

  /// A strip below the upper edge of the first shape in a colour, which no text reaches, and its page from 1.
  private func strip(filled color: Color, in document: PlacedDocument) -> (page: Int, rect: Rect)? {
    var found: (page: Int, rect: Rect)?
    var walker = PageWalker()
    for (index, page) in document.pages.enumerated() {
      walker.walk(page.frame) { visit in
        guard found == nil, case .shape(let shape) = visit.item, shape.fill == color, let box = shape.path.bounds,
          box.size.width > .pt(40)
        else { return }
        let corner = visit.transform.apply(to: box.origin)
        found = (
          index + 1,
          Rect(
            origin: Point(x: corner.x + .pt(12), y: corner.y + .pt(0.8)),
            size: Size(width: box.size.width - .pt(24), height: .pt(2.2)))
        )
      }
    }
    return found
  }

  @Test(arguments: [nil, "#8A1F1F", "#1B5E20"] as [String?]) func fillsGetDarkerFromSafeToStop(colour: String?) throws {
    let press = try SharedPress.press()
    let folder = try TestFolder()
    // The log has its zones in a line without fills.
    for design in try BuiltInLibrary.exerciseDesigns() where design != "log" {
      for id in try press.entries(of: .themes).map(\.id) {
        let theme = try BuiltInLibrary.theme(id)
        var request = HandoutRequest.full(condition: "tight-hamstrings-knee-pain", date: SampleRequest.date)
        (request.settings.design, request.settings.theme) = (design, id)
        request.settings.clinic = colour.map { InputFile(name: "clinic.yaml", text: "name: Hill\ncolour: \"\($0)\"\n") }
        let placed = try press.place(request)
        try Data(press.draw(placed).pdf).write(to: URL(filePath: folder.file("handout.pdf")))
        var rasters: [Int: Raster] = [:]
        var before = 0.0
        for role in Self.fills {
          let found = try #require(
            strip(filled: theme.color(role), in: placed.document), "\(design), \(id): no \(role.rawValue)")
          let page = try rasters[found.page] ?? raster(folder.file("handout.pdf"), page: found.page, in: folder)
          rasters[found.page] = page
          let share = page.blackShare(in: found.rect)
          #expect(share - before >= Self.step, "\(design), \(id): \(role.rawValue) has \(share) after \(before)")
          before = share
        }
      }
    }
  }
}
