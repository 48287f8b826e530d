import HandoutClinical
import HandoutComposer
import HandoutInput
import HandoutKit
import HandoutTestSupport
import Testing

/// A clinic signs one condition in one language: the draft line goes for its sheets, in every phase and design, and for no others.
@Suite struct SigningTests {
  private static func plain(_ text: String) -> String { text.filter { !$0.isWhitespace } }

  /// The fingerprints that `show` prints, by language.
  private static func fingerprints(_ condition: String) throws -> [String: String] {
    let shown = try SharedPress.press().description(of: condition).text
    let found = shown.matches(of: /(?m)^\s*-?\s*([a-z]{2}): "?([0-9a-f]{16})"?$/).map { (String($0.1), String($0.2)) }
    return Dictionary(found) { first, _ in first }
  }

  private static func clinic(_ condition: String, _ language: String, _ text: String) -> InputFile {
    InputFile(
      name: "clinic.yaml",
      text: """
        name: Riverside Clinic
        reviews: [{condition: \(condition), language: \(language), by: A. Bell, date: 2026-11-20, text: "\(text)"}]
        """)
  }

  /// Whether a sheet says that it is a draft, and the codes of what is warned of.
  private func sheet(
    _ condition: String, _ routine: String, _ language: String, _ design: String, clinic: InputFile?
  ) throws -> (isDraft: Bool, read: String, codes: [String]) {
    var request = HandoutRequest(condition: condition, date: SampleRequest.date)
    request.routine = routine
    (request.settings.language, request.settings.design, request.settings.clinic) = (language, design, clinic)
    let placed = try SharedPress.press().place(request)
    let phrases = try BuiltInLibrary.phrases(language)
    let all = Self.plain(ReadingElement.all(in: placed.document).map(\.text).joined())
    let feet = [PhraseKey.draftFoot, .draftTranslationFoot, .draftBothFoot].map { Self.plain(phrases.text($0)) }
    return (feet.contains(where: all.contains), all, placed.warnings.compactMap(\.code))
  }

  @Test func aSignedTextIsNoDraftInAnyPhase() throws {
    let library = BuiltInLibrary.clinical
    for condition in try library.conditionIDs() {
      let signed = try Self.fingerprints(condition)
      #expect(signed["en"] != nil && signed["es"] != nil, "\(condition)")
      for (language, text) in signed {
        let phases =
          language == "en" || language == "es" ? try library.condition(condition).phases.map(\.id) : ["phase-1"]
        for (index, phase) in phases.enumerated() {
          let name: Comment = "\(condition) \(phase) \(language)"
          let design = ["full", "sheet", "large-print"][index % 3]
          let clinic = Self.clinic(condition, language, text)
          let found = try sheet(condition, phase, language, design, clinic: clinic)
          #expect(!found.isDraft && !found.codes.contains { $0.hasPrefix("review-") }, name)
          #expect(try sheet(condition, phase, language, design, clinic: nil).isDraft, name)
          // A text that has changed since is a draft again.
          let digit: Character = text.first == "0" ? "1" : "0"
          let other = Self.clinic(condition, language, String(digit) + text.dropFirst())
          let changed = try sheet(condition, phase, language, design, clinic: other)
          #expect(changed.isDraft && changed.codes.contains("review-outdated"), name)
        }
      }
    }
  }

  /// What one condition or language is signed for says nothing of another.
  @Test func aSignatureHoldsForItsTextAlone() throws {
    let ids = try BuiltInLibrary.clinical.conditionIDs()
    let (first, second) = (ids[0], ids[1])
    let text = try #require(try Self.fingerprints(first)["en"])
    let clinic = Self.clinic(first, "en", text)
    #expect(try sheet(second, "phase-1", "en", "full", clinic: clinic).isDraft)
    #expect(try sheet(first, "phase-1", "es", "full", clinic: clinic).isDraft)
    let signed = try sheet(first, "phase-1", "en", "full", clinic: clinic)
    #expect(signed.read.contains("ReviewedbyA.Bell"))
  }

  @Test func everyTextHasAFingerprintOfItsOwn() throws {
    var all: [String] = []
    for condition in try BuiltInLibrary.clinical.conditionIDs() { all += try Self.fingerprints(condition).values }
    #expect(Set(all).count == all.count)
  }
}
