import HandoutClinical
import HandoutComposer
import HandoutKit
import HandoutLoader

extension BatchDefaults {
  /// Refuses what would be wrong for every row that says nothing else, before the first row is read.
  ///
  /// - Returns: the first language of a row that names none.
  /// - Throws: `HandoutError` of the kind `usage` for an unknown id, `content` for a clinic file with a mistake.
  func check(by press: HandoutPress, clinics: ClinicCache) throws(HandoutError) -> String {
    let clinicFile = try settings.clinicFile()
    return try loading { () throws(LoadError) in
      let loader = press.loader
      if let condition {
        try readingContent { () throws(ClinicalError) in _ = try loader.clinical.condition(condition) }
      }
      if !settings.designs.isEmpty { _ = try loader.layout.designs(settings.designs.map { Located($0) }) }
      if let theme = settings.theme { _ = try loader.layout.theme(theme) }
      if let look = settings.look { _ = try loader.layout.look(look) }
      let clinic = try clinics.entry(for: clinicFile).clinic
      if let language = settings.language { return try loader.layout.phrases(inLanguages: language).first.language }
      // What a clinic names is wrong only for rows that name no language.
      guard let language = clinic.languages.first,
        let phrases = try? loader.layout.phrases(inLanguages: language)
      else { return ClinicalLibrary.originalLanguage }
      return phrases.first.language
    }
  }
}
