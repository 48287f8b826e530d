extension Block {
  /// Whether any card in the block has a picture.
  package var hasPictures: Bool {
    switch self {
    case .cards(let cards): cards.cards.contains { $0.picture != nil }
    case .stack(let stack): stack.hasPictures
    case .balanced(let balanced): balanced.content.hasPictures
    case .columns(let columns): columns.columns.contains(where: \.hasPictures)
    case .panel(let panel): panel.content.hasPictures
    case .keepTogether(let inner), .keepWithNext(let inner), .ensureSpace(_, let inner): inner.hasPictures
    case .firstFitting(let forms): forms.contains(where: \.hasPictures)
    case .text, .list, .pills, .facts, .table, .scale, .letterhead, .writingLines, .rule: false
    }
  }
}

extension StackBlock {
  /// Whether any card in the stack has a picture.
  package var hasPictures: Bool { children.contains { $0.block.hasPictures } }
}
