import Foundation
import HandoutGeometry
import HandoutTestSettings
import Testing

/// A page as a printer or copier sees it: one byte of grey a dot, 150 dots an inch.
struct GreyRaster {
  static let dotsPerInch = 150

  let width: Int
  let height: Int
  private(set) var shades: [UInt8]

  /// All pages of a file.
  static func pages(of pdf: [UInt8]) throws -> [GreyRaster] {
    let folder = try TestFolder()
    try Data(pdf).write(to: URL(filePath: folder.file("sheet.pdf")))
    let status = try Command.run(
      ["pdftoppm", "-r", "\(dotsPerInch)", "-gray", folder.file("sheet.pdf"), folder.file("page")]
    ).status
    try #require(status == 0, "pdftoppm comes with poppler-utils")
    return try folder.names.filter { $0.hasSuffix(".pgm") }.map { name in
      let bytes = try #require(folder.bytes(name))
      return try #require(GreyRaster(pgm: bytes))
    }
  }

  /// P5, the width and height, and the greatest shade, each parted by white space.
  private init?(pgm bytes: [UInt8]) {
    let head = bytes.prefix(40).split(maxSplits: 4, omittingEmptySubsequences: true) { $0 <= 0x20 }
    let numbers = head.dropFirst().prefix(3).compactMap { Int(String(decoding: $0, as: UTF8.self)) }
    guard numbers.count == 3, let last = head.dropFirst(3).first else { return nil }
    (width, height) = (numbers[0], numbers[1])
    shades = Array(bytes[(last.endIndex + 1)...])
    guard shades.count == width * height else { return nil }
  }

  private init(width: Int, height: Int, shades: [UInt8]) {
    (self.width, self.height, self.shades) = (width, height, shades)
  }

  /// The dots that lie wholly in a box of the page, one to the right and below its edges.
  private static func dots(_ box: Rect) -> (columns: Range<Int>, rows: Range<Int>) {
    func dot(_ length: Length) -> Double { length.points * Double(dotsPerInch) / 72 }
    let left = Int(dot(box.minX).rounded(.up))
    let right = Int(dot(box.maxX).rounded(.down))
    let top = Int(dot(box.minY).rounded(.up))
    let bottom = Int(dot(box.maxY).rounded(.down))
    return (left..<max(left, right), top..<max(top, bottom))
  }

  /// The lightest and the darkest dot of a box of the page, a hole in it left out.
  func range(in box: Rect, outside hole: Rect) -> ClosedRange<UInt8> {
    let (columns, rows) = Self.dots(box)
    // Dots on the edge of the hole are half of it.
    let (inner, lines) = Self.dots(hole.inset(by: Insets(all: .pt(-0.96))))
    var (least, greatest) = (UInt8.max, UInt8.min)
    for row in rows {
      for column in columns where !(inner.contains(column) && lines.contains(row)) {
        least = min(least, shades[row * width + column])
        greatest = max(greatest, shades[row * width + column])
      }
    }
    return min(least, greatest)...greatest
  }

  /// A box of the page as a grey copy shows it: pale black, darkish paper, and noise of a standard deviation of so many shades.
  func copy(of box: Rect, noise: Double, using generator: inout SeededGenerator) -> GreyRaster {
    let (columns, rows) = Self.dots(box)
    let (shown, lines) = (columns.clamped(to: 0..<width), rows.clamped(to: 0..<height))
    var copied: [UInt8] = []
    for row in lines {
      for column in shown {
        // The sum of twelve even numbers is as good as normal, with a deviation of 1.
        let deviation = (0..<12).reduce(-6.0) { sum, _ in sum + Double.random(in: 0..<1, using: &generator) }
        let shade = 40 + Double(shades[row * width + column]) * 190 / 255 + noise * deviation
        copied.append(UInt8(min(max(shade, 0), 255)))
      }
    }
    return GreyRaster(width: shown.count, height: lines.count, shades: copied)
  }

  /// What the codes in the picture say, as another program reads them.
  func decoded() throws -> [String] {
    let folder = try TestFolder()
    try Data(Array("P5\n\(width) \(height)\n255\n".utf8) + shades).write(to: URL(filePath: folder.file("code.pgm")))
    let output = try Command.run(
      ["zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", folder.file("code.pgm")]
    ).output
    return String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
