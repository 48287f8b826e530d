import HandoutKit
import HandoutTestSupport
import Testing

/// What programs that use the library can rely on.
@Suite struct FacadeTests {
  private func failure(_ change: (inout HandoutRequest) -> Void) throws -> HandoutError? {
    var request = SampleRequest.plain.request
    change(&request)
    let press = try SharedPress.press()
    do throws(HandoutError) {
      _ = try press.place(request)
      return nil
    } catch {
      return error
    }
  }

  @Test func unknownNamesAreMistakesOfUse() throws {
    let changes: [(inout HandoutRequest) -> Void] = [
      { $0.condition = "tight-hamstring-knee-pain" }, { $0.routine = "phase-11" }, { $0.exercises = ["bridg"] },
      { $0.settings.design = "standart" }, { $0.settings.theme = "gray" }, { $0.settings.language = "xx" },
    ]
    for change in changes {
      let error = try #require(try failure(change))
      #expect(error.kind == .usage)
      #expect(error.diagnostics.first?.help != nil, "\(error)")
    }
  }

  @Test func anIdNeverLeavesItsFolder() throws {
    for id in ["../secret", "/etc/passwd", "", "bridge/../../x"] {
      #expect(try failure { $0.condition = id }?.kind == .usage)
      #expect(try failure { $0.exercises = [id] }?.kind == .usage)
      #expect(try failure { $0.settings.theme = id }?.kind == .usage)
    }
  }

  @Test func theNearestNameIsOffered() throws {
    let error = try #require(try failure { $0.exercises = ["bridg"] })
    #expect(error.rendered(color: false).contains("bridge"))
  }

  @Test func mistakesInFilesHaveTheirPlace() throws {
    let error = try #require(
      try failure {
        $0.patient = .file(InputFile(name: "patient.yaml", text: "name: Ana\ndose: {bridge: {reps: ten}}\n"))
      })
    #expect(error.kind == .content)
    let first = try #require(error.diagnostics.first)
    #expect(first.file == "patient.yaml")
    #expect(first.line == 2)
    #expect(first.column == 23)
    #expect(!first.isWarning)
  }

  @Test func aRuledOutExerciseNeedsAReason() throws {
    let ruled = try #require(try failure { $0.exercises = ["nordic-curl"] })
    #expect(ruled.kind == .content)
    #expect(ruled.rendered(color: false).contains("nordic-curl"))
    let allowed = try failure { request in
      request.exercises = ["nordic-curl"]
      request.patient = .file(InputFile(name: "patient.yaml", text: "allow: {nordic-curl: Trains with a coach.}"))
    }
    #expect(allowed == nil, "\(String(describing: allowed))")
  }

  @Test func aLetterThatNoFontHasIsNamed() throws {
    let error = try #require(
      try failure { $0.patient = .file(InputFile(name: "patient.yaml", text: "name: မ\n")) })
    #expect(error.kind == .content)
    #expect(error.rendered(color: false).contains("မ"))
  }

  @Test func aPaleColourIsRefused() throws {
    let error = try #require(
      try failure { $0.settings.clinic = InputFile(name: "clinic.yaml", text: "colour: \"#FFE0A0\"\n") })
    #expect(error.kind == .content)
    #expect(error.rendered(color: false).contains("contrast"))
    // The nearest colour that would do is named, and does.
    let nearest = try #require(error.rendered(color: false).firstMatch(of: /nearest is "(#\w{6})"/)).output.1
    #expect(
      try failure { $0.settings.clinic = InputFile(name: "clinic.yaml", text: "colour: \"\(nearest)\"\n") } == nil)
  }

  @Test func aThemeInAFontThatIsNotInstalledNamesThePackage() throws {
    let press = try HandoutPress(fontFolders: ["/usr/share/fonts/truetype/noto"])
    var request = SampleRequest.plain.request
    request.settings.theme = "easy-read"
    let error = #expect(throws: HandoutError.self) { try press.place(request) }
    #expect(error?.kind == .missingService)
    #expect(error?.rendered(color: false).contains("Install fonts-sil-andika") == true)
    request.settings.theme = nil
    #expect(try press.place(request).pageCount > 0)
  }

  @Test func missingThingsHaveTheirKinds() throws {
    let library = #expect(throws: HandoutError.self) { try HandoutPress(libraries: ["/nowhere"]) }
    #expect(library?.kind == .missingFile)
    let fonts = #expect(throws: HandoutError.self) { try HandoutPress(fontFolders: ["/nowhere"]) }
    #expect(fonts?.kind == .missingService)
    #expect(fonts?.rendered(color: false).contains("fonts-noto-core") == true)
    let file = #expect(throws: HandoutError.self) { try InputFile(path: "/nowhere/patient.yaml") }
    #expect(file?.kind == .missingFile)
  }

  @Test func moreThanEightExercisesWarn() throws {
    let press = try SharedPress.press()
    var request = SampleRequest.plain.request
    let ids = try press.entries(of: .exercises).map(\.id)
    request.exercises = Array(ids.filter { $0.contains("stretch") || $0.contains("bridge") }.prefix(9))
    #expect(request.exercises.count == 9)
    let reasons = request.exercises.map { "\($0): Agreed." }.joined(separator: ", ")
    request.patient = .file(InputFile(name: "patient.yaml", text: "allow: {\(reasons)}"))
    let warnings = try press.place(request).warnings
    #expect(warnings.contains { $0.isWarning && $0.message.contains("9 exercises") })
  }

  @Test func dayTextsAreStrict() {
    #expect(HandoutDate("2026-11-21") == HandoutDate(secondsSince1970: 1_795_219_200))
    #expect(HandoutDate("2028-02-29") != nil)
    for text in [
      "2026-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "26-01-01", "2026-11-21 ", "+026-11-21", "", "today",
      "1899-12-31", "2201-01-01", "2026-11-21T00:00:00",
    ] {
      #expect(HandoutDate(text) == nil, "\(text)")
    }
  }

  @Test func pagesBecomePictures() throws {
    let press = try SharedPress.press()
    let placed = try press.place(SampleRequest.plain.request)
    let png = try press.png(placed, page: placed.pageCount, dotsPerInch: 20)
    #expect(png.prefix(8) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    for page in [0, placed.pageCount + 1, -1] {
      #expect(throws: HandoutError.self) { try press.png(placed, page: page, dotsPerInch: 20) }
    }
    for resolution in [0, -1, 1e5, .nan, .infinity] {
      #expect(throws: HandoutError.self) { try press.png(placed, page: 1, dotsPerInch: resolution) }
    }
  }

  @Test func everyStageIsTimed() throws {
    let handout = try SharedPress.press().make(SampleRequest.plain.request)
    for stage in StageTimings.Stage.allCases { #expect(handout.timings[stage] > .zero, "\(stage)") }
    #expect(handout.timings.total >= handout.timings[.draw])
  }

  @Test func everythingListedCanBeDescribed() throws {
    let press = try SharedPress.press()
    for kind in [LibraryKind.conditions, .exercises, .designs, .themes] {
      let entries = try press.entries(of: kind)
      #expect(!entries.isEmpty)
      // The designs that cannot be chosen come last.
      let ids = entries.map(\.id).filter { kind != .designs || BuiltInLibrary.designs.contains($0) }
      #expect(ids == ids.sorted() && entries.map(\.id).starts(with: ids))
      for entry in entries { #expect(try press.description(of: entry.id).text.contains(entry.id)) }
    }
    for kind in LibraryKind.allCases { #expect(try !press.entries(of: kind).isEmpty, "\(kind)") }
    #expect(throws: HandoutError.self) { try press.description(of: "bridg") }
  }
}
