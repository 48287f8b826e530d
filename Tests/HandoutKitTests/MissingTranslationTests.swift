import Foundation
import HandoutClinical
import HandoutComposer
import HandoutKit
import HandoutTestSupport
import Testing

/// Where a text is not translated, no handout is made in the language, and the error names the file that is missing.
@Suite struct MissingTranslationTests {
  private func error(_ condition: String, _ language: String) throws -> HandoutError? {
    var request = HandoutRequest(condition: condition, date: SampleRequest.date)
    request.settings.language = language
    let press = try SharedPress.press()
    do throws(HandoutError) {
      _ = try press.place(request)
      return nil
    } catch { return error }
  }

  /// What a person at a terminal reads.
  private func words(_ error: HandoutError) -> String {
    error.diagnostics.map { $0.rendered(color: false) }.joined(separator: "\n")
  }

  @Test func aMissingFileIsNamedInEveryLanguage() throws {
    let library = BuiltInLibrary.clinical
    let press = try SharedPress.press()
    for progress in try press.translations() {
      let language = progress.language
      for condition in try library.conditionIDs() {
        let name = "Conditions/\(condition).yaml"
        let error = try error(condition, language)
        guard progress.missing.contains(name) else {
          // What the sheet needs beside may be missing; then that is named.
          let missing = progress.missing.map { "Translations/\(language)/\($0)" }
          #expect(
            error == nil || missing.contains { error.map(words)?.contains($0) == true }, "\(condition) \(language)")
          continue
        }
        let said = try #require(error, "\(condition) \(language)")
        #expect(said.kind == .content)
        #expect(words(said).contains("Translations/\(language)/\(name)"), "\(said)")
        #expect(words(said).contains("\"\(language)\""), "\(said)")
      }
    }
  }

  /// English and Spanish have everything that ships.
  @Test func englishAndSpanishAreWhole() throws {
    let spanish = try #require(try SharedPress.press().translations().first { $0.language == "es" })
    #expect(spanish.missing == [] && spanish.outdated == [])
    for condition in try BuiltInLibrary.clinical.conditionIDs() {
      #expect(try error(condition, "es") == nil, "\(condition)")
    }
  }

  /// `check` with a folder lists what a clinic's own files lack in each language.
  @Test func aFileOfOnesOwnIsListed() throws {
    let library = try LimbLibrary(region: "arm", limb: .init(english: "arm", spanish: "brazo"), target: "elbow")
    let press = try HandoutPress(libraries: [library.path])
    let progress = try press.translations(only: [library.path])
    for language in ["ar", "vi", "zh"] {
      let missing = try #require(progress.first { $0.language == language }).missing
      for file in ["Limbs/arm.yaml", "Exercises/own-1.yaml", "Conditions/\(LimbLibrary.condition).yaml"] {
        #expect(missing.contains(file), "\(language)")
      }
    }
    #expect(progress.first { $0.language == "es" }?.missing == [])
  }
}
