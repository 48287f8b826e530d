import HandoutClinical
import HandoutInput
import Testing

/// Regions of the body and what profiles of them carry are data.
@Suite struct RegionTests {
  private static let profile = "Conditions/tight-hamstrings-knee-pain.yaml"

  @Test(arguments: [
    ("Regions/calf.yaml", "limb: leg", "limb: log", "there is no limb \"log\""),
    ("Regions/calf.yaml", "limb: leg\n", "", "the key \"limb\" is missing"),
    ("Regions/calf.yaml", "every-profile: [RF1-ACS,", "every-profile: [RF1-ACT,", "there is no red flag \"RF1-ACT\""),
    ("Regions/calf.yaml", "id: calf", "id: calves", "does not match the file's name"),
    (
      "Regions/calf.yaml", "RF3-CALFWALK, RF3-PERSIST]\n  tier", "RF3-CALFWALK, RF3-GIVE]\n  tier",
      "carries the red flag RF3-GIVE"
    ),
    (
      "Regions/nerve-and-low-back.yaml", "pee-or-bowels: [pee, bowels]", "pee-or-bowels: [cold-foot]",
      "does not carry its red flags"
    ),
    ("Regions/nerve-and-low-back.yaml", "pee-or-bowels: [pee, bowels]", "pee: [bowels]", "nothing is replaced"),
    ("Regions/nerve-and-low-back.yaml", "targets: [nerve,", "targets: [nerves,", "there is no target \"nerve\""),
    ("Limbs/leg.yaml", "each: each leg\n", "", "the key \"each\" is missing"),
    ("RedFlags.yaml", "profiles: [RF1-PE,", "profiles: [RF2-WOUND,", "every profile carries the red flag RF2-WOUND"),
    ("RedFlags.yaml", "exercise-sheets: [RF1-CES]", "exercise-sheets: [RF2-WOUND]", "every sheet of exercises carries"),
    (profile, "body-regions: [thigh, knee]\n", "", "the key \"body-regions\" is missing"),
    (profile, "under-17: allowed\n", "", "the key \"under-17\" is missing"),
    (profile, "under-17: allowed", "under-17: maybe", "under-17 must be allowed, after-check, not-for or only"),
    (profile, "body-regions: [thigh, knee]", "body-regions: [thigh, kne]", "there is no region \"kne\""),
    (
      profile, "body-regions: [thigh, knee]", "body-regions: [thigh, calf]",
      "every profile of the region calf carries the red flag RF1-ACS"
    ),
  ]) func checkFindsMistakes(file: String, good: String, bad: String, says: String) throws {
    var found: [Diagnostic] = []
    do {
      found = try TestLibrary.check(changing: file, good, to: bad)
    } catch let error as ClinicalError {
      found = error.diagnostics
    }
    let complaint = found.first { $0.severity == .error && $0.message.contains(says) }
    #expect(complaint != nil, "\(found)")
    #expect(complaint?.line ?? 0 > 0, "\(found)")
  }

  /// The first complaint of a profile with another region, when a sheet is made.
  private func complaint(region: String) throws -> Diagnostic? {
    let text = try TestLibrary.text(Self.profile).replacing("[thigh, knee]", with: "[\(region)]")
    let library = ClinicalLibrary(providers: [TestLibrary.files([Self.profile: text]), TestLibrary.shippedFolder])
    let choice = ContentChoice(
      library: library, condition: Located("tight-hamstrings-knee-pain"), routine: RoutineRequest(),
      age: nil, withScreening: false)
    return try #require(throws: ClinicalError.self) { _ = try choice.chosen(inLanguage: "en") }.diagnostics.first
  }

  @Test func anUnknownRegionStopsASheet() throws {
    let near = try #require(try complaint(region: "kne"))
    #expect(near.message.text == "there is no region \"kne\"" && near.help?.text == "did you mean \"knee\"?")
    #expect(near.line > 1 && near.column > 1)
    let far = try #require(try complaint(region: "moon-dust"))
    for id in try TestLibrary.shipped.regionIDs() { #expect(far.help?.contains("\"\(id)\"") == true) }
  }

  /// Each profile carries what each profile does, and what its regions need.
  @Test func everyProfileCarriesTheFlagsOfItsRegions() throws {
    let library = TestLibrary.shipped
    let flags = try library.redFlags()
    #expect(flags.required.profiles.map(\.value) == ["RF1-PE", "RF1-CARDIAC", "RF1-ISCH", "RF1-TRAUMA"])
    for id in try library.conditionIDs() {
      let profile = try library.condition(id)
      let lines = profile.redFlags.lines.values.flatMap { $0.compactMap { flags.line($0.value) } }
      let carried = Set(lines.flatMap(\.flags).map(\.value))
      for region in profile.bodyRegions {
        let needed = try flags.required.profiles + library.region(region).required
        #expect(carried.isSuperset(of: needed.map(\.value)), "\(id), \(region.value)")
      }
    }
  }
}
