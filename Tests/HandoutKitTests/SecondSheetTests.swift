import HandoutGeometry
import HandoutKit
import HandoutPages
import HandoutTestSupport
import Testing

/// A handout that does not fit on one sheet fills its second one.
@Suite struct SecondSheetTests {
  private static let wanted: [(condition: String, routine: String, language: String)] =
    ["es", "es,en", "en,es"].flatMap { language in
      ["phase-1", "phase-2", "phase-3"].map { ("sciatic-hamstring-knee-pain", $0, language) }
    }
    + ["es,en", "en,es", "ar,en"].map { ("tight-hamstrings-knee-pain", "phase-1", $0) }

  /// How much room a page has below its last line of text, rule or picture, in points.
  private func blank(_ page: PageModel) -> Double {
    var bottom = page.contentBox.minY
    var walker = PageWalker()
    walker.walk(page.frame) { visit in
      guard !visit.labels.contains(where: { $0.label == "page furniture" }) else { return }
      switch visit.item {
      case .text: bottom = max(bottom, visit.origin.y)
      case .shape(let shape):
        if let box = shape.inkBounds { bottom = max(bottom, visit.transform.apply(to: box).maxY) }
      case .group, .drawing, .image, .link, .tag: break
      }
    }
    return (page.contentBox.maxY - bottom).points
  }

  @Test(arguments: [false, true]) func pagesAreFull(hasPatient: Bool) throws {
    let press = try SharedPress.press()
    for (condition, routine, language) in Self.wanted {
      var request = HandoutRequest(condition: condition, date: SampleRequest.date)
      request.routine = routine
      request.settings.language = language
      request.settings.paper = .letter
      if hasPatient { request.patient = .file(SampleRequest.patient) }
      let placed = try press.place(request)
      let name: Comment = "\(condition) \(routine) \(language)"
      // The longest list of warnings, in two languages, takes a third piece of paper.
      #expect((condition.hasPrefix("sciatic") ? [2, 4, 6] : [2, 4]).contains(placed.pageCount), name)
      #expect(PageAudit.findings(in: placed.document) == [], name)
      let exercises = ReadingElement.all(in: placed.document).filter {
        $0.role == .heading(level: 2) && $0.label.contains(" / exercise ")
      }
      for (index, page) in placed.document.pages.enumerated() {
        let hasExercises = exercises.contains { $0.page == index }
        #expect(blank(page) < (hasExercises ? 40 : 80), "page \(index + 1) \(name)")
      }
    }
  }

  /// Who misses an exercise on a page is told where it is.
  @Test func exercisesOnAnotherSheetAreAnnounced() throws {
    var request = HandoutRequest(condition: "tight-hamstrings-knee-pain", date: SampleRequest.date)
    request.settings.language = "es,en"
    request.settings.paper = .letter
    request.patient = .file(SampleRequest.patient)
    request.settings.clinic = SampleRequest.clinic
    let placed = try SharedPress.press().place(request)
    let elements = ReadingElement.all(in: placed.document)
    let exercises = elements.filter { $0.role == .heading(level: 2) && $0.label.contains(" / exercise ") }
    let front = exercises.count { $0.page == 0 }
    try #require(placed.pageCount == 4 && !exercises.contains { $0.page == 1 } && front < exercises.count)
    let feet = elements.artifacts.filter { $0.page == 0 }.map(\.text)
    #expect(feet.contains { $0.hasPrefix("Ejercicios\(front + 1)a\(exercises.count):enla") })
  }
}
