/// Why a text is no password. No case holds any part of the text.
package enum PasswordError: Error, Hashable, Sendable, CustomStringConvertible {
  case empty
  /// More bytes in UTF-8 than a PDF may have, which is 127.
  case tooLong(bytes: Int)
  /// The bytes are not UTF-8.
  case notUTF8
  /// A control, invisible or unassigned character.
  case forbiddenCharacter
  /// A character that Unicode got after the version that SASLprep knows.
  case newCharacter
  /// Right-to-left letters beside others, or not at both ends.
  case mixedDirections
  /// A character that readers turn into another one before they try the password.
  case ambiguousCharacter
  /// A space at the beginning or the end, which nobody would type.
  case outerSpace

  package var description: String {
    switch self {
    case .empty: "the password is empty"
    case .tooLong(let bytes): "the password has \(bytes) bytes in UTF-8, and at most \(Password.limit) are allowed"
    case .notUTF8: "the password is not UTF-8"
    case .forbiddenCharacter: "the password has a control character, an invisible character or an unassigned one"
    case .newCharacter: "the password has a character that is too new for some readers, such as an emoji"
    case .mixedDirections: "the password mixes right-to-left letters with others, or does not begin and end with one"
    case .ambiguousCharacter:
      "the password has a character that is written in more than one way, such as a ligature or a letter with a separate accent"
    case .outerSpace: "the password begins or ends with a space"
    }
  }

  /// How to mend it.
  package var help: String {
    switch self {
    case .notUTF8: "save the file as UTF-8"
    case .ambiguousCharacter: "use plain letters, digits and signs, or save the text in the composed form (NFC)"
    case .mixedDirections: "use letters of one direction only; right-to-left ones must begin and end the password"
    case .outerSpace: "remove the space"
    case .newCharacter: "use letters, digits and signs, and no emoji"
    case .empty, .tooLong, .forbiddenCharacter:
      "write 1 to \(Password.limit) bytes of visible characters"
    }
  }
}
