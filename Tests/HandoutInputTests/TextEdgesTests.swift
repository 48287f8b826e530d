import HandoutInput
import Testing

/// What nobody sees goes from the edges of a value, and nothing else.
@Suite struct TextEdgesTests {
  /// Every kind of space and every invisible character that programs leave behind.
  static let edges =
    [0x20, 0x9, 0xA, 0xA0, 0x1680, 0x202F, 0x205F, 0x3000, 0xAD, 0x61C, 0x180E, 0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF]
    + Array(0x2000...0x200A)

  @Test(arguments: edges) func goFromBothEnds(code: Int) throws {
    let edge = String(try #require(Unicode.Scalar(UInt32(code))))
    for value in ["Ana", "é", "日本 語", "a\u{200C}b"] {
      for text in [value + edge, edge + value, edge + edge + value + " " + edge] {
        #expect(TextEdges.trimmed(text).unicodeScalars.elementsEqual(value.unicodeScalars), "U+\(code)")
      }
      // Inside of a value everything stays.
      let inner = value + edge + value
      #expect(TextEdges.trimmed(inner) == inner)
    }
    #expect(TextEdges.trimmed(edge) == "" && TextEdges.isBlank(edge + edge))
  }

  @Test(arguments: [
    ("\u{202A}Ana\u{202C}", "Ana"), ("\u{202B}Ana\u{202C}", "Ana"), ("\u{2066}Ana\u{2069}", "Ana"),
    ("\u{2067} Ana\u{2069}\u{A0}", "Ana"), ("\u{2068}Ana\u{2069}", "Ana"), ("\u{200E}Ana\u{200E}", "Ana"),
    ("\u{2068}\u{202B}Ana\u{202C}\u{2069}", "Ana"), ("\u{2066}Ana", "Ana"), ("Ana\u{202C}", "Ana"),
    // These marks belong to a part of the value.
    ("\u{2066}555\u{2069} Ana", "\u{2066}555\u{2069} Ana"), ("Ana \u{2066}555\u{2069}", "Ana \u{2066}555\u{2069}"),
    ("\u{2066}a\u{2069} \u{2066}b\u{2069}", "\u{2066}a\u{2069} \u{2066}b\u{2069}"),
    // An override turns letters round: it is left, for the page to refuse.
    ("\u{202E}anA\u{202C}", "\u{202E}anA\u{202C}"),
  ]) func marksRoundTheWholeGo(text: String, value: String) {
    #expect(TextEdges.trimmed(text).unicodeScalars.elementsEqual(value.unicodeScalars))
  }

  @Test func joinersStayInTextsAndGoFromIds() {
    for joiner in ["\u{200C}", "\u{200D}"] {
      #expect(TextEdges.trimmed("ত্\(joiner)") == "ত্\(joiner)")
      #expect(TextEdges.trimmed("41\(joiner)", joiners: true) == "41")
      #expect(TextEdges.trimmed("می\(joiner)خواهم", joiners: true).unicodeScalars.contains { String($0) == joiner })
    }
  }
}
