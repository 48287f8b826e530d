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
    condition = request.condition
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
    leaveOut(unprintedKeys(of: loaded, in: PrintedWords(document)))
    unprinted = Set(unprinted + missing).sorted()
  }

  /// The keys that were given and of which the pages say nothing.
  private func unprintedKeys(of loaded: LoadedSheet, in words: PrintedWords) -> [String] {
    let composers = [loaded.composer] + loaded.furtherComposers
    let forms = composers.flatMap { $0.printedForms(of: loaded.sheet) }
    var given = [
      ("id", patient.id != nil), ("name", patient.name != nil), ("born", patient.born != nil),
      ("therapist", patient.therapist != nil), ("start", patient.start != nil),
      ("next-visit", patient.nextVisit != nil),
    ].filter(\.1).map(\.0)
    given.removeAll { key in forms.contains { $0.key == key && $0.texts.contains(where: words.holds) } }
    // No design prints an age.
    if patient.age != nil { given.append("age") }
    if patient.notes != nil, !loaded.composer.printedNotes(of: loaded.sheet).allSatisfy(words.holds) {
      given.append("notes")
    }
    let reasons = loaded.sheet.exercises.compactMap { entry in
      patient.allowances.first { $0.exercise.value == entry.exercise.id }.map { (entry.exercise.name, $0.reason) }
    }
    let areTold = reasons.allSatisfy { name, reason in
      composers.contains { words.holds($0.printedReason(reason, exercise: name)) }
    }
    if !patient.allowances.isEmpty, !areTold || reasons.count < patient.allowances.count { given.append("allow") }
    return given.sorted()
  }

  private mutating func leaveOut(_ keys: [String]) {
    unprinted = keys
    for key in keys {
      switch key {
      case "id": patient.id = nil
      case "name": patient.name = nil
      case "born": patient.born = nil
      case "age": patient.age = nil
      case "therapist": patient.therapist = nil
      case "start": patient.start = nil
      case "next-visit": patient.nextVisit = nil
      case "notes": patient.notes = nil
      default: patient.allowances = []
      }
    }
  }

  /// What the handout was made of that its plan does not have, and that is not known of a patient.
  func lacking(besides patient: HandoutClinical.Patient) -> [String] {
    unprinted.filter { key in
      switch key {
      case "id": patient.id == nil
      case "name": patient.name == nil
      case "born", "age": patient.born == nil && patient.age == nil
      case "therapist": patient.therapist == nil
      case "start": patient.start == nil
      case "next-visit": patient.nextVisit == nil
      case "notes": patient.notes == nil
      default: patient.allowances.isEmpty
      }
    }
  }

  /// What someone should know of a plan that has not all that the handout was made of.
  ///
  /// - Parameter earlier: the plan that the handout goes on from, which lacked some of it already.
  func warning(after earlier: PlanContent?) -> Diagnostic? {
    let unprinted = unprinted.filter { earlier?.unprinted.contains($0) != true }
    guard !unprinted.isEmpty else { return nil }
    return Diagnostic(
      warning: .planLeavesOut, at: SourcePlace(file: "handout"),
      "the plan leaves out what no page prints: \(words: unprinted.joined(separator: ", "))",
      help: "give it again when a handout goes on from the plan")
  }
}
