import HandoutClinical
import HandoutDocument
import HandoutGeometry
import HandoutLayouts

/// A block of a document's body, and the section that it begins with.
struct SectionBlock {
  var section: Section
  var child: StackBlock.Child
}

/// The blocks of a body, and how they are shared out among pages.
struct ComposedBody {
  var blocks: [SectionBlock] = []
  var runs: PageRuns?

  var stack: StackBlock { StackBlock(children: blocks.map(\.child)) }
}

extension Composer {
  /// The body of a sheet in the order of its design.
  func body(of sheet: Sheet, uses: [SectionUse]) -> ComposedBody {
    guard design.flowsFreely else { return pagedBody(of: sheet) }
    return ComposedBody(blocks: uses.flatMap { blocks(of: .section($0), sheet: sheet) })
  }

  /// The blocks of a part of the body; none where the sheet has nothing for it. What many patients share is composed for the first of them,
  /// of what it may see of a patient.
  func blocks(of part: RegionPart, sheet: Sheet) -> [SectionBlock] {
    let uses = part.uses
    let isCommon = saysNothingOfPatient(in: uses, of: sheet)
    guard isCommon || !uses.contains(where: { $0.section.isPersonal || $0.link == .patient }) else {
      return newBlocks(of: part, sheet: sheet)
    }
    let patient = patientSeen(by: uses, of: sheet)
    func compose() -> [SectionBlock] {
      var seen = sheet
      seen.patient = patient
      var blocks = newBlocks(of: part, sheet: seen)
      for index in blocks.indices { blocks[index].child.isCommon = isCommon }
      return blocks
    }
    guard let known = composedParts(of: sheet), let form else { return compose() }
    return known.blocks(
      ComposedParts.Key(part: part, form: form, warningPlace: warningPlace, patient: patient)
    ) { compose() }
  }

  /// The weeks of a long log are blocks of their own, so that it can go on on the next page.
  private func newBlocks(of part: RegionPart, sheet: Sheet) -> [SectionBlock] {
    if case .section(let use) = part, use.section == .log, use.form != .table, use.form != .byDay, !design.flowsFreely {
      return weekLogs(of: sheet, use: use).enumerated().map { index, week in
        SectionBlock(
          section: .log,
          child: StackBlock.Child(week, spaceBefore: index == 0 ? design.space(above: .log) : design.sectionSpace))
      }
    }
    return [newBlock(of: part, sheet: sheet)].compactMap(\.self)
  }

  /// A part of the body as one block; nil where the sheet has nothing for it.
  func block(of part: RegionPart, sheet: Sheet) -> SectionBlock? {
    if case .section(let use) = part, use.section == .log { return newBlock(of: part, sheet: sheet) }
    return blocks(of: part, sheet: sheet).first
  }

  private func newBlock(of part: RegionPart, sheet: Sheet) -> SectionBlock? {
    guard let use = part.uses.first, let block = block(for: part, sheet: sheet) else { return nil }
    let isFiller = use.section == .notes && use.form == .lines && !design.flowsFreely
    return SectionBlock(
      section: use.section,
      child: StackBlock.Child(
        block, spaceBefore: design.space(above: use.section),
        isPersonal: !isFiller && part.uses.contains { $0.section.isPersonal || $0.link == .patient },
        isOptional: !isFiller && use.section == .notes && !sheet.hasNotes && link(for: use, of: sheet) == nil
          || use.section == .nerveNote,
        isFiller: isFiller))
  }

  /// The blocks of a design whose pages have sections of their own. A note that is too long for its page comes first on the next one.
  private func pagedBody(of sheet: Sheet) -> ComposedBody {
    var body = ComposedBody()
    var runs: [PageRun] = []
    var longNote: Block?
    for (index, region) in design.regions.enumerated() {
      if let cells = cells(of: region, sheet: sheet) {
        for blocks in cells {
          body.blocks += blocks
          runs.append(cellRun(of: region, blocks: blocks))
        }
        continue
      }
      let first = body.blocks.count
      var goesOnAt: Int?
      if let note = longNote {
        body.blocks.append(
          SectionBlock(
            section: .note, child: StackBlock.Child(note, spaceBefore: design.space(above: .note), isPersonal: true)))
        longNote = nil
      }
      for part in region.parts {
        if case .section(let use) = part {
          if use.isRest {
            goesOnAt = body.blocks.count - first
            continue
          }
          if use.section == .note { longNote = self.longNote(of: sheet, use: use) }
        }
        body.blocks += blocks(of: part, sheet: sheet)
      }
      var run = PageRun(
        name: region.name, count: body.blocks.count - first, goesOnAt: goesOnAt, takesManyPages: region.takesManyPages)
      dress(&run, as: region)
      runs.append(run)
      if index > 0, let last = runs.indices.last {
        let mayGo = design.regions[index - 1].mayTake
        runs[last - 1].mayTake = (first..<body.blocks.count).filter { mayGo.contains(body.blocks[$0].section) }
      }
    }
    body.runs = PageRuns(
      runs: runs, least: design.pages.least, step: design.pages.step, leastRows: design.exercises.leastInFront,
      greatestGap: design.length(.pageGreatestGap), calmGap: design.length(.pageCalmGap))
    body.runs?.mayGrow = design.imposition != nil
    return body
  }

  private func block(for part: RegionPart, sheet: Sheet) -> Block? {
    switch part {
    case .section(let use): return block(for: use, sheet: sheet)
    case .columns(let columns):
      let filled = columns.compactMap { column -> (block: Block, width: Length)? in
        let children = column.parts.compactMap { block(of: $0, sheet: sheet)?.child }
        guard let first = children.first else { return nil }
        return (children.count == 1 ? first.block : .stack(StackBlock(children: children)), column.width)
      }
      guard filled.count > 1 else { return filled.first?.block }
      return .columns(
        ColumnsBlock(
          columns: filled.map(\.block), gap: design.length(.columnsGap), shares: filled.map(\.width.points)))
    }
  }

  /// The words for heads and feet of pages that are not filled yet.
  func pageWords(of sheet: Sheet) -> ComposedParts.PageWords {
    func compose() -> ComposedParts.PageWords {
      ComposedParts.PageWords(rest: wordsOfRest(of: sheet), rows: wordsOfPages(of: sheet))
    }
    guard let known = composedParts(of: sheet), let form else { return compose() }
    return known.words(form) { compose() }
  }

  /// What was composed for other patients with the sheet's content; nil where the content is this sheet's alone.
  func composedParts(of sheet: Sheet) -> ComposedParts? {
    guard let parts, parts.content === sheet.shared else { return nil }
    return parts
  }

  /// Which exercises are on the back of a front page or on another sheet, by their places from 0: everything that the foot of a page may
  /// have to say.
  private func wordsOfRest(of sheet: Sheet) -> [Range<Int>: RowsElsewhere] {
    let count = sheet.exercises.count
    guard design.uses.contains(where: \.isRest), count > 1, design.exercises.form != .table else { return [:] }
    // A row of boxes has more than one exercise.
    let perRow = design.exercises.form == .cells ? design.exercises.grid.columns(exercises: count) : 1
    let rows = (count + perRow - 1) / perRow
    var words: [Range<Int>: RowsElsewhere] = [:]
    for firstRow in 1..<max(rows, 1) {
      for endRow in (firstRow + 1)...max(rows, firstRow + 1) {
        let (first, end) = (firstRow * perRow, min(endRow * perRow, count))
        func said(_ key: PluralKey) -> [Inline] {
          inline(phrases.text(key, end - first, ["exercises": numbers(first..<end)]), .footMiddle)
        }
        words[firstRow..<endRow] = RowsElsewhere(
          onBack: said(.exercisesOnBack), onPage: said(.exercisesOnPage), onPages: said(.exercisesOnPages))
      }
    }
    return words
  }
}

extension PageDesign {
  /// Where the list of all warning signs is, seen from the first page.
  var warningPlace: WarningPlace {
    guard !flowsFreely else { return .page(1) }
    // Cards and panels have no numbers.
    guard imposition?.isBooklet ?? true else { return .sheet }
    let region = regions.firstIndex { $0.uses.contains { $0.section == .redFlags } }
    guard let region else { return .sheet }
    return region == 1 && imposition == nil ? .back : .page(region + 1)
  }
}

extension Section {
  /// Whether the section says something about one patient: a name, a date, a note.
  var isPersonal: Bool {
    switch self {
    case .letterhead, .title, .identity, .cover, .plan, .atAGlance, .safetyStrip, .note, .notes: true
    case .redFlags, .lines, .whatIsGoingOn, .painScale, .stopRule, .nerveNote, .exercises, .exerciseLinks, .levels,
      .noFloor, .askFirst,
      .about,
      .do, .takeCare,
      .whatHelps, .callUs, .checklist, .progress, .log, .closing:
      false
    }
  }
}
