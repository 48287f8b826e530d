import HandoutComposer
import HandoutInput
import HandoutTestSupport
import Testing

/// Plural forms by language.
@Suite struct PluralTests {
  @Test(arguments: [
    ("en", 0, PluralCategory.other), ("en", 1, .one), ("en", 2, .other), ("en-GB", 1, .one), ("xx", 1, .one),
    ("es", 1, .one), ("es", 0, .other), ("es", 2, .other), ("es-MX", 1, .one), ("es", 1_000_000, .many),
    ("zh", 1, .other), ("zh-Hans", 0, .other), ("vi", 1, .other), ("vi", 10, .other),
    ("ar", 0, .zero), ("ar", 1, .one), ("ar", 2, .two), ("ar", 3, .few), ("ar", 10, .few), ("ar", 11, .many),
    ("ar", 99, .many), ("ar", 100, .other), ("ar", 101, .other), ("ar", 102, .other), ("ar", 103, .few),
    ("ar", 111, .many), ("ar", 200, .other),
  ]) func followsTheRules(_ language: String, _ number: Int, _ category: PluralCategory) {
    #expect(PluralRule(language: language).category(of: number) == category)
  }

  /// English phrases in another language's clothes: one plural has its forms.
  private func phrases(_ language: String, sets: String) throws -> Phrases {
    var lines: [String] = []
    for line in BuiltInLibrary.text("Phrases/en.yaml").split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("language:") {
        lines.append("language: \(language)")
      } else if line.hasPrefix("  sets:") {
        lines.append("  sets: \(sets)")
      } else {
        lines.append(String(line))
      }
    }
    return try Phrases(document: YAMLDocument(name: "p.yaml", bytes: Array(lines.joined(separator: "\n").utf8)))
  }

  @Test func choosesTheForm() throws {
    let arabic = try phrases("ar", sets: "{zero: z, one: a, two: b, few: \"{number} f\", many: m, other: o}")
    #expect([0, 1, 2, 7, 15, 100].map { arabic.text(.sets, $0) } == ["z", "a", "b", "7 f", "m", "o"])
    let sparse = try phrases("ar", sets: "{one: a, other: \"{number} o\"}")
    #expect([1, 2, 7].map { sparse.text(.sets, $0) } == ["a", "2 o", "7 o"])
    #expect(try phrases("vi", sets: "{other: \"{number} o\"}").text(.sets, 1) == "1 o")
  }

  @Test func refusesMissingForms() {
    #expect(throws: YAMLError.self) { try phrases("es", sets: "{other: o}") }
    #expect(throws: YAMLError.self) { try phrases("es", sets: "{one: a}") }
    #expect(throws: YAMLError.self) { try phrases("es", sets: "{one: a, several: b, other: o}") }
  }
}
