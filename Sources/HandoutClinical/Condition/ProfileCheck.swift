import HandoutInput

/// Checks what one profile refers to and what its phases hold.
struct ProfileCheck {
  let profile: ConditionProfile
  let content: CheckedContent
  let bag: DiagnosticBag

  func check() {
    checkRedFlags()
    checkContraindications()
    for (index, phase) in profile.phases.enumerated() { checkPhase(phase, number: index + 1) }
    content.check(profile.advice, .advice, into: bag)
    content.check(profile.sources, .source, into: bag)
  }

  private func checkRedFlags() {
    content.check(profile.seeDoctor, .redFlagLine, into: bag)
    let check = RedFlagCheck(flags: profile.redFlags, content: content, bag: bag, place: profile.place)
    let printed = check.checkLines()
    for id in profile.seeDoctor where content.redFlags?.line(id.value) != nil && !printed.contains(id.value) {
      report(id.place, "the reason \"\(id.value)\" is in none of the profile's tiers", help: "add it to a tier")
    }
    check.checkRequired(content.redFlags?.required.profiles ?? [], of: "every profile")
    content.check(profile.bodyRegions, .region, into: bag)
    for id in profile.bodyRegions {
      guard let region = content.regions.first(where: { $0.id == id.value }) else { continue }
      check.checkRequired(region.required, of: "every profile of the region \(region.id)")
    }
    check.check(profile.strip)
  }

  private func checkContraindications() {
    for rule in profile.contraindications {
      let id = rule.exercise.value
      if id.hasSuffix("*") {
        if !content.exerciseIDs.contains(where: rule.covers) {
          report(rule.exercise.place, "no exercise starts with \"\(id.dropLast())\"")
        }
      } else {
        content.check([rule.exercise], .exercise, into: bag)
      }
      if let instead = rule.instead { checkInstead(instead, of: rule) }
      if case .notBefore(let phase, _) = rule.rule, phase > profile.phases.count {
        report(rule.exercise.place, "there is no phase \(phase) in this profile")
      }
    }
  }

  /// What a rule would have the patient do must be another exercise that some phase may have.
  private func checkInstead(_ instead: Located<String>, of rule: Contraindication) {
    content.check([instead], .exercise, into: bag)
    if rule.covers(instead.value) {
      report(instead.place, "\(instead.value) cannot take its own place", help: "name another exercise")
    } else if let ruling = RoutineResolver.ruling(on: instead.value, in: profile, phase: profile.phases.count) {
      report(
        instead.place, "\(instead.value) is ruled out itself: \(ruling.explanation)", help: "name another exercise")
    }
  }

  /// A swap takes an exercise of the phase's pool to one that the phase may have.
  private func checkSwaps(of phase: Phase, number: Int) {
    content.check(phase.swaps.flatMap { [$0.from, $0.to] }, .exercise, into: bag)
    var seen: Set<String> = []
    for swap in phase.swaps {
      if !seen.insert(swap.from.value).inserted {
        report(swap.from.place, "\(swap.from.value) is swapped twice in \(phase.id)", help: "keep one of the two")
      }
      if !phase.pool.contains(where: { $0.value == swap.from.value }) {
        report(swap.from.place, "\(swap.from.value) is not in the pool of \(phase.id)", help: "remove the swap")
      }
      if let rule = RoutineResolver.ruling(on: swap.to.value, in: profile, phase: number) {
        report(
          swap.to.place, "\(swap.to.value) is ruled out in \(phase.id): \(rule.explanation)",
          help: "swap for another exercise")
      }
    }
  }

  private func checkPhase(_ phase: Phase, number: Int) {
    content.check(phase.pool, .exercise, into: bag)
    content.check(phase.selection.map(\.exercise), .exercise, into: bag)
    checkSwaps(of: phase, number: number)
    let start = phase.selection.first?.exercise.place
    if !(4...7).contains(phase.selection.count) {
      report(start, "\(phase.id) selects \(phase.selection.count) exercises; a default selection has 4 to 7")
    }
    var seen: Set<String> = []
    for selected in phase.selection {
      let id = selected.exercise
      if !seen.insert(id.value).inserted { report(id.place, "\(id.value) is selected twice in \(phase.id)") }
      if !phase.pool.contains(where: { $0.value == id.value }) {
        report(id.place, "\(id.value) is not in the pool of \(phase.id)", help: "add it to the pool")
      }
      if let rule = RoutineResolver.ruling(on: id.value, in: profile, phase: number) {
        report(
          id.place, "\(id.value) is ruled out in \(phase.id): \(rule.explanation)",
          help: "select another exercise, or change the rule")
      }
    }
    checkMinutes(phase, at: start)
  }

  /// Compares the stated minutes with those that the doses make.
  private func checkMinutes(_ phase: Phase, at place: SourcePlace?) {
    for (legs, stated, name) in [
      (Legs.one, phase.minutes.oneLeg, "one-leg"), (.both, phase.minutes.bothLegs, "both-legs"),
    ] {
      var seconds = 0
      for selected in phase.selection {
        guard let exercise = content.exercises[selected.exercise.value] else { return }
        seconds += SessionTime.seconds(selected.dosage, kind: exercise.kind, legs: legs)
      }
      let computed = SessionTime.statedMinutes(seconds: seconds)
      guard computed != stated, let place else { continue }
      bag.report(
        Diagnostic(
          warning: .minutesDiffer, at: place,
          "\(phase.id) states \(name): \(stated) minutes; its doses make \(computed)",
          help: "correct the minutes or the doses"))
    }
  }

  private func report(_ place: SourcePlace?, _ message: Message, help: Message? = nil) {
    bag.report(Diagnostic(at: place ?? profile.place, message, help: help))
  }
}
