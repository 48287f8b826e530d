import HandoutClinical
import HandoutDocument
import HandoutGeometry
import HandoutLayouts

/// Which zones of pain say that their numbers are those of pain: "Pain 0 to 2".
enum SayingPain {
  case first
  case all
  case none

  func isSaid(at index: Int) -> Bool { self == .all || self == .first && index == 0 }
}

extension Composer {
  /// The few signs that stand before the first exercise, where the full list is on another page.
  func safetyStrip(of sheet: Sheet) -> Block {
    let rows = urgentTiers(of: sheet).compactMap { tier, label -> SafetyStripBlock.Row? in
      let lines = sheet.strip[tier] ?? []
      guard !lines.isEmpty else { return nil }
      let words = lines.map { line in
        phrases.sentence(self.words(of: line, .warning).map(\.text).joined().uppercasedFirst)
      }
      // A label is a column of a few words: any of them may stand alone.
      var labelStyle = style(.warningHeading)
      labelStyle.avoidsLoneWord = false
      return SafetyStripBlock.Row(
        label: [Inline(label.brokenAtSentences, style: labelStyle)], text: inline(phrases.joined(words), .warning))
    }
    let look = SafetyStripBlock.Look(
      box: BoxStyle(
        fill: theme.color(.warningFill), radius: design.length(.safetyRadius), bar: theme.color(.warning),
        barWidth: design.length(.safetyBar)),
      insets: design.padding(.safety), leastLabel: design.length(.safetyLabelLeast),
      greatestLabel: design.length(.safetyLabelGreatest), columnGap: design.length(.safetyLabelGap),
      headingGap: headingGap, rowGap: design.length(.safetyRowGap))
    return .safetyStrip(
      SafetyStripBlock(
        sign: Sign(.warning, color: theme.color(.warning), size: design.length(.safetySign)),
        heading: inline(phrases.text(.stopAndGetHelp), .warningTitle),
        aside: inline(placeOfFullList, .warningPlace), asideTarget: leadsToFullList(of: sheet) ? Self.fullList : nil,
        rows: rows, look: look))
  }

  /// What links call the full list.
  private static let fullList = "warning-signs"

  /// Whether the full list stands on a page of its own in a form that links lead to, and says anything.
  private func leadsToFullList(of sheet: Sheet) -> Bool {
    guard let list = design.uses.first(where: { $0.section == .redFlags }), list.form == .triage else { return false }
    return list.tiers.contains { tier in
      RedFlagTier(rawValue: tier).map { sheet.redFlags[$0]?.isEmpty == false } ?? false
    }
  }

  /// The tiers that cannot wait, and what to do.
  func urgentTiers(of sheet: Sheet) -> [(tier: RedFlagTier, label: String)] {
    let number = sheet.clinic.emergencyNumber
    return [
      (.emergency, phrases.text(.callEmergency, ["number": number])), (.today, phrases.text(.doctorToday)),
    ]
  }

  /// Where the full list is.
  var placeOfFullList: String {
    switch warningPlace {
    case .back: phrases.text(.fullListOnBack, ["page": "2"])
    case .page(let page): phrases.text(.fullListOnPage, ["page": String(page)])
    case .sheet: phrases.text(.signsOnSheet)
    }
  }

  /// All signs by urgency, in boxes side by side; some of them, where each has a box of its own.
  func triage(of sheet: Sheet, tiers: [Int]) -> Block? {
    let columns = tiers.compactMap { RedFlagTier(rawValue: $0) }.compactMap {
      column(for: $0, sheet: sheet, isNarrow: true)
    }
    guard !columns.isEmpty else { return nil }
    let block = Block.triage(
      TriageBlock(
        columns: columns, name: Self.fullList, gap: design.length(.triageGap), insets: design.padding(.triage),
        headingGap: design.length(.triageHeadingGap), step: design.share(.triageStep)))
    guard let screening = sheet.clinic.screening, tiers == design.uses.last(where: { $0.section == .redFlags })?.tiers
    else { return block }
    return .stack(
      StackBlock(children: [
        StackBlock.Child(block),
        StackBlock.Child(paragraph(screening, .triage), spaceBefore: design.paragraphSpace),
      ]))
  }

  /// The box of a tier: its heading, its signs and its colours.
  ///
  /// - Parameter isNarrow: whether each sentence of the heading has a line of its own.
  func column(for tier: RedFlagTier, sheet: Sheet, isNarrow: Bool) -> TriageBlock.Column? {
    let lines = sheet.redFlags[tier] ?? []
    guard !lines.isEmpty else { return nil }
    var heading: String
    let colors: (text: Theme.Role, bar: Theme.Role, fill: Theme.Role)
    let shares: (least: MetricShare, greatest: MetricShare)
    switch tier {
    case .emergency:
      heading = phrases.text(.callEmergency, ["number": sheet.clinic.emergencyNumber])
      if isNarrow { heading = heading.brokenAtSentences }
      (colors, shares) = ((.warningText, .warning, .warningFill), (.triageEmergencyLeast, .triageEmergencyGreatest))
    case .today:
      heading = phrases.text(.doctorToday)
      (colors, shares) = ((.todayText, .caution, .todayFill), (.triageTodayLeast, .triageTodayGreatest))
    case .soon:
      heading = phrases.text(.callUs)
      if let phone = sheet.clinic.phone { heading += " " + phrases.apart(phone) }
      (colors, shares) = ((.accentText, .accent, .tint), (.triageSoonLeast, .triageSoonGreatest))
    }
    let sign = Sign(.warning, color: theme.color(colors.bar), size: design.length(.triageSign))
    let headingStyle = style(.triageHeading).colored(theme.color(colors.text))
    return TriageBlock.Column(
      heading: [Inline(heading, style: headingStyle)], sign: tier == .emergency ? sign : nil,
      list: ListBlock(
        items: lines.map { words(of: $0, .triage) }, marker: .bullet, indent: design.length(.triageIndent),
        gap: design.length(.triageItemGap)),
      box: BoxStyle(
        fill: theme.color(colors.fill), radius: design.length(.triageRadius), topBar: theme.color(colors.bar),
        topBarWidth: design.length(.triageBar)),
      leastShare: design.share(shares.least), greatestShare: design.share(shares.greatest))
  }

  /// When to stop any exercise, in one line below a rule.
  func stopRule(of sheet: Sheet) -> Block {
    var lead = style(.stopRule).bold
    lead.color = theme.color(.warningText)
    let text = TextBlock(inlines: [
      Inline(phrases.text(.stopIf) + " ", style: lead),
      Inline(phrases.sentence(sheet.advice.stopShort), style: style(.stopRule)),
    ])
    guard design.length(.rowLine) > .zero else { return .text(text) }
    return .panel(
      PanelBlock(
        content: .text(text),
        style: BoxStyle(topBar: theme.color(.hairline), topBarWidth: design.length(.rowLine)),
        insets: Insets(top: design.padding(.row).top, right: .zero, bottom: .zero, left: .zero)))
  }

  /// What tingling means whatever the pain; nil where nothing of the profile comes from a nerve.
  func nerveNote(of sheet: Sheet) -> Block? {
    sheet.hasNervePain ? paragraph(sheet.advice.painScale.nerveNote, .stopRule) : nil
  }

  /// Who must ask before the exercises, once for all of them; nil where nobody must.
  func askFirst(of sheet: Sheet) -> Block? {
    guard !sheet.askFirst.isEmpty else { return nil }
    // The words before the reasons are the ones to find again.
    let phrase = phrases.text(.askFirst)
    let list = phrases.choice(sheet.askFirst)
    guard let place = phrase.firstRange(of: "{list}") else { return paragraph(list, .body) }
    return .text(
      TextBlock(inlines: [
        Inline(String(phrase[..<place.lowerBound]), style: style(.body).bold),
        Inline(list + phrase[place.upperBound...], style: style(.body)),
      ]))
  }

  /// What the pain numbers mean, in a bar of three zones.
  func painBar(of sheet: Sheet) -> Block { .zones(zonesBlock(zones(of: sheet, sign: design.length(.painBarSign)))) }

  /// The zones of pain that the clinic has.
  ///
  /// - Parameters:
  ///   - sign: the height of their signs.
  ///   - saysPain: which of them say that their numbers are those of pain.
  func zones(of sheet: Sheet, sign: Length, saysPain: SayingPain = .first) -> [ZonesBlock.Zone] {
    let scale = sheet.advice.painScale
    let style = style(.scale)
    let words = [scale.safe, scale.acceptable, scale.tooMuch]
    return zip(painRanges(of: sheet, saysPain: saysPain), words).compactMap { zone, words -> ZonesBlock.Zone? in
      guard let lead = zone.lead else { return nil }
      return ZonesBlock.Zone(
        fill: theme.color(zone.fill), lead: [Inline(lead, style: style.bold)],
        sign: Sign(zone.form, color: theme.color(zone.ink), size: sign),
        text: [
          Inline(phrases.sentence(words.label), style: style.bold), Inline(" " + words.advice, style: style),
        ])
    }
  }

  /// Zones side by side.
  func zonesBlock(_ zones: [ZonesBlock.Zone]) -> ZonesBlock {
    ZonesBlock(
      zones: zones, insets: design.padding(.painBar), gap: design.length(.painBarGap),
      signGap: style(.scale).size * design.share(.painBarSignGap), radius: design.length(.painBarRadius))
  }

  /// A zone of pain: its range in words, nil where the clinic has no such zone, and how it is marked.
  struct PainRange {
    var lead: String?
    var form: Sign.Form
    var ink: Theme.Role
    var fill: Theme.Role
  }

  /// The three zones, from the lowest.
  ///
  /// - Parameter saysPain: which of them say that their numbers are those of pain.
  func painRanges(of sheet: Sheet, saysPain: SayingPain = .first) -> [PainRange] {
    let limits = sheet.clinic.zones
    let ranges = [range(0, limits.safe), range(limits.safe + 1, limits.ok), range(limits.ok + 1, 10)]
    let marks: [(Sign.Form, Theme.Role, Theme.Role)] = [
      (.disc, .safe, .safeFill), (.triangle, .caution, .cautionFill), (.square, .stop, .stopFill),
    ]
    var count = 0
    return zip(ranges, marks).map { range, mark in
      let lead = range.map { numbers($0, isFirst: saysPain.isSaid(at: count)) }
      if lead != nil { count += 1 }
      return PainRange(lead: lead, form: mark.0, ink: mark.1, fill: mark.2)
    }
  }

  private func range(_ from: Int, _ to: Int) -> ClosedRange<Int>? { from <= to ? from...to : nil }

  /// "Pain 0 to 2", "3 to 5", "10".
  private func numbers(_ range: ClosedRange<Int>, isFirst: Bool) -> String {
    let from = String(range.lowerBound)
    if range.count == 1 { return isFirst ? phrases.text(.painValue, ["number": from]) : from }
    return phrases.text(isFirst ? .painRange : .numberRange, ["from": from, "to": String(range.upperBound)])
  }
}

extension String {
  /// The text with a new line after each sentence but the last.
  fileprivate var brokenAtSentences: String {
    var result = ""
    var rest = self[...]
    while let end = rest.firstIndex(where: { ".。!?؟".contains($0) }), rest.index(after: end) < rest.endIndex {
      let next = rest.index(after: end)
      // A stop inside a word or a number parts no sentences.
      guard rest[end] == "。" || rest[next] == " " else {
        result += rest[...end]
        rest = rest[next...]
        continue
      }
      result += rest[...end] + "\n"
      rest = rest[next...].drop { $0 == " " }
    }
    return result + rest
  }
}
