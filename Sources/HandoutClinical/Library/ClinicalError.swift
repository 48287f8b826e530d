package import HandoutInput

/// Why the clinical stage cannot serve a request.
package enum ClinicalError: Error, Hashable, Sendable {
  /// Content, patient or clinic files are wrong.
  case content([Diagnostic])
  /// A name that nothing has. `place` is nil if it came from the command line, else where a file says it.
  case unknown(ContentKind, id: String, place: SourcePlace?, nearest: [String])
  /// Names or codes that stand for nothing, for more than one thing, or for another side than the patient's; at least one.
  case naming([NamingError])
  /// Neither a condition nor exercises are named.
  case nothingToDo
  /// A routine is named and no condition whose routine it could be. `place` is nil if the command line names it.
  case routineWithoutCondition(routine: String, place: SourcePlace?)
  /// The profile rules an exercise out and the patient file gives no reason to allow it. `instead` is what it would have
  /// the patient do.
  case ruledOut(
    exercise: String, condition: String, rule: Contraindication.Rule, instead: String?, place: SourcePlace?)
  /// A named routine was made for another profile. `place` is nil if the command line names it.
  case wrongRoutine(routine: String, condition: String, meantFor: String, place: SourcePlace?)
  /// A phase has exercises on the floor and names none for people who cannot get there. `known` are the routines without
  /// the floor that the profile has. `place` is nil if the command line asks for it.
  case needsFloor(phase: String, condition: String, known: [String], place: SourcePlace?)
  /// Nothing is left to do after the patient file's drops. Both are nil for a list of exercises without a condition.
  case emptyRoutine(condition: String?, routine: String?)
  /// A text that the handout needs is not translated. `file` is the translation file that is missing.
  case untranslated(file: String, language: String)
  /// A clinic's own text is in another language than the sheet. `file` is the text's, `translation` the one that is missing.
  case writtenOnly(file: String, language: String, wanted: String, translation: String)
  /// A content file could not be read; `reason` is the system's.
  case unreadable(file: String, reason: String)

  /// Whether the mistake is on the command line, not in a file: usage (exit code 64), not content (65).
  package var isUsage: Bool {
    switch self {
    case .unknown(_, _, nil, _), .wrongRoutine(_, _, _, nil), .needsFloor(_, _, _, nil), .nothingToDo,
      .routineWithoutCondition(_, nil):
      true
    case .naming(let errors): errors.allSatisfy { $0.place == nil }
    default: false
    }
  }

  /// The error as diagnostics with places where they are known.
  package var diagnostics: [Diagnostic] {
    let nowhere = SourcePlace(file: "handout")
    switch self {
    case .content(let diagnostics): return diagnostics
    case .unknown(let kind, let id, let place, let nearest):
      let names = NearestName.joined(nearest.map { "\"\($0)\"" }, last: "or")
      return [
        Diagnostic(
          at: place ?? nowhere, "there is no \(words: kind.rawValue) \"\(id)\"",
          help: nearest.isEmpty ? nil : "did you mean \(names)?")
      ]
    case .ruledOut(let exercise, let condition, let rule, let instead, let place):
      return [
        Diagnostic(
          at: place?.ofRequest ?? nowhere, "\(exercise) is ruled out for \(condition): \(rule.explanation)",
          help:
            "choose \(instead ?? "another exercise"), or add a reason to the patient file: allow: {\(exercise): reason}; make takes it with --allow"
        )
      ]
    case .wrongRoutine(let routine, let condition, let meantFor, let place):
      return [
        Diagnostic(
          at: place?.ofRequest ?? nowhere, "the routine \"\(routine)\" is for \(meantFor), not for \(condition)",
          help: "choose a phase of \(condition), such as phase-1")
      ]
    case .needsFloor(let phase, let condition, let known, let place):
      return [
        Diagnostic(
          at: place?.ofRequest ?? nowhere,
          "\(phase) of \(condition) names no exercises for people who cannot get to the floor",
          help: known.isEmpty
            ? "list the exercises yourself"
            : "list the exercises yourself, or choose \(NearestName.joined(known, last: "or"))")
      ]
    case .emptyRoutine(let condition, let routine):
      var message: Message = "no exercise is left"
      if let condition, let routine { message = "no exercise is left in \(routine) of \(condition)" }
      return [Diagnostic(at: nowhere, message, help: "drop fewer exercises, or add one")]
    case .naming(let errors): return errors.map(\.diagnostic)
    case .nothingToDo:
      return [
        Diagnostic(
          at: nowhere, "neither a condition nor exercises are named",
          help: "name a condition (handout list conditions), or exercises alone: --exercises bridge,clamshell")
      ]
    case .routineWithoutCondition(let routine, let place):
      return [
        Diagnostic(
          at: place?.ofRequest ?? nowhere, "the routine \"\(routine)\" needs a condition, and none is named",
          help: "name the condition, or list exercises in place of the routine")
      ]
    case .untranslated(let file, let language):
      return [
        Diagnostic(
          at: SourcePlace(file: file, origin: .chosenByRequest),
          "this text is not translated to \"\(language)\": there is no such file",
          help: "add the file, or choose another language: no handout mixes languages by itself")
      ]
    case .writtenOnly(let file, let language, let wanted, let translation):
      return [
        Diagnostic(
          at: SourcePlace(file: file, origin: .chosenByRequest),
          "this text is written in \"\(language)\" alone, and the sheet is in \"\(wanted)\"",
          help:
            "make the sheet with --language \(language), leave the text out, or add \(translation) to the library folder"
        )
      ]
    case .unreadable(let file, let reason):
      return [Diagnostic(at: SourcePlace(file: file, origin: .library), "the file cannot be read: \(words: reason)")]
    }
  }
}

extension Contraindication.Rule {
  /// The rule in words for a therapist.
  package var explanation: String {
    switch self {
    case .blocked(let reason): reason
    case .notBefore(let phase, let reason): "not before phase \(phase). \(reason)"
    case .conditional(let words): "not if \(words)"
    }
  }
}

/// The kinds of things that have ids.
package enum ContentKind: String, Hashable, Sendable {
  case condition
  case exercise
  case phase
  case routine
  case redFlagLine = "red-flag line"
  case redFlag = "red flag"
  case source
  case advice
  case reasonToAsk = "ask-first reason"
  case region
  case limb
  case target

  /// The plural, for "known exercises: …".
  package var plural: String { self == .advice ? "pieces of advice" : rawValue + "s" }
}
