import HandoutClinical
import HandoutDocument
import HandoutGeometry
import HandoutLayouts

/// What stands on cards and panels.
extension Composer {
  /// The signs of some tiers one below the other, each below what to do about them.
  ///
  /// - Parameter use: the short form leaves out the title above what to do first; a half has half of the lines, and its headings say so.
  func tierPanel(of sheet: Sheet, use: SectionUse) -> Block? {
    let children = use.tiers.compactMap { RedFlagTier(rawValue: $0) }.flatMap { tier -> [StackBlock.Child] in
      let lines = (sheet.redFlags[tier] ?? []).half(use.half)
      guard !lines.isEmpty else { return [] }
      let list = bullets(
        lines.map { words(of: $0, .warning) }, indent: design.length(.tierPanelIndent),
        gap: design.length(.tierPanelItemGap))
      // In a booklet no sign goes on to a page that does not say what to do about it.
      let isWhole = design.imposition?.isBooklet == true && sheet.second == nil
      return heads(of: tier, sheet: sheet, use: use)
        + [StackBlock.Child(isWhole ? .keepTogether(list) : list, spaceBefore: design.length(.tierPanelHeadingGap))]
    }
    guard !children.isEmpty else { return nil }
    return .stack(StackBlock(children: children, isSection: true, name: "red flags"))
  }

  /// The headings of a tier: what it is, and what to do.
  private func heads(of tier: RedFlagTier, sheet: Sheet, use: SectionUse) -> [StackBlock.Child] {
    let gap = design.length(.tierPanelGap)
    let isShort = use.form == .short
    let half = use.half.map { "\u{A0}(\($0)/2)" } ?? ""
    // Where no title stands before it, the first heading of the document is its title.
    let level = tier == .emergency && use.half != 2 && !design.uses.contains { $0.section == .title } ? 1 : 2
    func head(_ text: String, _ color: Theme.Role, level: Int = 2, sign: Sign? = nil) -> StackBlock.Child {
      let inlines = [Inline(text + half, style: style(.warningTitle).colored(theme.color(color)))]
      return StackBlock.Child(
        .keepWithNext(.text(TextBlock(inlines: inlines, role: .heading(level: level), sign: sign))), spaceBefore: gap)
    }
    switch tier {
    case .emergency:
      let call = phrases.text(.callEmergency, ["number": sheet.clinic.emergencyNumber])
      guard !isShort else { return [head(call, .warningText, level: level)] }
      let sign = Sign(.warning, color: theme.color(.warning), size: design.length(.tierPanelSign))
      return [
        head(phrases.text(.stopAndGetHelp), .warningText, level: level, sign: sign),
        StackBlock.Child(.keepWithNext(paragraph(call, .warningHeading))),
      ]
    case .today: return [head(phrases.text(.doctorToday), .todayText)]
    case .soon:
      let heads = [head(phrases.text(.callUs), .accentText)]
      guard !isShort, let phone = sheet.clinic.phone else { return heads }
      let call = phrases.text(.callUsAt, ["phone": phrases.apart(phone)])
      return heads + [StackBlock.Child(.keepWithNext(paragraph(call, .warningHeading)))]
    }
  }

  /// Whose it is, and how to reach the clinic.
  ///
  /// - Parameter form: short has the patient alone, in one line of furniture.
  func identityLines(of sheet: Sheet, form: SectionForm?) -> Block? {
    let isShort = form == .short
    let identity = identity(on: sheet, isCompact: true)
    let plain = style(isShort ? .furniture : .value).regular.colored(theme.color(isShort ? .secondary : .ink))
    var bold = plain.bold
    bold.color = theme.color(.ink)
    var children: [StackBlock.Child] = []
    if let name = identity.name {
      let details = identity.details.map { Inline(" · " + $0, style: plain) }
      children.append(
        StackBlock.Child(.text(TextBlock(inlines: [Inline(phrases.apart(name), style: bold)] + details))))
    } else {
      children.append(StackBlock.Child(nameLine(plain)))
    }
    let clinic = sheet.clinic
    if !isShort, clinic.name != nil || clinic.phone != nil {
      let name = clinic.name.map { [Inline(phrases.apart($0), style: plain)] } ?? []
      let gap = name.isEmpty || clinic.phone == nil ? [] : [Inline(" · ", style: plain)]
      let phone = clinic.phone.map { [Inline(phrases.apart($0), style: bold)] } ?? []
      children.append(StackBlock.Child(.text(TextBlock(inlines: name + gap + phone))))
    }
    return .stack(StackBlock(children: children, name: "identity"))
  }

  /// A line to write the name on, as high as the name.
  private func nameLine(_ style: TextStyle) -> Block {
    let label = Block.text(TextBlock(inlines: [Inline(phrases.text(.patient), style: style)]))
    let line = WritingLinesBlock(
      count: 1, spacing: style.leading * 0.8, color: theme.color(.writingLine), thickness: design.length(.marksLine))
    return .columns(ColumnsBlock(columns: [label, .writingLines(line)], gap: style.size / 2, shares: [1, 3]))
  }

  /// How often, how long, which leg first, when to come back.
  ///
  /// - Parameter form: short has what `full` says above its exercises: which leg first, what to look out for.
  func plan(of sheet: Sheet, form: SectionForm?) -> Block {
    guard form != .short else { return paragraph(phrases.joined(exerciseIntroduction(of: sheet))) }
    let body = style(.body)
    func lead(_ text: String) -> Inline { Inline(text, style: body.bold) }
    let minutes = sheet.minutes.map { phrases.text(.aboutMinutes, ["number": String($0)]).lowercasedFirst }
    let bed = sheet.floor.isAvoided && sheet.floor.isNeeded ? phrases.text(.firmBed) : nil
    let more = [phrases.sentence(minutes.map { " · " + $0 } ?? ""), sideOrder(of: sheet), bed].compactMap(\.self)
    var inlines = [lead(howOften(sheet)), Inline(phrases.joined(more), style: body)]
    if let visit = sheet.patient.nextVisit {
      let moment = phrases.moment(visit, on: sheet.date)
      // "9:30 a.m." has its full stop already.
      let sentence = moment.hasSuffix(".") ? moment : phrases.sentence(moment)
      inlines += [lead(" " + phrases.text(.nextVisit)), Inline(" " + sentence.unbrokenBetweenCommas, style: body)]
    }
    return .text(TextBlock(inlines: inlines))
  }

  /// What the pain numbers mean, in a box for each zone, below the heading.
  func stackedZones(of sheet: Sheet) -> Block {
    let box = BoxStyle(radius: design.length(.zoneBoxRadius))
    var children = zones(of: sheet, sign: design.length(.zoneBoxSign), saysPain: .none).map { zone in
      var box = box
      box.fill = zone.fill
      let lead = zone.lead.map { Inline(phrases.sentence($0.text) + " ", style: $0.style) }
      let text = TextBlock(inlines: lead + zone.text, sign: zone.sign)
      return StackBlock.Child(
        .panel(PanelBlock(content: .text(text), style: box, insets: design.padding(.zoneBox))),
        spaceBefore: design.length(.zoneBoxGap))
    }
    if sheet.hasNervePain {
      children.append(
        StackBlock.Child(paragraph(sheet.advice.painScale.nerveNote), spaceBefore: design.paragraphSpace))
    }
    return .keepTogether(section(sheet.advice.painScale.title, name: "pain scale", children))
  }

  /// The front of a folded card: the clinic, the number to call, whose it is.
  func cover(of sheet: Sheet) -> Block {
    let gap = design.length(.coverGap)
    func line(_ inlines: [Inline], sign: Sign? = nil) -> Block {
      .text(TextBlock(inlines: inlines, alignment: .center, sign: sign))
    }
    var children: [StackBlock.Child] = []
    if let logo = logo(of: sheet) { children.append(StackBlock.Child(mark(logo))) }
    if let name = sheet.clinic.name {
      children.append(StackBlock.Child(line(inline(phrases.apart(name), .clinic)), spaceBefore: design.paragraphSpace))
    }
    if let phone = sheet.clinic.phone {
      children.append(StackBlock.Child(line(inline(phrases.apart(phone), .phone)), spaceBefore: design.paragraphSpace))
    }
    let sign = Sign(.warning, color: theme.color(.warning), size: design.length(.coverSign))
    children.append(
      StackBlock.Child(line(inline(sheet.clinic.emergencyNumber, .emergencyNumber), sign: sign), spaceBefore: gap))
    let identity = identity(on: sheet, isCompact: true)
    if let name = identity.name {
      children.append(StackBlock.Child(line(inline(phrases.apart(name), .value)), spaceBefore: gap))
      for detail in identity.details { children.append(StackBlock.Child(line(inline(detail, .body)))) }
    } else {
      children.append(StackBlock.Child(nameLine(style(.body)), spaceBefore: gap))
    }
    if let draft = draftLine(of: sheet) {
      children.append(StackBlock.Child(line(inline(draft, .furniture)), spaceBefore: gap))
    }
    return .stack(StackBlock(children: children, isSection: true, name: "cover"))
  }
}

extension Array {
  /// The first or the second half; all of it where no half is wanted.
  func half(_ number: Int?) -> [Element] {
    let middle = (count + 1) / 2
    return switch number {
    case 1: Array(prefix(middle))
    case 2: Array(dropFirst(middle))
    default: self
    }
  }
}

extension Composer {
  /// The clinic's mark by itself, in the middle.
  private func mark(_ logo: LetterheadBlock.Logo) -> Block {
    let size = design.length(.coverLogo)
    let look = IdentityBlock.Look(
      markSize: size, markRadius: size / 5, markGap: .zero, columnGap: .zero, nameHeight: .zero, writingWidth: .zero,
      writingColor: theme.color(.writingLine), ruleColor: theme.color(.hairline), thickness: .zero, ruleGap: .zero)
    let none = Block.stack(StackBlock(children: []))
    let side = (design.length(.coverWidth) - size).points / 2
    return .columns(
      ColumnsBlock(
        columns: [none, .identity(IdentityBlock(logo: logo, columns: [], look: look)), none], gap: .zero,
        shares: [side, size.points, side]))
  }
}

extension String {
  /// The text with lines broken behind commas only: "Dec 5, 9:30 am" has two pieces.
  fileprivate var unbrokenBetweenCommas: String {
    var result = ""
    for character in self {
      result.append(character == " " && result.last != "," ? "\u{A0}" : character)
    }
    return result
  }
}
