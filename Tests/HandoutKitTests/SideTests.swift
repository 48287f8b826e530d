import HandoutGeometry
import HandoutKit
import HandoutPages
import Testing

/// Left and right are data: words, alternate texts and pictures of a left sheet are those of a right sheet with the sides swapped.
@Suite struct SideTests {
  /// What one sheet says and shows about its exercises.
  private struct Shown {
    var texts: [String] = []
    var alternateTexts: [String] = []
    var drawings: [Drawing] = []
  }

  private static func exercises() throws -> [String] {
    try SharedPress.press().entries(of: .exercises).map(\.id)
  }

  private func shown(_ exercise: String, side: HandoutSide, language: String = "en") throws -> Shown {
    var request = HandoutRequest.full(
      condition: "tight-hamstrings-knee-pain", date: try #require(HandoutDate("2026-11-21")))
    request.exercises = [exercise]
    request.side = side
    request.settings.language = language
    request.patient = .file(
      InputFile(name: "patient.yaml", text: "routine: phase-3\nallow: {\(exercise): for the test}\n"))
    let placed = try SharedPress.press().place(request)
    var shown = Shown()
    var walker = PageWalker()
    for page in placed.document.pages {
      walker.walk(page.frame) { visit in
        let isCard = visit.labels.contains { $0.label?.contains("exercises") == true }
        guard isCard else { return }
        switch visit.item {
        case .text(let run): shown.texts += run.text.split(separator: " ").map(String.init)
        case .drawing(let drawing, _): shown.drawings.append(drawing)
        case .tag(.begin(let element)) where element.role == .figure:
          shown.alternateTexts.append(element.alternateText ?? "")
        default: break
        }
      }
    }
    return shown
  }

  /// The words for a side in English and Spanish, each with the other one.
  private static let others: [String: String] = {
    let pairs = [("left", "right"), ("izquierda", "derecha"), ("izquierdo", "derecho")]
    return Dictionary(uniqueKeysWithValues: pairs.flatMap { [$0, ($0.1, $0.0)] })
  }()

  /// The text with left and right exchanged.
  private func swapped(_ text: String) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false).map { word in
      let letters = word.prefix(while: \.isLetter)
      return (Self.others[String(letters)] ?? String(letters)) + word.dropFirst(letters.count)
    }.joined(separator: " ")
  }

  @Test(arguments: ["en", "es"]) func everyExerciseAgreesWithItsSide(language: String) throws {
    for exercise in try SideTests.exercises() {
      let left = try shown(exercise, side: .left, language: language)
      let right = try shown(exercise, side: .right, language: language)
      #expect(left.texts.map(swapped).joined(separator: " ") == right.texts.joined(separator: " "), "\(exercise)")
      #expect(left.alternateTexts.map(swapped) == right.alternateTexts, "\(exercise)")
      #expect(!left.drawings.isEmpty, "\(exercise) has no picture")
      let namesSide = left.alternateTexts.contains { text in Self.others.keys.contains(where: text.contains) }
      if namesSide {
        // A sheet that names a leg shows that leg.
        #expect(left.drawings != right.drawings, "\(exercise)")
      }
      // The ink of the two differs by a hair where a line ends.
      #expect(left.drawings.count == right.drawings.count, "\(exercise)")
      for (one, other) in zip(left.drawings, right.drawings) {
        #expect(abs(one.size.width.points - other.size.width.points) < 1, "\(exercise)")
        #expect(abs(one.size.height.points - other.size.height.points) < 1, "\(exercise)")
      }
    }
  }
}
