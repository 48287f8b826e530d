import Foundation
import HandoutDocument
import HandoutGeometry
import HandoutTypography
import Testing

/// A number and what it counts stay on one line, in the words of every phrase file.
@Suite struct CounterTests {
  /// The languages' phrase files.
  static let languages: [String] = {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (names ?? []).filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()
  }()

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Assets/Phrases")

  @Test func thePhraseFilesAreFound() {
    #expect(Self.languages.count >= 5)
  }

  /// What the files put behind a number: "times", "lần a week".
  private func counters(_ language: String) throws -> [String] {
    let text = try String(contentsOf: Self.folder.appending(path: "\(language).yaml"), encoding: .utf8)
    return text.matches(of: /\{number\} ([^"{},]+)/).map { String($0.1) }
  }

  @Test(arguments: languages)
  func noPhrasePartsANumberFromItsCounter(_ language: String) throws {
    let direction: TextDirection = language == "ar" ? .rightToLeft : .leftToRight
    for counter in try counters(language) {
      let first = try #require(counter.split(separator: " ").first)
      for text in ["12 \(counter)", "mmmm nn 12 \(counter) oooo", "3 × 12 \(counter)", "(12 \(counter))"] {
        let shaped = try Sample.shaper().shape(
          [Inline(text, style: Sample.style)], path: BlockPath(), direction: direction, language: language)
        let least = try Sample.width("3 × 12 ") + Sample.width(String(first)) + 8
        for width in stride(from: least, through: shaped.naturalWidth.points + 1, by: 3) {
          let lines = shaped.lines(width: .pt(width), avoidingLoneWord: false).map(Sample.plain)
          #expect(!lines.contains { $0.hasSuffix("12") }, "\(language), \(width): \(lines)")
          #expect(!lines.contains { $0.hasPrefix("×") || $0.hasSuffix("×") }, "\(language), \(width): \(lines)")
        }
      }
    }
  }

  @Test(arguments: [
    (
      "en",
      "Do 3 × 10 times with Dr. Okafor in room No. 5, then walk 10 min, rest 30 s, and lift 2 kg at 50 % for 4 weeks."
    ),
    (
      "es",
      "Haga 3 × 10 veces con la Dra. Ruiz, camine 10 minutos, descanse 30 segundos y levante 2 kg durante 4 semanas."
    ),
    ("vi", "Tập 3 × 10 lần, nghỉ 30 giây, đi bộ 10 phút, nâng 2 kg trong 4 tuần với BS. Nguyễn."),
    ("zh", "每天做 3 次，每次 10 分钟，休息 30 秒，做 2 组。"),
    ("ar", "كرروا 3 × 10 مرات، ثم استريحوا 30 ثانية، وامشوا 10 دقائق لمدة 4 أسابيع."),
  ])
  func noTypedNotePartsThem(_ language: String, _ text: String) throws {
    let shaped = try Sample.shaper().shape(
      [Inline(text, style: Sample.style)], path: BlockPath(), direction: .automatic, language: language)
    for width in stride(from: 85.0, through: 460, by: 5) {
      let lines = shaped.lines(width: .pt(width), avoidingLoneWord: true)
      for line in lines.dropLast().map(Sample.plain) {
        let last = try #require(line.split(separator: " ").last)
        #expect(last.last?.isNumber == false || last == "5,", "\(width): \(line)")
        #expect(!["×", "Dr.", "No.", "Dra.", "BS."].contains(last), "\(width): \(line)")
      }
      #expect(lines.allSatisfy { $0.width.points <= width + 0.01 })
    }
  }

  @Test(arguments: ["(555) 010-0199", "+1 555 010 0199", "٠٥٠ ١٢٣ ٤٥٦٧"])
  func noLinePartsATelephoneNumber(_ number: String) throws {
    let shaped = try Sample.shaper().shape(
      [Inline("mmmm nn \(number) oooo pp", style: Sample.style)], path: BlockPath(), direction: .leftToRight,
      language: "en")
    for width in stride(from: try Sample.width(number) + 8, through: shaped.naturalWidth.points + 1, by: 3) {
      let lines = shaped.lines(width: .pt(width), avoidingLoneWord: false).map(Sample.plain)
      #expect(lines.contains { $0.contains(number) }, "\(width): \(lines)")
    }
  }
}
