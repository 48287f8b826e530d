extension Block {
  /// The names of the pictures on the cards and rows in the block, in order.
  package var pictureNames: [String] {
    switch self {
    case .cards(let cards): cards.cards.compactMap(\.picture?.name)
    case .exerciseRows(let rows): rows.rows.compactMap(\.picture?.name)
    case .exercisePage(let page): page.picture.map { [$0.name] } ?? []
    case .exerciseBlocks(let blocks): blocks.exercises.compactMap(\.picture?.name)
    case .exerciseCells(let cells): cells.cells.compactMap(\.picture?.name)
    case .thumbnails(let thumbnails): thumbnails.entries.compactMap(\.picture?.name)
    case .stack(let stack): stack.pictureNames
    case .balanced(let balanced): balanced.content.pictureNames
    case .columns(let columns): columns.columns.flatMap(\.pictureNames)
    case .panel(let panel): panel.content.pictureNames
    case .link(let link): link.content?.pictureNames ?? []
    case .keepTogether(let inner), .keepWithNext(let inner): inner.pictureNames
    case .firstFitting(let forms): forms.flatMap(\.pictureNames)
    case .text, .list, .pills, .facts, .factRows, .table, .scale, .letterhead, .writingLines, .identity, .safetyStrip,
      .zones, .triage, .tickRow, .notice, .titleLine, .dayTable, .roster, .address:
      []
    }
  }

  /// The heads of the tables in the block whose columns are days, in order.
  package var dayHeads: [TableBlock.Heads] {
    switch self {
    case .table(let table): table.heads.firstDay == nil ? [] : [table.heads]
    case .stack(let stack): stack.dayHeads
    case .balanced(let balanced): balanced.content.dayHeads
    case .columns(let columns): columns.columns.flatMap(\.dayHeads)
    case .panel(let panel): panel.content.dayHeads
    case .link(let link): link.content?.dayHeads ?? []
    case .keepTogether(let inner), .keepWithNext(let inner): inner.dayHeads
    case .firstFitting(let forms): forms.flatMap(\.dayHeads)
    case .text, .list, .pills, .facts, .factRows, .scale, .letterhead, .writingLines, .identity, .safetyStrip, .zones,
      .triage, .tickRow, .notice, .titleLine, .dayTable, .roster, .address, .cards, .exerciseRows, .exercisePage,
      .exerciseBlocks, .exerciseCells, .thumbnails:
      []
    }
  }

  /// Whether any card or row in the block has a picture.
  package var hasPictures: Bool { !pictureNames.isEmpty }
}

extension StackBlock {
  /// The names of the pictures on the cards and rows in the stack, in order.
  package var pictureNames: [String] { children.flatMap(\.block.pictureNames) }
  /// The heads of the tables in the stack whose columns are days, in order.
  package var dayHeads: [TableBlock.Heads] { children.flatMap(\.block.dayHeads) }
}
