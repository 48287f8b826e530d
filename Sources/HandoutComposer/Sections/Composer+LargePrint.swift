import HandoutClinical
import HandoutDocument
import HandoutGeometry
import HandoutLayouts

/// Sections in one column, for large letters.
extension Composer {
  /// The clinic and the patient side by side; the therapist stands among the facts.
  func identityPair(of sheet: Sheet) -> Block {
    let identity = identity(on: sheet, isCompact: true)
    let contact = (sheet.clinic.phone ?? sheet.clinic.address).map(phrases.apart)
    let clinic = IdentityBlock.Column(
      name: sheet.clinic.name.map { inline($0, .clinic) } ?? [],
      details: inline(contact ?? (sheet.clinic.name == nil ? phrases.text(.clinic) : ""), .body),
      isAutomatic: contact != nil)
    return .identity(
      IdentityBlock(
        logo: logo(of: sheet), columns: [clinic, patientColumn(identity, of: sheet, .body, isLabelled: false)],
        look: identityLook))
  }

  /// How often, how long, when to come back, from whom, what is needed: a row for each.
  func glanceRows(of sheet: Sheet) -> Block {
    let facts = glanceFacts(of: sheet)
    func row(_ key: PhraseKey) -> FactRowsBlock.Row? {
      facts.first { $0.key == key }.map { fact in
        FactRowsBlock.Row(
          label: inline(phrases.text(key), .label), value: inline(fact.value.uppercasedFirst, .value))
      }
    }
    let identity = identity(on: sheet, isCompact: true)
    // A date stays on one line.
    let date = identity.date?.replacing(" ", with: "\u{A0}")
    let clinician = clinician(of: sheet)
    let therapist = [clinician.name.map(phrases.apart), date].compactMap(\.self)
    let from = FactRowsBlock.Row(
      label: inline(phrases.text(clinician.label), .label),
      value: inline(therapist.joined(separator: Composer.separator), .value),
      isWrittenOn: clinician.name == nil)
    return .factRows(
      FactRowsBlock(
        rows: [row(.howOften), row(.eachSession), row(.nextVisit), from, row(.youNeed)].compactMap(\.self),
        insets: design.padding(.glance), gap: design.length(.glanceGap), ruleColor: theme.color(.hairline),
        writingColor: theme.color(.writingLine), thickness: design.length(.glanceLine)))
  }

  /// The few signs that stand before the first exercise, one below the other.
  func safetyList(of sheet: Sheet) -> Block {
    let sign = Sign(.warning, color: theme.color(.warning), size: design.length(.safetySign))
    var children = [StackBlock.Child(heading(phrases.text(.stopAndGetHelp), .warningTitle, sign: sign))]
    for (tier, label) in urgentTiers(of: sheet) {
      let lines = sheet.strip[tier] ?? []
      guard !lines.isEmpty else { continue }
      children.append(
        StackBlock.Child(
          .keepWithNext(paragraph(label, .warningHeading)), spaceBefore: design.length(.safetyRowGap)))
      children.append(StackBlock.Child(bullets(lines.map { words(of: $0, .warning) })))
    }
    children.append(
      StackBlock.Child(paragraph(placeOfFullList, .warningPlace), spaceBefore: design.length(.safetyRowGap)))
    return .panel(
      PanelBlock(
        content: .stack(StackBlock(children: children, isSection: true, name: "safety strip")),
        style: BoxStyle(
          fill: theme.color(.warningFill), radius: design.length(.safetyRadius), bar: theme.color(.warning),
          barWidth: design.length(.safetyBar)), insets: design.padding(.safety)))
  }

  /// All signs by urgency, one box below the other. A box that runs on has its heading on both pages.
  func warningList(of sheet: Sheet, tiers: [Int]) -> Block? {
    var children = tiers.compactMap { RedFlagTier(rawValue: $0) }.compactMap { tier in
      column(for: tier, sheet: sheet, isNarrow: false).map { column in
        var box = column.box
        (box.bar, box.barWidth) = (box.topBar, box.topBarWidth)
        box.topBar = nil
        var list = column.list
        list.leastTogether = 2
        let panel = PanelBlock(
          content: .list(list), style: box, insets: design.padding(.triage),
          heading: PanelBlock.Heading(
            text: TextBlock(inlines: column.heading, role: .heading(level: 2), sign: column.sign),
            gap: design.length(.triageHeadingGap)))
        return StackBlock.Child(.panel(panel), spaceBefore: design.length(.triageGap))
      }
    }
    guard !children.isEmpty else { return nil }
    if let screening = sheet.clinic.screening {
      children.append(StackBlock.Child(paragraph(screening, .triage), spaceBefore: design.paragraphSpace))
    }
    return .stack(StackBlock(children: children))
  }

  /// What the pain numbers mean, a zone below the other, and what is different with nerve pain.
  func painList(of sheet: Sheet) -> Block {
    let scale = sheet.advice.painScale
    let zones = zones(of: sheet, sign: design.length(.painBarSign), saysPain: .all).map { zonesBlock([$0]) }
    var children = zones.enumerated().map { index, zone in
      StackBlock.Child(.zones(zone), spaceBefore: index == 0 ? headingGap : design.length(.painBarGap))
    }
    if sheet.hasNervePain {
      children.append(StackBlock.Child(paragraph(scale.nerveNote), spaceBefore: design.paragraphSpace))
    }
    return .keepTogether(section(scale.title, name: "pain scale", children))
  }
}
