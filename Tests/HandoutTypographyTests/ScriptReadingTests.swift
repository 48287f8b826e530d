import Foundation
import HandoutCairo
import HandoutDocument
import HandoutDrawingSamples
import HandoutGeometry
import HandoutPages
import HandoutTypography
import Testing

/// The words of the file are the words that were given, in every script and for readers that share no code.
@Suite struct ScriptReadingTests {
  /// A script, words in it, and the readers that cannot read them; the guide *Languages* says why.
  struct Script: CustomTestStringConvertible, Sendable {
    var name: String
    var text: String
    var failing: Set<Reader> = []
    var testDescription: String { name }
  }

  enum Reader: String, CaseIterable, Sendable {
    case poppler, popplerStructure, mupdf, pdfium, pdfminer
  }

  static let scripts = [
    Script(name: "Cyrillic", text: "Ольга Иванова, Київ: приседания 10 раз"),
    Script(name: "Greek", text: "Ελένη Παπαδοπούλου, ΐ ΰ: 10 φορές"),
    Script(name: "Devanagari", text: "प्रिया शर्मा कि की क्षत्रिय श्रीमती विक्की र्क कृष्ण हिन्दी दूँगी।"),
    Script(name: "Bengali", text: "অর্পিতা চৌধুরী কো কৌ কে ক্ষমা জ্ঞান শ্রী বাংলা।"),
    Script(name: "Tamil", text: "தமிழ் கொடு மொழி செந்தில் கௌரி ஸ்ரீ லட்சுமி", failing: [.pdfium]),
    Script(name: "Thai", text: "สมชาย กำลังดี น้ำ เก้า ที่นี่ แม่น้ำ ผู้ใหญ่ 10 ครั้ง"),
    Script(name: "Ethiopic", text: "አበበ ቢቂላ፣ ሰላም ነው።"),
    Script(name: "Georgian", text: "გიორგი ბერიძე: 10-ჯერ"),
    Script(name: "Armenian", text: "Արմեն Սարգսյան և եւ մեն"),
    Script(name: "Sinhala", text: "ශ්‍රී ලංකා කුමාර ක්‍ෂ විද්‍යා කොළඹ"),
    Script(name: "Gujarati", text: "ગુજરાતી પ્રિયા ક્ષમા"), Script(name: "Gurmukhi", text: "ਪੰਜਾਬੀ ਸਿੰਘ ਪ੍ਰੀਤ"),
    Script(name: "Telugu", text: "తెలుగు శ్రీనివాస్ క్షమ"), Script(name: "Kannada", text: "ಕನ್ನಡ ಶ್ರೀನಿವಾಸ ಕ್ಷಮಿಸಿ"),
    Script(name: "Malayalam", text: "മലയാളം ശ്രീ ക്ഷമ കൊച്ചി", failing: [.pdfium]), Script(name: "Lao", text: "ລາວ ນ້ຳ ແມ່ນ້ຳ"),
    Script(name: "Khmer", text: "ភាសាខ្មែរ ស្រី ជំរាបសួរ"),
    Script(name: "symbols", text: "−5° ≤ 10 ≥ 3 → ≈ 4 ☐ ✓ ▲ ①"),
    Script(
      name: "joiners", text: "auf\u{200C}lage क\u{94D}\u{200D}ष क\u{94D}\u{200C}ष क\u{94D}ष क\u{94D}य",
      failing: [.pdfium]),
  ]

  @Test(arguments: scripts)
  func everyReaderFindsTheWordsThatWereGiven(_ script: Script) throws {
    let file = try PlacedLines.pdf(try lines(script.text))
    let content = String(decoding: file, as: UTF8.self)
    #expect(!content.contains("/ActualText"))
    for reader in Reader.allCases {
      let found: [String] = try words(reader, file)
      let isRight = found == Self.inWords(script.text)
      if script.failing.contains(reader) {
        #expect(!isRight, "\(reader) reads \(script.name) now: say so in the guide")
      } else {
        #expect(isRight, "\(reader): \(found)")
      }
    }
  }

  /// One glyph has one text, whatever other words stand in the file.
  @Test func allScriptsInOneFile() throws {
    let all = try Self.scripts.flatMap { try lines($0.text) }
    let file = try PlacedLines.pdf(all)
    let expected = Self.scripts.map(\.text).joined(separator: " ")
    // What PDFium makes of spaces beside wide letters, the guide says.
    for reader in Reader.allCases where reader != .popplerStructure && reader != .pdfium {
      #expect(try words(reader, file) == Self.inWords(expected), "\(reader)")
    }
  }

  /// A non-joiner parts the letters of a Persian word, and it is part of how the word is spelt.
  @Test(arguments: ["می\u{200C}خواهم", "کتاب\u{200C}ها", "خانه\u{200C}ای"])
  func aPersianWordKeepsItsNonJoiner(_ word: String) throws {
    let shaped = try Sample.shaper().shape(
      [Inline(word, style: Sample.style)], path: BlockPath(), direction: .automatic, language: "fa")
    let file = try PlacedLines.pdf(shaped.lines(width: .pt(460), avoidingLoneWord: false))
    for reader in Reader.allCases {
      let text = try text(reader, file)
      #expect(text.unicodeScalars.contains("\u{200C}"), "\(reader): \(text)")
    }
    #expect(try text(.popplerStructure, file).contains(word))
  }

  /// The joiner that lets letters of two styles join is no part of the text.
  @Test func aJoinAcrossStylesLeavesNoTrace() throws {
    let inlines = [Inline("مح", style: Sample.style), Inline("مد", style: Sample.style.bold)]
    let lines = try Sample.shaper().shape(inlines, path: BlockPath(), direction: .automatic, language: "ar")
      .lines(width: .unbounded, avoidingLoneWord: false)
    #expect(lines.map(Sample.plain).joined() == "محمد")
  }

  @Test func symbolsComeFromNoChineseFace() throws {
    let file = try PlacedLines.pdf(try lines("−5° ≤ 10 ≥ 3 → ≈ ☐ ✓ ▲ ①"))
    let fonts = try Tool("pdffonts", install: "apt install poppler-utils").run(["{}"], on: file).output
    for name in ["NotoSansMath", "NotoSansSymbols-", "NotoSansSymbols2"] { #expect(fonts.contains(name), "\(fonts)") }
    #expect(!fonts.contains("CJK"))
  }

  private func lines(_ text: String) throws -> [TextLine] {
    try Sample.shape(text).lines(width: .pt(460), avoidingLoneWord: false)
  }

  /// The words in form C; a line end is a space.
  private static func inWords(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(\.precomposedStringWithCanonicalMapping)
  }

  private func words(_ reader: Reader, _ file: [UInt8]) throws -> [String] {
    Self.inWords(try text(reader, file))
  }

  private func text(_ reader: Reader, _ file: [UInt8]) throws -> String {
    switch reader {
    case .poppler:
      return try Tool("pdftotext", install: "apt install poppler-utils").run(["{}", "-"], on: file).output
    case .popplerStructure:
      let output = try Tool("pdfinfo", install: "apt install poppler-utils").run(["-struct-text", "{}"], on: file)
        .output
      // Each piece stands in quotes on a line of its own.
      return output.split(separator: "\n").compactMap { line in
        let line = line.trimmingCharacters(in: .whitespaces)
        return line.hasPrefix("\"") ? String(line.dropFirst().dropLast()) : nil
      }.joined()
    case .mupdf:
      let drawn = try Tool("mutool", install: "apt install mupdf-tools").run(
        ["draw", "-q", "-F", "txt", "{}"], on: file)
      return drawn.output.replacing("warning: ICC support is not available", with: "")
    case .pdfium, .pdfminer:
      return try PythonReader.text(reader.rawValue, file)
    }
  }
}
