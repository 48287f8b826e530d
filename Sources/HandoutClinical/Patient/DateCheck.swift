package import HandoutInput

/// Compares the dates of a patient with each other and with the date of the sheet.
///
/// `start` is the first day of the routine on the sheet: of the first of its phase's weeks, and of the log.
package struct DateCheck {
  private let patient: Patient
  private let phase: Phase?
  private let profile: ConditionProfile?
  private let sheet: CalendarDate
  /// Where a key of the patient file stands; asked for complaints only.
  private let place: (_ key: String) -> SourcePlace?

  /// Younger people are neither the adults nor the teens that the profiles are written for.
  private static let youngest = 13
  /// The days that a log has.
  private static let logDays = 7

  /// - Parameters:
  ///   - phase: nil for a list of exercises without a condition.
  ///   - profile: what the sheet is about; nil for a list of exercises alone.
  ///   - sheet: the date of the sheet.
  package init(
    patient: Patient, phase: Phase?, profile: ConditionProfile?, sheet: CalendarDate,
    place: @escaping (_ key: String) -> SourcePlace?
  ) {
    self.patient = patient
    self.phase = phase
    self.profile = profile
    self.sheet = sheet
    self.place = place
  }

  /// What someone should look at before the sheet is used, each with both dates.
  package var warnings: [Diagnostic] { [start, visit, age].compactMap(\.self) }

  /// The first of the complaints about the start that holds: each of them says more than the next.
  private var start: Diagnostic? {
    guard let start = patient.start, start != sheet else { return nil }
    if let complaint = phase.flatMap({ outside($0, start: start) }) { return complaint }
    let logEnd = start.adding(days: Self.logDays - 1)
    if logEnd < sheet {
      return warning(
        "start",
        "the week of the log, from \(start.description) to \(logEnd.description), is over on the date of the sheet, \(sheet.description)",
        help: "give the first day that the patient is to fill in", code: .logWeekOver)
    }
    guard start < sheet else { return nil }
    return warning(
      "start", "the start, \(start.description), is before the date of the sheet, \(sheet.description)",
      help: "give the first day that the patient is to fill in", code: .startBeforeSheet)
  }

  /// What is said of a start from which the phase does not run to the date of the sheet.
  private func outside(_ phase: Phase, start: CalendarDate) -> Diagnostic? {
    let weeks = phase.weeks.to - phase.weeks.from + 1
    let last = start.adding(days: weeks * 7 - 1)
    guard last < sheet || start > sheet.adding(days: weeks * 7) else { return nil }
    return warning(
      "start",
      "\(phase.id) runs from the start, \(start.description), to \(last.description); the date of the sheet, \(sheet.description), is outside of it",
      help: "start is the first day of this phase; choose the phase that the patient is in, or its own start",
      code: .startOutsidePhase)
  }

  private var visit: Diagnostic? {
    guard let visit = patient.nextVisit?.date else { return nil }
    if visit < sheet {
      return warning(
        "next-visit", "the next visit, \(visit.description), is before the date of the sheet, \(sheet.description)",
        code: .visitBeforeSheet)
    }
    guard let start = patient.start, visit < start else { return nil }
    return warning(
      "next-visit", "the next visit, \(visit.description), is before the start, \(start.description)",
      code: .visitBeforeStart)
  }

  private var age: Diagnostic? {
    guard let age = patient.age(on: sheet) else { return nil }
    let isYoung = age < UnderSeventeen.limit
    switch profile?.underSeventeen {
    case .notFor where isYoung:
      return misfit("this profile is not for patients under \(words: UnderSeventeen.limit), and this one is")
    case .afterCheck where isYoung:
      return misfit(
        "this profile is for patients under \(words: UnderSeventeen.limit) only after a doctor has seen them, and this one is"
      )
    case .only:
      return isYoung
        ? nil : misfit("this profile is only for patients under \(words: UnderSeventeen.limit), and this one is older")
    default: return age < Self.youngest ? tooYoung(age) : nil
    }
  }

  /// What is said of a patient whom the profile is not for by age: without a birth date or an age.
  private func misfit(_ message: Message) -> Diagnostic {
    warning(
      patient.born == nil ? "age" : "born", message,
      help: profile.map { "it is for: \($0.audience)" }, code: .notForAge)
  }

  private func tooYoung(_ age: Int) -> Diagnostic {
    let help: Message = profile.map { "it is for: \($0.audience)" } ?? "the exercises are written for teens and adults"
    let text = profile == nil ? "text" : "profile"
    if let born = patient.born {
      return warning(
        "born",
        "who was born on \(born.description) is \(age) years old on the date of the sheet, \(sheet.description); the \(words: text) is for others",
        help: help, code: .youngPatient)
    }
    return warning(
      "age",
      "an age of \(age) on the date of the sheet, \(sheet.description), is not what the \(words: text) is for",
      help: help, code: .youngPatient)
  }

  private func warning(_ key: String, _ message: Message, help: Message? = nil, code: WarningCode) -> Diagnostic {
    Diagnostic(warning: code, at: place(key) ?? SourcePlace(file: "handout"), message, help: help)
  }
}
