import HandoutDocument
import HandoutGeometry
import HandoutPages
import HandoutTypography
import Testing

@Suite struct BidiTests {
  /// A text, how its lines begin, and its runs as they stand from left to right.
  struct Case: CustomTestStringConvertible, Sendable {
    var text: String
    var direction: TextDirection
    var runs: [String]
    var testDescription: String { "\(text) \(direction)" }
  }

  static let cases = [
    Case(text: "Patient محمد is 45", direction: .leftToRight, runs: ["Patient ", "محمد", " is 45"]),
    Case(text: "Patient محمد علي", direction: .automatic, runs: ["Patient ", "محمد علي"]),
    Case(text: "المريض Ali Hassan هنا", direction: .rightToLeft, runs: [" هنا", "Ali Hassan", "المريض "]),
    Case(text: "المريض Ali", direction: .automatic, runs: ["Ali", "المريض "]),
    Case(text: "المريض Ali", direction: .leftToRight, runs: ["المريض", " Ali"]),
    Case(text: "كرر 10 مرات", direction: .automatic, runs: [" مرات", "10", "كرر "]),
    Case(text: "كرر ٣٠ مرة", direction: .automatic, runs: [" مرة", "٣٠", "كرر "]),
    Case(text: "من 8–12 مرة", direction: .rightToLeft, runs: [" مرة", "12", "–", "8", "من "]),
    Case(text: "שלום (עולם)", direction: .rightToLeft, runs: [")", "עולם", "(", "שלום "]),
    Case(text: "knee (ברך) pain", direction: .leftToRight, runs: ["knee (", "ברך", ") pain"]),
    Case(text: "ברך (knee) כאב", direction: .rightToLeft, runs: ["כאב", ") ", "knee", "(", "ברך "]),
    Case(text: "Stop.", direction: .rightToLeft, runs: [".", "Stop"]),
    Case(text: "Stop.", direction: .automatic, runs: ["Stop."]),
    Case(text: "123", direction: .automatic, runs: ["123"]),
    // A phone number or a date behind Arabic letters: the algorithm alone draws another number.
    Case(text: "هاتف (555) 010-0199", direction: .rightToLeft, runs: ["(555) 010-0199", "هاتف "]),
    Case(text: "هاتف (555) 010-0199", direction: .automatic, runs: ["(555) 010-0199", "هاتف "]),
    Case(text: "هاتف +1 (555) 010-0199 مساء", direction: .rightToLeft, runs: [" مساء", "+1 (555) 010-0199", "هاتف "]),
    // In these digits the groups would turn round even where the number is set apart.
    Case(text: "هاتف ٠٥٠ ١٢٣ ٤٥٦٧ مساء", direction: .rightToLeft, runs: [" مساء", "٠٥٠ ١٢٣ ٤٥٦٧", "هاتف "]),
    Case(text: "حرارة 38°C الآن", direction: .rightToLeft, runs: [" الآن", "38°C", "حرارة "]),
    Case(text: "وزن 10 kg فقط", direction: .rightToLeft, runs: [" فقط", "10 kg", "وزن "]),
    Case(text: "هاتف (5550100199)", direction: .rightToLeft, runs: [")", "5550100199", "(", "هاتف "]),
    Case(text: "في 2026-12-05 صباحا", direction: .rightToLeft, runs: [" صباحا", "2026-12-05", "في "]),
    Case(text: "Tel محمد (555) 010-0199", direction: .leftToRight, runs: ["Tel ", "محمد", " (555) 010-0199"]),
    Case(text: "مع (Ann) Smith هنا", direction: .rightToLeft, runs: [" هنا", "(Ann) Smith", "مع "]),
    Case(
      text: "من \u{2068}24 Hour Physio.\u{2069} هنا", direction: .rightToLeft, runs: [" هنا", "24 Hour Physio.", "من "]),
    Case(text: "for \u{2068}محمد 3\u{2069} 4", direction: .leftToRight, runs: ["for ", "3", "محمد ", " 4"]),
    Case(text: "\u{200F}Stop.", direction: .leftToRight, runs: ["Stop."]),
    Case(text: "Stop.\u{200F}", direction: .rightToLeft, runs: [".", "Stop"]),
  ]

  private func line(_ text: String, _ direction: TextDirection, language: String? = nil) throws -> TextLine {
    let shaped = try Sample.shaper().shape(
      [Inline(text, style: Sample.style)], path: BlockPath(), direction: direction, language: language)
    let lines = shaped.lines(width: .unbounded, avoidingLoneWord: false)
    #expect(lines.count == 1)
    return try #require(lines.first)
  }

  private func leftToRight(_ line: TextLine) -> [String] {
    line.runs.sorted { $0.x < $1.x }.map(\.run.text)
  }

  /// Hyphens may come from another face, and then part the number into runs that still stand in its order.
  @Test func aNumberWithHyphensKeepsItsOrder() throws {
    let runs = leftToRight(try line("هاتف ٠٥٠-١٢٣-٤٥٦٧", .rightToLeft))
    #expect(runs.joined().hasPrefix("٠٥٠-١٢٣-٤٥٦٧"), "\(runs)")
  }

  @Test(arguments: cases)
  func runsStandWhereTheAlgorithmPutsThem(_ sample: Case) throws {
    #expect(leftToRight(try line(sample.text, sample.direction)) == sample.runs)
  }

  @Test(arguments: cases)
  func runsComeInReadingOrderAndFillTheLine(_ sample: Case) throws {
    let line = try line(sample.text, sample.direction)
    #expect(Sample.plain(line) == sample.text.filter { !["\u{200F}", "\u{2068}", "\u{2069}"].contains($0) })
    var pen = 0.0
    for (x, run) in line.runs.sorted(by: { $0.x < $1.x }) {
      #expect(abs(x.points - pen) < 1e-9)
      pen += run.width.points
      let hasLetters = run.text.unicodeScalars.contains { (0x5D0...0x64A).contains($0.value) }
      #expect(run.isRightToLeft || !hasLetters)
    }
    #expect(abs(line.width.points - pen) < 1e-9)
  }

  @Test func glyphsStandFromLeftToRightAndClustersInReadingOrder() throws {
    let run = try #require(try line("سلام", .rightToLeft).runs.first?.run)
    #expect(run.isRightToLeft)
    #expect(zip(run.glyphs, run.glyphs.dropFirst()).allSatisfy { $0.x < $1.x })
    #expect(run.glyphs.first?.x == 0)
    // Lam and alef share a glyph.
    #expect(run.clusters.map(\.bytes) == [2, 4, 2])
    let first = try #require(try line("س", .rightToLeft).runs.first?.run)
    #expect(run.glyphs.last?.id != first.glyphs.first?.id, "an initial letter has another form than a lone one")
  }

  @Test func bracketsAreMirroredAndKeepTheirText() throws {
    let mirrored = try #require(try line("(ב", .rightToLeft).runs.first?.run)
    let plain = try #require(try line(")", .leftToRight).runs.first?.run)
    #expect(mirrored.text == "(" && mirrored.isRightToLeft)
    #expect(mirrored.glyphs.map(\.id) == plain.glyphs.map(\.id))
    // The same glyph of the same face may not stand for two texts in one PDF.
    #expect(mirrored.face != plain.face)
  }

  @Test func directionIsKnown() throws {
    func isRightToLeft(_ text: String, _ direction: TextDirection) throws -> Bool {
      try Sample.shaper().shape([Inline(text, style: Sample.style)], path: BlockPath(), direction: direction)
        .isRightToLeft
    }
    #expect(try isRightToLeft("مرحبا Ali", .automatic))
    #expect(try !isRightToLeft("Ali مرحبا", .automatic))
    #expect(try isRightToLeft("Ali", .rightToLeft))
    #expect(try !isRightToLeft("مرحبا", .leftToRight))
    #expect(try !isRightToLeft("", .automatic))
    #expect(try isRightToLeft("", .rightToLeft))
  }

  @Test func linesAreReorderedAfterBreaking() throws {
    let shaped = try Sample.shaper().shape(
      [Inline("كرر التمرين hold for ten seconds كل يوم", style: Sample.style)], path: BlockPath(),
      direction: .rightToLeft)
    let lines = shaped.lines(width: shaped.naturalWidth * 0.6, avoidingLoneWord: false)
    #expect(lines.count == 2)
    #expect(lines.map(Sample.plain).joined() == "كرر التمرين hold for ten seconds كل يوم")
    // The first words of each line stand at its right.
    for line in lines {
      let right = try #require(line.runs.max { $0.x < $1.x })
      #expect(right.run.text == line.runs.first?.run.text)
    }
  }

  @Test func anInlineWithALanguageIsSetApart() throws {
    func runs(_ language: String?) throws -> [String] {
      let inlines = [
        Inline("Name ", style: Sample.style), Inline("محمد", style: Sample.style, language: language),
        Inline(" 45 reps", style: Sample.style),
      ]
      let text = try Sample.shaper().shape(inlines, path: BlockPath())
      return leftToRight(try #require(text.lines(width: .unbounded, avoidingLoneWord: false).first))
    }
    #expect(try runs(nil) == ["Name ", "45", "محمد ", " reps"])
    #expect(try runs("ar") == ["Name ", "محمد", " 45 reps"])
    #expect(try runs("und") == ["Name ", "محمد", " 45 reps"])
  }

  @Test func lettersJoinAcrossStyles() throws {
    let whole = try line("محمد", .rightToLeft)
    let red = Sample.style.colored(Color(red: 200, green: 0, blue: 0))
    let inlines = [Inline("مح", style: Sample.style), Inline("مد", style: red)]
    let parts = try Sample.shaper().shape(inlines, path: BlockPath(), direction: .rightToLeft)
      .lines(width: .unbounded, avoidingLoneWord: false)
    let runs = try #require(parts.first).runs
    #expect(runs.map(\.run.text) == ["مح", "مد"])
    let glyphs = runs.reversed().flatMap { $0.run.glyphs.map(\.id) }
    #expect(glyphs == whole.runs.first?.run.glyphs.map(\.id))
  }

  @Test func aWordWiderThanALineIsBrokenBetweenItsLetters() throws {
    let word = String(repeating: "مُحَمَّد", count: 12)
    let shaped = try Sample.shaper().shape(
      [Inline(word, style: Sample.style)], path: BlockPath(), direction: .rightToLeft)
    let lines = shaped.lines(width: .pt(40), avoidingLoneWord: false)
    #expect(lines.count > 4)
    #expect(lines.allSatisfy { $0.width.points <= 40.01 })
    #expect(
      lines.map(Sample.plain).joined().unicodeScalars.elementsEqual(
        Sample.plain(try line(word, .rightToLeft)).unicodeScalars))
    for line in lines {
      // No line starts with a mark.
      let first = try #require(Sample.plain(line).unicodeScalars.first)
      #expect(!(0x64B...0x652).contains(first.value))
      #expect(line.runs.allSatisfy { run in run.run.glyphs.allSatisfy { $0.x > -3 && $0.x < 45 } })
    }
  }

  @Test func aWarmLatinTextTakesTheSameWay() throws {
    let shaper = try Sample.shaper()
    let style = Sample.style
    let before = try shaper.shape([Inline("Lift 3 – 5 times", style: style)], path: BlockPath())
    _ = try shaper.shape([Inline("٣ – ٥ مرات", style: style)], path: BlockPath(), direction: .rightToLeft)
    let digits = try shaper.shape([Inline("٣ ٥", style: style)], path: BlockPath())
    let cold = try Sample.shape("٣ ٥")
    let after = try shaper.shape([Inline("Lift 3 – 5 times", style: style)], path: BlockPath())
    func runs(_ text: ShapedText) -> [GlyphRun] {
      text.lines(width: .unbounded, avoidingLoneWord: false).flatMap { $0.runs.map(\.run) }
    }
    #expect(runs(before) == runs(after))
    #expect(runs(digits) == runs(cold))
  }
}
