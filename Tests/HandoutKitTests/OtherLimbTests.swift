import HandoutKit
import HandoutTestSupport
import Testing

/// Profiles of an arm and of a back are data: regions, limbs, exercises and a condition in a library folder, and no code.
@Suite struct OtherLimbTests {
  private static let arm = LimbLibrary.Limb(english: "arm", spanish: "brazo")

  /// All words of a sheet in the design that has all of them, without spaces.
  private func words(
    _ press: HandoutPress, _ side: HandoutSide?, language: String, patient: String = "{}"
  ) throws -> String {
    var request = HandoutRequest.full(condition: LimbLibrary.condition, date: SampleRequest.date)
    request.side = side
    request.settings.language = language
    request.patient = .file(InputFile(name: "patient.yaml", text: patient))
    return ReadingElement.all(in: try press.place(request).document).text
  }

  private func expect(_ said: [String], in words: String, without limb: String = "leg") {
    for text in said { #expect(words.contains(text.filter { !$0.isWhitespace }), "\(text)") }
    for text in ["each \(limb)", "left \(limb)", "right \(limb)"] {
      #expect(!words.contains(text.filter { !$0.isWhitespace }), "\(text)")
    }
  }

  @Test func anArmIsCalledAnArm() throws {
    let library = try LimbLibrary(region: "arm", limb: Self.arm, target: "elbow")
    let press = try HandoutPress(libraries: [library.path])
    #expect(try press.check(only: [library.path]).filter { !$0.isWarning } == [])
    expect(
      ["left arm first", "Do each arm, left first.", "each arm", "Move your left arm slowly."],
      in: try words(press, .left, language: "en"))
    expect(
      ["right arm", "Move your right arm slowly."],
      in: try words(press, .right, language: "en", patient: "{legs: one, side: right}"))
    expect(["both arms", "each arm", "Move one arm slowly."], in: try words(press, .both, language: "en"))
    expect(
      ["primero el brazo derecho", "Haga cada brazo, primero el derecho.", "cada brazo"],
      in: try words(press, .right, language: "es"))
  }

  @Test func aBackHasSides() throws {
    let library = try LimbLibrary(region: "upper-back", limb: nil, target: "shoulder-blade")
    let press = try HandoutPress(libraries: [library.path])
    #expect(try press.check(only: [library.path]).filter { !$0.isWarning } == [])
    expect(
      ["left side first", "Do each side, left first.", "each side", "Move your left side slowly."],
      in: try words(press, .left, language: "en"))
    expect(
      ["primero el lado derecho", "Haga cada lado, primero el derecho.", "cada lado", "Mueva el lado derecho"],
      in: try words(press, .right, language: "es"))
  }

  /// An exercise for a leg on a sheet about an arm is done with each leg; one without a condition speaks of the exercise's own limb.
  @Test func anExerciseHasItsOwnLimb() throws {
    let library = try LimbLibrary(region: "arm", limb: Self.arm, target: "elbow")
    let press = try HandoutPress(libraries: [library.path])
    let mixed = try words(press, .left, language: "en", patient: "add: [clamshell]")
    for text in ["left arm first", "each arm", "each leg"] {
      #expect(mixed.contains(text.filter { !$0.isWhitespace }), "\(text)")
    }
    var request = HandoutRequest(condition: nil, date: SampleRequest.date)
    request.side = .left
    request.exercises = ["own-1", "own-2"]
    expect(["left arm first", "each arm"], in: ReadingElement.all(in: try press.place(request).document).text)
    request.exercises = ["own-1", "clamshell"]
    let both = ReadingElement.all(in: try press.place(request).document).text
    for text in ["leftsidefirst", "eacharm", "eachleg"] { #expect(both.contains(text), "\(text)") }
    var query = LibraryQuery()
    query.targets = ["elbow"]
    #expect(try press.entries(of: .exercises, matching: query).entries.count == 4)
  }

  @Test func aProfileCarriesWhatItsRegionsNeed() throws {
    let library = try LimbLibrary(region: "arm", limb: Self.arm, target: "elbow", flags: [])
    let errors = try HandoutPress(libraries: [library.path]).check(only: [library.path]).filter { !$0.isWarning }
    let message = "every profile of the region arm carries the red flag RF2-SEVERE; it is missing here"
    #expect(errors.map(\.message) == [message])
    #expect(errors.first?.line ?? 0 > 1 && errors.first?.help != nil)
  }

  @Test func wordsThatAreNotTranslatedAreNamed() throws {
    let library = try LimbLibrary(region: "arm", limb: Self.arm, target: "elbow")
    let press = try HandoutPress(libraries: [library.path])
    let error = try #require(throws: HandoutError.self) { _ = try words(press, nil, language: "vi") }
    let said = error.diagnostics.map { $0.rendered(color: false) }
    #expect(said.contains { $0.contains("Translations/vi/") }, "\(said)")
  }
}
