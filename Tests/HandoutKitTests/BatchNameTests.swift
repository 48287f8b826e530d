import Foundation
import HandoutBatch
import HandoutInput
import HandoutKit
import HandoutTestSettings
import HandoutTestSupport
import Testing

/// File names: what a pattern makes of hostile ids.
@Suite struct BatchNameTests {
  private let values = NameValues(
    condition: "tight-hamstrings", side: "left", language: "es,en", date: "2026-11-21", name: "Ana Núñez")

  private func name(_ pattern: String, _ id: String?, row: Int = 7) throws -> String {
    try NamePattern(pattern).fileName(of: RowIdentity(number: row, id: id), values).text
  }

  @Test(arguments: [
    ("{id}", "p-1_x", "p-1_x.pdf"), ("{id}.pdf", "4711", "4711.pdf"), ("{id}", "患者-12", "患者-12.pdf"),
    ("{id}-{condition}", "4711", "4711-tight-hamstrings.pdf"), ("{row}-{id}", "a", "000007-a.pdf"),
    ("{id}-{routine}", "a", "a.pdf"), ("{id}-{routine}-{side}", "a", "a-left.pdf"),
    ("day_{date}.{id}.{language}", "a", "day_2026-11-21.a.es-en.pdf"), ("{id}-{name}", "a", "a-Ana-Núñez.pdf"),
    ("{id}", "P-1", "P-1.pdf"), ("{row}-{id}", "P/1", "000007-P-1.pdf"), (".{id}", "a", "a.pdf"),
    ("{id}", "josé", "josé.pdf"),
  ]) func readableNames(pattern: String, id: String, expected: String) throws {
    #expect(try name(pattern, id) == expected)
  }

  @Test(arguments: [
    ("Ä-1", "Ä-1"), ("../etc/passwd", "etc-passwd"), ("-rf", "rf"), ("a\u{0}b", "ab"), ("a\u{202E}fdp", "afdp"),
    ("a\nb", "a-b"), ("a.", "a"), ("a ", "a"), ("a--b", "a-b"), ("jose\u{301}", "josé"), ("straße", "straße"),
    ("ı", "ı"), ("ａ", "ａ"), ("a~b", "a-b"), ("a\u{200D}b", "ab"), ("MRN 0041/7", "MRN-0041-7"),
  ]) func namesThatLoseSomethingStayPlain(id: String, base: String) throws {
    #expect(try name("{id}", id) == base + ".pdf")
    #expect(try name("{condition}-{id}", id) == "tight-hamstrings-\(base).pdf")
  }

  @Test(arguments: [
    (".", "handout"), ("..", "handout"), ("", "handout"), ("con", "con"), ("Lpt1", "Lpt1"), ("🦵", "handout"),
    ("row-000123", "row-000123"), ("\u{301}", "handout"),
  ]) func namesThatSayNothingEndInAHash(id: String, base: String) throws {
    let text = try name("{id}", id)
    #expect(text.hasPrefix(base + "~"), "\(text)")
    #expect(text.wholeMatch(of: /[^~]+~[0-9a-f]{12}\.pdf/) != nil, "\(text)")
  }

  @Test func rowsWithoutAnIdHaveTheirNumber() throws {
    #expect(try name("{id}", nil, row: 123) == "row-000123.pdf")
    #expect(try name("{id}-{side}", nil, row: 1_000_000) == "row-1000000-left.pdf")
    #expect(try name("{id}", "row-000123") != name("{id}", nil, row: 123))
    #expect(try name("{condition}", nil, row: 1) != name("{condition}", nil, row: 2))
    #expect(try name("{id}", "ROW-000123") != name("{id}", nil, row: 123))
  }

  @Test func aNameNeedsToBeAskedFor() throws {
    #expect(try NamePattern("{id}-{name}").showsPatientName)
    #expect(!NamePattern.standard.showsPatientName)
    #expect(!(try name("{id}-{condition}-{routine}-{side}-{language}-{row}-{date}", "a")).contains("Ana"))
  }

  @Test func longNamesAreCutAtACharacter() throws {
    for id in [
      String(repeating: "患", count: 300), String(repeating: "x", count: 300),
      "a" + String(repeating: "\u{301}", count: 300),
    ] {
      let text = try name("{id}", id)
      #expect(text.utf8.count <= 124 && text.contains("~"))
      #expect(!text.contains("\u{FFFD}"))
    }
    let exact = String(repeating: "x", count: 120)
    #expect(try name("{id}", exact) == exact + ".pdf")
    #expect(try name("{row}-{id}", exact).hasPrefix("000007-xxx"))
    #expect(try name("{row}-{id}", exact).contains("~"))
  }

  @Test(arguments: [
    ("{nam}", "--file-name:1:1: error: unknown placeholder {nam}", "did you mean \"name\""),
    ("x{conditon}", "--file-name:1:2: error: unknown placeholder {conditon}", "\"condition\""),
    ("{id", "--file-name:1:1: error: this brace is not closed", "write {id}"),
    ("id}", "--file-name:1:3: error: this brace closes nothing", "write {id}"),
    ("a/{id}", "--file-name:1:2: error: a file name cannot hold a /", "-o"),
    ("", "--file-name:1:1: error: the pattern is empty", "{id}"),
    (".pdf", "--file-name:1:1: error: the pattern is empty", "{id}"),
    ("{id} x", "--file-name:1:5: error: the character U+0020", "hyphens"),
    ("{id}\u{202E}", "--file-name:1:5: error: the character U+202E", "letters"),
    ("{id}~", "--file-name:1:5: error: the character U+007E", ""),
    ("{}", "--file-name:1:1: error: unknown placeholder {}", "did you mean"),
  ]) func wrongPatternsAreRefused(pattern: String, complaint: String, help: String) throws {
    let error = #expect(throws: HandoutError.self) { try NamePattern(pattern) }
    #expect(error?.kind == .usage)
    #expect(error?.rendered(color: false).hasPrefix(complaint) == true, "\(String(describing: error))")
    #expect(error?.diagnostics.first?.help?.contains(help.isEmpty ? "letters" : help) == true)
  }

  /// 10,000 ids that file systems, shells and terminals trip over.
  private func hostileIds(_ count: Int, _ random: inout SeededGenerator) -> [String] {
    let pieces = [
      "../", "..", "/", "\u{0}", "\u{1}", "\u{1B}[2J", "\u{7F}", "\u{202E}", "\u{2066}", "\u{200B}",
      "\u{200D}", "\u{FEFF}", "é", "e\u{301}", "ü", "u\u{308}", "A", "a", "B", "b", "ß", "ẞ", "ς", "σ",
      "Σ", "İ", "ı", "-rf", "-", ".", " ", "con", "NUL", "COM1", "🦵", "👨‍👩‍👧", "\u{1F1EA}\u{1F1F8}", "患",
      "\u{3164}", "\u{FB01}", "①", "²", "ａ", "\\", ":", "*", "?", "\"", "<", "|", "~", "~0123456789ab",
      "row-000001", "$(id)", "`id`", "'", ";", "\n", "\r\n", "\t", "%2e", "{id}", "\u{301}", "\u{E0041}",
    ]
    // As for the batch itself, NFC and NFD are the same text.
    var seen: Set<String> = []
    var ids: [String] = []
    for piece in pieces where seen.insert(piece).inserted { ids.append(piece) }
    for length in 290..<310 {
      for piece in ["x", "X", "患", "🦵", "e\u{301}"] where ids.count < count {
        let id = String(repeating: piece, count: length)
        if seen.insert(id).inserted { ids.append(id) }
      }
    }
    while ids.count < count {
      let parts = (0..<Int.random(in: 1...6, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
      let id = parts.joined()
      if seen.insert(id).inserted { ids.append(id) }
    }
    return ids
  }

  /// What a file system sees that takes capital for small letters and NFD for NFC.
  private func folded(_ name: String) -> [UInt8] {
    Array(
      name.decomposedStringWithCanonicalMapping.uppercased().lowercased().precomposedStringWithCompatibilityMapping.utf8
    )
  }

  @Test func tenThousandHostileIdsAreAsManyFiles() throws {
    let seed = TestSettings.seed()
    var random = SeededGenerator(seed: seed)
    // The full count even where random tests are scaled: collisions show in numbers only.
    let ids = hostileIds(10_000, &random)
    #expect(ids.count == 10_000)
    for pattern in [NamePattern.standard, try NamePattern("{condition}-{id}"), try NamePattern("{condition}")] {
      var names: Set<[UInt8]> = []
      var texts: [String] = []
      var registry = RowRegistry()
      for (index, id) in ids.enumerated() {
        let row = RowIdentity(number: index + 1, id: id)
        let place = SourcePlace(file: "patients.csv", line: index + 2)
        try registry.admit(row, at: place)
        let name = try registry.name(of: row, by: pattern, values, at: place)
        #expect(names.insert(folded(name.text)).inserted, "seed \(seed): \(name.text) twice")
        #expect(isSafe(name.text), "seed \(seed): \(name.text.debugDescription)")
        texts.append(name.text)
      }
      // The same list gives the same names again, whoever reads it.
      var second = RowRegistry()
      for (index, id) in ids.enumerated() {
        let place = SourcePlace(file: "patients.csv", line: index + 2)
        let again = try second.name(of: RowIdentity(number: index + 1, id: id), by: pattern, values, at: place)
        #expect(again.text.utf8.elementsEqual(texts[index].utf8), "seed \(seed): \(again.text)")
      }
    }
  }

  private func isSafe(_ name: String) -> Bool {
    let forbidden = Set("/\\:*?\"<>|\u{0}".unicodeScalars)
    let first = name.unicodeScalars.first
    return name.utf8.count <= 124 && name.hasSuffix(".pdf") && first != "." && first != "-" && first != "~"
      && name.unicodeScalars.allSatisfy { scalar in
        let category = scalar.properties.generalCategory
        return !forbidden.contains(scalar) && category != .control && category != .format
          && !scalar.properties.isWhitespace && !scalar.properties.isDefaultIgnorableCodePoint
      }
  }

  @Test func theSameIdTwiceIsTheSecondRowsMistake() throws {
    var registry = RowRegistry()
    try registry.admit(RowIdentity(number: 3, id: "p-1"), at: SourcePlace(file: "patients.csv", line: 4))
    try registry.admit(RowIdentity(number: 4, id: "P-1"), at: SourcePlace(file: "patients.csv", line: 5))
    try registry.admit(RowIdentity(number: 5, id: nil), at: SourcePlace(file: "patients.csv", line: 6))
    try registry.admit(RowIdentity(number: 6, id: nil), at: SourcePlace(file: "patients.csv", line: 7))
    let error = #expect(throws: HandoutError.self) {
      try registry.admit(
        RowIdentity(number: 12, id: "p-1"), at: SourcePlace(file: "patients.csv", line: 13, column: 1))
    }
    #expect(error?.kind == .content)
    #expect(
      error?.rendered(color: false).hasPrefix(
        "patients.csv:13:1: error: the id \"p-1\" of row 12 is the id of row 3 too") == true)
  }

  @Test(arguments: [
    ("{condition}-{id}", "2-a", "knee", "a", "knee-2", "knee-2-a.pdf"),
    ("{id}", "p-1", "knee", "P-1", "knee", "p-1.pdf"),
  ]) func namesThatReadAlikeAreNotOneFile(
    pattern: String, first: String, condition: String, second: String, other: String, name: String
  ) throws {
    var registry = RowRegistry()
    let pattern = try NamePattern(pattern)
    let place = SourcePlace(file: "patients.csv", line: 2)
    let one = try registry.name(
      of: RowIdentity(number: 1, id: first), by: pattern, NameValues(condition: condition), at: place)
    let two = try registry.name(
      of: RowIdentity(number: 2, id: second), by: pattern, NameValues(condition: other), at: place)
    #expect(one.text == name)
    #expect(two.text.lowercased().hasPrefix(name.dropLast(4) + "~"), "\(two.text)")
  }
}
