package import HandoutInput

/// Content in the language of a sheet: the original where it is written in it, else the original with the texts of
/// `Translations/<language>/…` in place of its own. Built-in originals are English; a clinic's say their `language`.
extension ClinicalLibrary {
  /// The language of the built-in originals, and of those that do not say theirs.
  package static let originalLanguage = "en"

  /// The profile with an id in a language; `place` as for `condition(_:namedAt:)`.
  ///
  /// - Throws: what the original throws, `ClinicalError.untranslated` if there is no translation, `.content` if it is wrong.
  package func condition(
    _ id: String, language: String, namedAt place: SourcePlace? = nil
  ) throws(ClinicalError) -> Translated<ConditionProfile> {
    let original = try condition(id, namedAt: place)
    return try translated(original, "Conditions/\(id).yaml", language, cache: translations.conditions)
  }

  /// The exercise with an id in a language; errors as for `condition(_:language:namedAt:)`.
  package func exercise(
    _ id: String, language: String, namedAt place: SourcePlace? = nil
  ) throws(ClinicalError) -> Translated<Exercise> {
    let original = try exercise(id, namedAt: place)
    return try translated(original, "Exercises/\(id).yaml", language, cache: translations.exercises)
  }

  /// The named routine in a file in a language; errors as for `condition(_:language:namedAt:)`.
  package func routine(inFile file: String, language: String) throws(ClinicalError) -> Translated<NamedRoutine> {
    try translated(try routine(inFile: file), "Routines/\(file).yaml", language, cache: translations.routines)
  }

  /// The limb with an id in a language; errors as for `condition(_:language:namedAt:)`.
  package func limb(_ id: String, language: String) throws(ClinicalError) -> Translated<Limb> {
    try translated(try limb(id), "Limbs/\(id).yaml", language, cache: translations.limbs)
  }

  /// All warning lines in a language; errors as for `condition(_:language:namedAt:)`.
  package func redFlags(language: String) throws(ClinicalError) -> Translated<RedFlagLibrary> {
    try translated(try redFlags(), "RedFlags.yaml", language, cache: translations.redFlags)
  }

  /// The shared advice in a language; errors as for `condition(_:language:namedAt:)`.
  package func advice(language: String) throws(ClinicalError) -> Translated<Advice> {
    try translated(try advice(), "Advice.yaml", language, cache: translations.advice)
  }

  private func translated<Content: Translatable>(
    _ original: Content, _ name: String, _ language: String, cache: ContentCache<Translated<Content>>
  ) throws(ClinicalError) -> Translated<Content> {
    guard !original.isWritten(in: language) else { return Translated(content: original, head: nil) }
    return try cache.value("\(language)/\(name)") { () throws(ClinicalError) -> Translated<Content> in
      let path = Self.translationName(name, language: language)
      // A language never leaves its folder, as no id does.
      guard YAMLNode.isIdentifier(language), let file = try file(path) else {
        guard original.language == Self.originalLanguage else {
          throw .writtenOnly(
            file: try self.file(name)?.displayName ?? name, language: original.language, wanted: language,
            translation: path)
        }
        throw .untranslated(file: path, language: language)
      }
      return try Self.decode(file.displayName, file.bytes) { node in
        let map = node.mapping(TranslationHead.keys + Content.translationKeys)
        let head = TranslationHead(decoding: map, language: language)
        return Translated(content: original.translated(decoding: map), head: head)
      }
    }
  }

  /// The name of the translation of a content file: `Translations/es/Exercises/bridge.yaml`.
  package static func translationName(_ name: String, language: String) -> String {
    "Translations/\(language)/\(name)"
  }
}
