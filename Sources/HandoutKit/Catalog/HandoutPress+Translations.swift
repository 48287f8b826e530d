import HandoutClinical
import HandoutComposer
import HandoutInput
import HandoutLoader

extension HandoutPress {
  /// How far each translation of the library has come, by language.
  ///
  /// - Parameter folders: library folders of this press of whose texts and translations alone is told; none for all files.
  public func translations(only folders: [String] = []) throws(HandoutError) -> [TranslationProgress] {
    let all = try checkedTranslations().map(\.progress)
    guard !folders.isEmpty else { return all }
    var found: [TranslationProgress] = []
    for progress in all {
      let language = progress.language
      let own = TranslationProgress(
        language: language, translated: try own(progress.translated, folders, language),
        missing: try own(progress.missing, folders, language),
        outdated: try own(progress.outdated, folders, language),
        unreviewed: try own(progress.unreviewed, folders, language))
      if !own.translated.isEmpty || !own.missing.isEmpty { found.append(own) }
    }
    return found
  }

  /// Those of some originals that are in the folders, or whose translation is.
  private func own(_ files: [String], _ folders: [String], _ language: String) throws(HandoutError) -> [String] {
    var own: [String] = []
    for file in files {
      let translation = ClinicalLibrary.translationName(file, language: language)
      let isTranslatedHere = try isIn(folders, translation)
      if try isIn(folders, file) { own.append(file) } else if isTranslatedHere { own.append(file) }
    }
    return own
  }

  /// Whether the foremost file of a name is in one of some folders.
  func isIn(_ folders: [String], _ name: String) throws(HandoutError) -> Bool {
    let file = try loading { () throws(LoadError) in try loader.layout.files.foremost(name) }
    return folders.contains { file?.hasPrefix("\($0)/") ?? false }
  }

  /// The languages of handouts by their tags, with their own names and how far their translations have come.
  func languageEntries() throws(HandoutError) -> [LibraryEntry] {
    let translations = try translations()
    return try ids(in: "Phrases").map { id throws(HandoutError) in
      let progress = translations.first { $0.language == id }
      return LibraryEntry(id: id, name: try phrases(id).name, detail: progress?.summary ?? "the original")
    }
  }

  /// The fingerprints of the English texts, for the key `english` of translation files: `id` is the file, `name` its
  /// fingerprint.
  ///
  /// - Parameter folders: library folders of this press whose texts alone are wanted; none for all files.
  public func fingerprints(only folders: [String] = []) throws(HandoutError) -> [LibraryEntry] {
    var entries = [entry("Phrases/en.yaml", TextFingerprint(try originalPhrases().texts).digits)]
    do throws(ClinicalError) {
      for id in try library.conditionIDs() {
        entries.append(entry("Conditions/\(id).yaml", try library.condition(id).fingerprint))
      }
      for id in try library.exerciseIDs() {
        entries.append(entry("Exercises/\(id).yaml", try library.exercise(id).fingerprint))
      }
      for (file, routine) in try library.routines() {
        entries.append(entry("Routines/\(file).yaml", routine.fingerprint))
      }
      for id in try library.limbIDs() {
        entries.append(entry("Limbs/\(id).yaml", try library.limb(id).fingerprint))
      }
      entries.append(entry("RedFlags.yaml", try library.redFlags().fingerprint))
      entries.append(entry("Advice.yaml", try library.advice().fingerprint))
    } catch {
      throw HandoutError(error)
    }
    let all = entries.sorted { $0.id < $1.id }
    guard !folders.isEmpty else { return all }
    var own: [LibraryEntry] = []
    for entry in all where try isIn(folders, entry.id) { own.append(entry) }
    return own
  }

  /// Checks the translations to every language that has phrases.
  func checkedTranslations() throws(HandoutError) -> [(progress: TranslationProgress, diagnostics: [Diagnostic])] {
    var checked: [(progress: TranslationProgress, diagnostics: [Diagnostic])] = []
    for language in try ids(in: "Phrases") where language != ClinicalLibrary.originalLanguage {
      var (status, diagnostics): (TranslationStatus, [Diagnostic])
      do throws(ClinicalError) {
        (status, diagnostics) = try TranslationCheck(library: library, language: language).run()
      } catch {
        throw HandoutError(error)
      }
      if let warning = try notePhrases(of: language, in: &status) { diagnostics.insert(warning, at: 0) }
      let progress = TranslationProgress(
        language: language, translated: status.translated, missing: status.missing, outdated: status.outdated,
        unreviewed: status.unreviewed)
      checked.append((progress, diagnostics))
    }
    return checked
  }

  /// Notes the phrases of a language; a file with mistakes is reported where all phrase files are read.
  private func notePhrases(of language: String, in status: inout TranslationStatus) throws(HandoutError) -> Diagnostic?
  {
    guard let phrases = try? phrases(language) else { return nil }
    let name = "Phrases/\(ClinicalLibrary.originalLanguage).yaml"
    guard let head = phrases.head else {
      status.translated.append(name)
      if !phrases.isReviewed { status.unreviewed.append(name) }
      return nil
    }
    return status.note(name, head: head, fingerprint: TextFingerprint(try originalPhrases().texts).digits)
  }

  private func originalPhrases() throws(HandoutError) -> Phrases { try phrases(ClinicalLibrary.originalLanguage) }

  private func entry(_ file: String, _ fingerprint: String) -> LibraryEntry {
    LibraryEntry(id: file, name: fingerprint, detail: "")
  }
}
