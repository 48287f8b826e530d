import HandoutDrawingSamples
import HandoutKit
import Testing

/// Every shipped handout passes PDF/UA-1, in every design, every language that has it and on papers of three sizes.
@Suite struct AccessibleHandoutTests {
  /// The languages and what they have: English and Spanish everything, the others the first profile's first phase.
  private static func requests(date: HandoutDate) -> [HandoutRequest] {
    var requests: [HandoutRequest] = []
    func add(_ condition: String, _ routine: String, _ language: String) {
      for design in ["sheet", "full", "large-print", "information", "fridge", "log"] {
        // Large print and walls are not for half a sheet.
        let papers = [HandoutPaper.letter, .a4] + (["sheet", "full"].contains(design) ? [.a5] : [])
        for (index, paper) in papers.enumerated() {
          var request = HandoutRequest(condition: condition, date: date)
          request.settings.design = design
          request.routine = routine
          request.settings.language = language
          request.settings.paper = paper
          request.settings.theme = index == 0 ? "clinic" : "grey"
          request.side = index == 0 ? .left : nil
          requests.append(request)
        }
      }
    }
    for condition in ["tight-hamstrings-knee-pain", "sciatic-hamstring-knee-pain"] {
      for phase in 1...3 {
        for language in ["en", "es", "es,en"] { add(condition, "phase-\(phase)", language) }
      }
    }
    for language in ["ar", "zh", "vi", "ar,en"] { add("tight-hamstrings-knee-pain", "phase-1", language) }
    return requests
  }

  @Test func everyHandoutIsAccessible() throws {
    let press = try HandoutPress()
    let date = try #require(HandoutDate("2026-11-21"))
    let requests = AccessibleHandoutTests.requests(date: date)
    let files = try requests.map { try press.make($0).pdf }
    for (request, report) in zip(requests, try Checker().reports(files)) {
      let name = "\(request.condition ?? "") \(request.routine ?? "") \(request.settings.language ?? "")"
      #expect(report.failures == [], "\(name)")
      #expect(report.faults == [], "\(name)")
      #expect(report.language == request.settings.language?.split(separator: ",").first.map(String.init), "\(name)")
    }
  }
}
