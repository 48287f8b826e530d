import HandoutDocument

/// Blocks of handouts that hang on a wall.
extension BilingualMerger {
  func mergedWallBlocks(_ first: Block, _ second: Block) -> Block {
    switch (first, second) {
    case (.notice(let one), .notice(let other)) where one.paragraphs.count == other.paragraphs.count:
      var notice = one
      // Warnings are not small print, and numbers to call stand in both languages.
      notice.paragraphs = zip(one.paragraphs, other.paragraphs).map { $0 + text.tagged($1) }
      return .notice(notice)
    case (.titleLine(let one), .titleLine(let other)) where one.details.count == other.details.count:
      var line = one
      line.title = text.joined(one.title, other.title)
      // Names of people are not said twice.
      if !one.namesPeople { line.details = joined(one.details, other.details) }
      return .titleLine(line)
    case (.exerciseCells(let one), .exerciseCells(let other)) where one.cells.count == other.cells.count:
      return .exerciseCells(merged(one, other))
    case (.thumbnails(let one), .thumbnails(let other)) where one.entries.count == other.entries.count:
      var thumbnails = one
      for (index, entry) in other.entries.enumerated() {
        thumbnails.entries[index].name = text.joined(one.entries[index].name, entry.name)
        thumbnails.entries[index].dosage = text.joined(one.entries[index].dosage, entry.dosage)
      }
      return .thumbnails(thumbnails)
    case (.dayTable(let one), .dayTable(let other)) where one.heads.count == other.heads.count:
      // Rows are one line high: dates stand in the first language alone.
      var table = one
      table.pain = text.joined(one.pain, other.pain)
      table.notes = text.joined(one.notes, other.notes)
      for (index, head) in other.heads.enumerated() {
        table.heads[index].name = text.joined(one.heads[index].name, head.name)
      }
      return .dayTable(table)
    default: return .stack(StackBlock(children: [StackBlock.Child(first), StackBlock.Child(lighter(second))]))
    }
  }

  /// Cells: one number and one picture, both names and both dosages.
  private func merged(_ first: ExerciseCellsBlock, _ second: ExerciseCellsBlock) -> ExerciseCellsBlock {
    var block = first
    for (index, other) in second.cells.enumerated() {
      block.cells[index].name = text.joined(first.cells[index].name, other.name)
      if first.cells[index].dosage.count == other.dosage.count {
        block.cells[index].dosage = joined(first.cells[index].dosage, other.dosage)
      }
    }
    if let one = first.plan, let other = second.plan, one.sentences.count == other.sentences.count,
      one.facts.count == other.facts.count
    {
      block.plan?.sentences = joined(one.sentences, other.sentences)
      for (index, fact) in other.facts.enumerated() {
        block.plan?.facts[index].label = text.joined(one.facts[index].label, fact.label)
        block.plan?.facts[index].value = text.joined(one.facts[index].value, fact.value)
      }
    }
    return block
  }
}
