import Foundation
import HandoutCairo
import HandoutClinical
import HandoutComposer
import HandoutDocument
import HandoutEngine
import HandoutGeometry
import HandoutPages
import HandoutYAML

/// Stage 1: reads the files of a request, chooses routine, red flags and sources, and settles every default.
///
/// The order of precedence is the same everywhere: the request, the patient file, the clinic file, the built-in default.
struct RequestReader {
  let library: ClinicalLibrary
  let shelf: DesignShelf
  let pictures: PictureShelf

  func read(_ request: HandoutRequest) throws(HandoutError) -> HandoutOrder {
    let patient = try self.patient(of: request)
    let clinic = try self.clinic(of: request)
    let logoFile = logoFile(of: clinic, file: request.clinic)
    let logo = try logoFile.map { path throws(HandoutError) in try self.logo(path) }
    let (phrases, second) = try self.phrases(request, patient: patient, clinic: clinic)
    var (sheet, warnings) = try clinical { () throws(ClinicalError) in
      var (sheet, warnings) = try self.sheet(
        request, patient: patient, clinic: clinic, hasLogo: logo != nil, phrases: phrases)
      if let second { try self.add(second, to: &sheet, request: request) }
      return (sheet, warnings)
    }
    let pictures = try pictures(of: &sheet, request: request)
    let design = try shelf.design(
      request.design ?? clinic.design?.value ?? "standard",
      namedAt: request.design == nil ? clinic.design?.place : nil)
    let theme = try shelf.theme(request.theme ?? "clinic").with(
      clinicColor: try color(of: clinic, file: request.clinic))
    return HandoutOrder(
      sheet: sheet, composer: Composer(design: design, theme: theme, phrases: phrases),
      paper: request.paper ?? HandoutPaper(clinic.paper ?? clinic.country.paper),
      pictures: SheetPictures(logo: logo, pictures: pictures), imageFile: logoFile, warnings: warnings)
  }

  /// The words of the page in the wanted language, and in the second one of a bilingual sheet.
  private func phrases(
    _ request: HandoutRequest, patient: Patient, clinic: Clinic
  ) throws(HandoutError) -> (first: Phrases, second: Phrases?) {
    func place() -> SourcePlace? {
      if request.language != nil { return nil }
      return patient.language != nil
        ? InputPlaces(request.patient).place(of: "language") : InputPlaces(request.clinic).place(of: "languages")
    }
    let said = request.language ?? patient.language ?? clinic.languages.first ?? ClinicalLibrary.originalLanguage
    let codes = said.split(separator: ",", omittingEmptySubsequences: false).map { part in
      part.trimmingCharacters(in: .whitespaces)
    }
    guard let first = codes.first, codes.count <= 2, Set(codes).count == codes.count else {
      let place = place()
      throw HandoutError(
        place == nil ? .usage : .content,
        [
          Diagnostic(
            at: place ?? SourcePlace(file: "handout"),
            "a handout has one language or two different ones, found \"\(said)\"", help: "for example es, or es,en")
        ])
    }
    let second = try codes.dropFirst().first.map { code throws(HandoutError) in
      try shelf.phrases(code, namedAt: place())
    }
    return (try shelf.phrases(first, namedAt: place()), second)
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

  private func patient(of request: HandoutRequest) throws(HandoutError) -> Patient {
    var patient = Patient()
    if let file = request.patient {
      patient = try clinical { () throws(ClinicalError) in try Patient(file: file.name, bytes: file.bytes) }
    }
    switch request.side {
    case nil: break
    case .left: patient.side = .left
    case .right: patient.side = .right
    case .both: patient.side = .both
    }
    let date = request.date.calendarDate
    if let born = patient.born, born.dayNumber > date.dayNumber {
      // A wrong year would make an adult a child, and other warnings would be printed.
      let place = InputPlaces(request.patient).place(of: "born") ?? SourcePlace(file: "handout")
      throw HandoutError(
        .content,
        [Diagnostic(at: place, "born must not be after the date of the sheet (\(date)), found \(born)")])
    }
    return patient
  }

  private func clinic(of request: HandoutRequest) throws(HandoutError) -> Clinic {
    guard let file = request.clinic else { return Clinic() }
    return try clinical { () throws(ClinicalError) in try Clinic(file: file.name, bytes: file.bytes) }
  }

  /// Routine, red flags, advice and sources of the profile, for this patient.
  private func sheet(
    _ request: HandoutRequest, patient: Patient, clinic: Clinic, hasLogo: Bool, phrases: Phrases
  ) throws(ClinicalError) -> (Sheet, [Diagnostic]) {
    let content = try SheetContent(
      library: library, request: request, patient: patient, withScreening: clinic.screening != nil,
      language: phrases.language)
    var sheet = Sheet(
      profile: content.profile, phase: content.routine.phase, items: content.items, overrides: content.overrides,
      minutes: content.routine.printedMinutes, redFlags: content.redFlags, advice: content.advice,
      sources: try sources(of: content.profile), patient: patient, clinic: clinic, date: request.date.calendarDate,
      logo: hasLogo ? SheetPictures.logoName : nil)
    sheet.hasDraftTranslation = content.isDraftTranslation || !phrases.isReviewed
    return (sheet, content.routine.warnings)
  }

  /// Adds the same content in a second language.
  private func add(
    _ second: Phrases, to sheet: inout Sheet, request: HandoutRequest
  ) throws(ClinicalError) {
    let content = try SheetContent(
      library: library, request: request, patient: sheet.patient, withScreening: sheet.clinic.screening != nil,
      language: second.language)
    sheet.second = SecondLanguage(
      phrases: second, profile: content.profile, phase: content.routine.phase, items: content.items,
      overrides: content.overrides, redFlags: content.redFlags, advice: content.advice)
    if content.isDraftTranslation || !second.isReviewed { sheet.hasDraftTranslation = true }
  }

  private func sources(of profile: ConditionProfile) throws(ClinicalError) -> [Source] {
    var chosen: [Source] = []
    for key in profile.sources { chosen.append(try library.source(key.value, namedAt: key.place)) }
    return chosen
  }

  /// The pictures of the sheet's exercises; an item without one keeps no name. One handout keeps one person.
  private func pictures(of sheet: inout Sheet, request: HandoutRequest) throws(HandoutError) -> [String: Picture] {
    let wanted = request.look ?? sheet.patient.look?.value ?? "A"
    let look = try pictures.look(wanted, namedAt: request.look == nil ? sheet.patient.look?.place : nil)
    var found: [String: Picture] = [:]
    for index in sheet.items.indices {
      let item = sheet.items[index]
      let id = item.exercise.id
      // Only where each leg works by itself does the picture follow the named side.
      let side = item.dosage.side == .each ? sheet.patient.namedSide : nil
      guard let picture = try pictures.picture(of: id, side: side, look: look) else { continue }
      found[id] = picture
      sheet.items[index].picture = id
    }
    return found
  }

  /// The colour of a clinic that names none (page design, grid and type).
  static let standardColor = Color(red: 0x0F, green: 0x5C, blue: 0x63)

  /// The clinic's colour, which must be readable as text on paper.
  private func color(of clinic: Clinic, file: InputFile?) throws(HandoutError) -> Color {
    guard let text = clinic.colour, let color = Color(hex: text) else { return RequestReader.standardColor }
    let contrast = (color.contrast(with: .white) * 10).rounded(.down) / 10
    guard contrast >= 4.5 else {
      let place = InputPlaces(file).place(of: "colour") ?? SourcePlace(file: "handout")
      let message = "the colour \(text) has a contrast of \(contrast):1 on white; at least 4.5:1 is needed"
      throw HandoutError(
        .content, [Diagnostic(at: place, message, help: "choose a darker colour, so that headings can be read")])
    }
    return color
  }

  /// The path of the clinic's logo; a relative one starts at the clinic file.
  private func logoFile(of clinic: Clinic, file: InputFile?) -> String? {
    guard let logo = clinic.logo?.value else { return nil }
    let folder = file?.folder ?? ""
    return logo.hasPrefix("/") || folder.isEmpty ? logo : "\(folder)/\(logo)"
  }

  private func logo(_ path: String) throws(HandoutError) -> ImageReference {
    let bytes = try FileSystem.read(path)
    guard let image = ImageReference(bytes: bytes) else {
      throw HandoutError(.content, "the logo is neither a PNG nor a JPEG file", file: path)
    }
    return image
  }
}
