package import HandoutClinical
package import HandoutDocument
package import HandoutGeometry
package import HandoutLayouts

/// Stage 2: turns a sheet and a page design into a document: which blocks, in which order, in which words. Never sees a coordinate.
package struct Composer: Sendable {
  package let design: PageDesign
  package let theme: Theme
  package let phrases: Phrases
  /// Where the sheet has all its warning signs.
  package var warningPlace = WarningPlace.page(1)
  /// Whether the red flags come before the facts at a glance, where page 1 has no room for both.
  private var putsRedFlagsFirst = false

  package init(design: PageDesign, theme: Theme, phrases: Phrases) {
    self.design = design
    self.theme = theme
    self.phrases = phrases
  }

  /// The document of a sheet; a bilingual sheet has its second language under each line of the first.
  ///
  /// - Parameters:
  ///   - paper: the size of the page.
  ///   - namesPatient: whether the file's title names the patient.
  package func compose(_ sheet: Sheet, paper: Size, namesPatient: Bool) -> Document {
    let uses = uses(of: sheet)
    guard let second = sheet.second else {
      return composed(sheet, uses: uses, paper: paper, namesPatient: namesPatient)
    }
    let document = composed(sheet, uses: uses, paper: paper, namesPatient: namesPatient)
    var composer = Composer(design: design, theme: theme, phrases: second.phrases)
    composer.warningPlace = warningPlace
    let other = composer.composed(
      sheet.saying(second), uses: uses, paper: paper, namesPatient: namesPatient)
    let text = BilingualText(language: second.phrases.language, color: theme.color(.secondary))
    return BilingualMerger(text: text).merged(document, other)
  }

  /// The document of a sheet in this composer's language.
  private func composed(_ sheet: Sheet, uses: [SectionUse], paper: Size, namesPatient: Bool) -> Document {
    let sections = uses.compactMap { use -> StackBlock.Child? in
      guard let block = block(for: use, sheet: sheet) else { return nil }
      return StackBlock.Child(
        block, spaceBefore: design.space(above: use.section), isPersonal: use.section.isPersonal,
        isOptional: use.section == .notes && !sheet.hasNotes)
    }
    return Document(
      page: PageSetup(
        size: paper, margins: design.margins, headHeight: design.otherHeads, firstHeadHeight: design.firstHead,
        footHeight: design.foot),
      furniture: furniture(of: sheet), body: StackBlock(children: sections), lastly: closing(of: sheet),
      title: title(of: sheet, namesPatient: namesPatient), author: sheet.clinic.name ?? "Handout",
      subject: phrases.text(.homeProgram), language: phrases.language,
      created: "\(sheet.date.description)T00:00:00Z")
  }

  /// The same, with the red flags before the facts at a glance.
  package func puttingRedFlagsFirst() -> Composer {
    var composer = self
    composer.putsRedFlagsFirst = true
    return composer
  }

  /// Whether the red flags of a placed sheet stand on page 1, where its design has them before the exercises.
  ///
  /// - Parameter outline: the headings of the sheet and the pages on which they stand, from 0.
  package func hasRedFlagsOnFirstPage(_ outline: [(title: String, page: Int)]) -> Bool {
    let heading = phrases.text(.stopAndGetHelp)
    return outline.first { $0.title.hasPrefix(heading) }.map { $0.page == 0 } ?? true
  }

  /// The sections of a sheet in their order. In two languages page 1 has no room for red flags and facts.
  func uses(of sheet: Sheet) -> [SectionUse] {
    sheet.second == nil && !putsRedFlagsFirst ? design.uses : usesWithRedFlagsFirst
  }

  /// The design's sections with the red flags before the facts.
  private var usesWithRedFlagsFirst: [SectionUse] {
    var uses = design.uses
    guard let facts = uses.firstIndex(where: { $0.section == .atAGlance }),
      let flags = uses.firstIndex(where: { $0.section == .redFlags }), facts < flags
    else { return uses }
    let moved = uses.remove(at: facts)
    uses.insert(moved, at: flags)
    return uses
  }

  private func title(of sheet: Sheet, namesPatient: Bool) -> String {
    guard namesPatient, let name = sheet.patient.name else { return sheet.profile.name }
    return "\(sheet.profile.name) · \(name)"
  }

  /// The block of a section; nil where the sheet has nothing for it.
  func block(for use: SectionUse, sheet: Sheet) -> Block? {
    switch use.section {
    case .letterhead: letterhead(of: sheet, identity: identity(on: sheet))
    case .title: title(of: sheet)
    case .atAGlance: atAGlance(of: sheet)
    case .redFlags: redFlags(of: sheet)
    case .whatIsGoingOn: whatIsGoingOn(in: sheet)
    case .painScale: painScale(of: sheet)
    case .exercises: exercises(of: sheet)
    case .noFloor: noFloor(in: sheet)
    case .whatHelps: whatHelps(in: sheet)
    case .callUs: callUs(in: sheet)
    case .checklist: checklist(of: sheet)
    case .log: log(of: sheet)
    case .notes: notes(of: sheet)
    case .safetyStrip, .note, .stopRule, .askFirst, .about, .do, .takeCare, .progress, .closing: nil
    }
  }
}

extension Section {
  /// Whether the section says something about one patient: a name, a date, a note.
  fileprivate var isPersonal: Bool {
    switch self {
    case .letterhead, .title, .atAGlance, .safetyStrip, .note, .notes: true
    case .redFlags, .whatIsGoingOn, .painScale, .stopRule, .exercises, .noFloor, .askFirst, .about, .do, .takeCare,
      .whatHelps, .callUs, .checklist, .progress, .log, .closing:
      false
    }
  }
}
