import CHarfBuzz
import HandoutDocument

extension WordFault {
  /// The fault as an error that says where it is and what to do about it.
  func located(at path: BlockPath) -> TypographyError {
    switch self {
    case .missingGlyph(let character, let package):
      .missingGlyph(
        character: String(character), path: path, help: FaultHelp.help(forMissing: character, package: package))
    case .forbidden(let scalar):
      .forbiddenCharacter(code: Self.code(of: scalar), path: path, help: FaultHelp.help(forForbidden: scalar))
    case .outOfMemory:
      .shapingFailed(path: path)
    }
  }

  /// A scalar's code as Unicode writes it: "U+202E".
  static func code(of scalar: UnicodeScalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

/// What to do about a character that cannot be set.
enum FaultHelp {
  /// What to do about an invisible character.
  static func help(forForbidden scalar: UnicodeScalar) -> String {
    switch scalar.value {
    case 0x09: "write a space in place of the tab"
    case 0x0D, 0x85, 0x2028, 0x2029: "write a plain line feed as the line break"
    case 0x202A...0x202E, 0x2066, 0x2067: "leave out the control of the reading direction"
    default: "leave it out"
    }
  }

  /// What to do about a character without a glyph.
  ///
  /// - Parameter package: the package that would bring one.
  static func help(forMissing character: Character, package: String?) -> String {
    let scalars = Array(character.unicodeScalars)
    if isEmoji(scalars) { return "leave out the emoji" }
    if let package { return "install \(package)" }
    if let script = scalars.lazy.compactMap({ scriptName(of: $0) }).first {
      return "the handout's fonts do not have this \(script) letter; write it in Latin letters"
    }
    return "the handout's fonts do not have it; write it another way"
  }

  /// Whether a grapheme cluster is a small picture.
  static func isEmoji(_ scalars: [UnicodeScalar]) -> Bool {
    scalars.contains { $0.properties.isEmojiPresentation || (0x1F000...0x1FBFF).contains($0.value) }
  }

  private static func scriptName(of scalar: UnicodeScalar) -> String? {
    switch hb_unicode_script(hb_unicode_funcs_get_default(), scalar.value) {
    case HB_SCRIPT_HAN, HB_SCRIPT_BOPOMOFO: "Chinese"
    case HB_SCRIPT_HIRAGANA, HB_SCRIPT_KATAKANA: "Japanese"
    case HB_SCRIPT_HANGUL: "Korean"
    case HB_SCRIPT_ARABIC: "Arabic"
    case HB_SCRIPT_HEBREW: "Hebrew"
    case HB_SCRIPT_THAI: "Thai"
    case HB_SCRIPT_BENGALI: "Bengali"
    case HB_SCRIPT_TAMIL: "Tamil"
    case HB_SCRIPT_GEORGIAN: "Georgian"
    case HB_SCRIPT_ARMENIAN: "Armenian"
    default: nil
    }
  }
}
