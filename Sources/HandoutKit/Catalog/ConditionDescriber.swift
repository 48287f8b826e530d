import HandoutClinical

/// Describes a condition profile for the person who chooses it.
struct ConditionDescriber {
  let exercises: ExerciseDescriber
  let redFlags: RedFlagLibrary
  /// The fingerprints of what handouts about the condition say, by language.
  let fingerprints: [(language: String, fingerprint: String)]

  func describe(_ profile: ConditionProfile) -> Description {
    var builder = DescriptionBuilder()
    builder.add("id", profile.id)
    builder.add("language", profile.language == ClinicalLibrary.originalLanguage ? nil : profile.language)
    builder.add("name", profile.name)
    builder.add("other-names", profile.otherNames)
    builder.add("region", profile.region)
    builder.add("body-regions", profile.bodyRegions.map(\.value))
    builder.add("under-17", profile.underSeventeen.rawValue)
    builder.add("weeks", span(profile.weeks))
    builder.add("for", profile.audience)
    let review = profile.reviewed.map { "\($0.by), \($0.date.description)" }
    builder.add("reviewed", review ?? "not yet reviewed by a clinician")
    builder.add("text-to-sign", fingerprints.map { "\($0.language): \($0.fingerprint)" })
    builder.add("text-date", profile.textDate.description)
    builder.add("codes", profile.codes.map { "\($0.code) \($0.meaning) (ICD-10-CM, verify)" })
    builder.add("nerve-pain", profile.hasNervePain ? "the pain zones say what tingling means" : nil)
    builder.add("about", profile.about.joined(separator: " "))
    builder.add("causes", describe(profile.causes))
    builder.add("signs", describe(profile.signs))
    builder.add("what-helps", profile.whatHelps.map { "\($0.name): \($0.text)" })
    builder.add("do", profile.dos)
    builder.add("do-not", profile.donts)
    builder.add("advice", profile.advice.map(\.value))
    builder.add("outlook", profile.outlook.joined(separator: " "))
    builder.add("see-doctor", profile.seeDoctor.map(\.value))
    builder.add("red-flags", describeRedFlags(profile))
    builder.add("strip", describeStrip(profile))
    builder.add("contraindications", profile.contraindications.map(describe))
    builder.add("phases", profile.phases.map(describe))
    builder.add("every-week", profile.everyWeek)
    builder.add("sources", exercises.sourceTitles(profile.sources.map(\.value)))
    return builder.description
  }

  private func describe(_ titled: TitledItems) -> Description {
    var builder = DescriptionBuilder()
    builder.add("title", titled.title)
    builder.add("items", titled.items)
    return builder.description
  }

  private func span(_ span: Span) -> String { span.from == span.to ? "\(span.from)" : "\(span.from) to \(span.to)" }

  private func describeRedFlags(_ profile: ConditionProfile) -> Description {
    var builder = DescriptionBuilder()
    for tier in RedFlagTier.allCases {
      let lines = (profile.redFlags.lines[tier] ?? []).compactMap { redFlags.line($0.value) }
      builder.add("tier-\(tier.rawValue)-means", redFlags.tiers[tier])
      builder.add(
        "tier-\(tier.rawValue)",
        lines.map { line in
          let young = line.under.map { " (under \($0) only)" } ?? ""
          return "\(line.id): \(line.text)\(young) [\(line.flags.map(\.value).joined(separator: ", "))]"
        })
    }
    let ids = profile.redFlags.ids.map(\.value)
    builder.add("signs", ids.map { id in redFlags.meaning(id).map { "\(id): \($0.meaning)" } ?? id })
    builder.add("screening", profile.redFlags.screening.map { "\($0.value): \(redFlags.line($0.value)?.text ?? "")" })
    return builder.description
  }

  private func describeStrip(_ profile: ConditionProfile) -> Description {
    var builder = DescriptionBuilder()
    for tier in SafetyStrip.tiers {
      builder.add("tier-\(tier.rawValue)", (profile.strip.lines[tier] ?? []).map(\.value))
    }
    return builder.description
  }

  private func describe(_ rule: Contraindication) -> String {
    let what =
      switch rule.rule {
      case .blocked(let reason): "blocked, needs an override. \(reason)"
      case .notBefore(let phase, let reason): "not before phase \(phase). \(reason)"
      case .conditional(let words): "not if \(words)"
      }
    return "\(rule.exercise.value): \(what)" + (rule.instead.map { " (instead: \($0.value))" } ?? "")
  }

  private func describe(_ phase: Phase) -> Description {
    var builder = DescriptionBuilder()
    builder.add("id", phase.id)
    builder.add("name", phase.name)
    builder.add("weeks", span(phase.weeks))
    builder.add("days-a-week", phase.days)
    builder.add("times-a-day", span(phase.perDay))
    builder.add("note", phase.note)
    builder.add("minutes-one-leg", phase.minutes.oneLeg)
    builder.add("minutes-both-legs", phase.minutes.bothLegs)
    builder.add(
      "selection",
      phase.selection.map { selected in
        let note = selected.note.map { ". \($0)" } ?? ""
        return "\(selected.exercise.value): \(exercises.describe(selected.dosage, of: selected.exercise.value))\(note)"
      })
    builder.add("pool", phase.pool.map(\.value))
    builder.add("checklist", phase.checklist)
    builder.add("swaps", phase.swaps.map { "\($0.from.value) to \($0.to.value), when: \($0.when.rawValue)" })
    return builder.description
  }
}
