import HandoutTestSettings
import HandoutTestSupport

/// Ids and names that somebody could use to get a file out of its folder, over another one, or onto a terminal.
enum HostileText {
  private static let pieces = [
    "../", "..", "/", "/etc/passwd", "-rf", "~", "$HOME", "`id`", "*", "??", "con", "NUL.", "aux", ".", " ", "é",
    "e\u{301}", "É",
    "target.pdf", "manifest.jsonl", ".handout.lock", ".handout-1-1.tmp", "\\", ":", "|", "%2e%2e%2f", "p-1", "P-1",
    "row-000001",
    "İ", "ß", "ﬁ", "Å", "Å", "a", "B", "7", "{id}", "\"", "'", "\u{A0}", "İstanbul", "Ω", "Ω",
  ]

  /// A text of at most 64 characters; now and then as long as that.
  ///
  /// - Parameter isPrinted: whether the text is drawn, so that it has letters that the fonts have and is not empty.
  static func some(using generator: inout SeededGenerator, isPrinted: Bool = false) -> String {
    let isLong = Int.random(in: 0..<20, using: &generator) == 0
    var text = ""
    for _ in 0..<(isLong ? 80 : Int.random(in: 1...4, using: &generator)) {
      text += pieces.randomElement(using: &generator) ?? ""
    }
    text = String(text.prefix(64))
    let isBlank = text.allSatisfy { $0 == " " || $0 == "\u{A0}" }
    return isBlank ? "x" : isPrinted ? "N\(text)" : text
  }
}
