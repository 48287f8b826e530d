import Foundation
import HandoutDocument
import HandoutGeometry
import HandoutPages
import HandoutTypography
import Testing

@Suite struct ShapingTests {
  /// The only run of a text on one line.
  private func run(_ text: String, style: TextStyle = Sample.style) throws -> GlyphRun {
    let lines = try Sample.shape(text, style: style).lines(width: .unbounded, avoidingLoneWord: false)
    let line = try #require(lines.first)
    #expect(lines.count == 1 && line.runs.count == 1)
    return try #require(line.runs.first?.run)
  }

  @Test func kernsPairs() throws {
    #expect(try Sample.width("AV") < Sample.width("A") + Sample.width("V") - 0.1)
  }

  @Test(arguments: ["fi", "ffl", "office"])
  func formsNoLigatures(_ text: String) throws {
    #expect(try run(text).glyphs.count == text.count)
  }

  @Test func boldIsWider() throws {
    #expect(try Sample.width("hamstring", style: Sample.style.bold) > Sample.width("hamstring"))
  }

  @Test func widthGrowsWithTheSize() throws {
    var large = Sample.style
    large.size = .pt(20)
    #expect(try abs(Sample.width("Bridge", style: large) - 2 * Sample.width("Bridge")) < 1e-9)
  }

  @Test func aRunHasItsFacesAscentAndDescent() throws {
    let face = try Sample.fonts().face(.bold)
    let run = try run("Bridge", style: Sample.style.bold)
    #expect(run.face == face.id)
    #expect(run.ascent == .pt(10) * face.ascent)
    #expect(run.descent == .pt(10) * face.descent)
  }

  @Test func equalNeighboursBecomeOneRun() throws {
    let inlines = ["Hold ", "for ", "30 seconds"].map { Inline($0, style: Sample.style) }
    let text = try Sample.shaper().shape(inlines, path: BlockPath())
    let lines = text.lines(width: .unbounded, avoidingLoneWord: false)
    #expect(lines.first?.runs.map(\.run.text) == ["Hold for 30 seconds"])
  }

  @Test func aNewStyleIsANewRunThatFollowsClosely() throws {
    let inlines = [Inline("Hold ", style: Sample.style), Inline("still", style: Sample.style.bold)]
    let line = try #require(
      try Sample.shaper().shape(inlines, path: BlockPath()).lines(width: .unbounded, avoidingLoneWord: false).first)
    #expect(line.runs.map(\.run.text) == ["Hold ", "still"])
    #expect(line.runs.map(\.run.face.index) == [0, 1])
    #expect(abs(line.runs[1].x.points - line.runs[0].run.width.points) < 1e-9)
    #expect(abs(line.width.points - line.runs[1].x.points - line.runs[1].run.width.points) < 1e-9)
  }

  @Test func colourAloneParsRunsWithoutMovingAnything() throws {
    let red = Color(red: 200, green: 0, blue: 0)
    let inlines = [Inline("Stop", style: Sample.style), Inline("ped", style: Sample.style.colored(red))]
    let text = try Sample.shaper().shape(inlines, path: BlockPath())
    #expect(text.lines(width: .unbounded, avoidingLoneWord: false).first?.runs.count == 2)
    #expect(abs(try text.naturalWidth.points - Sample.width("Stopped")) < 0.3)
  }

  @Test func glyphsOfALineStartAtZeroAndMoveRight() throws {
    let text = try Sample.shape("Lie on your back and lift one leg up slowly")
    for line in text.lines(width: .pt(80), avoidingLoneWord: false) {
      let run = try #require(line.runs.first?.run)
      #expect(run.glyphs.first?.x == 0)
      #expect(zip(run.glyphs, run.glyphs.dropFirst()).allSatisfy { $0.x < $1.x })
      // The space at the end of a line stands behind its width.
      #expect((run.glyphs.last?.x ?? 0) <= run.width.points)
    }
  }

  @Test func composesMarks() throws {
    let typed = try run("Tie\u{302}\u{301}ng Vie\u{323}\u{302}t re\u{301}sume\u{301}")
    let composed = "Ti\u{1EBF}ng Vi\u{1EC7}t r\u{E9}sum\u{E9}"
    #expect(Array(typed.text.unicodeScalars) == Array(composed.unicodeScalars))
    #expect(typed == (try run(composed)))
    #expect(typed.glyphs.count == composed.count)
  }

  @Test(arguments: ["\u{200B}", "\u{FEFF}", "\u{AD}", "\u{200E}", "\u{FE0F}"])
  func dropsWhatIsInvisible(_ invisible: String) throws {
    #expect(try run("ham\(invisible)string") == run("hamstring"))
    #expect(try Sample.shape(invisible).isEmpty)
  }

  @Test func aNoBreakSpaceLooksAndReadsLikeASpace() throws {
    let glued = try run("10\u{A0}reps")
    #expect(glued.text == "10 reps")
    #expect(glued.glyphs.map(\.id) == (try run("10 reps").glyphs.map(\.id)))
  }

  @Test func runsOfSpacesCountAsOne() throws {
    #expect(try run("  Call   us  ") == run("Call us"))
    #expect(try run("Call us").text == "Call us")
  }

  @Test func nothingToShowIsEmpty() throws {
    for text in ["", "   ", "\n\n", "\u{200B}"] {
      let shaped = try Sample.shape(text)
      #expect(shaped.isEmpty)
      #expect(shaped.lines(width: .pt(100), avoidingLoneWord: true).isEmpty)
      #expect(shaped.naturalWidth == .zero && shaped.minimumWidth == .zero)
    }
    #expect(try Sample.shaper().shape([], path: BlockPath()).leading == .zero)
  }

  @Test func theLargestLeadingCounts() throws {
    var large = Sample.style
    large.leading = .pt(21)
    let inlines = [Inline("small ", style: Sample.style), Inline("large", style: large)]
    #expect(try Sample.shaper().shape(inlines, path: BlockPath()).leading == .pt(21))
  }

  @Test func warmResultsEqualColdOnes() throws {
    let warm = try Sample.shaper()
    let texts = ["well-known “quoted” words don’t rest", "words rest; well-known", "x\u{301}y 8–12 and/or"]
    for _ in 0..<3 {
      for text in texts {
        for style in [Sample.style, Sample.style.bold] {
          let inlines = [Inline(text, style: style)]
          let first = try warm.shape(inlines, path: BlockPath()).lines(width: .pt(60), avoidingLoneWord: false)
          let second = try Sample.shape(text, style: style).lines(width: .pt(60), avoidingLoneWord: false)
          #expect(first.map { $0.runs.map(\.run) } == second.map { $0.runs.map(\.run) })
        }
      }
    }
  }

  @Test func aFullCacheChangesNothing() throws {
    let shaper = try Sample.shaper()
    let text = [Inline("Lift your leg slowly.", style: Sample.style)]
    let before = try shaper.shape(text, path: BlockPath()).lines(width: .unbounded, avoidingLoneWord: false)
    for part in 0..<18 {
      let words = (0..<1000).map { "w\(part * 1000 + $0)" }.joined(separator: " ")
      _ = try shaper.shape([Inline(words, style: Sample.style)], path: BlockPath())
    }
    let after = try shaper.shape(text, path: BlockPath()).lines(width: .unbounded, avoidingLoneWord: false)
    #expect(before.map { $0.runs.map(\.run) } == after.map { $0.runs.map(\.run) })
  }

  @Test func eightTasksGetEqualResults() async throws {
    let shaper = try Sample.shaper()
    let text = (0..<300).map { "word\($0 % 97) “é\($0 % 31)”" }.joined(separator: " ")
    let results = try await withThrowingTaskGroup(of: [GlyphRun].self) { group in
      for _ in 0..<8 {
        group.addTask {
          var runs: [GlyphRun] = []
          for _ in 0..<20 {
            let shaped = try shaper.shape([Inline(text, style: Sample.style)], path: BlockPath())
            runs = shaped.lines(width: .pt(200), avoidingLoneWord: false).flatMap { $0.runs.map(\.run) }
          }
          return runs
        }
      }
      return try await group.reduce(into: [[GlyphRun]]()) { $0.append($1) }
    }
    #expect(results.count == 8)
    #expect(Set(results).count == 1)
  }
}
