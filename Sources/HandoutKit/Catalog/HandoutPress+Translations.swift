import HandoutClinical
import HandoutComposer
import HandoutInput

extension HandoutPress {
  /// How far each translation of the library has come, by language.
  public func translations() throws(HandoutError) -> [TranslationProgress] {
    try checkedTranslations().map(\.progress)
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
  public func fingerprints() throws(HandoutError) -> [LibraryEntry] {
    var entries = [entry("Phrases/en.yaml", TextFingerprint(try originalPhrases().texts).digits)]
    do throws(ClinicalError) {
      for id in try library.conditionIDs() {
        entries.append(entry("Conditions/\(id).yaml", try library.condition(id).fingerprint))
      }
      for id in try library.exerciseIDs() {
        entries.append(entry("Exercises/\(id).yaml", try library.exercise(id).fingerprint))
      }
      for id in try library.routineIDs() {
        entries.append(entry("Routines/\(id).yaml", try library.routine(id).fingerprint))
      }
      entries.append(entry("RedFlags.yaml", try library.redFlags().fingerprint))
      entries.append(entry("Advice.yaml", try library.advice().fingerprint))
    } catch {
      throw HandoutError(error)
    }
    return entries.sorted { $0.id < $1.id }
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
