import HandoutClinical
import HandoutKit
import HandoutPages
import HandoutTestSupport
import Testing

/// The leaflet that is given once: two pages, everything about the condition, and no exercise.
@Suite struct InformationTests {
  private func request(_ condition: String, paper: HandoutPaper, language: String = "en") -> HandoutRequest {
    var request = HandoutRequest(condition: condition, date: SampleRequest.date)
    request.settings.design = "information"
    request.settings.paper = paper
    request.settings.language = language
    return request
  }

  @Test(arguments: [HandoutPaper.letter, .a4], [false, true])
  func bothProfilesHaveTwoPages(paper: HandoutPaper, hasPatient: Bool) throws {
    for condition in try BuiltInLibrary.clinical.conditionIDs() {
      var wanted = request(condition, paper: paper)
      if hasPatient {
        wanted.patient = .file(SampleRequest.patient)
        wanted.settings.clinic = SampleRequest.clinic
      }
      let placed = try SharedPress.press().place(wanted)
      #expect(placed.pageCount == 2, "\(condition) \(paper)")
      #expect(PageAudit.findings(in: placed.document) == [], "\(condition) \(paper)")
      check(ReadingElement.all(in: placed.document), condition)
    }
  }

  @Test(arguments: ["es", "ar", "zh", "vi", "es,en"]) func everyLanguageIsWhole(language: String) throws {
    let placed = try SharedPress.press().place(
      request("tight-hamstrings-knee-pain", paper: .letter, language: language))
    #expect(PageAudit.findings(in: placed.document) == [])
    #expect(placed.pageCount <= 4)
  }

  /// A screen reader meets what a leaflet has in the order in which it is told, and nothing to do at home.
  private func check(_ elements: [ReadingElement], _ condition: String) {
    let headings = elements.read.filter {
      if case .heading = $0.role { true } else { false }
    }.map(\.text)
    let wanted = [
      "Whatisgoingon", "Whyithappens", "Whatyoumaynotice", "Whathelps", "Do", "Takecare", "Coldandheat",
      "Painmedicine", "Whattoexpect", "Seeadoctortoday",
    ]
    #expect(headings.filter { wanted.contains($0) } == wanted, "\(headings)")
    #expect(elements.text.contains("Sources:"))
    #expect(!elements.contains { $0.role == .figure && $0.label.contains("exercise") })
    #expect(!elements.contains { $0.label.contains("exercises") || $0.label.contains("log") })
    #expect(!elements.text.contains("Yourhomeprogram") && !elements.text.contains("thesexercises"))
    do {
      let profile = try BuiltInLibrary.clinical.condition(condition)
      let lines = try RedFlagSelection(
        profile: profile, library: BuiltInLibrary.clinical.redFlags(), age: nil, withScreening: false)
      for tier in RedFlagTier.allCases {
        for line in lines[tier] where line.lead != .underSeventeen {
          let end = line.text.dropFirst().filter { !$0.isWhitespace }
          #expect(elements.count { $0.role == .listBody && $0.text.hasSuffix(end) } == 1, "\(line.id)")
        }
      }
    } catch {
      Issue.record("\(error)")
    }
  }
}
