import HandoutClinical
import HandoutComposer
import HandoutEngine
import HandoutInput
import HandoutLayouts
import HandoutLoader

/// What someone should know of a handout when its pages are placed.
extension HandoutPress {
  /// What someone should know of heads that have no room for all their words.
  static func warning(about omitted: [FurniturePart]) -> Diagnostic? {
    let help: Message = "page 1 has them in full; shorter names of the clinic and the patient make room"
    let place = SourcePlace(file: "handout")
    if omitted.contains(.clinic) {
      return Diagnostic(
        warning: .runningHeadShortened, at: place,
        "the running heads have no room for the title, the clinic's name and its phone number",
        help: help)
    }
    guard omitted.contains(.title) else { return nil }
    return Diagnostic(
      warning: .runningHeadShortened, at: place, "the running heads have no room for the title", help: help)
  }

  /// What someone should know of a handout whose warning signs are in another one.
  static func warning(aboutCompanionOf loaded: LoadedSheet) -> Diagnostic? {
    guard let companion = loaded.composer.companion, !loaded.hasCompanion else { return nil }
    return Diagnostic(
      warning: .companionMissing, at: SourcePlace(file: "handout"),
      "the full list of warning signs is not in this handout but in \(words: companion)",
      help: "hand it out together with one: make it with --design \(words: companion)")
  }

  /// What someone should know of a handout whose design has no place for some links.
  static func warning(aboutLinksOf loaded: LoadedSheet, form: Int) -> Diagnostic? {
    let owners = loaded.composer.linksLeftOut(of: loaded.sheet, form: form)
    guard !owners.isEmpty else { return nil }
    let design = loaded.composer.design.id
    let whose = owners.map { $0 == .exercise ? "the exercises" : "the \($0.rawValue)" }
    return Diagnostic(
      warning: .leftOutLinks, at: SourcePlace(file: "handout"),
      "left out: the links of \(words: NearestName.joined(whose, last: "and")), for which \(words: design) has no place",
      help: "the design sheet has places for all of them: hand one out as well, with --design \(words: design),sheet")
  }

  /// What someone should know of a sheet that says less than its design can.
  static func warnings(about leftOut: [LeftOut]) -> [Diagnostic] {
    leftOut.map { thing in
      let help: Message =
        switch thing {
        case .moreSheets: "print all of them; fewer exercises or a shorter note may fit on one sheet"
        case .logWeeks: "print another log when these weeks are over, with its own start"
        default: "it is in Full: make one with --design full"
        }
      return Diagnostic(
        warning: thing.code, at: SourcePlace(file: "handout"), "\(words: thing.words)", help: help)
    }
  }
}
