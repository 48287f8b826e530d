import HandoutClinical
import HandoutComposer
import HandoutDocument
import HandoutTestSupport
import Testing

/// What the sheet says of danger: emergency numbers, lines for the young, the pain scale.
@Suite struct WarningTests {
  @Test(arguments: [
    ("US", "911"), ("CA", "911"), ("GB", "999"), ("UK", "999"), ("AU", "000"), ("NZ", "111"), ("DE", "112"),
    ("IE", "999"),
  ])
  func theCountryDecidesTheNumber(_ code: String, _ number: String) throws {
    var sheet = try SampleSheet.sheet()
    sheet.clinic = try Clinic(file: "clinic.yaml", bytes: Array("country: \(code)".utf8))
    let heading = try BuiltInLibrary.phrases().text(.callEmergency, ["number": number])
    #expect(try SampleSheet.texts(sheet).contains(heading))
  }

  @Test func noEmergencyNumberStandsInTheTexts() throws {
    for condition in try BuiltInLibrary.clinical.conditionIDs() {
      var sheet = try SampleSheet.sheet(condition)
      sheet.clinic = try Clinic(file: "clinic.yaml", bytes: Array("country: NZ".utf8))
      for text in try SampleSheet.texts(sheet) {
        #expect(!text.contains("911") && !text.contains("999"), "\(text)")
      }
    }
  }

  @Test func linesForTheYoungNeedAYoungOrAnUnknownAge() throws {
    let lead = try BuiltInLibrary.phrases().text(.under17)
    #expect(try BuiltInLibrary.clinical.redFlags().lines.contains { $0.under != nil })
    for condition in try BuiltInLibrary.clinical.conditionIDs() {
      func young(_ age: Int?) throws -> [String] {
        try SampleSheet.texts(SampleSheet.sheet(condition, age: age)).filter { $0.hasPrefix(lead) }
      }
      let wanted = try SampleSheet.sheet(condition).redFlags.values.flatMap(\.self).count { $0.under != nil }
      #expect(try young(nil).count == wanted)
      #expect(try young(16).count == wanted)
      #expect(try young(17) == [])
      #expect(try young(60) == [])
    }
  }

  @Test func everyFlagIsSaidOnceAndInItsTier() throws {
    for condition in try BuiltInLibrary.clinical.conditionIDs() {
      let sheet = try SampleSheet.sheet(condition)
      let lists = DocumentText.blocks(try SampleSheet.document(sheet)).compactMap { block -> [String]? in
        guard case .list(let list) = block else { return nil }
        return list.items.map(DocumentText.text)
      }
      for tier in RedFlagTier.allCases {
        let ends = (sheet.redFlags[tier] ?? []).map { String($0.text.dropFirst()) }
        #expect(!ends.isEmpty)
        let matching = lists.filter { items in
          items.count == ends.count && zip(items, ends).allSatisfy { $0.hasSuffix($1) }
        }
        #expect(matching.count == 1, "\(condition), tier \(tier.rawValue)")
      }
    }
  }

  @Test func theBoxIsAPanelBeforeTheFirstExercise() throws {
    let blocks = DocumentText.blocks(try SampleSheet.document(SampleSheet.sheet()))
    let panel = blocks.firstIndex { block in
      if case .panel = block { return true }
      return false
    }
    let cards = blocks.firstIndex { block in
      if case .cards = block { return true }
      return false
    }
    #expect(try #require(panel) < #require(cards))
  }

  @Test func thePainZonesSpeakOfTinglingWhereANerveHurts() throws {
    let note = try BuiltInLibrary.clinical.advice().painScale.nerveNote
    #expect(try SampleSheet.texts(SampleSheet.sheet("sciatic-hamstring-knee-pain")).count { $0 == note } == 1)
    #expect(try !SampleSheet.texts(SampleSheet.sheet("tight-hamstrings-knee-pain")).contains(note))
  }

  @Test func theClinicSetsTheZones() throws {
    var sheet = try SampleSheet.sheet()
    for (zones, counts) in [
      (PainZones(safe: 2, ok: 5), [3, 3, 5]), (PainZones(safe: 0, ok: 1), [1, 1, 9]),
      (PainZones(safe: 8, ok: 9), [9, 1, 1]),
    ] {
      sheet.clinic.zones = zones
      for case .scale(let scale) in DocumentText.blocks(try SampleSheet.document(sheet)) {
        #expect(scale.cells.map(DocumentText.text) == (0...10).map(String.init))
        #expect(scale.zones.map(\.count) == counts)
      }
    }
  }

  @Test func whenToCallNamesThePhoneAndTheScreening() throws {
    var sheet = try SampleSheet.sheet()
    sheet.clinic.phone = "555 0100"
    sheet.clinic.screening = "Ask us about a bone check."
    let phrases = try BuiltInLibrary.phrases()
    let wanted = phrases.text(.callUsAt, ["phone": "555 0100"]) + " Ask us about a bone check."
    #expect(try SampleSheet.texts(sheet).contains(wanted))
  }
}
