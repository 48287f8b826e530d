import Foundation
import HandoutDocument
import HandoutGeometry
import HandoutPages
import HandoutTestSettings
import HandoutTypography
import Testing

@Suite struct MixedScriptTests {
  /// Ranges of scalars the strings are made of.
  private static let ranges: [ClosedRange<UInt32>] = [
    0x20...0x7E, 0xA0...0x24F, 0x300...0x36F, 0x370...0x3FF, 0x400...0x4FF, 0x591...0x5F4, 0x600...0x6FF,
    0x750...0x77F, 0xE00...0xE7F, 0x1100...0x11FF, 0x1E00...0x1EFF, 0x2000...0x2064, 0x20A0...0x20BF, 0x2100...0x27BF,
    0x3000...0x30FF, 0x3100...0x318F, 0x3200...0x33FF, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
    0xFB1D...0xFDFF, 0xFE20...0xFE4F, 0xFE70...0xFEFF, 0xFF00...0xFFEF, 0x1F600...0x1F64F, 0x20000...0x20100,
  ]
  private static let words = [
    "محمد", "السلام", "Ali", "שלום", "小龍", "さくら", "서울", "Nguyễn", "(", ")", "10", "٣٠", "،", "。",
  ]

  private static func text(_ generator: inout SeededGenerator) -> String {
    // Few ranges for each string, so that most strings can be set.
    let chosen = (0..<3).compactMap { _ in ranges.randomElement(using: &generator) }
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 1...30, using: &generator) {
      switch Int.random(in: 0..<10, using: &generator) {
      case 0...2: text.append(" ")
      case 3...7: text.append(contentsOf: (words.randomElement(using: &generator) ?? "").unicodeScalars)
      default:
        let range = chosen.randomElement(using: &generator) ?? 0x41...0x5A
        text.append(UnicodeScalar(UInt32.random(in: range, using: &generator)) ?? "x")
      }
    }
    return String(text)
  }

  @Test func aStringIsSetWholeOrRefused() throws {
    let seed = TestSettings.seed()
    print("mixed script seed \(seed)")
    var generator = SeededGenerator(seed: seed)
    let shaper = try Sample.shaper()
    let directions: [TextDirection] = [.leftToRight, .rightToLeft, .automatic]
    let languages: [String?] = [nil, "en", "ar", "he", "zh-Hans", "ja", "ko", "vi"]
    var setTexts = 0
    for _ in 0..<TestSettings.scaled(10_000) {
      let text = Self.text(&generator)
      let half = text.index(text.startIndex, offsetBy: text.count / 2)
      let inlines = [
        Inline(String(text[..<half]), style: Sample.style, language: languages.randomElement(using: &generator) ?? nil),
        Inline(String(text[half...]), style: Sample.style.bold),
      ]
      let direction = directions.randomElement(using: &generator) ?? .automatic
      let language = languages.randomElement(using: &generator) ?? nil
      let result = Result { () throws(TypographyError) in
        try shaper.shape(inlines, path: BlockPath(["name"]), direction: direction, language: language)
      }
      if case .failure(let error) = result {
        #expect(isClear(error, about: text), "seed \(seed): \(error)")
        continue
      }
      let shaped = try result.get()
      setTexts += 1
      let width = Double.random(in: 25...300, using: &generator)
      let lines = shaped.lines(width: .pt(width), avoidingLoneWord: false)
      for line in lines { check(line, width: width, "seed \(seed): \(text.debugDescription)") }
      let found = lines.flatMap { Sample.plain($0).unicodeScalars.filter { !Self.isBlank($0) }.map(\.value) }
      #expect(canonical(found) == canonical(visible(text)), "seed \(seed): \(text.debugDescription)")
    }
    #expect(setTexts * 4 > TestSettings.scaled(10_000), "too few strings could be set to show anything")
  }

  /// Whether a refusal names a character of the text.
  private func isClear(_ error: TypographyError, about text: String) -> Bool {
    switch error {
    case .missingGlyph(let character, let path, let help):
      // The name is in form C.
      let known = Set(text.precomposedStringWithCanonicalMapping.unicodeScalars).union(text.unicodeScalars)
      return character.unicodeScalars.allSatisfy(known.contains) && path == BlockPath(["name"]) && !help.isEmpty
    case .unsupportedScript(let name, let character, let path, let help):
      return !name.isEmpty && character.unicodeScalars.allSatisfy(Set(text.unicodeScalars).contains)
        && path == BlockPath(["name"]) && !help.isEmpty
    case .forbiddenCharacter(let code, _, let help):
      return text.unicodeScalars.contains { code == "U+" + String(format: "%04X", $0.value) } && !help.isEmpty
    case .shapingFailed:
      return false
    }
  }

  private func check(_ line: TextLine, width: Double, _ what: String) {
    var pen = 0.0
    for (x, run) in line.runs.sorted(by: { ($0.x, $0.run.width) < ($1.x, $1.run.width) }) {
      #expect(run.clusters.reduce(0) { $0 + Int($1.bytes) } == run.text.utf8.count, "\(what)")
      #expect(run.clusters.reduce(0) { $0 + Int($1.glyphs) } == run.glyphs.count, "\(what)")
      #expect(run.clusters.allSatisfy { $0.bytes > 0 && $0.glyphs > 0 }, "\(what)")
      #expect(run.glyphs.allSatisfy { $0.id != 0 && $0.x.isFinite && $0.y.isFinite }, "\(what)")
      #expect(abs(x.points - pen) < 1e-6, "\(what)")
      pen += run.width.points
    }
    #expect(abs(line.width.points - pen) < 1e-6, "\(what)")
    // A character is never cut, even where it is wider than the line.
    let isOneCharacter = Sample.plain(line).trimmingCharacters(in: .whitespaces).count <= 1
    #expect(line.width.points <= width + 0.01 || isOneCharacter, "\(what)")
  }

  /// The text in form C: marks of different faces on one letter may stand in another order, which says the same.
  private func canonical(_ values: [UInt32]) -> [UInt32] {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: values.compactMap(UnicodeScalar.init))
    return String(text).precomposedStringWithCanonicalMapping.unicodeScalars.map(\.value)
  }

  /// What must come out again: every word in form C, without spaces and without what is not shown.
  private func visible(_ text: String) -> [UInt32] {
    text.unicodeScalars.split(separator: " ").flatMap { word -> [UInt32] in
      var kept = String.UnicodeScalarView()
      kept.append(contentsOf: word.filter { !Self.isDropped($0) })
      return String(kept).precomposedStringWithCanonicalMapping.unicodeScalars.filter { !Self.isBlank($0) }.map(\.value)
    }
  }

  /// Whether a scalar is taken out before the text is put in form C.
  private static func isDropped(_ scalar: UnicodeScalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x61C, 0x200B, 0x200E, 0x200F, 0xFE00...0xFE0F, 0xFEFF: true
    default: false
    }
  }

  /// Whether a scalar may come out as a plain space, or not at all.
  private static func isBlank(_ scalar: UnicodeScalar) -> Bool {
    switch scalar.value {
    case 0x20, 0xA0, 0x34F, 0x2000...0x200D, 0x202F, 0x205F...0x2064, 0x3000: true
    default: false
    }
  }
}
