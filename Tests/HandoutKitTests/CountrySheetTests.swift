import HandoutGeometry
import HandoutKit
import HandoutPages
import HandoutTestSupport
import Testing

/// What a clinic's country changes on the page: paper, dates, the number to call.
@Suite struct CountrySheetTests {
  private static let dates = "start: 2026-11-23\nnext-visit: 2026-12-05 09:30\n"

  private func placed(
    _ clinic: String, language: String = "en", patient: String = dates
  ) throws -> PlacedHandout {
    var request = HandoutRequest.full(condition: "tight-hamstrings-knee-pain", date: SampleRequest.date)
    request.patient = InputFile(name: "p.yaml", text: patient)
    request.clinic = InputFile(name: "c.yaml", text: clinic)
    request.language = language
    return try SharedPress.press().place(request)
  }

  /// All texts, without white space inside.
  private func words(_ placed: PlacedHandout) -> String {
    ReadingElement.all(in: placed.document).map(\.text).joined(separator: " ")
  }

  private func plain(_ text: String) -> String { text.filter { !$0.isWhitespace } }

  @Test(arguments: [
    ("country: US", "November 23, 2026", "Dec 5, 9:30 am", 612.0),
    ("name: Oak", "November 23, 2026", "Dec 5, 9:30 am", 612),
    ("country: CA", "November 23, 2026", "Dec 5, 9:30 am", 612),
    ("country: GB", "23 November 2026", "5 Dec, 9:30 am", 595),
    ("country: MX", "23 November 2026", "5 Dec, 9:30 am", 612),
    ("country: DE", "23 November 2026", "5 Dec, 9:30 am", 595),
    ("country: PH\nemergency: 911", "November 23, 2026", "Dec 5, 9:30 am", 612),
    ("country: KE\nemergency: 999", "23 November 2026", "5 Dec, 9:30 am", 595),
  ]) func datesAndPaper(clinic: String, start: String, visit: String, width: Double) throws {
    let placed = try placed(clinic)
    let text = words(placed)
    #expect(text.contains(plain(start)) && text.contains(plain(visit)), "\(text.prefix(600))")
    #expect(placed.document.pages.allSatisfy { $0.size.width.points == width })
  }

  /// Only English has two orders.
  @Test func otherLanguagesKeepTheirOrder() throws {
    for (language, start) in [("es", "23 de noviembre de 2026"), ("zh", "2026年11月23日"), ("vi", "23 tháng 11 2026")] {
      for country in ["US", "GB"] {
        let text = words(try placed("country: \(country)", language: language))
        #expect(text.contains(plain(start)), "\(language) \(country)")
      }
    }
  }

  /// The number stands wherever one is printed, and no other does.
  @Test(arguments: ["en", "es", "ar", "zh", "vi", "es,en", "ar,en"]) func theClinicsNumberIsCalled(language: String)
    throws
  {
    for (clinic, number) in [
      ("country: BR\nemergency: 192", "192"), ("country: GB", "999"), ("country: US\nemergency: \"8765\"", "8765"),
    ] {
      let text = words(try placed(clinic, language: language, patient: "{}"))
      #expect(text.contains(number), "\(language)")
      for other in ["911", "999"] where other != number { #expect(!text.contains(other), "\(language): \(other)") }
    }
  }

  @Test func noNumberIsGuessed() throws {
    #expect { _ = try placed("name: Oak\ncountry: BR\n") } throws: { error in
      guard let error = error as? HandoutError, let first = error.diagnostics.first else { return false }
      return error.kind == .content && first.line == 2 && first.message.contains("Brazil")
    }
  }

  @Test func countriesAreListed() throws {
    let entries = try SharedPress.press().entries(of: .countries)
    #expect(entries.count == 249)
    #expect(
      entries.first { $0.id == "MX" }?.detail == "letter, weeks from Sunday, day before month, emergency number 911")
    #expect(entries.first { $0.id == "EG" }?.detail.contains("weeks from Saturday") == true)
    #expect(entries.first { $0.id == "BR" }?.detail.hasSuffix("needs emergency: in the clinic file") == true)
  }
}
