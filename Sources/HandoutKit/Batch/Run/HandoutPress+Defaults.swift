import HandoutClinical
import HandoutYAML

extension HandoutPress {
  /// Refuses what would be wrong for every row that says nothing else, before the first row is read.
  ///
  /// - Throws: `HandoutError` of the kind `usage` for an unknown id, `content` for a clinic file with a mistake.
  func check(_ defaults: BatchDefaults, clinics: ClinicShelf) throws(HandoutError) {
    if let condition = defaults.condition {
      do throws(ClinicalError) { _ = try library.condition(condition) } catch { throw HandoutError(error) }
    }
    if let design = defaults.design { _ = try shelf.design(design) }
    if let theme = defaults.theme { _ = try shelf.theme(theme) }
    if let look = defaults.look { _ = try pictures.look(look, namedAt: nil) }
    if let language = defaults.language { _ = try shelf.phrases(inLanguages: language) }
    _ = try clinics.entry(for: defaults.clinic)
  }
}
