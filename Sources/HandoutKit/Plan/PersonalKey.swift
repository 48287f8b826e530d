import HandoutClinical

/// What a plan has of a patient only where a page prints it, by the keys of a patient file.
enum PersonalKey: String, CaseIterable, Hashable, Sendable {
  case address
  case age
  case allow
  case born
  case bornIn = "born-in"
  case id
  case link
  case name
  case nextVisit = "next-visit"
  case notes
  case referrer
  case start
  case therapist

  /// Whether it is known of a patient.
  func isKnown(of patient: HandoutClinical.Patient) -> Bool {
    switch self {
    case .address: patient.address != nil
    case .age: patient.age != nil
    case .allow: !patient.allowances.isEmpty
    case .born: patient.born != nil
    case .bornIn: patient.bornIn != nil
    case .id: patient.id != nil
    case .link: patient.link != nil
    case .name: patient.name != nil
    case .nextVisit: patient.nextVisit != nil
    case .notes: patient.notes != nil
    case .referrer: patient.referrer != nil
    case .start: patient.start != nil
    case .therapist: patient.therapist != nil
    }
  }

  /// Whether a patient need not be asked for it: a birth date says an age, and an age does what a birth date does for a sheet.
  func isSaid(of patient: HandoutClinical.Patient) -> Bool {
    switch self {
    case .age, .born: PersonalKey.age.isKnown(of: patient) || PersonalKey.born.isKnown(of: patient)
    default: isKnown(of: patient)
    }
  }

  /// Takes it from a patient.
  func leaveOut(of patient: inout HandoutClinical.Patient) {
    switch self {
    case .address: patient.address = nil
    case .age: patient.age = nil
    case .allow: patient.allowances = []
    case .born: patient.born = nil
    case .bornIn: patient.bornIn = nil
    case .id: patient.id = nil
    case .link: patient.link = nil
    case .name: patient.name = nil
    case .nextVisit: patient.nextVisit = nil
    case .notes: patient.notes = nil
    case .referrer: patient.referrer = nil
    case .start: patient.start = nil
    case .therapist: patient.therapist = nil
    }
  }
}

extension Collection<PersonalKey> {
  /// The keys with commas between them, in one order.
  var joinedNames: String { map(\.rawValue).sorted().joined(separator: ", ") }
}
