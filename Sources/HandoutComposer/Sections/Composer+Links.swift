package import HandoutClinical
import HandoutDocument
import HandoutGeometry
import HandoutLayouts

/// Pages of the web: their codes and addresses, and the addresses in what people typed.
extension Composer {
  /// The least side of a module in points, which a grey print of 150 dots an inch still shows.
  private static let leastModule = Length.pt(1.2)

  /// The owners of links that the sheet has and this form of the design shows nowhere.
  package func linksLeftOut(of sheet: Sheet, form: Int) -> [LinkOwner] {
    let hasLinks =
      sheet.patient.link != nil || sheet.clinic.link != nil || sheet.exercises.contains { $0.exercise.link != nil }
    guard hasLinks else { return [] }
    let design = design.onRung(form, exercises: sheet.exercises.count)
    let places = Set(design.uses.compactMap(\.link))
    // A design without exercises has no use for their links.
    let hasExerciseLinks =
      !design.hasExercises || design.exercises.parts.contains(.link)
      || design.uses.contains { $0.section == .exerciseLinks }
    return LinkOwner.allCases.filter { owner in
      switch owner {
      case .exercise: !hasExerciseLinks && sheet.exercises.contains { $0.exercise.link != nil }
      case .patient: !places.contains(.patient) && sheet.patient.link != nil
      case .clinic: !places.contains(.clinic) && sheet.clinic.link != nil
      }
    }
  }

  /// The link that a design wants beside a section; nil where there is none.
  func link(for use: SectionUse, of sheet: Sheet) -> Link? {
    switch use.link {
    case nil: nil
    case .patient: sheet.patient.link
    case .clinic: sheet.clinic.link
    }
  }

  /// A section with a link beside it. A long text may run on over pages, and has its link below it.
  func block(_ own: Block?, with link: Link, use: SectionUse) -> Block {
    let role: TextRole = use.section == .title ? .subtitle : .body
    guard use.section == .notes, let own else { return linkBlock(link, beside: own, role) }
    return .stack(
      StackBlock(children: [
        StackBlock.Child(own), StackBlock.Child(linkBlock(link, beside: nil, role), spaceBefore: design.paragraphSpace),
      ]))
  }

  /// A link by itself, or beside what it is about.
  ///
  /// - Parameters:
  ///   - role: the style of the address.
  ///   - indent: how far label and address stand in.
  func linkBlock(_ link: Link, beside content: Block?, _ role: TextRole, indent: Length = .zero) -> Block {
    .link(
      LinkBlock(
        address: link.address.uri, alternateText: phrases.text(.codeOf, ["address": link.address.shown]),
        words: words(of: link, role), content: content,
        look: LinkBlock.Look(
          codeSize: design.length(.linkCode), moduleSize: Self.leastModule, gap: design.length(.linkGap),
          wordsGap: design.length(.linkWordsGap), indent: indent)))
  }

  /// What is at an address, and the address itself, which is read in ink.
  private func words(of link: Link, _ role: TextRole) -> [Inline] {
    let style = style(role).regular.colored(theme.color(.ink))
    let label = phrases.apart(link.label ?? phrases.text(.online))
    let pattern = phrases.text(.labelledAddress, ["label": label])
    let address = Inline(link.address.shown, style: style, link: link.address.uri)
    guard let place = pattern.firstRange(of: "{address}") else { return [address] }
    let pieces = [String(pattern[..<place.lowerBound]), String(pattern[place.upperBound...])]
    return [Inline(pieces[0], style: style.bold), address, Inline(pieces[1], style: style)].filter { !$0.text.isEmpty }
  }

  /// The links of the exercises, one below the other; nil where the exercises have none, or have them on their own cards.
  func exerciseLinks(of sheet: Sheet) -> Block? { exerciseLinks(of: sheet, onPage: .max).first }

  /// The same by pages.
  func exerciseLinks(of sheet: Sheet, onPage most: Int) -> [Block] {
    guard !design.exercises.parts.contains(.link) else { return [] }
    let links = sheet.exercises.enumerated().compactMap { index, entry -> StackBlock.Child? in
      guard let link = entry.exercise.link else { return nil }
      let name = Inline(
        "\(index + 1)\u{A0}\(entry.exercise.shortName)", style: style(.cardNote).bold.colored(theme.color(.accentText)))
      let about = Block.text(TextBlock(inlines: [name]))
      return StackBlock.Child(linkBlock(link, beside: about, .cardNote), spaceBefore: design.sectionSpace)
    }
    let most = min(most, max(links.count, 1))
    return stride(from: 0, to: links.count, by: most).map { first in
      let page = links[first..<min(first + most, links.count)]
      return .stack(StackBlock(children: Array(page), isSection: true, name: "links"))
    }
  }

  /// A paragraph that somebody typed, its addresses as links.
  func typedParagraph(_ text: String, _ role: TextRole) -> Block { .text(TextBlock(inlines: typed(text, role))) }

  /// What somebody typed, its addresses as links. They are printed as they were typed.
  func typed(_ text: String, _ role: TextRole) -> [Inline] {
    let found = AddressFinder.addresses(in: text)
    guard !found.isEmpty else { return inline(text, role) }
    let style = style(role)
    var inlines: [Inline] = []
    var done = text.startIndex
    for address in found {
      inlines.append(Inline(String(text[done..<address.range.lowerBound]), style: style))
      inlines.append(Inline(String(text[address.range]), style: style, link: address.uri))
      done = address.range.upperBound
    }
    return (inlines + [Inline(String(text[done...]), style: style)]).filter { !$0.text.isEmpty }
  }
}
