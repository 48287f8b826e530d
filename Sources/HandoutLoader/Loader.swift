package import HandoutClinical
import HandoutComposer
import HandoutDocument
import HandoutEngine
import HandoutFigures
import HandoutInput
import HandoutLayouts

/// Stage 1: reads the files of a request, chooses routine, red flags and sources, and settles every default.
///
/// The order of precedence is the same everywhere: the request, the patient, the clinic, the built-in default.
package final class Loader: Sendable {
  package let clinical: ClinicalLibrary
  package let layout: LayoutLibrary
  package let pictures: PictureCache
  private let codes = CodeCache()
  private let sheets = SharedSheets()
  /// What handouts can say, by language and condition.
  let texts = ContentCache<ConditionText>()

  /// - Parameters:
  ///   - libraries: folders whose files come before the built-in ones, the first one foremost.
  ///   - readFile: reads the files of these folders.
  /// - Throws: `LoadError` of the kind `missingFile` for a folder that is not there.
  package init(libraries: [String], readFile: @escaping FileReading) throws(LoadError) {
    let files = ContentReader(providers: try LibraryFolders(libraries, read: readFile).providers)
    clinical = ClinicalLibrary(providers: files.providers)
    layout = LayoutLibrary(files: files)
    pictures = PictureCache(maker: PictureMaker(files: files))
  }

  /// Loads what a request asks for.
  ///
  /// - Parameter clinics: clinics that are read already; a batch reads each file once.
  package func load(_ request: LoadRequest, clinics: ClinicCache) throws(LoadError) -> LoadedSheet {
    let (patient, complaints) = try self.patient(of: request)
    let entry = try clinics.entry(for: request.clinic)
    let chosen = try chosenSheet(request, patient: patient, clinic: entry)
    let sheet = chosen.sheet
    let dates = DateCheck(
      patient: sheet.patient, phase: sheet.phase, profile: sheet.profile, sheet: sheet.date
    ) { key in InputPlaces(patient: request.patient).place(of: key) }
    let identity = SheetWarnings(request: request).identity(of: sheet, composers: chosen.composers)
    return LoadedSheet(
      sheet: sheet, composer: chosen.composers[0], furtherComposers: Array(chosen.composers.dropFirst()),
      paper: request.paper ?? entry.clinic.paper ?? entry.clinic.country.paper,
      pictures: SheetPictures(logo: entry.logo, pictures: chosen.pictures, codes: codes.codes(of: sheet)),
      warnings: complaints + (request.warnsOfClinic ? entry.warnings : []) + chosen.routineWarnings + dates.warnings
        + chosen.reviewWarnings + identity,
      places: InputPlaces(patient: request.patient, clinic: request.clinic))
  }

  /// What is chosen for a patient: the same as for others who are asked the same for, chosen once, unless something has to be said of it.
  private func chosenSheet(
    _ request: LoadRequest, patient: Patient, clinic: ClinicCache.Entry
  ) throws(LoadError) -> ChosenSheet {
    let age = patient.age(on: request.date)
    guard let key = SharedSheetKey(request, patient: patient, clinic: clinic) else {
      return try newSheet(request, patient: patient, age: age, clinic: clinic)
    }
    var chosen: ChosenSheet
    if let known = sheets.sheet(for: key, age: age) {
      chosen = known
    } else {
      chosen = try newSheet(request, patient: patient.asChosenFor, age: age, clinic: clinic)
      if chosen.routineWarnings.isEmpty, chosen.reviewWarnings.isEmpty {
        chosen = sheets.keep(chosen, for: key, age: age)
      }
    }
    chosen.sheet.patient = patient
    return chosen
  }

  /// Chooses everything anew.
  ///
  /// - Parameter age: the patient's age on the date of the sheet.
  private func newSheet(
    _ request: LoadRequest, patient: Patient, age: Int?, clinic entry: ClinicCache.Entry
  ) throws(LoadError) -> ChosenSheet {
    let clinic = entry.clinic
    let (phrases, second) = try self.phrases(request, patient: patient, clinic: clinic)
    var (sheet, routineWarnings, choices) = try readingContent { () throws(ClinicalError) in
      try self.sheet(
        request, patient: patient, age: age, clinic: clinic, hasLogo: entry.logo != nil, phrases: phrases,
        second: second)
    }
    let reviewWarnings =
      clinic.reviews.isEmpty ? [] : try sign(&sheet, choices, [phrases, second].compactMap(\.self))
    let theme = try layout.theme(request.theme?.value ?? "clinic", namedAt: request.theme?.place)
      .with(clinicColor: entry.color)
    let pictures = try pictures(of: &sheet, request: request, isGrey: theme.hasGreyPictures)
    let designs = try self.designs(request.designs.isEmpty ? clinic.designs : request.designs, of: sheet)
    return ChosenSheet(
      sheet: sheet, composers: designs.map { Composer(design: $0, theme: theme, phrases: phrases) },
      pictures: pictures, routineWarnings: routineWarnings, reviewWarnings: reviewWarnings)
  }

  /// The designs with these ids.
  ///
  /// - Throws: `LoadError` for one that tells of a condition alone where the sheet has none.
  private func designs(_ ids: [Located<String>], of sheet: Sheet) throws(LoadError) -> [PageDesign] {
    let designs = try layout.designs(ids)
    guard sheet.profile == nil, let index = designs.firstIndex(where: \.isAboutCondition) else { return designs }
    throw LoadError(
      namedAt: ids.indices.contains(index) ? ids[index].place : nil,
      "the design \"\(designs[index].id)\" tells of a condition, and none is named",
      help: "name the condition, or choose a design with exercises")
  }

  /// The words of the page in the wanted language, and in the second one of a bilingual sheet.
  private func phrases(
    _ request: LoadRequest, patient: Patient, clinic: Clinic
  ) throws(LoadError) -> (first: Phrases, second: Phrases?) {
    func place() -> SourcePlace? {
      if request.language != nil { return nil }
      return patient.language != nil
        ? InputPlaces(patient: request.patient).place(of: "language")
        : InputPlaces(clinic: request.clinic).place(of: "languages")
    }
    let said = request.language ?? patient.language ?? clinic.languages.first ?? ClinicalLibrary.originalLanguage
    let (first, second) = try layout.phrases(inLanguages: said, namedAt: place())
    return (first.withDates(of: clinic.country), second?.withDates(of: clinic.country))
  }

  /// The patient, and what looks wrong in the file or row but is used.
  private func patient(of request: LoadRequest) throws(LoadError) -> (Patient, [Diagnostic]) {
    var (patient, warnings) = (Patient(), [Diagnostic]())
    switch request.patient {
    case .unknown: break
    case .file(let name, let bytes):
      patient = try readingContent { () throws(ClinicalError) in try Patient(file: name, bytes: bytes) { warnings = $0 }
      }
    case .decoded(let decoded, let complaints, _): (patient, warnings) = (decoded, complaints)
    }
    warnings += SheetWarnings(request: request).overrides(of: patient)
    if let side = request.side { patient.side = side }
    try SheetWarnings(request: request).checkBirth(of: patient)
    return (patient, warnings)
  }

  /// Routine, red flags, advice and sources of the profile, for this patient, in one language or two.
  private func sheet(
    _ request: LoadRequest, patient: Patient, age: Int?, clinic: Clinic, hasLogo: Bool, phrases: Phrases,
    second: Phrases?
  ) throws(ClinicalError) -> (Sheet, [Diagnostic], [ContentChoice.Chosen]) {
    let (asked, condition) = try clinical.withIDs(
      RoutineRequest(
        routine: request.routine.map { Located($0) }, exercises: request.exercises.map { Located($0) },
        keepsOrder: request.keepsOrder, patient: patient), of: request.condition)
    let patient = asked.patient
    let choice = ContentChoice(
      library: clinical, condition: condition, routine: asked, age: age,
      withScreening: clinic.screening != nil)
    let first = try choice.chosen(inLanguage: phrases.language)
    var choices = [first]
    var sheet = Sheet(
      content: first.content, minutes: first.routine.printedMinutes, sources: try sources(of: first.content.basis),
      patient: patient, clinic: clinic, date: request.date, logo: hasLogo ? SheetPictures.logoName : nil)
    sheet.hasDraftTranslation = first.isDraftTranslation || !phrases.isReviewed
    if let second {
      let other = try choice.chosen(inLanguage: second.language)
      choices.append(other)
      sheet.second = Sheet.SecondLanguage(phrases: second, content: other.content)
      if other.isDraftTranslation || !second.isReviewed { sheet.hasDraftTranslation = true }
    }
    return (sheet, first.routine.warnings, choices)
  }

  /// Takes the mark of a draft away where clinicians of the clinic have signed what the sheet says, in each of its languages.
  ///
  /// - Parameters:
  ///   - choices: what was chosen in each language of the sheet.
  ///   - phrases: the words of each language.
  /// - Returns: what is told of reviews that do not hold.
  private func sign(
    _ sheet: inout Sheet, _ choices: [ContentChoice.Chosen], _ phrases: [Phrases]
  ) throws(LoadError) -> [Diagnostic] {
    let lookup = ReviewLookup(loader: self, clinic: sheet.clinic)
    try lookup.check()
    var warnings: [Diagnostic] = []
    var reviews: [Review] = []
    var hasDraftTranslation = false
    for (choice, phrases) in zip(choices, phrases) {
      let (review, warning) = try lookup.review(
        of: choice.content.profile?.id, phrases: phrases, exercises: choice.namedExercises)
      if let warning { warnings.append(warning) }
      if let review {
        reviews.append(review)
      } else if choice.isDraftTranslation || !phrases.isReviewed {
        hasDraftTranslation = true
      }
    }
    sheet.hasDraftTranslation = hasDraftTranslation
    if let review = reviews.first, reviews.count == choices.count {
      sheet.content.basis.reviewed = review
      sheet.second?.content.basis.reviewed = review
    }
    return warnings
  }

  private func sources(of basis: TextBasis) throws(ClinicalError) -> [Source] {
    var chosen: [Source] = []
    for key in basis.sources { chosen.append(try clinical.source(key.value, namedAt: key.place)) }
    return chosen
  }

  /// The pictures of the sheet's exercises; one without is not among the pictured. One handout keeps one person.
  private func pictures(
    of sheet: inout Sheet, request: LoadRequest, isGrey: Bool
  ) throws(LoadError) -> [String: Picture] {
    let wanted = request.look ?? sheet.patient.look?.value ?? "A"
    let look = try layout.look(wanted, namedAt: request.look == nil ? sheet.patient.look?.place : nil)
    var found: [String: Picture] = [:]
    var mistakes: [LoadError] = []
    for entry in sheet.exercises {
      let id = entry.exercise.id
      // Only where each leg works by itself does the picture follow the named side.
      let side = entry.dosage.side == .each ? sheet.patient.namedSide : nil
      do throws(LoadError) {
        let picture = try pictures.picture(
          of: id, photo: entry.exercise.photo, side: side, look: look, isGrey: isGrey)
        guard let picture else { continue }
        found[id] = picture
        sheet.pictured.insert(id)
      } catch { mistakes.append(error) }
    }
    if let error = LoadError(joining: mistakes) { throw error }
    return found
  }
}
