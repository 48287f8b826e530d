import Crypto
import HandoutClinical
import HandoutComposer
import HandoutInput

/// All that a handout about one condition can say in one language, for a clinician to sign.
///
/// It is what a patient reads: the profile, the doses of its phases, its warning signs, every exercise that its phases name, the
/// advice that profiles share, its sources and the words of the page. What a design leaves out is in it, so one review holds for all
/// designs; what is typed for one patient or one clinic is not.
struct ConditionText: Sendable {
  /// The fingerprint: the first digits of a SHA-256 of all texts, each with its key.
  let fingerprint: String
  /// The exercises whose texts are in it.
  let exercises: Set<String>

  /// - Throws: `LoadError` for a condition or language that there is not, and a text that is not translated. Exercises that are not
  ///   translated are left out: no sheet can print them.
  init(
    condition: String, language: String, clinical: ClinicalLibrary, phrases: Phrases
  ) throws(LoadError) {
    var hash = SHA256()
    func add(_ file: String, _ texts: [ContentText]) {
      for text in texts where text.role != .unprinted {
        hash.update(data: Array("\(file) \(text.key)\u{1F}\(text.text)\u{1E}".utf8))
      }
    }
    var known: [Exercise] = []
    do throws(ClinicalError) {
      let profile = try clinical.condition(condition, language: language).content
      add("condition", profile.texts + profile.printedNumbers)
      for id in profile.namedExercises.sorted() {
        do throws(ClinicalError) {
          let exercise = try clinical.exercise(id, language: language).content
          add("exercise \(id)", exercise.texts + [ContentText("dosage", exercise.dosage.signature)] + exercise.shown)
          known.append(exercise)
        } catch .untranslated {
          continue
        } catch .writtenOnly {
          continue
        } catch { throw error }
      }
      let limbs = try clinical.limbs(of: profile, exercises: known, language: language)
      for limb in Set(limbs.others.values).union([limbs.sheet]).sorted(by: { $0.id < $1.id }) {
        add("limb \(limb.id)", limb.texts)
      }
      let lines = try clinical.redFlags(language: language).content
      let ids = profile.namedWarnings
      for line in lines.lines where ids.contains(line.id) {
        let form =
          "\(line.tier.rawValue) \(line.lead?.rawValue ?? "") \(line.under.map(String.init) ?? "") \(line.isOnWall)"
        add("warning", [ContentText("\(line.id) \(form)", line.text)])
      }
      add("advice", try clinical.advice(language: language).content.texts)
      for key in profile.sources {
        let source = try clinical.source(key.value, namedAt: key.place)
        add("source", [ContentText(key.value, source.printedNames.joined(separator: "; "))])
      }
    } catch {
      throw LoadError(error)
    }
    add("phrases", phrases.texts)
    fingerprint = String(
      hash.finalize().map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
        .prefix(TextReview.fingerprintLength))
    exercises = Set(known.map(\.id))
  }
}

extension ConditionProfile {
  /// The exercises that a sheet about the condition can have without being asked for others.
  fileprivate var namedExercises: Set<String> {
    let swaps = phases.flatMap(\.swaps).flatMap { [$0.from, $0.to] }
    let chosen = phases.flatMap { $0.pool + $0.selection.map(\.exercise) }
    return Set((chosen + swaps + contraindications.compactMap(\.instead)).map(\.value))
  }

  /// The ids of all warning lines that a sheet about the condition can have.
  fileprivate var namedWarnings: Set<String> {
    let lines = redFlags.lines.values.flatMap(\.self) + strip.lines.values.flatMap(\.self)
    return Set((lines + seeDoctor + [redFlags.screening].compactMap(\.self)).map(\.value))
  }

  /// The numbers that a sheet prints beside the texts, and what decides which of the texts it prints, and where.
  fileprivate var printedNumbers: [ContentText] {
    func ids(_ ids: [Located<String>]) -> String { ids.map(\.value).joined(separator: " ") }
    var numbers = [
      ContentText("weeks", "\(weeks.from) \(weeks.to)"), ContentText("text-date", textDate.description),
      ContentText("nerve-pain", "\(hasNervePain)"), ContentText("advice", ids(advice)),
      ContentText("see-doctor", ids(seeDoctor)), ContentText("screening", redFlags.screening?.value ?? ""),
    ]
    for tier in RedFlagTier.allCases {
      numbers.append(ContentText("tier \(tier.rawValue)", ids(redFlags.lines[tier] ?? [])))
      numbers.append(ContentText("strip \(tier.rawValue)", ids(strip.lines[tier] ?? [])))
    }
    for rule in contraindications {
      numbers.append(ContentText("rule \(rule.exercise.value)", "\(rule.rule.signature) \(rule.instead?.value ?? "")"))
    }
    for phase in phases {
      numbers.append(
        ContentText(
          "\(phase.id) rhythm",
          "\(phase.weeks.from) \(phase.weeks.to) \(phase.days) \(phase.perDay.from) \(phase.perDay.to)"))
      for swap in phase.swaps {
        numbers.append(ContentText("\(phase.id) \(swap.when.rawValue)", "\(swap.from.value) \(swap.to.value)"))
      }
      for selected in phase.selection {
        numbers.append(ContentText("\(phase.id) \(selected.exercise.value)", selected.dosage.signature))
      }
    }
    return numbers
  }
}

extension Contraindication.Rule {
  /// The rule in a form that changes when it does; its words are among the texts.
  fileprivate var signature: String {
    switch self {
    case .blocked: "blocked"
    case .notBefore(let phase, _): "not before \(phase)"
    case .conditional: "if"
    }
  }
}

extension Exercise {
  /// What a sheet says of the exercise beside its texts and dose: a link, the names of photographs, what is needed, and who must ask first.
  fileprivate var shown: [ContentText] {
    let address = link.map { ContentText("link", "\($0.address.uri) \($0.label ?? "")") }
    let facts = [
      ContentText("kind", kind.rawValue), ContentText("position", position?.rawValue ?? ""),
      ContentText("equipment", equipment.map(\.rawValue).joined(separator: " ")),
      ContentText("ask-first", cautions.map { $0.who?.value ?? "-" }.joined(separator: " ")),
    ]
    return facts + [address].compactMap(\.self) + (photo?.files ?? []).map { ContentText("photo", $0.value) }
  }
}

extension Dosage {
  /// The dose in a form that changes when it does.
  fileprivate var signature: String {
    let amount =
      switch amount {
      case .repetitions(let dose):
        "\(dose.sets)x\(dose.reps) hold \(dose.hold) rest \(dose.rest)\(dose.eachWay ? " each way" : "")"
      case .duration(let minutes): "\(minutes) minutes"
      case .asNeeded(let minutes): "as needed \(minutes) minutes"
      }
    let frequency =
      switch frequency {
      case .perDay(let count): "\(count) a day"
      case .beforeEachSession: "before each session"
      }
    return "\(amount), \(frequency), \(days) days, \(side.rawValue)"
  }
}
