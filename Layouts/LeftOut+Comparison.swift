package import HandoutInput

extension LeftOut {
  /// What one form of a design leaves out or cuts short of another.
  static func between(_ whole: PageDesign, and shorter: PageDesign) -> [LeftOut] {
    let before = whole.uses
    let after = shorter.uses
    func form(_ section: Section, in uses: [SectionUse]) -> SectionForm? { uses.first { $0.section == section }?.form }
    func days(in uses: [SectionUse]) -> Int { uses.first { $0.section == .log && $0.form == .byDay }?.days ?? 0 }
    var found: [LeftOut] = []
    for section in Section.allCases {
      guard before.contains(where: { $0.section == section }) else { continue }
      if !after.contains(where: { $0.section == section }) {
        if let left = section.leftOut { found.append(left) }
        continue
      }
      let isShorter = form(section, in: before) != form(section, in: after)
      switch section {
      case .log where isShorter && form(section, in: before) == .byExercise: found.append(.logByExercise)
      case .log where days(in: after) < days(in: before): found.append(.logWeeks)
      case .closing where isShorter: found.append(.sources)
      case .checklist where isShorter && form(section, in: before) == .phase: found.append(.checklistItems)
      default: break
      }
    }
    if shorter.pages.least > whole.pages.least { found.append(.moreSheets) }
    return found
  }
}

extension LeftOut {
  /// The code of the warning about it.
  package var code: WarningCode {
    switch self {
    case .about: .leftOutAbout
    case .do: .leftOutDo
    case .takeCare: .leftOutTakeCare
    case .whatIsGoingOn: .leftOutWhatIsGoingOn
    case .whatHelps: .leftOutWhatHelps
    case .logByExercise: .leftOutLogByExercise
    case .log: .leftOutLog
    case .logWeeks: .leftOutLogWeeks
    case .sources: .leftOutSources
    case .checklistItems: .leftOutChecklistItems
    case .moreSheets: .moreSheets
    }
  }

  /// Whether it is what only a sheet about a condition has.
  package var isAboutCondition: Bool {
    switch self {
    case .about, .do, .takeCare, .whatIsGoingOn, .whatHelps, .checklistItems: true
    case .logByExercise, .log, .logWeeks, .sources, .moreSheets: false
    }
  }

  /// What is left out, in a sentence for people who make sheets.
  package var words: String {
    switch self {
    case .about, .whatIsGoingOn: "left out to fit: what is going on"
    case .do: "left out to fit: what to do"
    case .takeCare: "left out to fit: what to take care of"
    case .whatHelps: "left out to fit: what helps"
    case .logByExercise: "left out to fit: the log with a row for each exercise"
    case .log: "left out to fit: the log"
    case .logWeeks: "left out to fit: the last weeks of the log"
    case .sources: "left out to fit: the sources but for one"
    case .checklistItems: "left out to fit: the checklist but for its first items, and when to ease back"
    case .moreSheets: "the handout does not fit on one sheet and has more"
    }
  }
}

extension Section {
  /// What is missing where the section is left out; nil for a section that must never be.
  var leftOut: LeftOut? {
    switch self {
    case .about: .about
    case .do: .do
    case .takeCare: .takeCare
    case .whatIsGoingOn: .whatIsGoingOn
    case .whatHelps: .whatHelps
    case .log: .log
    case .letterhead, .title, .identity, .cover, .plan, .levels, .lines, .atAGlance, .safetyStrip, .note, .redFlags,
      .painScale, .stopRule, .nerveNote, .exercises, .exerciseLinks, .noFloor,
      .askFirst, .callUs, .checklist, .progress, .notes, .closing:
      nil
    }
  }
}
