import HandoutClinical
import HandoutInput
import Testing

/// What `check` says about translations.
@Suite struct TranslationCheckTests {
  /// The check of a library with a translated bridge, to a language that has nothing else.
  private func check(
    _ translation: String, english: String? = nil, language: String = "xx"
  ) throws -> (status: TranslationStatus, diagnostics: [Diagnostic]) {
    let files = [
      "Exercises/bridge.yaml": try english ?? TranslationTests.english(),
      "Translations/\(language)/Exercises/bridge.yaml": translation.replacing(
        "language: xx", with: "language: \(language)"),
    ]
    // Only the English originals of the shipped content, so that the one translation is alone.
    let shipped = TestLibrary.shippedFolder
    let originals = ContentProvider(
      read: { $0.hasPrefix("Translations/") ? nil : try shipped.read($0) }, list: shipped.list)
    let library = ClinicalLibrary(providers: [TestLibrary.files(files), originals])
    return try TranslationCheck(library: library, language: language).run()
  }

  @Test func passesTheShippedSpanish() throws {
    let (status, diagnostics) = try TranslationCheck(library: TestLibrary.shipped, language: "es").run()
    #expect(diagnostics.map { $0.rendered() } == [])
    #expect(status.missing == [])
    let files = try TestLibrary.shipped.conditionIDs().count + TestLibrary.shipped.exerciseIDs().count
    let others = try TestLibrary.shipped.routineFiles().count + TestLibrary.shipped.limbIDs().count
    #expect(status.translated.count == files + others + 2)
  }

  @Test func listsWhatIsMissingOldAndUnreviewed() throws {
    let (status, diagnostics) = try check(TranslationTests.bridge)
    #expect(status.translated == ["Exercises/bridge.yaml"])
    #expect(status.unreviewed == ["Exercises/bridge.yaml"] && status.outdated == ["Exercises/bridge.yaml"])
    #expect(status.missing.contains("RedFlags.yaml") && !status.missing.contains("Exercises/bridge.yaml"))
    let warning = try #require(diagnostics.first)
    #expect(diagnostics.count == 1 && warning.severity == .warning && warning.line == 4)
    let fingerprint = try TranslationTests.library(TranslationTests.bridge).exercise("bridge").fingerprint
    #expect(warning.help?.contains("\"\(fingerprint)\"") == true)
    let current = TranslationTests.bridge.replacing("00000000", with: fingerprint)
      .replacing("translator:", with: "reviewer: B. Nother\ntranslator:")
    let after = try check(current)
    #expect(after.diagnostics == [])
    #expect(after.status.unreviewed == [] && after.status.outdated == [])
  }

  @Test func reportsBrokenFiles() throws {
    let (status, diagnostics) = try check(TranslationTests.bridge.replacing("TWO., ", with: ""))
    #expect(diagnostics.map(\.severity) == [.error])
    #expect(!status.translated.contains("Exercises/bridge.yaml") && !status.missing.contains("Exercises/bridge.yaml"))
  }

  @Test(
    arguments: [
      ("Lift {one foot}.", "ONE {a|b|c}.", nil, nil),
      ("Lift.", "ONE {a|b|c}.", Severity.error, "steps 1 names a side where the English does not"),
      ("Lift {one foot}.", "ONE {one foot}.", .error, "has the placeholder {one foot}"),
      ("Lift {one foot}.", "ONE {a|b}.", .error, "has the placeholder {a|b}"),
      ("Lift {one foot}.", "ONE.", .warning, "does not name the side where the English does"),
    ] as [(String, String, Severity?, String?)])
  func comparesPlaceholders(_ english: String, _ words: String, _ severity: Severity?, _ part: String?) throws {
    let original = try TranslationTests.english().replacing("[Lift.,", with: "[\"\(english)\",")
    let translation = TranslationTests.bridge.replacing("[ONE.,", with: "[\"\(words)\",")
    let found = try check(translation, english: original).diagnostics.filter { $0.line != 4 }
    #expect(found.first?.severity == severity)
    #expect(found.count == (severity == nil ? 0 : 1))
    if let part {
      #expect(found.first?.message.contains(part) == true)
      #expect(found.first?.line == 8)
    }
  }

  @Test func warnsOfHardSpanish() throws {
    let hard = TranslationTests.bridge.replacing(
      "START.", with: "Posteriormente, mantenga voluntariamente la musculatura abdominal considerablemente contraída.")
    let found = try check(hard, language: "es").diagnostics.filter { $0.message.contains("INFLESZ") }
    #expect(found.map(\.severity) == [.warning])
    // Only Spanish is measured.
    #expect(try check(hard).diagnostics.contains { $0.message.contains("INFLESZ") } == false)
  }
}
