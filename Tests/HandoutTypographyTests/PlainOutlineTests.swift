import Foundation
import HandoutDocument
import HandoutDrawingSamples
import HandoutGeometry
import HandoutTypography
import Testing

/// Pictures of glyphs that Cairo 1.16 leaves out of a file when it cuts a PostScript-flavoured font down by itself.
@Suite struct PlainOutlineTests {
  /// The first letter has a hint mask after curves; the second has none.
  @Test(arguments: [TextStyle.Weight.regular, .bold])
  func aLetterWithAHintMaskAfterCurvesIsDrawn(_ weight: TextStyle.Weight) throws {
    var style = Sample.style
    style.size = .pt(100)
    style.weight = weight
    let lines = try Sample.shape("如果", style: style).lines(width: .unbounded, avoidingLoneWord: false)
    // Each letter is 100 points wide and stands on a baseline 30 points below the top; a page unit is a pixel.
    let picture = try picture(of: try PlacedLines.pdf(lines, baseline: 110, height: 150))
    let first = picture.darkShare(columns: 20..<120)
    let second = picture.darkShare(columns: 120..<220)
    #expect(first > 0.08, "如 is missing")
    #expect(second > 0.08, "果 is missing")
    #expect(picture.darkShare(columns: 230..<490) == 0)
  }

  /// Pixels, one byte each.
  private struct Picture {
    var width: Int
    var shades: [UInt8]

    func darkShare(columns: Range<Int>) -> Double {
      let rows = shades.count / width
      let dark = (0..<rows).reduce(0) { sum, row in sum + columns.count { shades[row * width + $0] < 128 } }
      return Double(dark) / Double(rows * columns.count)
    }
  }

  private func picture(of file: [UInt8]) throws -> Picture {
    let root = FileManager.default.temporaryDirectory.appending(path: "handout-\(UUID().uuidString)")
    let output = root.appendingPathExtension("pgm")
    defer { try? FileManager.default.removeItem(at: output) }
    let result = try Tool("pdftoppm", install: "apt install poppler-utils")
      .run(["-r", "72", "-gray", "-singlefile", "{}", root.path], on: file)
    #expect(result.status == 0, "\(result.output)")
    let bytes = Array(try Data(contentsOf: output))
    // "P5", width, height, 255, each with white space behind it; then the pixels.
    var fields: [String] = []
    var index = 0
    while fields.count < 4 {
      let end = try #require(bytes[index...].firstIndex { $0 == 0x20 || $0 == 0x0A })
      fields.append(String(decoding: bytes[index..<end], as: UTF8.self))
      index = end + 1
    }
    return Picture(width: try #require(Int(fields[1])), shades: Array(bytes[index...]))
  }
}
