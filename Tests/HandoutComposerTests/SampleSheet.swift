import HandoutClinical
import HandoutComposer
import HandoutDocument
import HandoutGeometry
import HandoutTestSupport

/// Sheets of the built-in content and the documents composed from them.
enum SampleSheet {
  static let condition = "tight-hamstrings-knee-pain"

  /// A sheet of a profile's first phase for nobody in particular.
  static func sheet(_ condition: String = condition, age: Int? = nil, language: String = "en") throws -> Sheet {
    let library = BuiltInLibrary.clinical
    let profile = try library.condition(condition, language: language).content
    let routine = try RoutineResolver(library: library, profile: profile, language: language).resolve(RoutineRequest())
    let flags = try RedFlagSelection(
      profile: profile, library: try library.redFlags(language: language).content, age: age, withScreening: false)
    let advice = try library.advice(language: language).content
    let keys = profile.sources.map(\.value)
    return Sheet(
      content: SheetContent(
        profile: profile, basis: profile.basis, hasNervePain: profile.hasNervePain, phase: routine.phase,
        exercises: routine.exercises,
        limbs: try library.limbs(of: profile, exercises: routine.exercises.map(\.exercise), language: language),
        overrides: [], redFlags: flags, advice: advice,
        askFirst: try advice.reasonsToAsk(before: routine.exercises.map(\.exercise))),
      minutes: routine.printedMinutes,
      sources: try library.sources().filter { keys.contains($0.key) }, patient: Patient(), clinic: Clinic(),
      date: CalendarDate(year: 2026, month: 11, day: 21), logo: nil)
  }

  /// A sheet of one exercise with this dose, which its phase asks for on five days a week, once a day.
  static func sheet(dosage: Dosage) throws -> Sheet {
    var sheet = try sheet()
    sheet.exercises = Array(sheet.exercises.prefix(1))
    sheet.exercises[0].dosage = dosage
    sheet.phase?.days = 5
    sheet.phase?.perDay = Span(from: 1, to: 1)
    return sheet
  }

  /// The document of a sheet in the full design.
  static func document(_ sheet: Sheet, namesPatient: Bool = false, language: String = "en") throws -> Document {
    try composer(language).compose(sheet, paper: Size(612, 792), namesPatient: namesPatient)
  }

  /// A composer for the full design.
  static func composer(_ language: String = "en") throws -> Composer {
    Composer(
      design: try BuiltInLibrary.design(), theme: try BuiltInLibrary.theme(),
      phrases: try BuiltInLibrary.phrases(language))
  }

  /// The words in the pills of the first card.
  static func pills(_ sheet: Sheet) throws -> [String] {
    for case .pills(let pills) in DocumentText.blocks(try document(sheet)) {
      return pills.pills.map(DocumentText.text)
    }
    return []
  }

  /// Every text of a document, one line a paragraph, item, label or cell.
  static func texts(_ sheet: Sheet) throws -> [String] { DocumentText.texts(try document(sheet)) }
}
