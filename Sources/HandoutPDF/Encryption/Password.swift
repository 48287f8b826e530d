import HandoutUnicode

/// A password that opens a PDF the same way in every reader. It never shows in texts made of it.
///
/// PDF 2.0 passes passwords through SASLprep (RFC 4013), and not every reader does. So a text that SASLprep would change or refuse
/// is refused.
package struct Password: Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The most bytes that a PDF's password may have.
  package static let limit = 127

  let text: String

  /// - Throws: `PasswordError`.
  package init(_ text: String) throws(PasswordError) {
    let count = text.utf8.count
    guard count > 0 else { throw .empty }
    guard count <= Self.limit else { throw .tooLong(bytes: count) }
    guard text.unicodeScalars.allSatisfy(PasswordCharacters.isAllowed) else { throw .forbiddenCharacter }
    guard text.unicodeScalars.allSatisfy(PasswordCharacters.isKnownToAllReaders) else { throw .newCharacter }
    guard text.normalized(.compatibilityComposed).utf8.elementsEqual(text.utf8) else {
      throw .ambiguousCharacter
    }
    guard PasswordCharacters.hasOneDirection(text.unicodeScalars) else { throw .mixedDirections }
    guard text.utf8.first != 0x20, text.utf8.last != 0x20 else { throw .outerSpace }
    self.text = text
  }

  /// The password in UTF-8.
  ///
  /// - Throws: `PasswordError`.
  package init(utf8 bytes: some Collection<UInt8>) throws(PasswordError) {
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .notUTF8 }
    try self.init(text)
  }

  package var description: String { "(password)" }
  package var debugDescription: String { description }
  package var customMirror: Mirror { Mirror(self, children: EmptyCollection<Mirror.Child>()) }
}
