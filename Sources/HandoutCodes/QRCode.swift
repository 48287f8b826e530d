import CQREncode
import HandoutGeometry
package import HandoutPages

/// A QR code (ISO/IEC 18004) at error correction level M, which is read with up to 15 percent of it damaged.
package struct QRCode: Hashable, Sendable {
  /// The light modules that must stand around a code on every side (ISO/IEC 18004, 9.1).
  package static let quietZone = 4

  /// The version of the library that makes the codes.
  package static var libraryVersion: String { QRcode_APIVersionString().map { String(cString: $0) } ?? "unknown" }

  /// The number of modules on a side, the quiet zone left out.
  package let side: Int
  /// Row by row, whether a module is dark.
  private let darkness: [Bool]

  /// The smallest code of a text; nil for a text that no code can hold.
  package init?(_ text: String) {
    guard let made = QRcode_encodeString(text, 0, QR_ECLEVEL_M, QR_MODE_8, 1) else { return nil }
    defer { QRcode_free(made) }
    side = Int(made.pointee.width)
    // The lowest bit of a module's byte is its colour.
    darkness = UnsafeBufferPointer(start: made.pointee.data, count: side * side).map { $0 & 1 == 1 }
  }

  /// Whether a module is dark; none outside of the code is.
  package func isDark(column: Int, row: Int) -> Bool {
    (0..<side).contains(column) && (0..<side).contains(row) && darkness[row * side + column]
  }

  /// The code on its own white ground, quiet zone included: one point a module, black whatever the theme.
  ///
  /// The dark modules are one path of outlines. Squares beside each other would show hair lines between them.
  ///
  /// - Parameter servesMany: whether other handouts show the same code.
  package func drawing(servesMany: Bool) -> Drawing {
    let whole = Length.pt(Double(side + 2 * Self.quietZone))
    let size = Size(width: whole, height: whole)
    return Drawing(
      name: "QR code \(side)", size: size,
      shapes: [
        Shape(path: .rectangle(Rect(origin: .zero, size: size)), fill: .white),
        Shape(path: outlines, fill: .black),
      ], servesMany: servesMany)
  }

  /// The outlines of the dark modules, those of holes the other way round.
  private var outlines: Path {
    var edges = ModuleEdges(self)
    var path = Path()
    while let outline = edges.takeOutline() {
      path.elements += Path.polygon(outline.map(point)).elements
    }
    return path
  }

  private func point(column: Int, row: Int) -> Point {
    Point(x: .pt(Double(column + Self.quietZone)), y: .pt(Double(row + Self.quietZone)))
  }
}

/// The edges between dark and light modules, each with the dark module at its right.
private struct ModuleEdges {
  /// The ways in which an edge can lead from a corner, clockwise; the right turn is the next one.
  private static let ways = [(column: 1, row: 0), (column: 0, row: 1), (column: -1, row: 0), (column: 0, row: -1)]

  /// The corners of the modules, row by row.
  private let width: Int
  /// By corner: the ways in which an edge leads from it that is in no outline yet, one bit each.
  private var open: [UInt8]
  /// No edge leads from the corners before this one.
  private var first = 0

  init(_ code: QRCode) {
    width = code.side + 1
    open = Array(repeating: 0, count: width * width)
    for row in 0..<code.side {
      for column in 0..<code.side where code.isDark(column: column, row: row) {
        if !code.isDark(column: column, row: row - 1) { open[row * width + column] |= 1 }
        if !code.isDark(column: column + 1, row: row) { open[row * width + column + 1] |= 2 }
        if !code.isDark(column: column, row: row + 1) { open[(row + 1) * width + column + 1] |= 4 }
        if !code.isDark(column: column - 1, row: row) { open[(row + 1) * width + column] |= 8 }
      }
    }
  }

  /// The corners of the next outline at which it turns; nil where all are taken.
  mutating func takeOutline() -> [(column: Int, row: Int)]? {
    while first < open.count, open[first] == 0 { first += 1 }
    guard first < open.count else { return nil }
    var turns: [(column: Int, row: Int)] = []
    var corner = first
    var way = open[corner].trailingZeroBitCount
    var last: Int?
    repeat {
      if way != last { turns.append((corner % width, corner / width)) }
      open[corner] &= ~(1 << UInt8(way))
      corner += Self.ways[way].row * width + Self.ways[way].column
      last = way
      // To the right first: modules that touch at a corner have outlines of their own.
      way = [(way + 1) % 4, way, (way + 3) % 4].first { open[corner] & (1 << UInt8($0)) != 0 } ?? way
    } while corner != first
    return turns
  }
}
