import Foundation
import HandoutFHIR
import HandoutKit
import HandoutPages
import Testing

extension Sample {
  /// The words of all pages.
  static func words(of placed: PlacedHandout) -> String {
    var words: [String] = []
    for page in placed.document.pages {
      page.frame.forEachItem { if case .text(let run) = $0 { words.append(run.text) } }
    }
    return words.joined(separator: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

/// What a sheet prints of a plan of care.
@Suite struct SheetTests {
  private static let instruction = "Push up ten times, then rest"
  private static let ordered = Sample.bundle([
    Sample.maria, Sample.order("s1", "Bridge", #""patientInstruction": "\#(instruction)""#),
  ])

  private func words(_ bundle: String, design: String, language: String? = nil) throws -> String {
    var request = HandoutRequest(condition: nil, date: Sample.date)
    request.settings.design = design
    request.settings.language = language
    try Sample.read(bundle).apply(to: &request)
    return Sample.words(of: try Sample.press().place(request))
  }

  /// The same plan in the words of R4 and of R5.
  @Test func bothReleasesGiveTheSameBytes() throws {
    let instruction = #""patientInstruction": "Ten, slowly""#
    let r4 = Sample.bridge(
      instruction + #", "bodySite": [{"text": "Left knee"}]"#, plan: #""author": {"display": "A. Brown"}"#)
    let r5 =
      r4.replacing(
        #"{"reference": {"reference": "ServiceRequest/s1"}}"#,
        with: #"{"plannedActivityReference": {"reference": "ServiceRequest/s1"}}"#
      )
      .replacing("\"author\"", with: "\"custodian\"").replacing(
        #"{"text": "Bridge"}"#, with: #"{"concept": {"text": "Bridge"}}"#
      )
      .replacing(instruction, with: #""patientInstruction": [{"instructionMarkdown": "Ten, slowly"}]"#)
    #expect(r4 != r5)
    #expect(try Sample.read(r4).version == .r4 && Sample.read(r5).version == .r5)
    #expect(try Sample.pdf(r4) == Sample.pdf(r5))
  }

  /// Nothing of our own dose stands beside the order's words, in no design: no sets, no minutes, no days, no leg.
  @Test(arguments: ["sheet", "full", "cards", "booklet", "fridge", "log", "large-print"])
  func theOrdersWordsStandInPlaceOfADose(design: String) throws {
    let words = try words(Self.ordered, design: design)
    #expect(words.contains("Push up ten times"), "\(words)")
    for ours in ["sets of", "days a week", "each leg", "hold 3 seconds"] {
      #expect(!words.contains(ours), "\(design) prints \(ours)")
    }
    #expect(words.firstMatch(of: /[Aa]bout \d+ min/) == nil, "\(design) counts minutes")
  }

  @Test func anExerciseOfOursBesideIsAsItIs() throws {
    let bundle = Sample.bundle([
      Sample.maria, Sample.order("s1", "Bridge", "\"patientInstruction\": \"\(Self.instruction)\""),
      Sample.order("s2", "Clamshell"),
    ])
    let words = try words(bundle, design: "sheet")
    #expect(words.contains("sets of") && words.contains("Bridge: as written with the exercise"))
    #expect(words.firstMatch(of: /[Aa]bout \d+ min/) == nil, "the length of the session is not known")
  }

  @Test func whatTheOrderSaysOfDaysIsSaid() throws {
    let bundle = Sample.bridge(
      #""patientInstruction": "Ten", "occurrenceTiming": {"repeat": {"frequency": 8, "period": 4, "periodUnit": "wk"}}"#
    )
    let words = try words(bundle, design: "sheet")
    #expect(words.contains("2 days a week") && !words.contains("as written"))
  }

  /// The words stand once where a sheet has two languages.
  @Test func twoLanguagesHaveOneInstruction() throws {
    let words = try words(Self.ordered, design: "sheet", language: "es,en")
    #expect(words.components(separatedBy: "Push up ten").count == 2)
    #expect(words.contains("Según está escrito") && words.contains("As written with the exercise"))
  }

  @Test func noSideIsMadeUp() throws {
    let words = try words(Self.ordered, design: "sheet")
    for side in ["left leg", "right leg", "Left leg", "Right leg", "leg first"] { #expect(!words.contains(side)) }
  }

  /// Options come before the plan, and must not be about somebody else.
  @Test func optionsComeFirst() throws {
    var request = HandoutRequest(condition: "tight-hamstrings-knee-pain", date: Sample.date)
    var options = PatientOptions()
    options.therapist = "A. Brown"
    request.patient = .options(options, over: nil)
    request.side = .right
    try Sample.read(Self.ordered).apply(to: &request)
    let words = Sample.words(of: try Sample.press().place(request))
    #expect(words.contains("A. Brown") && words.contains("ight leg first") && words.contains("Maria Luz Alvarez"))
    options.name = "John Smith"
    request.patient = .options(options, over: nil)
    #expect(throws: HandoutError.self) { try Sample.press().place(request) }
  }
}
