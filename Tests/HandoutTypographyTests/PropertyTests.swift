import Foundation
import HandoutDocument
import HandoutGeometry
import HandoutPages
import HandoutTestSettings
import HandoutTypography
import Testing

@Suite struct PropertyTests {
  private static let pieces: [String] =
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJ0123456789.,;:!?()-–—/'’“”«»¿ñéèüøßœçđơưếệữẫỹ%°½×→≤".map(String.init)
    + ["\u{301}", "\u{300}", "\u{323}", "\u{302}", "\u{308}", "e\u{302}\u{301}"]
    + ["\u{A0}", "\u{200D}", "\u{2060}", "и", "Ω"]

  private func randomText(_ generator: inout SeededGenerator) -> String {
    (0..<Int.random(in: 1...40, using: &generator)).map { _ in
      (0..<Int.random(in: 1...14, using: &generator)).map { _ in
        Self.pieces.randomElement(using: &generator) ?? "a"
      }.joined()
    }.joined(separator: " ")
  }

  @Test func everyLineKeepsTheInvariants() throws {
    let seed = TestSettings.seed()
    print("typography property seed \(seed)")
    var generator = SeededGenerator(seed: seed)
    let shaper = try Sample.shaper()
    let faces = try Sample.fonts().faces
    for _ in 0..<TestSettings.scaled(5000) {
      let text = randomText(&generator).unicodeScalars.filter { scalar in
        faces.allSatisfy { $0.hasGlyph(for: scalar) }
      }
      let source = String(String.UnicodeScalarView(text))
      let inlines = [
        Inline(source, style: Sample.style), Inline(" middle", style: Sample.style.bold),
        Inline(source, style: Sample.style),
      ]
      let shaped = try shaper.shape(inlines, path: BlockPath())
      let width = Double.random(in: 20...400, using: &generator)
      let lines = shaped.lines(width: .pt(width), avoidingLoneWord: Bool.random(using: &generator))
      for line in lines { check(line, width: width) }
      let expected = visible(source) + Array("middle".unicodeScalars) + visible(source)
      let found = lines.flatMap { Sample.plain($0).unicodeScalars.filter { $0 != " " } }
      #expect(found == expected, "seed \(seed)")
    }
  }

  /// What must come out again: every word in form C, without no-break spaces and joiners.
  private func visible(_ text: String) -> [UnicodeScalar] {
    text.unicodeScalars.split(separator: " ").flatMap { word -> [UnicodeScalar] in
      let composed = String(String.UnicodeScalarView(word)).precomposedStringWithCanonicalMapping.unicodeScalars
      return composed.filter { !["\u{A0}", "\u{2060}"].contains($0) }
    }
  }

  private func check(_ line: TextLine, width: Double) {
    var pen = 0.0
    for (x, run) in line.runs {
      #expect(run.clusters.reduce(0) { $0 + Int($1.bytes) } == run.text.utf8.count)
      #expect(run.clusters.reduce(0) { $0 + Int($1.glyphs) } == run.glyphs.count)
      #expect(run.clusters.allSatisfy { $0.bytes > 0 && $0.glyphs > 0 })
      #expect(run.glyphs.allSatisfy { $0.id != 0 && $0.x.isFinite && $0.y.isFinite })
      #expect(abs(x.points - pen) < 1e-6)
      pen += run.width.points
      checkBoundaries(run)
    }
    #expect(abs(line.width.points - pen) < 1e-6)
    #expect(line.width.points <= width + 0.01)
  }

  /// Clusters may not cut a character's bytes.
  private func checkBoundaries(_ run: GlyphRun) {
    let bytes = Array(run.text.utf8)
    var offset = 0
    for cluster in run.clusters {
      #expect(bytes[offset] & 0xC0 != 0x80)
      offset += Int(cluster.bytes)
    }
  }

  @Test func textsComeOutInFormC() throws {
    let seed = TestSettings.seed()
    print("typography composition seed \(seed)")
    var generator = SeededGenerator(seed: seed)
    let marks = [0x300, 0x301, 0x302, 0x303, 0x304, 0x306, 0x308, 0x323, 0x327, 0x328, 0x31B]
      .compactMap(UnicodeScalar.init)
    let letters = Array("aAeEiouUycsnrwzđøæêôơưă\u{212B}\u{1E69}\u{1EBF}".unicodeScalars)
    let face = try Sample.fonts().face(.regular)
    let shaper = try Sample.shaper()
    for _ in 0..<TestSettings.scaled(5000) {
      var scalars = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        scalars.append(letters.randomElement(using: &generator) ?? "a")
        for _ in 0..<Int.random(in: 0...4, using: &generator) {
          scalars.append(marks.randomElement(using: &generator) ?? "\u{301}")
        }
      }
      let text = String(scalars)
      let expected = text.precomposedStringWithCanonicalMapping
      guard expected.unicodeScalars.allSatisfy(face.hasGlyph) else { continue }
      let lines = try shaper.shape([Inline(text, style: Sample.style)], path: BlockPath())
        .lines(width: .unbounded, avoidingLoneWord: false)
      let shaped = lines.map(Sample.plain).joined()
      #expect(Array(shaped.utf8) == Array(expected.utf8), "seed \(seed)")
    }
  }

  @Test func theBreaksAreTheBest() throws {
    let seed = TestSettings.seed()
    print("typography breaks seed \(seed)")
    var generator = SeededGenerator(seed: seed)
    let space = try Sample.width("a a") - 2 * Sample.width("a")
    for _ in 0..<TestSettings.scaled(2000) {
      let words = (0..<Int.random(in: 2...11, using: &generator)).map { _ in
        String(repeating: "n", count: Int.random(in: 1...9, using: &generator))
      }
      let widths = try words.map { try Sample.width($0) }
      let shaped = try Sample.shape(words.joined(separator: " "))
      let width = shaped.minimumWidth.points + Double.random(in: 0...60, using: &generator)
      let avoids = Bool.random(using: &generator)
      let lines = shaped.lines(width: .pt(width), avoidingLoneWord: avoids)
      let counts = lines.map { Sample.plain($0).split(separator: " ").count }
      let found = try #require(BreakScore(counts, widths, space: space, width: width, avoidsLoneWord: avoids))
      let best = try #require(bestScore(widths, space: space, width: width, avoidsLoneWord: avoids))
      #expect(found.isAsGood(as: best), "seed \(seed): \(words) at \(width)")
    }
  }

  /// The best of all ways to part the words.
  private func bestScore(_ widths: [Double], space: Double, width: Double, avoidsLoneWord: Bool) -> BreakScore? {
    var best: BreakScore?
    for mask in 0..<(1 << (widths.count - 1)) {
      var counts = [1]
      for gap in 0..<(widths.count - 1) {
        if mask >> gap & 1 == 1 { counts.append(1) } else { counts[counts.count - 1] += 1 }
      }
      guard let score = BreakScore(counts, widths, space: space, width: width, avoidsLoneWord: avoidsLoneWord) else {
        continue
      }
      if best.map({ !$0.isAsGood(as: score) }) ?? true { best = score }
    }
    return best
  }
}

/// How good a way of parting words into lines is, computed plainly.
private struct BreakScore {
  let isLone: Bool
  let lines: Int
  let raggedness: Double

  /// Nil when a line does not fit.
  init?(_ counts: [Int], _ widths: [Double], space: Double, width: Double, avoidsLoneWord: Bool) {
    var start = 0
    var sum = 0.0
    var lastWidth = 0.0
    for (index, count) in counts.enumerated() {
      lastWidth = widths[start..<(start + count)].reduce(0, +) + Double(count - 1) * space
      guard lastWidth <= width + 0.001 else { return nil }
      if index < counts.count - 1 { sum += (width - lastWidth) * (width - lastWidth) }
      start += count
    }
    isLone = avoidsLoneWord && counts.count > 1 && counts.last == 1 && lastWidth < width / 2
    lines = counts.count
    raggedness = sum
  }

  func isAsGood(as other: BreakScore) -> Bool {
    if isLone != other.isLone { return !isLone }
    if lines != other.lines { return lines < other.lines }
    return raggedness <= other.raggedness + 1e-6
  }
}
