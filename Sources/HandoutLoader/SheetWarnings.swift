import HandoutClinical
import HandoutComposer
import HandoutInput

/// What is looked at before a sheet is made for somebody.
struct SheetWarnings {
  let request: LoadRequest

  /// - Throws: `LoadError` of the kind `content` for a birth date that nobody has on the date of the sheet. A wrong year would
  ///   make an adult a child, and other warnings would be printed.
  func checkBirth(of patient: Patient) throws(LoadError) {
    if let born = patient.bornIn { try check(birthIn: born) }
    let limits = DateLimits.births(on: request.date)
    guard let born = patient.born, !limits.contains(born) else { return }
    let place = InputPlaces(patient: request.patient).place(of: "born") ?? SourcePlace(file: "handout")
    throw LoadError(
      .content,
      [
        Diagnostic(
          at: place,
          "born must be from \(limits.lowerBound.description) to the date of the sheet, \(request.date.description), found \"\(born.description)\"",
          help:
            "that is an age from \(words: DateLimits.ages.lowerBound) to \(words: DateLimits.ages.upperBound) years")
      ])
  }

  private func check(birthIn born: String) throws(LoadError) {
    let first = request.date.year - DateLimits.ages.upperBound - 1
    let isPast = born <= request.date.description.prefix(born.count)
    guard !isPast || (Int(born.prefix(4)) ?? 0) < first else { return }
    let place = InputPlaces(patient: request.patient).place(of: "born-in") ?? SourcePlace(file: "handout")
    throw LoadError(
      .content,
      [
        Diagnostic(
          at: place, "born-in must be from \(first) to the date of the sheet, found \"\(born)\"",
          help:
            "that is an age from \(words: DateLimits.ages.lowerBound) to \(words: DateLimits.ages.upperBound) years")
      ])
  }

  /// What the request says of the plan in another way than the patient's file, which gives way: a leg or a phase may be another one than
  /// somebody has in mind who only looks at the file.
  func overrides(of patient: Patient) -> [Diagnostic] {
    // Asked of every row of a batch, which says nothing of this.
    guard request.side != nil || request.routine != nil || !request.exercises.isEmpty else { return [] }
    func ids(_ exercises: [String]) -> String { exercises.joined(separator: ", ") }
    let pairs: [(key: String, said: String?, file: String?)] = [
      ("side", request.side?.rawValue, patient.side?.rawValue), ("routine", request.routine, patient.routine?.value),
      (
        "exercises", request.exercises.isEmpty ? nil : ids(request.exercises),
        patient.exercises.isEmpty ? nil : ids(patient.exercises.map(\.value))
      ),
    ]
    return pairs.compactMap { key, said, file in
      guard let said, let file, said != file else { return nil }
      return Diagnostic(
        warning: .optionOverFile,
        at: InputPlaces(patient: request.patient).place(of: key) ?? SourcePlace(file: "handout"),
        "the patient file says \(words: key) \"\(file)\", and the request \"\(said)\", which is printed",
        help: "make the two agree, or take \(words: key) out of one of them")
    }
  }

  /// What is said of a sheet in some designs, once for all of them.
  func identity(of sheet: Sheet, composers: [Composer]) -> [Diagnostic] {
    composers.lazy.map { self.identity(of: sheet, composer: $0) }.first { !$0.isEmpty } ?? []
  }

  /// What is said where a name alone tells whose sheet it is.
  private func identity(of sheet: Sheet, composer: Composer) -> [Diagnostic] {
    if let twin = request.twin, sheet.patient.id == nil || !sheet.clinic.identifiers.contains(.id) {
      return [
        Diagnostic(
          warning: .sameNameAndBirthDate, at: SourcePlace(file: "handout"),
          "the name and the birth date are those of row \(words: twin) too: the sheets cannot be told apart",
          help: "print the ids: write identifiers: [born, id] into the clinic file")
      ]
    }
    guard composer.lacksIdentifier(sheet) else { return [] }
    let wanted = sheet.clinic.identifiers.isEmpty ? [.born, .id] : sheet.clinic.identifiers
    return [
      Diagnostic(
        warning: .noSecondIdentifier, at: SourcePlace(file: fileName),
        "the name stands on the sheet without \(words: NearestName.joined(wanted.map(\.rawValue), last: "or")): two patients of one name cannot be told apart",
        help: "add one of them, or choose others with the clinic file's identifiers")
    ]
  }

  /// The patient file alone: its line would show the name.
  private var fileName: String {
    guard case .file(let name, _) = request.patient else { return "handout" }
    return name
  }
}
