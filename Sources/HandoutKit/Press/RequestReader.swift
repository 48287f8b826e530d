import Foundation
import HandoutCairo
import HandoutClinical
import HandoutComposer
import HandoutDocument
import HandoutEngine
import HandoutGeometry
import HandoutInput
import HandoutPages

/// Stage 1: reads the files of a request, chooses routine, red flags and sources, and settles every default.
///
/// The order of precedence is the same everywhere: the request, the patient file, the clinic file, the built-in default.
struct RequestReader {
  let library: ClinicalLibrary
  let shelf: DesignShelf
  let pictures: PictureShelf
  /// Clinics that are read already; a batch reads each file once.
  let clinics: ClinicShelf

  func read(_ request: HandoutRequest) throws(HandoutError) -> HandoutOrder {
    let (patient, complaints) = try self.patient(of: request)
    let entry = try clinics.entry(for: request.clinic)
    let clinic = entry.clinic
    let (phrases, second) = try self.phrases(request, patient: patient, clinic: clinic)
    var (sheet, warnings) = try clinical { () throws(ClinicalError) in
      var (sheet, warnings) = try self.sheet(
        request, patient: patient, clinic: clinic, hasLogo: entry.logo != nil, phrases: phrases)
      if let second { try self.add(second, to: &sheet, request: request) }
      return (sheet, warnings)
    }
    warnings = complaints + (request.sharesClinic ? [] : entry.warnings) + warnings
    let theme = try shelf.theme(request.theme ?? "clinic", namedAt: request.themePlace).with(clinicColor: entry.color)
    let pictures = try pictures(of: &sheet, request: request, isGrey: theme.hasGreyPictures)
    let design = try shelf.design(
      request.design ?? clinic.design?.value ?? DesignShelf.usualDesign,
      namedAt: request.design == nil ? clinic.design?.place : request.designPlace)
    let composer = Composer(design: design, theme: theme, phrases: phrases)
    warnings += identityWarnings(sheet, composer: composer, request: request)
    return HandoutOrder(
      sheet: sheet, composer: composer,
      paper: request.paper ?? HandoutPaper(clinic.paper ?? clinic.country.paper),
      pictures: SheetPictures(logo: entry.logo, pictures: pictures), imageFile: entry.logoFile, warnings: warnings)
  }

  /// The words of the page in the wanted language, and in the second one of a bilingual sheet.
  private func phrases(
    _ request: HandoutRequest, patient: Patient, clinic: Clinic
  ) throws(HandoutError) -> (first: Phrases, second: Phrases?) {
    func place() -> SourcePlace? {
      if request.language != nil { return nil }
      return patient.language != nil
        ? InputPlaces.patient(of: request).place(of: "language")
        : InputPlaces(clinic: request.clinic).place(of: "languages")
    }
    let said = request.language ?? patient.language ?? clinic.languages.first ?? ClinicalLibrary.originalLanguage
    let (first, second) = try shelf.phrases(inLanguages: said, namedAt: place())
    return (first.withDates(of: clinic.country), second?.withDates(of: clinic.country))
  }

  /// Runs a step of the clinical model and gives its error a kind.
  private func clinical<Value>(
    _ body: () throws(ClinicalError) -> Value
  ) throws(HandoutError) -> Value {
    do throws(ClinicalError) {
      return try body()
    } catch {
      throw HandoutError(error)
    }
  }

  /// The patient, and what looks wrong in the file or row but is used.
  private func patient(of request: HandoutRequest) throws(HandoutError) -> (Patient, [Diagnostic]) {
    var (patient, warnings) = (Patient(), [Diagnostic]())
    if let row = request.row {
      (patient, warnings) = try RowColumnKeys.patient(in: row)
    } else if let file = request.patient {
      patient = try clinical { () throws(ClinicalError) in
        try Patient(file: file.name, bytes: file.bytes) { warnings = $0 }
      }
    }
    switch request.side {
    case nil: break
    case .left: patient.side = .left
    case .right: patient.side = .right
    case .both: patient.side = .both
    }
    let date = request.date.calendarDate
    if let born = patient.born, !DateLimits.births(on: date).contains(born) {
      // A wrong year would make an adult a child, and other warnings would be printed.
      let place = InputPlaces.patient(of: request).place(of: "born") ?? SourcePlace(file: "handout")
      let limits = DateLimits.births(on: date)
      throw HandoutError(
        .content,
        [
          Diagnostic(
            at: place,
            "born must be from \(limits.lowerBound.description) to the date of the sheet, \(date.description), found \"\(born.description)\"",
            help:
              "that is an age from \(words: DateLimits.ages.lowerBound) to \(words: DateLimits.ages.upperBound) years")
        ])
    }
    return (patient, warnings)
  }

  /// What is said where a name alone tells whose sheet it is.
  private func identityWarnings(_ sheet: Sheet, composer: Composer, request: HandoutRequest) -> [Diagnostic] {
    if let twin = request.twin, sheet.patient.id == nil || !sheet.clinic.identifiers.contains(.id) {
      return [
        Diagnostic(
          .warning, at: SourcePlace(file: "handout"),
          "the name and the birth date are those of row \(words: twin) too: the sheets cannot be told apart",
          help: "print the ids: write identifiers: [born, id] into the clinic file", code: "same-name-and-birth-date")
      ]
    }
    guard composer.lacksIdentifier(sheet) else { return [] }
    let wanted = sheet.clinic.identifiers.isEmpty ? [.born, .id] : sheet.clinic.identifiers
    return [
      Diagnostic(
        // The file alone: its line would show the name.
        .warning, at: SourcePlace(file: request.patient?.name ?? "handout"),
        "the name stands on the sheet without \(words: NearestName.joined(wanted.map(\.rawValue), last: "or")): two patients of one name cannot be told apart",
        help: "add one of them, or choose others with the clinic file's identifiers", code: "no-second-identifier")
    ]
  }

  /// Routine, red flags, advice and sources of the profile, for this patient.
  private func sheet(
    _ request: HandoutRequest, patient: Patient, clinic: Clinic, hasLogo: Bool, phrases: Phrases
  ) throws(ClinicalError) -> (Sheet, [Diagnostic]) {
    let content = try SheetContent(
      library: library, request: request, patient: patient, withScreening: clinic.screening != nil,
      language: phrases.language)
    var sheet = Sheet(
      content: content.said, minutes: content.routine.printedMinutes, sources: try sources(of: content.profile),
      patient: patient, clinic: clinic, date: request.date.calendarDate, logo: hasLogo ? SheetPictures.logoName : nil)
    sheet.hasDraftTranslation = content.isDraftTranslation || !phrases.isReviewed
    let dates = DateCheck(
      patient: patient, phase: content.routine.phase, audience: content.profile.audience, sheet: sheet.date
    ) { key in InputPlaces.patient(of: request).place(of: key) }
    return (sheet, content.routine.warnings + dates.warnings)
  }

  /// Adds the same content in a second language.
  private func add(
    _ second: Phrases, to sheet: inout Sheet, request: HandoutRequest
  ) throws(ClinicalError) {
    let content = try SheetContent(
      library: library, request: request, patient: sheet.patient, withScreening: sheet.clinic.screening != nil,
      language: second.language)
    sheet.second = Sheet.SecondLanguage(phrases: second, content: content.said)
    if content.isDraftTranslation || !second.isReviewed { sheet.hasDraftTranslation = true }
  }

  private func sources(of profile: ConditionProfile) throws(ClinicalError) -> [Source] {
    var chosen: [Source] = []
    for key in profile.sources { chosen.append(try library.source(key.value, namedAt: key.place)) }
    return chosen
  }

  /// The pictures of the sheet's exercises; one without is not among the pictured. One handout keeps one person.
  private func pictures(
    of sheet: inout Sheet, request: HandoutRequest, isGrey: Bool
  ) throws(HandoutError) -> [String: Picture] {
    let wanted = request.look ?? sheet.patient.look?.value ?? "A"
    let look = try pictures.look(wanted, namedAt: request.look == nil ? sheet.patient.look?.place : nil)
    var found: [String: Picture] = [:]
    for entry in sheet.exercises {
      let id = entry.exercise.id
      // Only where each leg works by itself does the picture follow the named side.
      let side = entry.dosage.side == .each ? sheet.patient.namedSide : nil
      guard let picture = try pictures.picture(of: id, side: side, look: look, isGrey: isGrey) else { continue }
      found[id] = picture
      sheet.pictured.insert(id)
    }
    return found
  }
}
