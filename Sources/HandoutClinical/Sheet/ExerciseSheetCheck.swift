import HandoutInput

/// Checks what a sheet without a condition warns of.
struct ExerciseSheetCheck {
  let sheet: ExerciseSheet
  let content: CheckedContent
  let bag: DiagnosticBag

  /// Besides the flags of every profile: nobody knows whether the pain comes from a nerve.
  private static let required = RedFlagCheck.always + ["RF1-CES"]

  func check() {
    let place = SourcePlace(file: ExerciseSheet.file, origin: .library)
    let always = RedFlagCheck(flags: sheet.always, content: content, bag: bag, place: place)
    let printed = always.checkLines()
    always.checkRequired(Self.required, of: "every sheet of exercises")
    always.check(sheet.strip)
    content.check(sheet.basis.sources, .source, into: bag)
    var seen: Set<String> = []
    for region in sheet.regions {
      if !region.id.isEmpty, !seen.insert(region.id).inserted {
        report(region.place, "there are two regions with the id \"\(region.id)\"", help: "give each its own id")
      }
      RedFlagCheck(flags: region.redFlags, content: content, bag: bag, place: region.place).checkLines()
      for replacement in region.replaces { check(replacement, of: region, printed: printed) }
    }
    let known = Set(sheet.regions.flatMap(\.targets))
    for muscle in Muscle.allCases where !known.contains(muscle) {
      report(place, "no region has the target \(muscle.rawValue)", help: "add it: its exercises get all warnings else")
    }
  }

  /// What takes the place of a line is printed, and carries all of its flags, or a warning would be lost.
  private func check(
    _ replacement: ExerciseSheet.Replacement, of region: ExerciseSheet.Region, printed: Set<String>
  ) {
    let line = replacement.line
    if !printed.contains(line.value) {
      report(line.place ?? region.place, "\"\(line.value)\" is no line of every sheet, so nothing is replaced")
    }
    content.check(replacement.lines, .redFlagLine, into: bag)
    func flags(of id: String) -> [String] { content.redFlags?.line(id)?.flags.map(\.value) ?? [] }
    guard !Set(replacement.lines.flatMap { flags(of: $0.value) }).isSuperset(of: flags(of: line.value)) else { return }
    report(
      line.place ?? region.place, "what replaces \"\(line.value)\" does not carry its red flags",
      help: "name lines that say the same in more words, or keep the line")
  }

  private func report(_ place: SourcePlace, _ message: Message, help: Message? = nil) {
    bag.report(Diagnostic(at: place, message, help: help))
  }
}
