import HandoutClinical
import HandoutDocument
import HandoutGeometry
import HandoutLayouts

extension Composer {
  /// The few signs that stand before the first exercise, where the full list is on another page.
  func safetyStrip(of sheet: Sheet) -> Block {
    let number = sheet.clinic.emergencyNumber
    let tiers: [(String, RedFlagTier)] = [
      (phrases.text(.callEmergency, ["number": number]), .emergency), (phrases.text(.doctorToday), .today),
    ]
    let rows = tiers.compactMap { label, tier -> SafetyStripBlock.Row? in
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
        aside: inline(placeOfFullList, .warningPlace), rows: rows, look: look))
  }

  /// Where the full list is.
  private var placeOfFullList: String {
    switch warningPlace {
    case .back: phrases.text(.fullListOnBack, ["page": "2"])
    case .page(let page): phrases.text(.fullListOnPage, ["page": String(page)])
    case .sheet: phrases.text(.signsOnSheet)
    }
  }

  /// All signs by urgency, in boxes side by side.
  func triage(of sheet: Sheet, tiers: [Int]) -> Block? {
    let columns = tiers.compactMap { RedFlagTier(rawValue: $0) }.compactMap { column(for: $0, sheet: sheet) }
    guard !columns.isEmpty else { return nil }
    let block = Block.triage(
      TriageBlock(
        columns: columns, gap: design.length(.triageGap), insets: design.padding(.triage),
        headingGap: design.length(.triageHeadingGap), step: Composer.shareStep))
    guard let screening = sheet.clinic.screening else { return block }
    return .stack(
      StackBlock(children: [
        StackBlock.Child(block),
        StackBlock.Child(paragraph(screening, .triage), spaceBefore: design.paragraphSpace),
      ]))
  }

  /// Widths of columns are tried in steps of half a hundredth: whole ones cost a line.
  private static let shareStep = 0.005

  private func column(for tier: RedFlagTier, sheet: Sheet) -> TriageBlock.Column? {
    let lines = sheet.redFlags[tier] ?? []
    guard !lines.isEmpty else { return nil }
    var heading: String
    let colors: (text: Theme.Role, bar: Theme.Role, fill: Theme.Role)
    let shares: ClosedRange<Double>
    switch tier {
    case .emergency:
      heading = phrases.text(.callEmergency, ["number": sheet.clinic.emergencyNumber]).brokenAtSentences
      (colors, shares) = ((.warningText, .warning, .warningFill), 0.24...0.48)
    case .today:
      heading = phrases.text(.doctorToday)
      (colors, shares) = ((.todayText, .caution, .todayFill), 0.24...0.44)
    case .soon:
      heading = phrases.text(.callUs)
      if let phone = sheet.clinic.phone { heading += " " + phrases.apart(phone) }
      (colors, shares) = ((.accentText, .accent, .tint), 0.22...1)
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
      leastShare: shares.lowerBound, greatestShare: shares.upperBound)
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
  func painBar(of sheet: Sheet) -> Block {
    .zones(
      ZonesBlock(
        zones: zones(of: sheet, sign: design.length(.painBarSign)), insets: design.padding(.painBar),
        gap: design.length(.painBarGap),
        // About as wide as a space between words.
        signGap: style(.scale).size * 0.26, radius: design.length(.painBarRadius)))
  }

  /// The zones of pain that the clinic has.
  ///
  /// - Parameters:
  ///   - sign: the height of their signs.
  ///   - saysPain: whether the first one says that its numbers are those of pain.
  func zones(of sheet: Sheet, sign: Length, saysPain: Bool = true) -> [ZonesBlock.Zone] {
    let limits = sheet.clinic.zones
    let scale = sheet.advice.painScale
    let zones: [(ClosedRange<Int>?, Sign.Form, Theme.Role, Theme.Role, Advice.Zone)] = [
      (range(0, limits.safe), .disc, .safe, .safeFill, scale.safe),
      (range(limits.safe + 1, limits.ok), .triangle, .caution, .cautionFill, scale.acceptable),
      (range(limits.ok + 1, 10), .square, .stop, .stopFill, scale.tooMuch),
    ]
    let style = style(.scale)
    var blocks: [ZonesBlock.Zone] = []
    for (range, form, ink, fill, words) in zones {
      guard let range else { continue }
      blocks.append(
        ZonesBlock.Zone(
          fill: theme.color(fill),
          lead: [Inline(numbers(range, isFirst: saysPain && blocks.isEmpty), style: style.bold)],
          sign: Sign(form, color: theme.color(ink), size: sign),
          text: [
            Inline(phrases.sentence(words.label), style: style.bold), Inline(" " + words.advice, style: style),
          ]))
    }
    return blocks
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
