package import HandoutClinical
import HandoutLayouts

/// Whose sheet it is, and of which day: what tells two patients of one name, and two sheets of one patient, apart.
struct PatientIdentity {
  /// The name, or what stands for it; nil leaves a line to write on.
  var name: String?
  /// Birth date and id, as phrases.
  var details: [String]
  /// The date of the sheet in words.
  var date: String?

  /// What stands below the name in running heads.
  var below: String { (details + [date].compactMap(\.self)).joined(separator: " · ") }

  /// The same for a narrow head: broken between its pieces only, and no line begins with a dot.
  var belowInPieces: String {
    (details + [date].compactMap(\.self)).map { $0.replacing(" ", with: "\u{A0}") }.joined(separator: Self.dot)
  }

  static let dot = "\u{A0}· "
}

/// What is known of a patient that tells him or her apart, and what the clinic wants of it.
package struct KnownIdentity: Sendable {
  package var name: String?
  package var id: String?
  package var born: CalendarDate?
  /// The year of birth, or the year and its month, where the day is not known.
  package var bornIn: String?
  /// The clinic's choice, in its order; empty for the usual one.
  package var wanted: [PatientIdentifier]

  package init(_ patient: Patient, wanted: [PatientIdentifier]) {
    (name, id, born, bornIn) = (patient.name, patient.id, patient.born, patient.bornIn)
    self.wanted = wanted
  }
}

extension Composer {
  /// What a sheet shows of its patient's identity. A design for a wall or a purse shows the name or else the id, unless the clinic asks for more.
  ///
  /// - Parameter isCompact: whether dates are short, for a strip of one line.
  func identity(on sheet: Sheet, isCompact: Bool = false) -> PatientIdentity {
    guard !showsNameOnly(on: sheet) else {
      return PatientIdentity(name: sheet.patient.name ?? sheet.patient.id.map(number), details: [], date: nil)
    }
    return fullIdentity(on: sheet, isCompact: isCompact)
  }

  /// All that tells the patient apart, whatever the design is for.
  func fullIdentity(on sheet: Sheet, isCompact: Bool = false) -> PatientIdentity {
    PatientIdentity(
      name: sheet.patient.name, details: identifiers(of: sheet, isCompact: isCompact),
      date: date(sheet.date, isCompact: isCompact))
  }

  private func date(_ date: CalendarDate, isCompact: Bool) -> String {
    isCompact ? phrases.compactDate(date) : phrases.date(date)
  }

  /// Whether a sheet shows a name and nothing that tells it from the same name of another patient, though it should.
  package func lacksIdentifier(_ sheet: Sheet) -> Bool {
    sheet.patient.name != nil && !showsNameOnly(on: sheet) && identifiers(of: sheet).isEmpty
  }

  private func showsNameOnly(on sheet: Sheet) -> Bool { sheet.clinic.showsNameOnly ?? design.showsNameOnly }

  /// The identifiers that the clinic wants and that are known, in its order. Without a name the id stands for it.
  private func identifiers(of sheet: Sheet, isCompact: Bool = false) -> [String] {
    identifiers(of: KnownIdentity(sheet.patient, wanted: sheet.clinic.identifiers), isCompact: isCompact)
  }

  func identifiers(of known: KnownIdentity, isCompact: Bool = false) -> [String] {
    var wanted = known.wanted
    if wanted.isEmpty { wanted = known.born != nil || known.bornIn != nil ? [.born] : [.id] }
    if known.name == nil, !wanted.contains(.id) { wanted.insert(.id, at: 0) }
    return wanted.compactMap { kind in
      switch kind {
      case .born:
        // What is known of a birth without its day is printed as it was given.
        (known.born.map { date($0, isCompact: isCompact) } ?? known.bornIn).map { date in
          phrases.text(isCompact ? .bornShort : .bornOn, ["date": date])
        }
      case .id: known.id.map(number)
      }
    }
  }

  /// Who answers for the plan: the therapist, else who sent the patient.
  func clinician(of sheet: Sheet) -> (label: PhraseKey, name: String?) {
    if sheet.patient.therapist == nil, let referrer = sheet.patient.referrer { return (.referredBy, referrer) }
    return (.therapist, sheet.patient.therapist)
  }

  private func number(_ id: String) -> String { phrases.text(.patientNumber, ["number": phrases.apart(id)]) }
}
