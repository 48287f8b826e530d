import HandoutClinical
import HandoutDocument
import HandoutGeometry
import HandoutLayouts
import Synchronization

/// Stands for everything that a sheet says but its patient: sheets with the same one say the same, and are not compared.
package final class SharedContent: Sendable {
  package init() {}
}

/// The parts of sheets of one content, each composed once in each form of one design: by the first patient, for all.
///
/// Nothing here is about one patient. A part is composed of what it may see of the patient, and kept under that (`Composer.patientSeen`).
package final class ComposedParts: Sendable {
  /// Which form of the design it is.
  struct Form: Hashable {
    var number: Int
    var page: Size
  }

  /// What decides how a part is composed.
  struct Key: Hashable {
    var part: RegionPart
    var form: Form
    var warningPlace: WarningPlace
    /// What the part sees of the patient.
    var patient: Patient
  }

  /// The words for heads and feet that stand on no page yet.
  struct PageWords {
    var rest: [Range<Int>: RowsElsewhere]
    var rows: [Range<Int>: [Inline]]
  }

  private struct State {
    var parts: [Key: [SectionBlock]] = [:]
    var words: [Form: PageWords] = [:]
  }

  /// More parts than this are not kept: they are those of many starts.
  private static let limit = 256

  /// Whose content it is.
  let content: SharedContent
  private let state = Mutex(State())

  package init(of content: SharedContent) {
    self.content = content
  }

  /// The blocks of a part, from here where they are known.
  func blocks(_ key: Key, _ compose: () -> [SectionBlock]) -> [SectionBlock] {
    if let known = state.withLock({ $0.parts[key] }) { return known }
    // Without the lock: a part of columns has parts in it.
    let made = compose()
    return state.withLock { state in
      // Blocks that are the same are kept once, so that they are known again.
      if let known = state.parts[key] { return known }
      if state.parts.count >= Self.limit { state.parts.removeAll() }
      state.parts[key] = made
      return made
    }
  }

  /// The words of heads and feet in a form, from here where they are known.
  func words(_ form: Form, _ compose: () -> PageWords) -> PageWords {
    if let known = state.withLock({ $0.words[form] }) { return known }
    let made = compose()
    return state.withLock { state in
      if let known = state.words[form] { return known }
      if state.words.count >= Self.limit { state.words.removeAll() }
      state.words[form] = made
      return made
    }
  }
}

extension Composer {
  /// What a part that many patients share may see of one of them: how the exercises are done; the start where days are told, the next visit
  /// where exercises leave room for facts, and who answers for the plan where sources are. Whatever else a part said of its patient would
  /// be said to others.
  func patientSeen(by uses: [SectionUse], of sheet: Sheet) -> Patient {
    let patient = sheet.patient
    var seen = Patient()
    (seen.side, seen.legs) = (patient.side, patient.legs)
    (seen.doses, seen.instructions, seen.allowances) = (patient.doses, patient.instructions, patient.allowances)
    for use in uses {
      switch use.section {
      case .log, .checklist, .progress: seen.start = patient.start
      case .exercises: if design.exercises.form == .cells { seen.nextVisit = patient.nextVisit }
      case .closing: seen.therapist = patient.therapist
      default: break
      }
    }
    return seen
  }

  /// Whether sections that may say something of a patient say nothing of this one: what is looked out for, and the facts where no visit
  /// is known and the therapist is not among them.
  func saysNothingOfPatient(in uses: [SectionUse], of sheet: Sheet) -> Bool {
    uses.allSatisfy { use in
      let isFree = use.section == .atAGlance && use.form != .rows && sheet.patient.nextVisit == nil
      return use.link == nil && (use.section == .safetyStrip || isFree)
    }
  }
}
