import HandoutClinical
import HandoutComposer
import HandoutInput
import HandoutLoader

extension LoadRequest {
  /// Takes from a plan what the request and its patient leave open, and tells what of the plan is not kept.
  ///
  /// - Throws: `HandoutError` of the kind `content` with all mistakes of the patient, and where it is another patient than the
  ///   plan's.
  mutating func goOn(from plan: HandoutPlan) throws(HandoutError) {
    let known = try decodedPatient()
    let content = plan.content
    let faults = content.patient.contradictions(to: known.patient, source: "the plan") { key in
      let found = InputPlaces(patient: patient).place(of: key)
      return found ?? SourcePlace(file: "handout")
    }
    guard faults.isEmpty else { throw HandoutError(.content, faults) }
    var (old, told) = kept(of: plan, by: known.patient)
    keepsOrder = keepsOrder || content.keepsOrder && exercises.isEmpty && known.patient.exercises.isEmpty
    if routine != nil || known.patient.routine != nil { old.routine = nil }
    told += lacking(plan, besides: known.patient)
    patient = .decoded(
      old.changed(by: known.patient), warnings: plan.warnings + told + known.warnings,
      documents: known.documents + [plan.document])
    if condition?.place == nil, condition?.value == plan.condition { condition = content.condition }
    if designs.isEmpty { designs = content.designs }
    theme = theme ?? content.theme
    paper = paper ?? content.paper
  }

  private func decodedPatient() throws(HandoutError) -> (
    patient: HandoutClinical.Patient, warnings: [Diagnostic], documents: [YAMLDocument]
  ) {
    switch patient {
    case .unknown: return (HandoutClinical.Patient(), [], [])
    case .decoded(let patient, let warnings, let documents): return (patient, warnings, documents)
    case .file(let name, let bytes):
      do throws(YAMLError) {
        let document = try YAMLDocument(name: name, bytes: bytes)
        let (patient, warnings) = try document.decodeWithWarnings { HandoutClinical.Patient(decoding: $0) }
        return (patient, warnings, [document])
      } catch {
        throw HandoutError(.content, error.diagnostics)
      }
    }
  }

  /// The plan's patient without what belongs to another routine or condition than the one that is asked for.
  private func kept(
    of plan: HandoutPlan, by patient: HandoutClinical.Patient
  ) -> (patient: HandoutClinical.Patient, warnings: [Diagnostic]) {
    var old = plan.content.patient
    var warnings: [Diagnostic] = []
    let asked = routine ?? patient.routine?.value
    if condition?.value != plan.condition, asked == nil, let routine = old.routine {
      old.routine = nil
      warnings.append(
        Diagnostic(
          warning: .planNotKept, at: routine.place ?? plan.place,
          "the plan's routine, \(routine.value), is of another condition and not kept",
          help: "choose one with --routine"))
    }
    let listed = old.exercises
    let isOther = condition?.value != plan.condition || asked != nil && asked != plan.content.patient.routine?.value
    if isOther, let first = listed.first, exercises.isEmpty, patient.exercises.isEmpty {
      old.exercises = []
      warnings.append(
        Diagnostic(
          warning: .planNotKept, at: first.place ?? plan.place,
          "the plan's own list of exercises is not kept, as another routine is asked for: \(listed.map(\.value).joined(separator: ", "))",
          help: "give those that are still right with --exercises, or --add them"))
    }
    return (old, warnings)
  }

  /// What the last handout was made of that its plan does not have, and nobody gives again.
  private func lacking(_ plan: HandoutPlan, besides patient: HandoutClinical.Patient) -> [Diagnostic] {
    let missing = plan.content.lacking(besides: patient)
    guard !missing.isEmpty else { return [] }
    let ages = !missing.isDisjoint(with: [.born, .age])
    return [
      Diagnostic(
        warning: .planLacks, at: plan.place,
        "the last handout was made with more than it prints: \(words: missing.joinedNames)",
        help: ages
          ? "give it again: some warning signs are for an age, and are left out where it is not known"
          : "give it again if it still holds")
    ]
  }
}

extension HandoutPlan {
  /// The plan as a whole.
  fileprivate var place: SourcePlace { SourcePlace(file: document.source.name) }

  /// What someone should look at in the exercises of a handout that goes on from the plan.
  func warning(aboutExercisesOf loaded: LoadedSheet, request: LoadRequest) -> Diagnostic? {
    let routine = request.routine ?? loaded.sheet.patient.routine?.value ?? loaded.sheet.phase?.id
    let isSame = routine == content.patient.routine?.value && request.condition?.value == condition
    return isSame ? differences(in: loaded, request) : keptDoses(in: loaded)
  }

  /// Doses that were changed for one routine and go into another one.
  private func keptDoses(in loaded: LoadedSheet) -> Diagnostic? {
    let kept = loaded.sheet.patient.doses.filter { dose in
      isOfPlan(dose) && loaded.sheet.exercises.contains { $0.exercise.id == dose.exercise.value }
    }
    guard let first = kept.first else { return nil }
    let doses = kept.flatMap { dose in dose.numbers.map { "\(dose.exercise.value).\($0)=\($1)" } }
    return Diagnostic(
      warning: .planDosesKept, at: first.exercise.place ?? place,
      "doses of the plan are kept in another routine: \(doses.joined(separator: ", "))",
      help: "see whether they are right for it; --dose changes them")
  }

  /// Exercises that are not as the last handout had them, though nothing else is asked for: the library, or the plan, has changed.
  private func differences(in loaded: LoadedSheet, _ request: LoadRequest) -> Diagnostic? {
    let (patient, old) = (loaded.sheet.patient, content.patient)
    guard !content.printed.isEmpty, request.exercises.isEmpty,
      (patient.exercises, patient.drop, patient.add) == (old.exercises, old.drop, old.add)
    else { return nil }
    let now = loaded.sheet.exercises.map(PlanContent.PrintedExercise.init)
    let asked = Set(patient.doses.filter { !isOfPlan($0) }.map(\.exercise.value))
    let others = content.printed.filter { last in
      !asked.contains(last.id) && !now.contains { $0.id == last.id && $0.hasDose(of: last) }
    }
    let new = now.filter { entry in !content.printed.contains { $0.id == entry.id } }
    let ids = (others + new).map(\.id)
    guard !ids.isEmpty else { return nil }
    return Diagnostic(
      warning: .planDiffers, at: place,
      "not as the last handout had it: \(ids.joined(separator: ", "))",
      help: "the library or the plan has changed since; see whether exercises and doses are right")
  }

  /// Whether a dose is the plan's: what options or a patient file change has its place there.
  private func isOfPlan(_ dose: DoseChange) -> Bool { dose.exercise.place?.file == document.source.name }
}
