import HandoutClinical
import HandoutComposer
import HandoutInput

extension HandoutPress {
  /// Refuses what would be wrong for every row that says nothing else, before the first row is read.
  ///
  /// - Returns: the first language of a row that names none.
  /// - Throws: `HandoutError` of the kind `usage` for an unknown id, `content` for a clinic file with a mistake.
  func check(_ defaults: BatchDefaults, clinics: ClinicShelf) throws(HandoutError) -> String {
    if let condition = defaults.condition {
      do throws(ClinicalError) { _ = try library.condition(condition) } catch { throw HandoutError(error) }
    }
    if let design = defaults.design { _ = try shelf.design(design) }
    if let theme = defaults.theme { _ = try shelf.theme(theme) }
    if let look = defaults.look { _ = try pictures.look(look, namedAt: nil) }
    let clinic = try clinics.entry(for: defaults.clinic).clinic
    if let language = defaults.language { return try shelf.phrases(inLanguages: language).first.language }
    // What a clinic names is wrong only for rows that name no language.
    guard let language = clinic.languages.first, let phrases = try? shelf.phrases(inLanguages: language) else {
      return ClinicalLibrary.originalLanguage
    }
    return phrases.first.language
  }
}
