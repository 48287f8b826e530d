import HandoutClinical
import HandoutDocument
import HandoutGeometry
import HandoutLayouts

extension Composer {
  /// The clinic, the patient and the therapist in one strip, with lines to write on where names are missing.
  func identityStrip(of sheet: Sheet) -> Block {
    let identity = identity(on: sheet, isCompact: true)
    let columns = [
      clinicColumn(of: sheet), patientColumn(identity, of: sheet, .label, isLabelled: true),
      therapistColumn(identity, of: sheet),
    ]
    return .identity(IdentityBlock(logo: logo(of: sheet), columns: columns, look: identityLook))
  }

  /// How the strip looks.
  var identityLook: IdentityBlock.Look {
    IdentityBlock.Look(
      markSize: design.length(.stripLogo), markRadius: design.length(.stripInitialsRadius),
      markGap: design.length(.stripLogoGap), columnGap: design.length(.stripGap),
      nameHeight: style(.clinic).leading, writingWidth: design.length(.stripWritingWidth),
      writingColor: theme.color(.writingLine), ruleColor: theme.color(.hairline),
      thickness: design.length(.stripLine), ruleGap: design.length(.stripRuleGap))
  }

  private func clinicColumn(of sheet: Sheet) -> IdentityBlock.Column {
    let clinic = sheet.clinic
    let contact = [clinic.address, clinic.phone, clinic.web].compactMap(\.self).map(phrases.apart)
    let details = contact.isEmpty ? phrases.text(.clinic) : contact.joined(separator: Composer.separator)
    return IdentityBlock.Column(
      name: clinic.name.map { inline($0, .clinic) } ?? [], details: inline(details, .label),
      isAutomatic: !contact.isEmpty)
  }

  /// Whose sheet it is.
  ///
  /// - Parameters:
  ///   - role: the style of what stands below the name.
  ///   - isLabelled: whether a name has the word "Patient" below it; a line to write on always has.
  func patientColumn(
    _ identity: PatientIdentity, of sheet: Sheet, _ role: TextRole, isLabelled: Bool
  ) -> IdentityBlock.Column {
    let details = (isLabelled || identity.name == nil ? [phrases.text(.patient)] : []) + identity.details
    return IdentityBlock.Column(
      name: identity.name.map { inline($0, .clinic) } ?? [],
      details: inline(details.joined(separator: Composer.separator), role),
      blank: asksForBirth(identity, on: sheet) ? inline("\u{A0}·\u{A0}" + bornLabel, role) : nil)
  }

  /// Whether the sheet has a line for a birth date: who has no name on it has no birth date either, and both are written by hand.
  func asksForBirth(_ identity: PatientIdentity, on sheet: Sheet) -> Bool {
    identity.name == nil && sheet.patient.born == nil && sheet.patient.bornIn == nil && identity.date != nil
  }

  /// "born", before a line to write on.
  var bornLabel: String { phrases.text(.bornShort, ["date": ""]).trimmingSpaces }

  private func therapistColumn(_ identity: PatientIdentity, of sheet: Sheet) -> IdentityBlock.Column {
    let clinician = clinician(of: sheet)
    let details = [phrases.text(clinician.label), identity.date].compactMap(\.self)
    // One line, however long the clinic's is beside it: a date in pieces is read as another one.
    let line = details.joined(separator: Composer.separator).replacing(" ", with: "\u{A0}")
    return IdentityBlock.Column(
      name: clinician.name.map { inline($0, .clinic) } ?? [], details: inline(line, .label))
  }

  /// The title and one line about the program: phase, weeks, leg. A long title is set smaller, so that it takes two lines at most.
  func programTitle(of sheet: Sheet) -> Block {
    let topic = topic(of: sheet)
    let isLong = topic.count > Composer.longTitle && design.styles[.longTitle] != nil
    var parts: [String] = []
    if let phase = sheet.phase, !design.isLarge {
      parts.append(phrases.text(.homeProgramPhase, ["phase": phase.name.lowercasedFirst]))
      parts.append(weeks(phase.weeks).lowercasedFirst.replacing(" ", with: "\u{A0}"))
    } else {
      parts.append(phrases.text(.homeProgram))
      if let phase = sheet.phase { parts.append(weeks(phase.weeks).lowercasedFirst) }
    }
    if let side = side(of: sheet) { parts.append(side.replacing(" ", with: "\u{A0}")) }
    // For somebody who cannot get down to the floor this comes before everything else.
    let bed = sheet.floor.isAvoided && sheet.floor.isNeeded ? phrases.text(.firmBed) : nil
    let program = parts.joined(separator: Composer.separator)
    let line = bed.map { phrases.joined([phrases.sentence(program), $0]) } ?? program
    let name = inline(topic, isLong ? .longTitle : .title)
    return .stack(
      StackBlock(children: [
        StackBlock.Child(
          .keepWithNext(.text(TextBlock(inlines: name, role: .heading(level: 1), isBalanced: true)))),
        StackBlock.Child(
          .text(TextBlock(inlines: inline(line, .subtitle), isBalanced: true)),
          spaceBefore: design.length(.titleSubGap)),
      ]))
  }

  /// What parts the facts of a line; no line begins with it.
  static let separator = "\u{A0}· "

  /// More characters than this make a title long.
  private static let longTitle = 44

  /// How often, how long, what is needed, when to come back: one row of cells.
  func glance(of sheet: Sheet) -> Block {
    let facts = glanceFacts(of: sheet).map { fact in
      FactsBlock.Fact(
        label: inline(phrases.text(fact.key), .label), value: inline(fact.value, .value),
        runsIn: fact.key == .youNeed)
    }
    return .facts(
      FactsBlock(
        facts: facts,
        style: BoxStyle(
          stroke: theme.color(.hairline), thickness: design.length(.glanceLine), radius: design.length(.glanceRadius)),
        insets: design.padding(.glance), gap: design.length(.glanceGap), mostInRow: factsInRow))
  }
}

extension String {
  /// The text without spaces at its ends.
  fileprivate var trimmingSpaces: String {
    var text = self[...]
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
