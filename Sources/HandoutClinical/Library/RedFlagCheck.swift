import HandoutInput

/// Checks that printed lines carry the red flags of a profile or of a sheet without one, and that the strip says nothing else.
struct RedFlagCheck {
  let flags: ProfileRedFlags
  let content: CheckedContent
  let bag: DiagnosticBag
  /// Where a complaint points that no line is to blame for.
  let place: SourcePlace

  /// Checks the lines of the box, and returns the ids of those that are printed.
  @discardableResult func checkLines() -> Set<String> {
    content.check(flags.ids, .redFlag, into: bag)
    if let screening = flags.screening { content.check([screening], .redFlagLine, into: bag) }
    var carried: Set<String> = []
    var printed: Set<String> = []
    for tier in RedFlagTier.allCases {
      let ids = flags.lines[tier] ?? []
      content.check(ids, .redFlagLine, into: bag)
      for id in ids {
        guard let line = content.redFlags?.line(id.value) else { continue }
        carried.formUnion(line.flags.map(\.value))
        printed.insert(id.value)
        if line.tier != tier {
          report(id.place, "the line \"\(id.value)\" is of tier \(line.tier.rawValue), not \(tier.rawValue)")
        }
      }
    }
    if let screening = flags.screening, let line = content.redFlags?.line(screening.value) {
      carried.formUnion(line.flags.map(\.value))
    }
    for id in flags.ids where content.redFlags != nil && !carried.contains(id.value) {
      report(id.place, "no printed line carries the red flag \(id.value)", help: "add a line that does to a tier")
    }
    return printed
  }

  /// Checks that required flags are among these.
  ///
  /// - Parameter subject: what the flags are those of: "every profile".
  func checkRequired(_ required: [Located<String>], of subject: Message) {
    for id in required where !flags.ids.contains(where: { $0.value == id.value }) {
      report(
        flags.ids.first?.place, "\(subject) carries the red flag \(id.value); it is missing here",
        help: "add it to ids, and a line that carries it to a tier")
    }
  }

  /// A line of the strip is one of the box, or says in fewer words what lines of the box say.
  func check(_ strip: SafetyStrip) {
    let carried = Set(flags.ids.map(\.value))
    for tier in SafetyStrip.tiers {
      let ids = strip.lines[tier] ?? []
      let box = flags.lines[tier] ?? []
      content.check(ids, .redFlagLine, into: bag)
      for id in ids {
        guard let line = content.redFlags?.line(id.value) else { continue }
        if line.tier != tier {
          report(id.place, "the line \"\(id.value)\" is of tier \(line.tier.rawValue), not \(tier.rawValue)")
        } else if !box.contains(where: { $0.value == id.value }), !carried.isSuperset(of: line.flags.map(\.value)) {
          report(
            id.place, "the line \"\(id.value)\" of the strip is not one of this profile's warnings",
            help: "take a line of the profile's tier-\(tier.rawValue), or one that carries only its red flags")
        }
      }
    }
  }

  private func report(_ place: SourcePlace?, _ message: Message, help: Message? = nil) {
    bag.report(Diagnostic(at: place ?? self.place, message, help: help))
  }
}
