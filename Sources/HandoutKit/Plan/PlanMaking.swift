import HandoutClinical
import HandoutComposer
import HandoutInput
import HandoutLoader
import HandoutPages

extension PlanContent {
  /// The plan of a placed handout: what was asked for, without what of the patient stands on none of its pages.
  ///
  /// - Parameter earlier: the plan that the handout goes on from.
  init(of loaded: LoadedSheet, request: LoadRequest, document: PlacedDocument, earlier: PlanContent?) {
    let sheet = loaded.sheet
    condition = sheet.profile.map { Located($0.id) }
    date = request.date
    patient = sheet.patient
    patient.routine = request.routine.map { Located($0) } ?? patient.routine ?? sheet.phase.map { Located($0.id) }
    if !request.exercises.isEmpty { patient.exercises = request.exercises.map { Located($0) } }
    patient.language = request.language ?? patient.language
    if let look = request.look { patient.look = Located(look) }
    keepsOrder = request.keepsOrder
    designs = request.designs
    theme = request.theme
    paper = request.paper
    printed = sheet.exercises.map(PrintedExercise.init)
    let missing = earlier?.lacking(besides: patient) ?? []
    let left = unprintedKeys(of: loaded, in: PrintedWords(document))
    for key in left { key.leaveOut(of: &patient) }
    unprinted = left.union(missing)
  }

  /// The keys that were given and of which the pages say nothing.
  private func unprintedKeys(of loaded: LoadedSheet, in words: PrintedWords) -> Set<PersonalKey> {
    let composers = [loaded.composer] + loaded.furtherComposers
    let forms = composers.flatMap { $0.printedForms(of: loaded.sheet) }
    return Set(
      PersonalKey.allCases.filter { key in
        guard key.isKnown(of: patient) else { return false }
        return switch key {
        // No design prints an age, and of packets alone have sheets for envelopes.
        case .address, .age: true
        case .notes: !loaded.composer.printedNotes(of: loaded.sheet).allSatisfy(words.holds)
        case .allow: !printsReasons(of: loaded.sheet, by: composers, in: words)
        default: !forms.contains { $0.key == key.rawValue && $0.texts.contains(where: words.holds) }
        }
      })
  }

  /// Whether every reason stands on the pages, with the exercise that it is about.
  private func printsReasons(of sheet: Sheet, by composers: [Composer], in words: PrintedWords) -> Bool {
    patient.allowances.allSatisfy { allowance in
      guard let entry = sheet.exercises.first(where: { $0.exercise.id == allowance.exercise.value }) else {
        return false
      }
      return composers.contains { words.holds($0.printedReason(allowance.reason, exercise: entry.exercise.name)) }
    }
  }

  /// What the handout was made of that its plan does not have, and that is not said of a patient.
  func lacking(besides patient: HandoutClinical.Patient) -> Set<PersonalKey> {
    unprinted.filter { !$0.isSaid(of: patient) }
  }

  /// What someone should know of a plan that has not all that the handout was made of.
  ///
  /// - Parameter earlier: the plan that the handout goes on from, which lacked some of it already.
  func warning(after earlier: PlanContent?) -> Diagnostic? {
    let left = unprinted.subtracting(earlier?.unprinted ?? [])
    guard !left.isEmpty else { return nil }
    return Diagnostic(
      warning: .planLeavesOut, at: SourcePlace(file: "handout"),
      "the plan leaves out what no page prints: \(words: left.joinedNames)",
      help: "give it again when a handout goes on from the plan")
  }
}
