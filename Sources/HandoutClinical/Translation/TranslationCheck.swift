package import HandoutInput

/// Checks the translations of a library to one language: shape, placeholders, age, review, reading ease.
package struct TranslationCheck {
  private let library: ClinicalLibrary
  private let language: String
  private let bag = DiagnosticBag(limit: 2_000)

  package init(library: ClinicalLibrary, language: String) {
    self.library = library
    self.language = language
  }

  /// All complaints, and how far the translation has come.
  ///
  /// - Throws: `ClinicalError.unreadable` if the library itself cannot be read.
  package func run() throws(ClinicalError) -> (status: TranslationStatus, diagnostics: [Diagnostic]) {
    var status = TranslationStatus(language: language)
    for id in try library.conditionIDs() {
      try check("Conditions/\(id).yaml", &status) { () throws(ClinicalError) in
        (try library.condition(id), try library.condition(id, language: language))
      }
    }
    for id in try library.exerciseIDs() {
      try check("Exercises/\(id).yaml", &status) { () throws(ClinicalError) in
        (try library.exercise(id), try library.exercise(id, language: language))
      }
    }
    for file in try library.routineFiles() {
      try check("Routines/\(file).yaml", &status) { () throws(ClinicalError) in
        (try library.routine(inFile: file), try library.routine(inFile: file, language: language))
      }
    }
    for id in try library.limbIDs() {
      try check("Limbs/\(id).yaml", &status) { () throws(ClinicalError) in
        (try library.limb(id), try library.limb(id, language: language))
      }
    }
    try check("RedFlags.yaml", &status) { () throws(ClinicalError) in
      (try library.redFlags(), try library.redFlags(language: language))
    }
    try check("Advice.yaml", &status) { () throws(ClinicalError) in
      (try library.advice(), try library.advice(language: language))
    }
    return (status, bag.sorted)
  }

  private func check<Content: Translatable>(
    _ name: String, _ status: inout TranslationStatus,
    load: () throws(ClinicalError) -> (Content, Translated<Content>)
  ) throws(ClinicalError) {
    let (original, translated): (Content, Translated<Content>)
    do throws(ClinicalError) {
      (original, translated) = try load()
    } catch .untranslated {
      return status.missing.append(name)
    } catch .writtenOnly {
      return status.missing.append(name)
    } catch .content(let diagnostics) {
      // The original's own mistakes are reported where the originals are checked.
      return bag.report(contentsOf: diagnostics.filter { $0.file.contains("Translations/") })
    } catch .unknown {
      return
    }
    guard let head = translated.head else { return }
    if let warning = status.note(name, head: head, fingerprint: original.fingerprint) { bag.report(warning) }
    let places = try TextPlaces(library.file(ClinicalLibrary.translationName(name, language: language)))
    checkPlaceholders(of: translated.content.texts, like: original.texts, places: places)
    checkReadingEase(of: translated.content.texts, at: head.place)
  }

  /// A translation names a side where the English does, in words of its own, and points to the warning signs where the English does.
  private func checkPlaceholders(of texts: [ContentText], like originals: [ContentText], places: TextPlaces) {
    for (text, original) in zip(texts, originals) {
      let found = SidePlaceholder.all(in: text.text)
      let isSided = !SidePlaceholder.all(in: original.text).isEmpty
      func report(_ warning: WarningCode?, _ message: Message, help: Message) {
        let place = places.place(of: text.text)
        let message: Message = "\(words: text.key) \(message)"
        bag.report(
          warning.map { Diagnostic(warning: $0, at: place, message, help: help) }
            ?? Diagnostic(at: place, message, help: help))
      }
      if let wrong = found.first(where: { $0.alternatives == nil }) {
        report(
          nil, "has the placeholder {\(wrong.written)}",
          help: "a translation writes three alternatives: {without side|left|right}")
      } else if !found.isEmpty, !isSided {
        report(nil, "names a side where the English does not", help: "write plain words without braces")
      } else if found.isEmpty, isSided {
        report(
          .translationWithoutSide, "does not name the side where the English does",
          help: "write three alternatives: {without side|left|right}")
      }
      let name = "{\(WarningPlace.name)}"
      if WarningPlace.isNamed(in: text.text), !WarningPlace.isNamed(in: original.text) {
        report(nil, "has \(name) where the English does not", help: "write the words without braces")
      } else if WarningPlace.isNamed(in: original.text), !WarningPlace.isNamed(in: text.text) {
        report(
          .translationWithoutPlace, "does not say \(name) where the English does", help: "the page is filled in for it")
      }
    }
  }

  private func checkReadingEase(of texts: [ContentText], at place: SourcePlace) {
    if let warning = SpanishReadingEase.warning(about: texts, language: language, in: place.file) {
      bag.report(warning)
    }
  }
}
