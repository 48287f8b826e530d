package import HandoutClinical
package import HandoutDocument
package import HandoutGeometry
package import HandoutLayouts

/// Stage 2: turns a sheet and a page design into a document: which blocks, in which order, in which words. Never sees a coordinate.
package struct Composer: Sendable {
  package private(set) var design: PageDesign
  package let theme: Theme
  package let phrases: Phrases
  /// Where the sheet has all its warning signs.
  package var warningPlace: WarningPlace
  /// Whether the red flags come before the facts at a glance, where page 1 has no room for both.
  private var putsRedFlagsFirst = false

  /// What was composed for other patients; nil where nothing is kept.
  private(set) var parts: ComposedParts?
  /// Which form of the design this is; nil before one is chosen.
  private(set) var form: ComposedParts.Form?

  package init(design: PageDesign, theme: Theme, phrases: Phrases) {
    self.design = design
    self.theme = theme
    self.phrases = phrases
    warningPlace = design.warningPlace
  }

  /// The same composer for sheets of one content, whose common parts it composes once.
  package func keepingParts(of content: SharedContent) -> Composer {
    var composer = self
    composer.parts = ComposedParts(of: content)
    return composer
  }

  /// How many forms the design has: its own, and one for each rung of its ladder.
  package var formCount: Int { design.ladder.count + 1 }

  /// The design whose handout has what this one leaves out: the full list of warning signs; nil where this one has it.
  package var companion: String? { design.companion }

  /// What a part of a handout in several designs is called.
  package var partName: String { phrases.name(of: design) }

  /// What a page without words is called.
  package var blankPageName: String { phrases.text(.blankPage) }

  /// What a sheet does not say in a form that its design says in its first one.
  package func leftOut(inForm form: Int, of sheet: Sheet) -> [LeftOut] {
    let leftOut = design.ladder.indices.contains(form - 1) ? design.ladder[form - 1].leftOut : []
    // What a sheet without a condition never had cannot be missed.
    return sheet.profile == nil ? leftOut.filter { !$0.isAboutCondition } : leftOut
  }

  /// The document of a sheet in one of the forms of the design.
  ///
  /// - Parameter form: the form's place from 0; each is shorter than the one before.
  package func compose(_ sheet: Sheet, form: Int, paper: Size, namesPatient: Bool) -> Document {
    let page = design.page(on: paper)
    var composer = self
    composer.design = design.onRung(form, exercises: sheet.exercises.count).fitted(toPage: page)
    composer.form = ComposedParts.Form(number: form, page: page)
    // On a narrow page the list may run on behind the first one.
    if composer.design.isStacked, design.flowsFreely { composer.warningPlace = .sheet }
    return composer.compose(sheet, page: page, namesPatient: namesPatient)
  }

  /// The document of a sheet; a bilingual sheet has its second language under each line of the first.
  ///
  /// - Parameter namesPatient: whether the file's title names the patient.
  package func compose(_ sheet: Sheet, paper: Size, namesPatient: Bool) -> Document {
    compose(sheet, form: 0, paper: paper, namesPatient: namesPatient)
  }

  /// The document in two languages or one, in a form that is fitted to its page.
  private func compose(_ sheet: Sheet, page: Size, namesPatient: Bool) -> Document {
    let uses = uses(of: sheet)
    guard let second = sheet.second else {
      return composed(sheet, uses: uses, page: page, namesPatient: namesPatient)
    }
    let document = composed(sheet, uses: uses, page: page, namesPatient: namesPatient)
    var composer = Composer(design: design, theme: theme, phrases: second.phrases)
    composer.warningPlace = warningPlace
    let other = composer.composed(
      sheet.saying(second), uses: uses, page: page, namesPatient: namesPatient)
    let text = BilingualText(
      language: second.phrases.language, color: theme.color(.secondary), smaller: design.length(.secondLanguageSmaller),
      greatest: design.length(.secondLanguageGreatest), least: design.length(.secondLanguageLeast))
    let merger = BilingualMerger(
      text: text, boxGap: design.length(.secondLanguageBoxGap), nameGap: design.length(.secondLanguageNameGap))
    return merger.merged(document, other)
  }

  /// The document of a sheet in this composer's language.
  private func composed(_ sheet: Sheet, uses: [SectionUse], page: Size, namesPatient: Bool) -> Document {
    let body = body(of: sheet, uses: uses)
    return Document(
      page: PageSetup(
        size: page, margins: design.margins, headHeight: design.otherHeads, firstHeadHeight: design.firstHead,
        footHeight: design.foot, lastGap: design.length(.furnitureLastGap)),
      furniture: furniture(of: sheet), body: body.stack, runs: body.runs,
      lastly: design.flowsFreely ? closing(of: sheet) : nil,
      title: title(of: sheet, namesPatient: namesPatient), author: sheet.clinic.name ?? "Handout",
      subject: phrases.text(design.hasExercises ? .homeProgram : .informationLeaflet), language: phrases.language,
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
    guard design.flowsFreely, design.hasExercises else { return true }
    let heading = phrases.text(.stopAndGetHelp)
    return outline.first { $0.title.hasPrefix(heading) }.map { $0.page == 0 } ?? true
  }

  /// Where the full list of warning signs of a placed sheet is, whose strip points to it; nil where the design has none of its own.
  ///
  /// - Parameter outline: the headings of the sheet and the pages on which they stand, from 0.
  package func placeOfFullList(in outline: [(title: String, page: Int)], of sheet: Sheet) -> WarningPlace? {
    guard !design.flowsFreely else { return nil }
    func letters(_ text: String) -> String { text.filter { !$0.isWhitespace } }
    let heading = letters(phrases.text(.callEmergency, ["number": sheet.clinic.emergencyNumber]))
    // The list of a booklet has the same heading as the strip before it.
    let title = letters(phrases.text(.stopAndGetHelp))
    /// Most headings differ in their first letter: no more of them is read than that.
    func begins(_ text: String, with wanted: String) -> Bool {
      text.lazy.filter { !$0.isWhitespace }.starts(with: wanted)
    }
    let list =
      outline.first { begins($0.title, with: heading) }
      ?? outline.filter { begins($0.title, with: title) }.dropFirst().first
    guard let list else { return nil }
    return list.page == 1 && design.imposition == nil ? .back : .page(list.page + 1)
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
    guard namesPatient, let name = sheet.patient.name else { return topic(of: sheet) }
    return "\(topic(of: sheet)) · \(name)"
  }

  /// The block of a section, with a link beside it where the design wants one; nil where the sheet has nothing for it.
  func block(for use: SectionUse, sheet: Sheet) -> Block? {
    let own = block(of: use, sheet: sheet)
    // A note's link stands in its box.
    guard use.section != .note, let link = link(for: use, of: sheet) else { return own }
    return block(own, with: link, use: use)
  }

  private func block(of use: SectionUse, sheet: Sheet) -> Block? {
    switch use.section {
    case .letterhead:
      letterhead(of: sheet, form: use.form)
    case .title: title(of: sheet, form: use.form)
    case .atAGlance: glance(of: sheet, form: use.form)
    case .identity: identityLines(of: sheet, form: use.form)
    case .cover: cover(of: sheet)
    case .plan: plan(of: sheet, form: use.form)
    case .safetyStrip: safetyStrip(of: sheet, form: use.form)
    case .note: note(of: sheet, use: use)
    case .redFlags: redFlags(of: sheet, use: use)
    case .whatIsGoingOn: whatIsGoingOn(in: sheet)
    case .painScale: painScale(of: sheet, form: use.form)
    case .stopRule: stopRule(of: sheet)
    case .nerveNote: nerveNote(of: sheet)
    case .exercises: exercisesAsDesigned(of: sheet)
    case .exerciseLinks: exerciseLinks(of: sheet)
    case .levels: levels(of: sheet, half: use.half)
    case .askFirst: askFirst(of: sheet)
    case .about: about(in: sheet)
    case .do: dos(in: sheet)
    case .takeCare: donts(in: sheet)
    case .noFloor: noFloor(in: sheet)
    case .whatHelps: whatHelps(in: sheet)
    case .callUs: callUs(in: sheet)
    case .checklist: checklist(of: sheet, use: use)
    case .progress: progress(of: sheet, use: use)
    case .log: log(of: sheet, use: use)
    case .notes: use.form == .lines && !design.flowsFreely ? noteLines : notes(of: sheet)
    case .lines: lines(of: sheet)
    case .closing: .stack(shortClosing(of: sheet, form: use.form))
    }
  }

  private func letterhead(of sheet: Sheet, form: SectionForm?) -> Block {
    switch form {
    case .strip: identityStrip(of: sheet)
    case .pair: identityPair(of: sheet)
    default: letterhead(of: sheet, identity: identity(on: sheet))
    }
  }

  private func title(of sheet: Sheet, form: SectionForm?) -> Block {
    switch form {
    case .identity: exercisesTitle(of: sheet)
    case .plan: logTitle(of: sheet)
    default: design.flowsFreely ? title(of: sheet) : programTitle(of: sheet)
    }
  }

  private func glance(of sheet: Sheet, form: SectionForm?) -> Block {
    switch form {
    case .cells: glance(of: sheet)
    case .rows: glanceRows(of: sheet)
    default: atAGlance(of: sheet)
    }
  }

  private func safetyStrip(of sheet: Sheet, form: SectionForm?) -> Block {
    switch form {
    case .list: safetyList(of: sheet)
    case .emergency: emergencyNotice(of: sheet)
    case .stop: stopNotice(of: sheet)
    default: safetyStrip(of: sheet)
    }
  }

  private func redFlags(of sheet: Sheet, use: SectionUse) -> Block? {
    switch use.form {
    case .triage: triage(of: sheet, tiers: use.tiers)
    case .panel, .short: tierPanel(of: sheet, use: use)
    case .list: warningList(of: sheet, tiers: use.tiers)
    default: redFlags(of: sheet)
    }
  }

  private func painScale(of sheet: Sheet, form: SectionForm?) -> Block {
    switch form {
    case .bar: painBar(of: sheet)
    case .stacked: stackedZones(of: sheet)
    case .list: painList(of: sheet)
    case .zones, .line: painZones(of: sheet, form: form)
    default: painScale(of: sheet)
    }
  }

  private func exercisesAsDesigned(of sheet: Sheet) -> Block? {
    switch design.exercises.form {
    case .cards, .cardPages: exercises(of: sheet)
    case .rows: exerciseRows(of: sheet)
    case .blocks: exerciseBlocks(of: sheet)
    case .cells: exerciseCells(of: sheet)
    case .table: thumbnails(of: sheet)
    }
  }

  private func log(of sheet: Sheet, use: SectionUse) -> Block {
    switch use.form {
    case .table: log(of: sheet)
    case .byDay: dayTable(of: sheet, days: use.days)
    default: dayLog(of: sheet, use: use)
    }
  }

  private func checklist(of sheet: Sheet, use: SectionUse) -> Block? {
    guard use.form != .allPhases else { return checklist(of: sheet) }
    let list = phaseChecklist(of: sheet, form: use.form, columns: use.columns)
    guard use.form == .withDays, !design.uses.contains(where: { $0.section == .progress }) else { return list }
    return withDays(list, of: sheet)
  }

  private func progress(of sheet: Sheet, use: SectionUse) -> Block? {
    let words = progress(of: sheet, form: use.form)
    guard design.uses.contains(where: { $0.section == .checklist && $0.form == .withDays }) else { return words }
    return withDays(words, of: sheet)
  }

  /// A block with boxes for seven days below.
  private func withDays(_ block: Block?, of sheet: Sheet) -> Block? {
    guard let block else { return dayBoxes(of: sheet) }
    return .stack(
      StackBlock(children: [
        StackBlock.Child(block), StackBlock.Child(dayBoxes(of: sheet), spaceBefore: design.length(.checkBoxAbove)),
      ]))
  }
}
