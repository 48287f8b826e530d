package import HandoutDocument

/// Why a text cannot be set.
package enum TypographyError: Error, Hashable, Sendable {
  /// No face has a glyph for a character; nothing is ever shown as an empty box.
  case missingGlyph(character: String, path: BlockPath, help: String)
  /// A letter of a script that the handout's fonts do not cover and no package would add.
  case unsupportedScript(name: String, character: String, path: BlockPath, help: String)
  /// An invisible character that steers a device or the reading direction; `code` is written "U+202E".
  case forbiddenCharacter(code: String, path: BlockPath, help: String)
  /// HarfBuzz ran out of memory.
  case shapingFailed(path: BlockPath)
}

extension TypographyError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .missingGlyph(let character, let path, let help):
      "\(path): there is no glyph for \u{201C}\(character)\u{201D}; \(help)"
    case .unsupportedScript(let name, let character, let path, let help):
      "\(path): the script \(name) of \u{201C}\(character)\u{201D} is not supported yet; \(help)"
    case .forbiddenCharacter(let code, let path, let help):
      "\(path): the text holds the invisible character \(code); \(help)"
    case .shapingFailed(let path):
      "\(path): the text could not be shaped for want of memory"
    }
  }
}
