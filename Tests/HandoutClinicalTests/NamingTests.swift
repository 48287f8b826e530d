import HandoutClinical
import HandoutInput
import Testing

/// Conditions and exercises by the names that people have for them.
@Suite struct NamingTests {
  private let library = TestLibrary.shipped
  private static let tight = "tight-hamstrings-knee-pain"
  private static let sciatic = "sciatic-hamstring-knee-pain"

  @Test(arguments: [
    (tight, tight), ("Tight-Hamstrings-Knee-Pain", tight), ("tight hamstrings AND knee pain", tight),
    ("Isquiotibiales tensos y dolor de rodilla", tight), ("M25.569", tight), ("m25569", tight),
    ("Tight hamstrings and knee pain linked to the sciatic nerve", sciatic), ("M54.30", sciatic),
    ("M17.11", "knee-osteoarthritis"), ("rodilla de corredor", "patellofemoral-pain"),
    ("piriformis syndrome", "deep-gluteal-syndrome"),
  ]) func findsConditions(text: String, id: String) throws {
    #expect(try library.conditionID(of: Located(text)) == id)
  }

  @Test(arguments: [
    ("bridge", "bridge"), ("Heel dig", "hamstring-set"), ("puente", "bridge"), ("GLUTE BRIDGE", "bridge"),
    ("Quad set", "quad-set"), ("cat cow", "cat-camel"),
  ]) func findsExercises(text: String, id: String) throws {
    #expect(try library.exerciseID(of: Located(text)) == id)
  }

  /// Every name of the shipped library stands for one thing.
  @Test func noNameStandsForTwo() throws {
    for id in try library.conditionIDs() {
      let profile = try library.condition(id)
      for name in [profile.name] + profile.otherNames { #expect(try library.conditionID(of: Located(name)) == id) }
    }
    for id in try library.exerciseIDs() {
      for language in ["en", "es"] {
        let exercise = try library.exercise(id, language: language).content
        for name in [exercise.name, exercise.shortName] + exercise.otherNames {
          #expect(try library.exerciseID(of: Located(name)) == id, "\(name)")
        }
      }
    }
  }

  @Test(
    arguments: [
      ("M17.11", Side.right, nil), ("M17.12", .left, nil), ("M17.0", .left, nil), ("M17.11", nil, nil),
      ("M17.11", .left, "names the right side"), ("M17.12", .right, "names the left side"),
      ("M17.12", .both, "names the left side"), ("M25.561", .right, "belongs to more than one condition"),
      ("M54.31", .right, "belongs to more than one condition"), ("M99.01", nil, "no condition has the ICD-10-CM code"),
    ] as [(String, Side?, String?)]) func codes(code: String, side: Side?, complaint: String?) throws
  {
    guard let complaint else {
      #expect(try library.conditionID(of: Located(code), side: side) == "knee-osteoarthritis")
      return
    }
    let error = try #require(throws: ClinicalError.self) {
      _ = try library.conditionID(of: Located(code), side: side)
    }
    let diagnostic = try #require(error.diagnostics.first)
    #expect(diagnostic.message.contains(complaint) && diagnostic.help != nil, "\(diagnostic)")
    #expect(error.isUsage)
    let placed = Located(code, at: SourcePlace(file: "list.csv", line: 2, column: 1))
    #expect(
      try #require(throws: ClinicalError.self) { _ = try library.conditionID(of: placed, side: side) }.isUsage == false)
  }

  @Test(arguments: ["hamstring knee cramp", "tight hamstrings", "knee hamstrings", "isquiotibiales rodila"])
  func theNearestAreNamed(text: String) throws {
    let error = try #require(throws: ClinicalError.self) { _ = try library.conditionID(of: Located(text)) }
    let help = try #require(error.diagnostics.first?.help?.text)
    for part in [Self.tight, Self.sciatic, "(Tight hamstrings and knee pain)", "--exercises"] {
      #expect(help.contains(part), "\(help)")
    }
  }

  @Test func aSearchNeedsAllWordsAndPutsNamesFirst() throws {
    let exercises = try library.exerciseNames()
    #expect(exercises.search("bridge").first?.id == "bridge")
    #expect(exercises.search("hamstring strap").map(\.id) == ["ham-stretch-supine-strap"])
    #expect(exercises.search("hamstirng strap").map(\.id) == ["ham-stretch-supine-strap"])
    #expect(exercises.search("bridge trampoline").isEmpty)
    #expect(exercises.nearest(to: "bridge trampoline").first?.id == "bridge")
    #expect(exercises.search("  ").isEmpty && exercises.nearest(to: "zzz").isEmpty)
    let conditions = try library.conditionNames()
    #expect(conditions.search("knee arthritis").first?.id == "knee-osteoarthritis")
    #expect(conditions.search("tight hamstrings").first?.id == Self.tight)
    #expect(Set(conditions.search("tingling").map(\.id)) == [Self.sciatic, "sciatica", "deep-gluteal-syndrome"])
    #expect(Set(conditions.search("M79.651").map(\.id)) == [Self.tight, "quadriceps-tightness"])
    #expect(conditions.search("NERVIO espalda").map(\.id).first == Self.sciatic)
  }

  /// Two profiles with one name: neither is guessed.
  @Test func aNameOfTwoIsRefused() throws {
    let copy = try TestLibrary.text("Conditions/\(Self.tight).yaml").replacing("id: \(Self.tight)", with: "id: copy")
      .replacing("region:", with: "other-names: [Dancer’s knee]\nregion:")
    let library = ClinicalLibrary(
      providers: [TestLibrary.files(["Conditions/copy.yaml": copy]), TestLibrary.shippedFolder])
    #expect(try library.conditionID(of: Located("dancer's knee")) == "copy")
    #expect(try library.conditionID(of: Located("DANCERS KNEE")) == "copy")
    let error = try #require(throws: ClinicalError.self) {
      _ = try library.conditionID(of: Located("Tight hamstrings and knee pain"))
    }
    #expect(error.diagnostics.first?.message.contains("more than one condition") == true)
    #expect(error.diagnostics.first?.help?.contains("copy") == true)
  }
}
