import HandoutClinical
import HandoutComposer
import HandoutEngine
import HandoutInput
import HandoutLayouts
import Synchronization

/// What was chosen for a patient, most of it for many others too.
struct ChosenSheet: Sendable {
  var sheet: Sheet
  var composers: [Composer]
  /// The pictures of the routine's exercises, by exercise id.
  var pictures: [String: Picture]
  /// What someone should look at in the routine, and in the clinic's reviews.
  var routineWarnings: [Diagnostic]
  var reviewWarnings: [Diagnostic]
}

/// All of a request that decides what a sheet says, but the patient's age: without places, without whatever is the patient's own.
struct SharedSheetKey: Hashable {
  private let condition: String?
  private let routine: String?
  private let keepsOrder: Bool
  private let designs: [String]
  private let theme: String?
  private let look: String?
  private let language: String?
  private let requestedLanguage: String?
  private let date: CalendarDate
  /// The clinic file and its logo.
  private let clinic: [UInt8]
  private let side: Side?
  private let legs: Legs
  private let patientRoutine: String?

  /// Nil for a routine that was put together or changed for one patient.
  init?(_ request: LoadRequest, patient: Patient, clinic: ClinicCache.Entry) {
    guard
      request.exercises.isEmpty, patient.exercises.isEmpty, patient.drop.isEmpty, patient.add.isEmpty,
      patient.doses.isEmpty, patient.instructions.isEmpty, patient.allowances.isEmpty
    else { return nil }
    condition = request.condition?.value
    routine = request.routine
    keepsOrder = request.keepsOrder
    designs = request.designs.map(\.value)
    theme = request.theme?.value
    look = request.look ?? patient.look?.value
    language = patient.language
    requestedLanguage = request.language
    date = request.date
    self.clinic = clinic.digest
    side = patient.side
    legs = patient.legs
    patientRoutine = patient.routine?.value
  }
}

extension Patient {
  /// The patient as others with the same key are: what is chosen for this one says nothing of anybody.
  var asChosenFor: Patient {
    var patient = Patient()
    (patient.side, patient.legs, patient.routine) = (side, legs, routine)
    (patient.language, patient.look) = (language, look)
    return patient
  }
}

/// The sheets chosen so far, for the next patients who are to have the same.
final class SharedSheets: Sendable {
  /// More than this are not kept: those of long ago are not needed again.
  private static let limit = 128

  private let sheets = Mutex<[SharedSheetKey: [Int?: ChosenSheet]]>([:])

  func sheet(for key: SharedSheetKey, age: Int?) -> ChosenSheet? { sheets.withLock { $0[key]?[age] } }

  /// Keeps a sheet for other patients, and marks it as one that they share: with all ages for which it warns of the same.
  func keep(_ chosen: ChosenSheet, for key: SharedSheetKey, age: Int?) -> ChosenSheet {
    sheets.withLock { sheets in
      let known = sheets[key] ?? [:]
      var kept = known[age] ?? known.values.first { $0.warnsOfTheSame(as: chosen) }
      if kept == nil {
        let content = SharedContent()
        var marked = chosen
        marked.sheet = chosen.sheet.sharing(content)
        marked.composers = chosen.composers.map { $0.keepingParts(of: content) }
        kept = marked
      }
      if sheets.count >= Self.limit, sheets[key] == nil { sheets.removeAll() }
      sheets[key, default: [:]][age] = kept
      return kept ?? chosen
    }
  }
}

extension ChosenSheet {
  /// Whether two sheets that differ in the age alone have the same red flags, which nothing but them is chosen by.
  fileprivate func warnsOfTheSame(as other: ChosenSheet) -> Bool {
    func flags(_ sheet: Sheet) -> [[RedFlagTier: [RedFlagLine]]] {
      [sheet.redFlags, sheet.strip] + (sheet.second.map { [$0.content.redFlags, $0.content.strip] } ?? [])
    }
    return flags(sheet) == flags(other.sheet)
  }
}
