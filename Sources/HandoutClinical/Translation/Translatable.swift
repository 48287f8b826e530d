package import HandoutYAML

/// Content whose texts a translation file can replace. Doses, ids and rules stay as they are.
package protocol Translatable: Sendable {
  /// The keys of the texts in a translation file.
  static var translationKeys: [String] { get }

  /// All translatable texts, in a fixed order: the fingerprint is made of them.
  var texts: [ContentText] { get }

  /// The content with the texts of a translation file; mistakes go to the file's diagnostics.
  func translated(decoding map: YAMLMapping) -> Self
}

extension Translatable {
  /// The fingerprint of the texts.
  package var fingerprint: String { TextFingerprint(texts).digits }
}
