import HandoutDocument
import HandoutGeometry
import HandoutTestSettings
import HandoutTypography
import Testing

/// Counting lines gives the number that breaking gives.
@Suite struct LineCountTests {
  private static let texts = [
    "One calf or thigh swells, throbs, or turns warm, red or dark", "Hold.",
    "Rotkäppchensagegenerationenvertrag is a word", "Two\nlines and a longer one behind them\nthird",
    "Do 3 sets of 10 times, hold 30 seconds each", "将膝盖伸直，慢慢抬起，直到感到牵拉。", "شدوا الفخذ وأصابع القدم إلى أعلى",
  ]

  @Test(arguments: texts) func countingIsBreaking(text: String) throws {
    let shaper = Shaper(fonts: try FontBook())
    let style = TextStyle(size: .pt(12), leading: .pt(15), color: .black)
    let shaped = try shaper.shape([Inline(text, style: style)], path: BlockPath())
    for width in stride(from: 5.0, through: 420, by: 3.7) {
      for indent in [0, 12.5] where indent + shaped.firstPieceWidth.points <= width {
        for avoids in [false, true] {
          let lines = shaped.lines(width: .pt(width), avoidingLoneWord: avoids, indent: .pt(indent))
          #expect(
            shaped.lineCount(width: .pt(width), indent: .pt(indent)) == lines.count, "\(text) at \(width), \(indent)")
        }
      }
    }
  }

  @Test func theFirstLineStandsIn() throws {
    let shaper = Shaper(fonts: try FontBook())
    let style = TextStyle(size: .pt(12), leading: .pt(15), color: .black)
    let shaped = try shaper.shape([Inline("Green: safe. Keep going as you are.", style: style)], path: BlockPath())
    for width in stride(from: 120.0, through: 260, by: 7) {
      let lines = shaped.lines(width: .pt(width), avoidingLoneWord: false, indent: .pt(50))
      #expect((lines.first?.width ?? .zero) <= .pt(width - 50 + 0.01))
      #expect(lines.allSatisfy { $0.width <= .pt(width + 0.01) })
    }
  }
}
