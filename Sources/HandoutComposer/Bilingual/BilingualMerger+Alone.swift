import HandoutDocument

extension BilingualMerger {
  /// A block of the second document alone, in its lighter look.
  func lighter(_ block: Block) -> Block { restyled(block, text.lighter) }

  /// A block of the second document alone, its texts changed.
  func restyled(_ block: Block, _ change: ([Inline]) -> [Inline]) -> Block {
    switch block {
    case .text(var one):
      one.inlines = change(one.inlines)
      // Only the first language's headings enter the outline.
      one.role = .paragraph
      return .text(one)
    case .list(var list):
      list.items = list.items.map(change)
      return .list(list)
    case .pills(var pills):
      pills.pills = pills.pills.map(change)
      return .pills(pills)
    case .stack(let stack): return .stack(restyled(stack, change))
    case .balanced(var balanced):
      balanced.content = restyled(balanced.content, change)
      return .balanced(balanced)
    case .columns(var columns):
      columns.columns = columns.columns.map { restyled($0, change) }
      return .columns(columns)
    case .panel(var panel):
      panel.content = restyled(panel.content, change)
      if let heading = panel.heading { panel.heading?.text.inlines = change(heading.text.inlines) }
      return .panel(panel)
    case .keepTogether(let inner): return .keepTogether(restyled(inner, change))
    case .keepWithNext(let inner): return .keepWithNext(restyled(inner, change))
    case .firstFitting(let forms): return .firstFitting(forms.map { restyled($0, change) })
    case .link(let link):
      // The code stands with the first language.
      let words = Block.text(TextBlock(inlines: change(link.words)))
      return .stack(
        StackBlock(
          children: (link.content.map { [StackBlock.Child(restyled($0, change))] } ?? [])
            + [StackBlock.Child(words)]))
    case .cards, .facts, .factRows, .table, .scale, .letterhead, .writingLines, .identity, .safetyStrip, .exerciseRows,
      .exerciseBlocks, .zones, .triage, .tickRow, .exercisePage, .notice, .titleLine, .exerciseCells, .thumbnails,
      .dayTable, .roster, .address:
      return block
    }
  }

  private func restyled(_ stack: StackBlock, _ change: ([Inline]) -> [Inline]) -> StackBlock {
    var stack = stack
    stack.children = stack.children.map { StackBlock.Child(restyled($0.block, change), spaceBefore: $0.spaceBefore) }
    return stack
  }
}
