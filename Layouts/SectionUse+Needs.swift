/// What a design must state for the forms that it uses.
struct DesignNeeds {
  var roles: Set<TextRole> = []
  var groups: Set<MetricGroup> = []

  mutating func add(_ roles: [TextRole], _ groups: [MetricGroup] = []) {
    self.roles.formUnion(roles)
    self.groups.formUnion(groups)
  }

  init(_ uses: [SectionUse], exercises: ExerciseLayout, hasImposition: Bool) {
    if hasImposition { add([], [.marks]) }
    add(
      [.furniture, .label, .section, .subheading, .body],
      [.heading, .furniture, .secondLanguage])
    for use in uses { add(use, exercises: exercises.form) }
    if exercises.parts.contains(.link) || uses.contains(where: { $0.link != nil || $0.section == .exerciseLinks }) {
      add([], [.link])
    }
  }

  /// What the pages of a design state that are no handout.
  init(_ kind: PageDesign.Kind) {
    add([.furniture, .label], [.furniture])
    switch kind {
    case .handout: break
    case .separator: add([.clinic, .value, .title, .subtitle], [.letterhead, .separator])
    case .packetCover: add([.clinic, .value, .body, .title, .subtitle, .section], [.roster])
    case .contactSheet: add([.cardNumber, .pictureNumeral], [.contact])
    }
  }

  private mutating func add(_ use: SectionUse, exercises: ExerciseLayout.Form) {
    switch (use.section, use.form) {
    case (.letterhead, .strip), (.letterhead, .pair): add([.clinic, .value], [.strip])
    case (.letterhead, _): add([.clinic, .value], [.letterhead])
    case (.title, .identity): add([.title, .subtitle], [.titleLine])
    case (.title, .plan): add([.title, .subtitle], [.titleLine])
    case (.title, _): add([.title, .subtitle], [.title])
    case (.atAGlance, .cells), (.atAGlance, .rows): add([.value], [.glance])
    case (.atAGlance, _): add([.value], [.facts])
    case (.safetyStrip, .emergency), (.safetyStrip, .stop): add([.warningTitle, .warning], [.notice])
    case (.safetyStrip, _): add([.warningTitle, .warningHeading, .warning, .warningPlace], [.safety])
    case (.note, .plain): add([.note, .noteLead])
    case (.note, _): add([.note, .noteLead], [.noteBox])
    case (.redFlags, .triage), (.redFlags, .list): add([.triageHeading, .triage], [.triage])
    case (.redFlags, .panel), (.redFlags, .short):
      add([.warningTitle, .warningHeading, .warning], [.tierPanel])
    case (.redFlags, _): add([.warningTitle, .warningHeading, .warning], [.warningBox, .tightList])
    case (.painScale, .bar), (.painScale, .list): add([.scale], [.painBar])
    case (.painScale, .zones), (.painScale, .line): add([.scale], [.painZones])
    case (.painScale, .stacked): add([.scale], [.zoneBox])
    case (.painScale, _): add([.scale], [.scale])
    case (.stopRule, _), (.nerveNote, _): add([.stopRule])
    case (.exercises, _) where exercises == .blocks:
      add([.cardName, .cardNumber, .pill, .step, .cardNote], [.row, .page])
    case (.exercises, _) where exercises == .rows:
      add([.cardName, .cardNumber, .pill, .step, .cardNote, .footMiddle], [.row, .pill, .page])
    case (.exercises, _) where exercises == .cardPages:
      add([.cardName, .cardNumber, .pill, .step, .cardNote], [.exercisePage, .pill])
    case (.exercises, _) where exercises == .cells:
      add([.cardName, .cardNumber, .dosage, .plan], [.cell, .planCell, .page])
    case (.exercises, _) where exercises == .table:
      add([.cardName, .dosage], [.thumbnail, .page])
    case (.exercises, _):
      add([.cardName, .cardNumber, .pictureNumeral, .pill, .step, .cardNote], [.card, .pill])
    case (.whatIsGoingOn, _): add([], [.tightList])
    case (.about, _), (.do, _), (.takeCare, _), (.askFirst, _): add([], [.columns])
    case (.checklist, .withDays): add([.checklist], [.checkBox, .dayBox])
    case (.checklist, .allPhases): add([], [.checkBox])
    case (.checklist, _): add([.checklist], [.checkBox])
    case (.log, .byDay): add([.log, .logHead, .week, .cardNumber], [.log, .dayTable, .page])
    case (.log, _): add([.log, .logHead], [.log])
    case (.notes, _): add([], [.writingLines])
    case (.closing, _): add([.closing])
    case (.identity, _), (.plan, _): add([.value])
    case (.cover, _): add([.clinic, .value, .phone, .emergencyNumber], [.cover])
    case (.lines, _): add([], [.writingLines])
    case (.exerciseLinks, _): add([.cardName, .cardNote])
    case (.noFloor, _), (.whatHelps, _), (.callUs, _), (.progress, _), (.levels, _): break
    }
  }
}
