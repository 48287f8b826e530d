import HandoutClinical
import HandoutDocument
import HandoutGeometry
import HandoutLayouts

extension Composer {
  /// The blocks of a region page by page, where each page stands by itself: one exercise each, a card, a page that fills a sheet. Nil for a
  /// region whose blocks flow from page to page.
  func cells(of region: DesignRegion, sheet: Sheet) -> [[SectionBlock]]? {
    if case .section(let use)? = region.parts.first, use.section == .exercises, design.exercises.form == .cardPages {
      return sheet.exercises.indices.map { index in
        let block = exercisePage(index, of: sheet)
        return [SectionBlock(section: .exercises, child: StackBlock.Child(block))] + foot(of: region, sheet: sheet)
      }
    }
    if case .section(let use)? = region.parts.first, use.section == .exerciseLinks {
      return exerciseLinks(of: sheet, onPage: use.mostOnPage ?? .max).map { links in
        [SectionBlock(section: .exerciseLinks, child: StackBlock.Child(links))] + foot(of: region, sheet: sheet)
      }
    }
    if region.isFiller {
      return (0..<max(design.pages.step - 1, 1)).map { number in
        region.uses.compactMap { fillerBlock(for: $0, number: number, sheet: sheet) }
      }
    }
    guard region.pageCount != nil || isFolded else { return nil }
    let blocks = region.parts.compactMap { block(of: $0, sheet: sheet) }
    // A card with nothing to say is not made; a folded sheet has all its panels.
    guard !blocks.isEmpty || isFolded else { return [] }
    return [blocks + foot(of: region, sheet: sheet)]
  }

  /// The run of one page.
  func cellRun(of region: DesignRegion, blocks: [SectionBlock]) -> PageRun {
    var run = PageRun(name: region.name, count: blocks.count)
    run.pageCount = isFolded ? 1 : region.pageCount
    run.isFiller = region.isFiller
    dress(&run, as: region)
    run.endsAtFoot = !region.foot.isEmpty
    return run
  }

  /// Gives a run what its region has beside sections.
  func dress(_ run: inout PageRun, as region: DesignRegion) {
    run.top = region.top
    run.ground = region.ground.map { PageGround(fill: theme.color($0.color), inset: $0.inset, radius: $0.radius) }
  }

  /// Whether the pages are panels of a folded sheet.
  private var isFolded: Bool {
    if case .panels? = design.imposition?.form { true } else { false }
  }

  private func foot(of region: DesignRegion, sheet: Sheet) -> [SectionBlock] {
    region.foot.compactMap { block(of: .section($0), sheet: sheet) }
  }

  /// A block of a page that may not be needed. Each page of days has the week after that of the one before.
  private func fillerBlock(for use: SectionUse, number: Int, sheet: Sheet) -> SectionBlock? {
    guard use.section != .log else {
      let log = dayLog(of: sheet, use: use, from: number * use.days)
      return SectionBlock(section: .log, child: StackBlock.Child(log, isOptional: true))
    }
    var block = block(of: .section(use), sheet: sheet)
    block?.child.isOptional = true
    return block
  }

  /// An exercise on a page of its own.
  private func exercisePage(_ index: Int, of sheet: Sheet) -> Block {
    let entry = sheet.exercises[index]
    let side = side(of: entry, sheet: sheet)
    var children: [StackBlock.Child] = []
    for part in design.exercises.parts {
      let block =
        part == .startAndSteps
        ? steps(
          of: entry.exercise, side: side, indent: design.length(.exercisePageStepIndent),
          gap: design.length(.exercisePageStepGap))
        : self.block(for: part, entry: entry, side: side)
      guard let block else { continue }
      children.append(StackBlock.Child(block, spaceBefore: design.length(.exercisePagePartGap)))
    }
    return .exercisePage(
      ExercisePageBlock(
        number: index + 1, name: inline(entry.exercise.name, .cardName),
        shortName: inline(entry.exercise.shortName, .cardName), dosage: pills(of: entry, sheet: sheet),
        picture: picture(of: entry, side: side, sheet: sheet),
        body: StackBlock(children: children, name: entry.exercise.id),
        all: sheet.exercises.map(\.exercise.id).filter { sheet.pictured.contains($0) }, look: exercisePageLook))
  }

  private var exercisePageLook: ExercisePageBlock.Look {
    ExercisePageBlock.Look(
      indent: design.length(.exercisePageIndent), numberStyle: style(.cardNumber),
      discSize: design.length(.exercisePageDisc), discColor: theme.color(.accent),
      discGap: design.length(.exercisePageDiscGap), nameGap: design.length(.exercisePageNameGap),
      pictureGap: design.length(.exercisePagePictureGap), panelGap: design.length(.exercisePagePanelGap),
      pictureHeight: design.exercises.pictureHeight,
      scale: ExerciseRowsBlock.Scale(least: design.exercises.scale.least, greatest: design.exercises.scale.greatest))
  }

  /// What the exercises have no room for, one paragraph each behind number and name; nil where they have.
  ///
  /// - Parameter half: the first or the second half of the exercises; nil for all.
  func levels(of sheet: Sheet, half: Int?) -> Block? {
    guard !design.exercises.parts.contains(.feelAndLevels) else { return nil }
    let name = style(.cardNote).bold.colored(theme.color(.accentText))
    let children = Array(sheet.exercises.enumerated()).half(half).compactMap { index, entry -> StackBlock.Child? in
      let side = side(of: entry, sheet: sheet)
      let words = feelAndLevelInlines(of: entry.exercise) { phrases.sideWords.render($0, side: side) }
      guard !words.isEmpty else { return nil }
      let lead = "\(index + 1)\u{A0}" + phrases.sentence(entry.exercise.shortName) + " "
      return StackBlock.Child(
        .text(TextBlock(inlines: [Inline(lead, style: name)] + words)), spaceBefore: design.paragraphSpace)
    }
    guard !children.isEmpty else { return nil }
    return .stack(StackBlock(children: children, isSection: true, name: "levels"))
  }

  /// Empty lines to write on, below a heading.
  func lines(of sheet: Sheet) -> Block {
    section(
      phrases.text(.notes), name: "lines",
      [
        StackBlock.Child(
          .writingLines(
            WritingLinesBlock(
              count: design.notesLines, spacing: design.length(.writingLinesSpacing),
              color: theme.color(.writingLine), thickness: design.length(.writingLinesLine))), spaceBefore: headingGap)
      ])
  }
}
