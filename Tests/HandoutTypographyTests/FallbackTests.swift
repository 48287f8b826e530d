import Foundation
import HandoutDocument
import HandoutGeometry
import HandoutPages
import HandoutTypography
import Testing

@Suite struct FallbackTests {
  /// The faces of a text's runs in reading order.
  private func faces(
    _ text: String, direction: TextDirection = .leftToRight, language: String? = nil, style: TextStyle = Sample.style
  ) throws -> [String] {
    let shaper = try Sample.shaper()
    let shaped = try shaper.shape(
      [Inline(text, style: style)], path: BlockPath(), direction: direction, language: language)
    let lines = shaped.lines(width: .unbounded, avoidingLoneWord: false)
    return lines.flatMap { $0.runs.map { shaper.fonts.face($0.run.face).name } }
  }

  @Test(
    arguments: [
      ("Tiếng Việt, Ελλάδα, Россия", nil, ["NotoSans-Regular"]),
      ("محمد", nil, ["NotoSansArabic-Regular"]),
      ("שלום", nil, ["NotoSansHebrew-Regular"]),
      ("小龍", nil, ["NotoSansCJKsc-Regular"]), ("小龍", "zh-Hant", ["NotoSansCJKtc-Regular"]),
      ("小龍", "zh-TW", ["NotoSansCJKtc-Regular"]), ("小龍", "zh", ["NotoSansCJKsc-Regular"]),
      ("小龍", "ja", ["NotoSansCJKjp-Regular"]), ("小龍", "ko", ["NotoSansCJKkr-Regular"]),
      ("山田さん", nil, ["NotoSansCJKjp-Regular"]), ("서울", nil, ["NotoSansCJKkr-Regular"]),
      ("保持30秒", "zh", ["NotoSansCJKsc-Regular", "NotoSans-Regular", "NotoSansCJKsc-Regular"]),
      ("“保持”", "zh", ["NotoSansCJKsc-Regular"]),
      ("“小龍”", "en", ["NotoSans-Regular", "NotoSansCJKsc-Regular", "NotoSans-Regular"]),
      ("don’t", "zh", ["NotoSans-Regular"]),
      ("A→B", nil, ["NotoSans-Regular", "NotoSansMath-Regular", "NotoSans-Regular"]),
      ("−≤≥→≈", nil, ["NotoSansMath-Regular"]), ("−≤≥→≈", "zh", ["NotoSansMath-Regular"]),
      ("☐✓▲", nil, ["NotoSansSymbols2-Regular"]), ("☐✓▲", "zh", ["NotoSansSymbols2-Regular"]),
      ("①", nil, ["NotoSansSymbols-Regular"]), ("①", "zh", ["NotoSansSymbols-Regular"]),
      ("प्रिया", nil, ["NotoSansDevanagari-Regular"]), ("অর্পিতা", nil, ["NotoSansBengali-Regular"]),
      ("தமிழ்", nil, ["NotoSansTamil-Regular"]), ("สมชาย", nil, ["NotoSansThai-Regular"]),
      ("አበበ", nil, ["NotoSansEthiopic-Regular"]), ("გიორგი", nil, ["NotoSansGeorgian-Regular"]),
      ("Արմեն", nil, ["NotoSansArmenian-Regular"]), ("කුමාර", nil, ["NotoSansSinhala-Regular"]),
      ("ไทย10", nil, ["NotoSansThai-Regular", "NotoSans-Regular"]),
      ("শেষ।", nil, ["NotoSansBengali-Regular"]),
    ] as [(String, String?, [String])])
  func everyClusterHasTheFirstFaceOfTheChain(_ text: String, _ language: String?, _ expected: [String]) throws {
    #expect(try faces(text, language: language) == expected)
  }

  @Test func boldTextFallsBackToBold() throws {
    #expect(try faces("小龍", style: Sample.style.bold) == ["NotoSansCJKsc-Bold"])
    #expect(try faces("محمد", style: Sample.style.bold) == ["NotoSansArabic-Bold"])
    #expect(try faces("தமிழ்", style: Sample.style.bold) == ["NotoSansTamil-Bold"])
    // These families have no bold.
    #expect(try faces("≤☐", style: Sample.style.bold) == ["NotoSansMath-Regular", "NotoSansSymbols2-Regular"])
  }

  @Test func anInlinesLanguageWins() throws {
    let shaper = try Sample.shaper()
    let shaped = try shaper.shape(
      [Inline("骨", style: Sample.style), Inline("骨", style: Sample.style, language: "ja")], path: BlockPath(),
      language: "zh")
    let runs = shaped.lines(width: .unbounded, avoidingLoneWord: false).flatMap { $0.runs.map(\.run) }
    #expect(runs.map { shaper.fonts.face($0.face).name } == ["NotoSansCJKsc-Regular", "NotoSansCJKjp-Regular"])
    #expect(Set(runs.map { $0.glyphs.first?.id }).count == 2)
  }

  @Test func anArabicTextIsOneRun() throws {
    #expect(try faces("كرر التمرين، ثم استرح.", direction: .rightToLeft, language: "ar") == ["NotoSansArabic-Regular"])
  }

  @Test func aNameInAnotherScriptDoesNotMoveTheBaseline() throws {
    let plain = try #require(try Sample.shape("Li").lines(width: .unbounded, avoidingLoneWord: false).first)
    for text in ["Li 小龍", "Li محمد", "Li प्रिया", "Li น้ำ", "Li ≤ ①"] {
      let line = try #require(try Sample.shape(text).lines(width: .unbounded, avoidingLoneWord: false).first)
      #expect(line.ascent == plain.ascent && line.descent == plain.descent)
    }
  }

  @Test func numbersOfFacesAreTheSameInEveryBook() throws {
    let first = try FontBook()
    let second = try FontBook()
    let texts = ["小", "م", "ש"]
    let ids = try ids(first, texts)
    #expect(try self.ids(second, texts.reversed()) == ids)
    for id in ids.values { #expect(first.face(id).name == second.face(id).name) }
    // A book that never set such a text draws it all the same.
    let third = try FontBook()
    for id in ids.values { #expect(third.face(id).name == first.face(id).name) }
    #expect(third.face(FaceID(index: 999)).name == "NotoSans-Regular")
    #expect(third.face(FaceID(index: -1)).name == "NotoSans-Regular")
  }

  private func ids(_ fonts: FontBook, _ texts: [String]) throws -> [String: FaceID] {
    try texts.reduce(into: [:]) { result, text in
      let shaped = try Shaper(fonts: fonts).shape([Inline(text, style: Sample.style)], path: BlockPath())
      result[text] = shaped.lines(width: .unbounded, avoidingLoneWord: false).first?.runs.first?.run.face
    }
  }

  @Test(arguments: [
    ("Li 小龍", "小", "install fonts-noto-cjk"), ("さくら", "さ", "install fonts-noto-cjk"),
    ("서울", "서", "install fonts-noto-cjk"), ("停。", "停", "install fonts-noto-cjk"),
    ("Name: محمد", "م", "install fonts-noto-core"), ("שלום", "ש", "install fonts-noto-core"),
    ("ไทย", "ไ", "install fonts-noto-core"), ("কলা", "ক", "install fonts-noto-core"),
    ("≤ 5", "≤", "install fonts-noto-core"),
    ("well done \u{1F600}!", "\u{1F600}", "leave out the emoji"),
  ])
  func aMissingFamilyNamesItsPackage(_ text: String, _ character: String, _ help: String) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "handout-fonts-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for face in try Sample.fonts().faces {
      let file = URL(filePath: face.path)
      try FileManager.default.createSymbolicLink(
        at: folder.appending(path: file.lastPathComponent), withDestinationURL: file)
    }
    let path = BlockPath(["patient", "name"])
    let shaper = Shaper(fonts: try FontBook(directories: [folder.path]))
    #expect(throws: TypographyError.missingGlyph(character: character, path: path, help: help)) {
      try shaper.shape([Inline(text, style: Sample.style)], path: path)
    }
    #expect(throws: Never.self) { try shaper.shape([Inline("Li", style: Sample.style)], path: path) }
  }
}
