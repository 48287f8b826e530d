import HandoutClinical
import HandoutDocument
import HandoutGeometry
import HandoutLayouts

extension Composer {
  /// The box with the signs that cannot wait: when to call the emergency number, when to see a doctor today. A small page may not hold them in
  /// one box, so that there each has its own.
  func redFlags(of sheet: Sheet) -> Block {
    let sign = Sign(.warning, color: theme.color(.warning), size: design.length(.warningBoxSign))
    let number = sheet.clinic.emergencyNumber
    let tiers = [
      tier(phrases.text(.callEmergency, ["number": number]), sheet.redFlags[.emergency] ?? []),
      tier(phrases.text(.doctorToday), sheet.redFlags[.today] ?? []),
    ]
    let title = StackBlock.Child(heading(phrases.text(.stopAndGetHelp), .warningTitle, sign: sign))
    guard design.isStacked, let first = tiers.first else {
      return warningPanel([title, StackBlock.Child(sideBySide(tiers), spaceBefore: design.length(.warningBoxSubGap))])
    }
    let boxes =
      [warningPanel([title, StackBlock.Child(first, spaceBefore: design.length(.warningBoxSubGap))])]
      + tiers.dropFirst().map { warningPanel([StackBlock.Child($0)]) }
    return .stack(StackBlock(children: boxes.map { StackBlock.Child($0, spaceBefore: design.paragraphSpace) }))
  }

  private func warningPanel(_ children: [StackBlock.Child]) -> Block {
    let content = StackBlock(children: children, isSection: true, name: "red flags")
    return .panel(
      PanelBlock(
        content: .stack(content),
        style: BoxStyle(
          fill: theme.color(.warningFill), radius: design.length(.warningBoxRadius), bar: theme.color(.warning),
          barWidth: design.length(.warningBoxBar)), insets: design.padding(.warningBox)))
  }

  private func tier(_ title: String, _ lines: [RedFlagLine]) -> Block {
    .stack(
      StackBlock(children: [
        StackBlock.Child(subheading(title, .warningHeading)),
        StackBlock.Child(
          bullets(
            lines.map { words(of: $0, .warning) }, indent: design.length(.warningBoxIndent),
            gap: design.length(.warningBoxItemGap))),
      ]))
  }

  /// A red flag's words, its lead in bold.
  func words(of line: RedFlagLine, _ role: TextRole) -> [Inline] {
    switch line.lead {
    case nil: inline(line.text, role)
    case .newForYou: inline(lead: phrases.text(.newForYou), line.text.lowercasedFirst, role)
    case .underSeventeen: inline(lead: phrases.text(.under17), line.text, role)
    }
  }

  /// What the pain numbers mean.
  func painScale(of sheet: Sheet) -> Block {
    let scale = sheet.advice.painScale
    let zones = sheet.clinic.zones
    let counts = [zones.safe + 1, zones.ok - zones.safe, 10 - zones.ok]
    let signs: [(Sign.Form, Theme.Role, Theme.Role)] = [
      (.disc, .safe, .safeFill), (.triangle, .caution, .cautionFill), (.square, .stop, .stopFill),
    ]
    let words = [scale.safe, scale.acceptable, scale.tooMuch]
    let zoneBlocks = zip(counts, zip(signs, words)).map { count, pair in
      ScaleBlock.Zone(
        count: count, fill: theme.color(pair.0.2),
        sign: Sign(pair.0.0, color: theme.color(pair.0.1), size: design.length(.scaleSign)),
        text: inline(lead: phrases.sentence(pair.1.label), pair.1.advice, .body))
    }
    let block = ScaleBlock(
      cells: (0...10).map { inline(String($0), .scale) }, zones: zoneBlocks.filter { $0.count > 0 },
      cellHeight: design.length(.scaleCellHeight), radius: design.length(.scaleRadius), gap: design.length(.scaleGap),
      textRoom: design.length(.scaleTextRoom))
    var children = [StackBlock.Child(.scale(block), spaceBefore: headingGap)]
    if sheet.hasNervePain {
      children.append(StackBlock.Child(paragraph(scale.nerveNote), spaceBefore: headingGap))
    }
    return .keepTogether(section(scale.title, name: "pain scale", children))
  }

  /// The signs that can wait a few days, and how to reach the clinic.
  func callUs(in sheet: Sheet) -> Block? {
    let lines = sheet.redFlags[.soon] ?? []
    guard !lines.isEmpty else { return nil }
    var children = [
      StackBlock.Child(
        balanced([StackBlock.Child(bullets(lines.map { words(of: $0, .body) }))]), spaceBefore: headingGap)
    ]
    var after: [String] = []
    if let phone = sheet.clinic.phone { after.append(phrases.text(.callUsAt, ["phone": phrases.apart(phone)])) }
    if let screening = sheet.clinic.screening { after.append(screening) }
    if !after.isEmpty {
      children.append(StackBlock.Child(paragraph(phrases.joined(after)), spaceBefore: design.paragraphSpace))
    }
    return .keepTogether(section(phrases.text(.callUs), name: "when to call", children))
  }
}
