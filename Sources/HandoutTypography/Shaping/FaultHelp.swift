import CHarfBuzz
import HandoutDocument

extension WordFault {
  /// The fault as an error that says where it is and what to do about it.
  func located(at path: BlockPath) -> TypographyError {
    switch self {
    case .missingGlyph(let character, nil) where FaultHelp.unsupportedScript(of: character) != nil:
      .unsupportedScript(
        name: FaultHelp.unsupportedScript(of: character) ?? "", character: String(character), path: path,
        help: "write it in Latin letters")
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
    if isEmoji(Array(character.unicodeScalars)) { return "leave out the emoji" }
    if let package { return "install \(package)" }
    return "the handout's fonts do not have it; write it another way"
  }

  /// The name of a character's script if no family serves it; nil for the scripts we have and for what has none.
  static func unsupportedScript(of character: Character) -> String? {
    character.unicodeScalars.lazy.compactMap { scalar -> String? in
      guard let script = ScriptFamily.script(of: scalar), !isServed(script),
        ScriptFamily.family(of: scalar, ideographs: .simplifiedChinese) == nil
      else { return nil }
      return name(of: script)
    }.first
  }

  /// Whether a grapheme cluster is a small picture.
  static func isEmoji(_ scalars: [UnicodeScalar]) -> Bool {
    scalars.contains { $0.properties.isEmojiPresentation || (0x1F000...0x1FBFF).contains($0.value) }
  }

  /// Whether the base family has the script.
  private static func isServed(_ script: hb_script_t) -> Bool {
    script == HB_SCRIPT_LATIN || script == HB_SCRIPT_GREEK || script == HB_SCRIPT_CYRILLIC
  }

  /// The script's name in English, or its four letters in ISO 15924.
  private static func name(of script: hb_script_t) -> String {
    switch script {
    case HB_SCRIPT_MYANMAR: return "Burmese"
    case HB_SCRIPT_ORIYA: return "Odia"
    case HB_SCRIPT_TIBETAN: return "Tibetan"
    case HB_SCRIPT_SYRIAC: return "Syriac"
    case HB_SCRIPT_THAANA: return "Thaana"
    case HB_SCRIPT_NKO: return "N'Ko"
    case HB_SCRIPT_MONGOLIAN: return "Mongolian"
    case HB_SCRIPT_CHEROKEE: return "Cherokee"
    case HB_SCRIPT_CANADIAN_SYLLABICS: return "Canadian Syllabics"
    case HB_SCRIPT_TIFINAGH: return "Tifinagh"
    case HB_SCRIPT_JAVANESE: return "Javanese"
    case HB_SCRIPT_ADLAM: return "Adlam"
    default:
      let tag = hb_script_to_iso15924_tag(script)
      return String(decoding: [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: tag >> $0) }, as: UTF8.self)
    }
  }
}
