import HandoutDocument
import HandoutTypography
import Testing

@Suite struct FaultTests {
  private static let path = BlockPath(["patient", "name"])

  private func fault(_ text: String) throws -> TypographyError? {
    do {
      _ = try Sample.shaper().shape([Inline(text, style: Sample.style)], path: Self.path)
      return nil
    } catch let error as TypographyError {
      return error
    }
  }

  @Test(arguments: [
    ("well done \u{1F600}!", "\u{1F600}", "emoji"),
    ("\u{1F468}\u{200D}\u{1F469}", "\u{1F468}\u{200D}\u{1F469}", "emoji"),
    ("محمد \u{1F600}", "\u{1F600}", "emoji"),
    ("a\u{E000}b", "\u{E000}", "another way"),
  ])
  func aMissingGlyphNamesCharacterPlaceAndHelp(_ text: String, _ character: String, _ help: String) throws {
    guard case .missingGlyph(let found, let path, let advice) = try fault(text) else {
      Issue.record("no error for \(text)")
      return
    }
    #expect(found == character)
    #expect(path == Self.path)
    #expect(advice.contains(help))
  }

  @Test(arguments: [
    ("မြန်မာ", "မြ", "Burmese"), ("Name: ଓଡ଼ିଆ", "ଓ", "Odia"), ("\u{10480}", "\u{10480}", "Osma"),
  ])
  func aScriptThatIsMissingIsNamed(_ text: String, _ character: String, _ script: String) throws {
    guard case .unsupportedScript(let name, let found, let path, let help) = try fault(text) else {
      Issue.record("no error for \(text)")
      return
    }
    #expect(name == script)
    #expect(found == character)
    #expect(path == Self.path)
    #expect(help.contains("Latin"))
  }

  @Test(arguments: [
    ("a\u{7}b", "U+0007"), ("a\tb", "U+0009"), ("a\r\nb", "U+000D"), ("a\u{85}b", "U+0085"), ("\u{7F}", "U+007F"),
    ("abc\u{202E}fdp", "U+202E"), ("\u{2066}x\u{2069}", "U+2066"), ("one\u{2028}two", "U+2028"), ("\u{0}", "U+0000"),
  ])
  func controlsAndDirectionOverridesAreRefused(_ text: String, _ code: String) throws {
    guard case .forbiddenCharacter(let found, let path, let help) = try fault(text) else {
      Issue.record("no error for \(code)")
      return
    }
    #expect(found == code)
    #expect(path == Self.path)
    #expect(!help.isEmpty)
  }

  @Test func messagesSayWhereAndWhat() throws {
    let missing = try #require(try fault("\u{E000}"))
    #expect(missing.description.hasPrefix("patient / name: there is no glyph for “\u{E000}”"))
    let script = try #require(try fault("မ"))
    #expect(script.description.hasPrefix("patient / name: the script Burmese of “မ” is not supported yet"))
    let forbidden = try #require(try fault("\u{202E}"))
    #expect(forbidden.description.contains("U+202E"))
  }

  @Test func aFaultIsFoundAgainWhenTheCacheIsWarm() throws {
    let shaper = try Sample.shaper()
    for _ in 0..<3 {
      #expect(throws: TypographyError.self) {
        try shaper.shape([Inline("good မ text", style: Sample.style)], path: Self.path)
      }
      #expect(throws: Never.self) {
        try shaper.shape([Inline("good text", style: Sample.style)], path: Self.path)
      }
    }
  }
}
