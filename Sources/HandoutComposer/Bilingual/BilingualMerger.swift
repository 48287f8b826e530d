import HandoutDocument
import HandoutGeometry

/// Makes one document of two that say the same in two languages: the second language stands lighter under each line of the
/// first, so that both readers can point at the same item.
///
/// The two were composed by the same rules from the same choice of content, so they have the same shape. Where a part
/// differs in shape all the same, the whole second part follows the first: nothing is lost.
struct BilingualMerger {
  let text: BilingualText
  /// The room between the boxes of the two languages where one page does not hold both in one.
  let boxGap: Length
  /// The room between the two names of a card.
  let nameGap: Length

  /// The two documents as one. Page, running heads and everything about the file are those of the first.
  func merged(_ first: Document, _ second: Document) -> Document {
    var document = first
    if first.runs == nil {
      document.body = merged(first.body, second.body)
    } else {
      mergeBlockByBlock(&document, second)
    }
    if let lastly = first.lastly, let other = second.lastly { document.lastly = merged(lastly, other) }
    return document
  }

  /// The bodies of documents whose pages have blocks of their own: each block stays one, so that it stays on its page.
  private func mergeBlockByBlock(_ document: inout Document, _ second: Document) {
    let others = second.body.children
    guard document.body.children.count == others.count else {
      document.body.children += others.map { StackBlock.Child(lighter($0.block), spaceBefore: $0.spaceBefore) }
      if let last = document.runs?.runs.indices.last { document.runs?.runs[last].count += others.count }
      return
    }
    for (index, other) in others.enumerated() {
      document.body.children[index].block = merged(document.body.children[index].block, other.block)
    }
  }

  private func merged(_ first: StackBlock, _ second: StackBlock) -> StackBlock {
    var stack = first
    if first.children.count == second.children.count {
      stack.children = zip(first.children, second.children).flatMap { merged($0, $1) }
    } else {
      stack.children += second.children.map { StackBlock.Child(lighter($0.block), spaceBefore: $0.spaceBefore) }
    }
    return stack
  }

  /// A block of a stack; a text becomes two, the second one kept with the first.
  private func merged(_ first: StackBlock.Child, _ second: StackBlock.Child) -> [StackBlock.Child] {
    func pair(_ one: TextBlock, _ other: TextBlock, keepsWithNext: Bool) -> [StackBlock.Child] {
      guard text.differs(one.inlines, other.inlines) else { return [first] }
      let words = text.withoutSharedEnd(other.inlines, beside: one.inlines)
      let below = Block.text(
        TextBlock(
          inlines: text.lighter(words), alignment: other.alignment, indent: other.indent,
          isBalanced: other.isBalanced))
      return [
        StackBlock.Child(.keepWithNext(.text(one)), spaceBefore: first.spaceBefore),
        StackBlock.Child(keepsWithNext ? .keepWithNext(below) : below),
      ]
    }
    switch (first.block, second.block) {
    case (.text(let one), .text(let other)): return pair(one, other, keepsWithNext: false)
    case (.keepWithNext(.text(let one)), .keepWithNext(.text(let other))): return pair(one, other, keepsWithNext: true)
    default:
      var both = first
      both.block = merged(first.block, second.block)
      return [both]
    }
  }

  private func merged(_ first: Block, _ second: Block) -> Block {
    switch (first, second) {
    case (.text, .text):
      return .stack(StackBlock(children: merged(StackBlock.Child(first), StackBlock.Child(second))))
    case (.stack(let one), .stack(let other)): return .stack(merged(one, other))
    case (.list(let one), .list(let other)) where one.items.count == other.items.count:
      var list = one
      list.items = joined(one.items, other.items)
      return .list(list)
    case (.columns(let one), .columns(let other)) where one.columns.count == other.columns.count:
      var columns = one
      columns.columns = zip(one.columns, other.columns).map { merged($0, $1) }
      return .columns(columns)
    case (.balanced(let one), .balanced(let other)):
      var balanced = one
      balanced.content = merged(one.content, other.content)
      return .balanced(balanced)
    case (.panel(let one), .panel(let other)): return merged(one, other)
    case (.keepTogether(let one), .keepTogether(let other)): return .keepTogether(merged(one, other))
    case (.keepWithNext(let one), .keepWithNext(let other)): return .keepWithNext(merged(one, other))
    case (.cards(let one), .cards(let other)) where one.cards.count == other.cards.count:
      var cards = one
      cards.cards = zip(one.cards, other.cards).map { merged($0, $1) }
      return .cards(cards)
    case (.link(let one), .link(let other)):
      var link = one
      if let content = one.content, let second = other.content { link.content = merged(content, second) }
      link.words = text.joined(one.words, other.words)
      return .link(link)
    default: return mergedRows(first, second)
    }
  }

  /// A box is never split, and in two languages a page may not hold it. Then the box of the first language stands where it
  /// would stand alone, and that of the second follows it, in full size: warnings are not small print.
  private func merged(_ first: PanelBlock, _ second: PanelBlock) -> Block {
    var panel = first
    panel.content = merged(first.content, second.content)
    if let one = first.heading, let other = second.heading {
      panel.heading?.text.inlines = text.joined(one.text.inlines, other.text.inlines)
      return .panel(panel)
    }
    let apart = StackBlock(children: [
      StackBlock.Child(.panel(first)), StackBlock.Child(restyled(.panel(second), text.tagged), spaceBefore: boxGap),
    ])
    return .firstFitting([.panel(panel), .stack(apart)])
  }

  /// Blocks that are rows of short texts.
  private func mergedRows(_ first: Block, _ second: Block) -> Block {
    switch (first, second) {
    case (.pills(let one), .pills(let other)) where one.pills.count == other.pills.count:
      var pills = one
      pills.pills = joined(one.pills, other.pills)
      return .pills(pills)
    case (.facts(let one), .facts(let other)) where one.facts.count == other.facts.count:
      var facts = one
      facts.facts = zip(one.facts, other.facts).map { merged($0, $1) }
      return .facts(facts)
    case (.table(let one), .table(let other))
    where one.labels.count == other.labels.count && one.heads.texts.count == other.heads.texts.count:
      var table = one
      table.corner = text.joined(one.corner, other.corner)
      table.heads.texts = joined(one.heads.texts, other.heads.texts)
      table.labels = joined(one.labels, other.labels)
      return .table(table)
    case (.scale(let one), .scale(let other)) where one.zones.count == other.zones.count:
      var scale = one
      for (index, zone) in other.zones.enumerated() {
        scale.zones[index].text = text.joined(one.zones[index].text, zone.text)
      }
      return .scale(scale)
    // The letterhead names people and the clinic; lines say nothing.
    case (.letterhead, .letterhead), (.identity, .identity), (.writingLines, .writingLines): return first
    default: return mergedSheetBlocks(first, second)
    }
  }

  /// Blocks of a sheet of few pages.
  private func mergedSheetBlocks(_ first: Block, _ second: Block) -> Block {
    switch (first, second) {
    case (.safetyStrip(let one), .safetyStrip(let other)) where one.rows.count == other.rows.count:
      return .safetyStrip(merged(one, other))
    case (.exerciseRows(let one), .exerciseRows(let other)) where one.rows.count == other.rows.count:
      var rows = one
      rows.rows = zip(one.rows, other.rows).map { merged($0, $1) }
      return .exerciseRows(rows)
    case (.exercisePage(let one), .exercisePage(let other)): return .exercisePage(merged(one, other))
    case (.factRows(let one), .factRows(let other)) where one.rows.count == other.rows.count:
      var facts = one
      facts.rows = zip(one.rows, other.rows).map { merged($0, $1) }
      return .factRows(facts)
    case (.exerciseBlocks(let one), .exerciseBlocks(let other)) where one.exercises.count == other.exercises.count:
      var blocks = one
      blocks.exercises = zip(one.exercises, other.exercises).map { merged($0, $1) }
      return .exerciseBlocks(blocks)
    case (.zones(let one), .zones(let other)) where one.zones.count == other.zones.count:
      var zones = one
      zones.zones = zip(one.zones, other.zones).map { merged($0, $1) }
      return .zones(zones)
    case (.triage(let one), .triage(let other)) where one.columns.count == other.columns.count:
      var triage = one
      triage.columns = zip(one.columns, other.columns).map { merged($0, $1) }
      return .triage(triage)
    case (.tickRow(let one), .tickRow(let other)) where one.items.count == other.items.count:
      var row = one
      row.label = text.joined(one.label, other.label)
      row.items = joined(one.items, other.items)
      return .tickRow(row)
    default: return mergedWallBlocks(first, second)
    }
  }

  private func merged(_ first: FactsBlock.Fact, _ second: FactsBlock.Fact) -> FactsBlock.Fact {
    var fact = first
    guard first.runsIn else {
      fact.label = text.joined(first.label, second.label)
      fact.value = text.joined(first.value, second.value)
      return fact
    }
    // What runs in is one text: the second language has its own label before its own value.
    let space = second.label.prefix(1).map { Inline(" ", style: $0.style) }
    fact.value = text.joined(first.value, second.label + space + second.value)
    return fact
  }

  private func merged(_ first: FactRowsBlock.Row, _ second: FactRowsBlock.Row) -> FactRowsBlock.Row {
    var row = first
    row.label = text.joined(first.label, second.label)
    row.value = text.joined(first.value, second.value)
    return row
  }

  /// A card: one number and one picture, the second name on top of the words.
  private func merged(_ first: CardsBlock.Card, _ second: CardsBlock.Card) -> CardsBlock.Card {
    var card = first
    card.body = merged(first.body, second.body)
    if text.differs(first.name, second.name), let start = card.body.children.indices.first {
      card.body.children[start].spaceBefore = nameGap
      card.body.children.insert(
        StackBlock.Child(.text(TextBlock(inlines: text.lighter(second.name)))), at: start)
    }
    return card
  }

  /// A row: one number, one picture and the dosage of both, the second name below the first.
  private func merged(_ first: ExerciseRowsBlock.Row, _ second: ExerciseRowsBlock.Row) -> ExerciseRowsBlock.Row {
    var row = first
    row.name = text.joined(first.name, second.name)
    row.shortName = text.joined(first.shortName, second.shortName)
    if first.dosage.pills.count == second.dosage.pills.count {
      row.dosage.pills = joined(first.dosage.pills, second.dosage.pills)
    }
    row.body = merged(first.body, second.body)
    return row
  }

  /// A page: one number, one picture and the dosage of both, the second name below the first.
  private func merged(_ first: ExercisePageBlock, _ second: ExercisePageBlock) -> ExercisePageBlock {
    var page = first
    page.name = text.joined(first.name, second.name)
    page.shortName = text.joined(first.shortName, second.shortName)
    if first.dosage.pills.count == second.dosage.pills.count {
      page.dosage.pills = joined(first.dosage.pills, second.dosage.pills)
    }
    page.body = merged(first.body, second.body)
    return page
  }

  private func merged(
    _ first: ExerciseBlocksBlock.Exercise, _ second: ExerciseBlocksBlock.Exercise
  ) -> ExerciseBlocksBlock.Exercise {
    var exercise = first
    exercise.name = text.joined(first.name, second.name)
    exercise.dosage = text.joined(first.dosage, second.dosage)
    exercise.body = merged(first.body, second.body)
    return exercise
  }

  private func merged(_ first: SafetyStripBlock, _ second: SafetyStripBlock) -> SafetyStripBlock {
    var strip = first
    strip.heading = text.joined(first.heading, second.heading)
    strip.aside = text.joined(first.aside, second.aside)
    strip.rows = zip(first.rows, second.rows).map { one, other in
      SafetyStripBlock.Row(label: text.joined(one.label, other.label), text: text.joined(one.text, other.text))
    }
    return strip
  }

  /// A zone: the sign stands once, the second language in lines of its own.
  private func merged(_ first: ZonesBlock.Zone, _ second: ZonesBlock.Zone) -> ZonesBlock.Zone {
    var zone = first
    let space = second.lead.prefix(1).map { Inline(" ", style: $0.style) }
    zone.text = text.joined(first.text, second.lead + space + second.text)
    return zone
  }

  private func merged(_ first: TriageBlock.Column, _ second: TriageBlock.Column) -> TriageBlock.Column {
    var column = first
    column.heading = text.joined(first.heading, second.heading)
    if first.list.items.count == second.list.items.count {
      column.list.items = joined(first.list.items, second.list.items)
    } else {
      column.list.items += second.list.items.map(text.lighter)
    }
    return column
  }

  func joined(_ first: [[Inline]], _ second: [[Inline]]) -> [[Inline]] {
    zip(first, second).map { text.joined($0, $1) }
  }
}
