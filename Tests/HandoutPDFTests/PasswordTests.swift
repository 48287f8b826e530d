import Foundation
import HandoutDrawingSamples
import HandoutPDF
import Testing

/// What may be a password, and that it shows nowhere.
@Suite struct PasswordTests {
  @Test(arguments: [
    "a", "correct horse", "密码", "pässwörd", "كلمة", "سلام", "سلام 2026 سلام", "سلام٢٠٢٦م", "שלום-עולם",
    "!\"#$%&'()*+,-./", "\\u0041", String(repeating: "x", count: 127),
  ])
  func usualPasswords(text: String) throws {
    _ = try Password(text)
    _ = try Password(utf8: Array(text.utf8))
  }

  @Test(arguments: [
    ("", PasswordError.empty), (String(repeating: "x", count: 128), .tooLong(bytes: 128)),
    (String(repeating: "é", count: 64), .tooLong(bytes: 128)), ("a\tb", .forbiddenCharacter),
    ("a\nb", .forbiddenCharacter), ("a\0", .forbiddenCharacter), ("a\u{7F}", .forbiddenCharacter),
    ("\u{FEFF}a", .forbiddenCharacter), ("a\u{200B}", .forbiddenCharacter), ("a\u{AD}b", .forbiddenCharacter),
    ("a\u{202E}b", .forbiddenCharacter), ("a\u{A0}b", .forbiddenCharacter), ("\u{E000}", .forbiddenCharacter),
    ("a\u{2028}b", .forbiddenCharacter), ("e\u{301}", .ambiguousCharacter), ("ﬁn", .ambiguousCharacter),
    ("سلام2026", .mixedDirections), ("2026سلام", .mixedDirections), ("سلامaسلام", .mixedDirections),
    ("passwordשלום", .mixedDirections), ("שלום!", .mixedDirections), ("ab\u{FE0F}", .forbiddenCharacter),
    ("a\u{34F}b", .forbiddenCharacter), ("a\u{FFFD}", .forbiddenCharacter), ("a\u{1F600}", .newCharacter),
    ("ａ", .ambiguousCharacter), (" a", .outerSpace), ("a ", .outerSpace), (" ", .outerSpace),
  ])
  func refusedPasswords(text: String, error: PasswordError) {
    #expect(throws: error) { try Password(text) }
    #expect(text.count < 3 || !error.description.contains(text))
  }

  @Test(arguments: [[0xFF], [0x61, 0xC3], [0xED, 0xA0, 0x80], [0xC0, 0x80]] as [[UInt8]])
  func bytesThatAreNoText(bytes: [UInt8]) {
    #expect(throws: PasswordError.notUTF8) { try Password(utf8: bytes) }
  }

  /// What is a password here is one for every reader that follows the standard: no character of Unicode, alone, beside Latin
  /// letters and beside Arabic ones, is accepted that SASLprep refuses or changes.
  @Test func whatIsAcceptedIsPrepared() throws {
    var accepted: [String] = []
    for code in UInt32(0x20)...0x2FFFF {
      guard let scalar = Unicode.Scalar(code) else { continue }
      let character = String(Character(scalar))
      accepted += [character, "a\(character)b", "م\(character)م", "م\(character)", "\(character)م", "م\(character)2م"]
        .filter { (try? Password($0)) != nil }
    }
    #expect(accepted.count > 100_000)
    #expect(try Checker.changedPasswords(among: accepted).map { Array($0.unicodeScalars.map(\.value)) } == [])
    #expect(try Checker.changedPasswords(among: ["سلام2026", "ab\u{FE0F}", "ok"]) == ["سلام2026", "ab\u{FE0F}"])
  }

  @Test func noTextShowsThePassword() throws {
    let password = try Password("sesame-1234")
    var dumped = ""
    dump([password], to: &dumped)
    for text in ["\(password)", String(reflecting: password), "\([password])", "\(Optional(password) as Any)", dumped] {
      #expect(!text.contains("sesame"), "\(text)")
    }
  }
}
