import HandoutDocument
import HandoutInput
import HandoutLayouts
import Testing

/// Themes that cannot be read on paper are refused, those of a library of one's own too.
@Suite struct ThemeTests {
  private func theme(_ change: (String, String)? = nil) throws -> Theme {
    var text = String(decoding: try #require(LayoutFiles.bytes(named: "Themes/grey.yaml")), as: UTF8.self)
    if let (good, bad) = change {
      let range = try #require(text.firstRange(of: good), "the theme holds no \(good)")
      text.replaceSubrange(range, with: bad)
    }
    return try Theme(document: YAMLDocument(name: "Themes/grey.yaml", bytes: Array(text.utf8)))
  }

  @Test func theShippedThemeIsSound() throws { #expect(try theme().id == "grey") }

  /// Fills that stand side by side differ by a dot of the cell that a black and white printer makes of them.
  @Test(arguments: [
    ("warning-fill: \"#F2F2F2\"", "warning-fill: \"#FAFAFA\"", "warning-fill is 1.9 % darker than paper"),
    ("safe-fill: \"#E7E7E7\"", "safe-fill: \"#F2F2F2\"", "safe-fill is 0.0 % darker than warning-fill"),
    ("caution-fill: \"#DCDCDC\"", "caution-fill: \"#F0E7C3\"", "darker than safe-fill"),
    ("stop-fill: \"#C8C8C8\"", "stop-fill: \"#DCDCDC\"", "stop-fill is 0.0 % darker than caution-fill"),
  ]) func fillsThatPrintAlikeAreRefused(good: String, bad: String, says: String) throws {
    let error = try #require(throws: YAMLError.self) { _ = try theme((good, bad)) }
    let first = try #require(error.diagnostics.first)
    #expect("\(first.message)".contains(says), "\(first.message)")
    #expect(first.line > 0)
  }
}
