import HandoutInput

/// Checks what one region refers to, and what it warns of where exercises are on a sheet without a condition.
struct RegionCheck {
  let region: BodyRegion
  let content: CheckedContent
  let bag: DiagnosticBag

  func check() {
    content.check([region.limb], .limb, into: bag)
    content.check(region.required, .redFlag, into: bag)
    RedFlagCheck(flags: region.redFlags, content: content, bag: bag, place: region.place).checkLines()
    for replacement in region.replaces { check(replacement) }
  }

  /// What takes the place of a line is printed, and carries all of its flags, or a warning would be lost.
  private func check(_ replacement: BodyRegion.Replacement) {
    let line = replacement.line
    content.check(replacement.lines, .redFlagLine, into: bag)
    if let sheet = content.exerciseSheet {
      let printed = sheet.always.lines.values.flatMap { $0.map(\.value) }
      if !printed.contains(line.value) {
        report(line.place, "\"\(line.value)\" is no line of every sheet, so nothing is replaced")
      }
    }
    func flags(of id: String) -> [String] { content.redFlags?.line(id)?.flags.map(\.value) ?? [] }
    guard !Set(replacement.lines.flatMap { flags(of: $0.value) }).isSuperset(of: flags(of: line.value)) else { return }
    report(
      line.place, "what replaces \"\(line.value)\" does not carry its red flags",
      help: "name lines that say the same in more words, or keep the line")
  }

  private func report(_ place: SourcePlace?, _ message: Message, help: Message? = nil) {
    bag.report(Diagnostic(at: place ?? region.place, message, help: help))
  }
}
