import Foundation
import HandoutPDF
import Testing

/// What may be a password, and that it shows nowhere.
@Suite struct PasswordTests {
  @Test(arguments: [
    "a", "correct horse", "密码", "pässwörd", "كلمة", "!\"#$%&'()*+,-./", "\\u0041", String(repeating: "x", count: 127),
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

  @Test func noTextShowsThePassword() throws {
    let password = try Password("sesame-1234")
    var dumped = ""
    dump([password], to: &dumped)
    for text in ["\(password)", String(reflecting: password), "\([password])", "\(Optional(password) as Any)", dumped] {
      #expect(!text.contains("sesame"), "\(text)")
    }
  }
}
