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
    return ComposedBody(blocks: uses.compactMap { block(of: .section($0), sheet: sheet) })
  }

  /// A block of the body; nil where the sheet has nothing for it.
  func block(of part: RegionPart, sheet: Sheet) -> SectionBlock? {
    guard let section = part.uses.first?.section, let block = block(for: part, sheet: sheet) else { return nil }
    return SectionBlock(
      section: section,
      child: StackBlock.Child(
        block, spaceBefore: design.space(above: section), isPersonal: part.uses.contains { $0.section.isPersonal },
        isOptional: section == .notes && !sheet.hasNotes))
  }

  /// The blocks of a design whose pages have sections of their own. A note that is too long for its page comes first on the next one.
  private func pagedBody(of sheet: Sheet) -> ComposedBody {
    var body = ComposedBody()
    var runs: [PageRun] = []
    var longNote: Block?
    for region in design.regions {
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
          if use.section == .note { longNote = self.longNote(of: sheet, atMost: use.atMost) }
        }
        if let block = block(of: part, sheet: sheet) { body.blocks.append(block) }
      }
      var run = PageRun(name: region.name, count: body.blocks.count - first, goesOnAt: goesOnAt)
      dress(&run, as: region)
      runs.append(run)
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

  /// Which exercises are on the back of a front page, by their places from 0: everything that the foot of the page may have to say.
  func wordsOfRest(of sheet: Sheet) -> [Range<Int>: [Inline]] {
    let count = sheet.exercises.count
    guard design.exercises.form == .rows, count > 1 else { return [:] }
    var words: [Range<Int>: [Inline]] = [:]
    for first in 1..<count {
      for end in (first + 1)...count {
        let numbers =
          end - first > 2
          ? phrases.text(.numberRange, ["from": String(first + 1), "to": String(end)])
          : phrases.list((first..<end).map { String($0 + 1) })
        words[first..<end] = inline(
          phrases.text(.exercisesOnBack, end - first, ["exercises": numbers]), .footMiddle)
      }
    }
    return words
  }
}

extension PageDesign {
  /// Where the list of all warning signs is, seen from the first page.
  var warningPlace: WarningPlace {
    guard !flowsFreely else { return .page(1) }
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
    case .redFlags, .lines, .whatIsGoingOn, .painScale, .stopRule, .exercises, .levels, .noFloor, .askFirst, .about,
      .do, .takeCare,
      .whatHelps, .callUs, .checklist, .progress, .log, .closing:
      false
    }
  }
}
