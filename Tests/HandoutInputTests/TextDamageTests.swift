import HandoutInput
import Testing

/// The traces that other programs leave in texts.
@Suite struct TextDamageTests {
  @Test(arguments: [
    ("Zo\u{FFFD}", TextDamage.Kind.lostLetter, "\u{FFFD}"), ("O&#39;Brien", .characterReference, "&#39;"),
    ("O&#x27;Brien", .characterReference, "&#x27;"), ("Ice &amp; rest", .characterReference, "&amp;"),
    ("Ren&eacute;e", .characterReference, "&eacute;"), ("Rest<br>Walk", .tag, "<br>"),
    ("Rest<BR />Walk", .tag, "<BR />"),
    ("<p class=\"a\">Rest", .tag, "<p class=\"a\">"), ("Rest</div>", .tag, "</div>"), ("#REF!", .formulaError, "#REF!"),
    ("#N/A", .formulaError, "#N/A"), ("Dr. #VALUE!", .formulaError, "#VALUE!"), ("########", .formulaError, "####"),
    ("ZoÃ«", .doubleEncoding, "Ã«"), ("MuÃ±oz", .doubleEncoding, "Ã±"), ("Oâ€™Brien", .doubleEncoding, "â€™"),
    ("Nguyá»…n", .doubleEncoding, "á»…"), ("5Â°", .doubleEncoding, "Â°"), ("Å\u{81}ukasz", .doubleEncoding, "Å\u{81}"),
    ("Ø§Ù„", .doubleEncoding, "Ø§"), ("å®‰", .doubleEncoding, "å®‰"), ("Mu?oz", .questionMark, "Mu?oz"),
    ("Rest.\\nWalk.", .escapedLineBreak, "\\n"), ("Rest.\\r\\nWalk.", .escapedLineBreak, "\\r\\n"),
    ("1.23457E+12", .exponent, "1.23457E+12"), ("1,23457E+12", .exponent, "1,23457E+12"), ("1e+21", .exponent, "1e+21"),
    ("-1.5e12", .exponent, "-1.5e12"),
  ]) func isFound(text: String, kind: TextDamage.Kind, piece: String) throws {
    let damage = try #require(TextDamage.find(in: text))
    #expect(damage.kind == kind && damage.piece == piece)
  }

  @Test(arguments: [
    "", "Ana", "Zoë Núñez", "J. Okafor, PT, DPT", "R&D; later", "a & b; c", "AT&T;", "Pain < 3", "<3", "No. #4",
    "# 1", "Better?", "Can you walk? Yes", "https://a.example/b?c=1", "ok ?", "12E3", "4e5", "0041", "1.5", "E+12",
    "\\",
    "C\\d", "São João", "ÑANDÚ", "Ångström", "„Ä“", "«É»", "café…”", "À “B”", "Ø", "Đặng Thị", "日本", "الأسبوع", "Â",
    "Ã",
    "Nguyễn", "NÃO", "Jÿ—", "«está»…", "Å\u{A0}a", "a\\rb",
  ]) func soundTextsAreLeft(text: String) {
    #expect(TextDamage.find(in: text) == nil)
  }
}
