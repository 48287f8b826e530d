import HandoutDocument
import HandoutGeometry
import HandoutPages
import HandoutTypography

/// Stage 3: shapes every text and fetches every picture of a document, once.
struct Preparer {
  let shaper: Shaper
  let pictures: any PictureSource
  /// The language of the document (BCP 47), which decides where lines begin.
  let language: String
  /// Blocks that are prepared already; nil where no other form of the document was.
  let known: PreparedBlocks?

  /// The prepared form of a block.
  func prepare(_ block: Block, path: BlockPath) throws(EngineError) -> any PreparedBlock {
    guard let known else { return try newlyPrepared(block, path: path) }
    return try known.block(block, path: path) { () throws(EngineError) in try newlyPrepared(block, path: path) }
  }

  private func newlyPrepared(_ block: Block, path: BlockPath) throws(EngineError) -> any PreparedBlock {
    switch block {
    case .text(let text): try prepare(text, path: path)
    case .list(let list): try prepare(list, path: path)
    case .stack(let stack): cached(try prepare(stack, path: path), hasPictures: block.hasPictures)
    case .columns(let columns): cached(try prepare(columns, path: path), hasPictures: block.hasPictures)
    case .balanced(let balanced): cached(try prepare(balanced, path: path), hasPictures: block.hasPictures)
    case .panel(let panel):
      block.hasPictures ? try prepare(panel, path: path) : CachedBlock(try prepare(panel, path: path))
    case .cards(let cards): try prepare(cards, path: path)
    case .pills(let pills): try prepare(pills, path: path)
    case .facts(let facts): try prepare(facts, path: path)
    case .factRows(let rows): try prepare(rows, path: path)
    case .table(let table): try prepare(table, path: path)
    case .scale(let scale): try prepare(scale, path: path)
    case .letterhead(let letterhead): try prepare(letterhead, path: path)
    case .writingLines(let lines):
      PreparedWritingLines(
        path: path, count: lines.count, spacing: lines.spacing, color: lines.color, thickness: lines.thickness)
    case .identity(let identity): try prepare(identity, path: path)
    case .safetyStrip(let strip): cached(try prepare(strip, path: path), hasPictures: false)
    case .exerciseRows(let rows): try prepare(rows, path: path)
    case .exercisePage(let page): try prepare(page, path: path)
    case .exerciseBlocks(let blocks): try prepare(blocks, path: path)
    case .zones(let zones): cached(try prepare(zones, path: path), hasPictures: false)
    case .triage(let triage): cached(try prepare(triage, path: path), hasPictures: false)
    case .tickRow(let row): try prepare(row, path: path)
    case .notice(let notice): cached(try prepare(notice, path: path), hasPictures: false)
    case .titleLine(let line): try prepare(line, path: path)
    case .exerciseCells(let cells): try prepare(cells, path: path)
    case .thumbnails(let thumbnails): try prepare(thumbnails, path: path)
    case .dayTable(let table): try prepare(table, path: path)
    case .link(let link): cached(try prepare(link, path: path), hasPictures: block.hasPictures)
    case .roster(let roster): try prepare(roster, path: path)
    case .address(let address): try prepare(address, path: path)
    case .keepTogether(let inner): KeepTogether(try prepare(inner, path: path))
    case .keepWithNext(let inner): KeepWithNext(try prepare(inner, path: path))
    case .firstFitting(let forms): try prepare(forms: forms, path: path)
    }
  }

  /// Blocks of blocks are worth keeping in a cache, unless pictures grow in them.
  func cached(_ block: some PreparedBlock, hasPictures: Bool) -> any PreparedBlock {
    hasPictures ? block : CachedBlock(block)
  }

  /// Shapes text, each language by itself, naming the block in the error.
  ///
  /// - Parameters:
  ///   - isFollowed: whether other words of the same element are read right behind the text.
  ///   - direction: which way the lines begin; nil as the language does. A clinic's address and phone number begin as they are
  ///     written, whatever the language of the sheet is: reordered digits would be another number.
  func shape(
    _ inlines: [Inline], path: BlockPath, avoidsLoneWord: Bool = false, isFollowed: Bool = false,
    direction: TextDirection? = nil
  ) throws(EngineError) -> BrokenText {
    do throws(TypographyError) {
      var parts: [BrokenText.Part] = []
      for part in inlines.chunkedByLanguage {
        let own = part.first?.language
        let shaped = try shaper.shape(
          part, path: path, direction: direction ?? WritingDirection.of(own ?? language), language: own ?? language)
        parts.append(BrokenText.Part(shaped: shaped, language: own))
      }
      let isCareful = avoidsLoneWord || inlines.first?.style.avoidsLoneWord == true
      return BrokenText(parts, avoidsLoneWord: isCareful, isFollowed: isFollowed)
    } catch {
      throw .text(error)
    }
  }

  func prepare(_ text: TextBlock, path: BlockPath) throws(EngineError) -> PreparedText {
    var isHeading = false
    if case .heading = text.role { isHeading = true }
    return PreparedText(
      path: path, text: try shape(text.inlines, path: path, avoidsLoneWord: isHeading), role: text.role,
      alignment: text.alignment, sign: text.sign, indent: text.indent, isBalanced: text.isBalanced,
      label: path.description)
  }

  /// - Parameter ready: children that are prepared already, by their places.
  func prepare(
    _ stack: StackBlock, path: BlockPath, personal ready: [Int: any PreparedBlock] = [:]
  ) throws(EngineError) -> PreparedStack {
    let own = stack.name.isEmpty ? path : path.appending(stack.name)
    var children: [(block: any PreparedBlock, spaceBefore: Length)] = []
    children.reserveCapacity(stack.children.count)
    for (index, child) in stack.children.enumerated() {
      let path = own.appending(String(index + 1))
      if let block = ready[index] {
        children.append((block, child.spaceBefore))
      } else {
        children.append((try prepare(child.block, path: path), child.spaceBefore))
      }
    }
    return PreparedStack(path: own, children: children, isSection: stack.isSection)
  }

  private func prepare(_ columns: ColumnsBlock, path: BlockPath) throws(EngineError) -> PreparedColumns {
    var prepared: [any PreparedBlock] = []
    for (index, column) in columns.columns.enumerated() {
      prepared.append(try prepare(column, path: path.appending("column \(index + 1)")))
    }
    return PreparedColumns(
      path: path, columns: prepared, gap: columns.gap, mayRunOn: columns.mayRunOn, shares: columns.shares)
  }

  private func prepare(_ balanced: BalancedBlock, path: BlockPath) throws(EngineError) -> PreparedBalanced {
    PreparedBalanced(
      path: path, content: try prepare(balanced.content, path: path), columns: max(balanced.columns, 1),
      gap: balanced.gap, mayBeSingle: balanced.mayBeSingle)
  }

  private func prepare(forms: [Block], path: BlockPath) throws(EngineError) -> FirstFitting {
    var prepared: [any PreparedBlock] = []
    for form in forms { prepared.append(try prepare(form, path: path)) }
    return FirstFitting(path: path, forms: prepared)
  }

  private func prepare(_ panel: PanelBlock, path: BlockPath) throws(EngineError) -> any PreparedBlock {
    if let heading = panel.heading {
      return RunningPanel(
        path: path, heading: try prepare(heading.text, path: path.appending("heading")), gap: heading.gap,
        content: try prepare(panel.content, path: path), style: panel.style, insets: panel.insets, isOpen: false)
    }
    return PreparedPanel(
      path: path, content: try prepare(panel.content, path: path), style: panel.style, insets: panel.insets)
  }
}

extension [Inline] {
  /// The inlines in runs of one language; one empty run where there are none.
  fileprivate var chunkedByLanguage: [[Inline]] {
    guard contains(where: { $0.language != first?.language }) else { return [self] }
    var chunks: [[Inline]] = []
    for inline in self {
      if let last = chunks.indices.last, chunks[last].last?.language == inline.language {
        chunks[last].append(inline)
      } else {
        chunks.append([inline])
      }
    }
    return chunks
  }
}
