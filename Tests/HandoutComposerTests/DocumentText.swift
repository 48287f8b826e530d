import HandoutDocument

/// Reads the words off a document, before anything has a place.
enum DocumentText {
  /// The words of inlines.
  static func text(_ inlines: [Inline]) -> String { inlines.map(\.text).joined() }

  /// All blocks of a document, each before what it contains.
  static func blocks(_ document: Document) -> [Block] {
    blocks(.stack(document.body)) + (document.lastly.map { blocks(.stack($0)) } ?? [])
  }

  private static func blocks(_ block: Block) -> [Block] {
    [block] + children(block).flatMap(blocks)
  }

  private static func children(_ block: Block) -> [Block] {
    switch block {
    case .stack(let stack): stack.children.map(\.block)
    case .columns(let columns): columns.columns
    case .balanced(let balanced): [.stack(balanced.content)]
    case .panel(let panel): (panel.heading.map { [.text($0.text)] } ?? []) + [panel.content]
    case .cards(let cards): cards.cards.map { .stack($0.body) }
    case .exerciseRows(let rows): rows.rows.flatMap { [.pills($0.dosage), .stack($0.body)] }
    case .exerciseBlocks(let blocks): blocks.exercises.map { .stack($0.body) }
    case .exercisePage(let page): [.pills(page.dosage), .stack(page.body)]
    case .triage(let triage): triage.columns.map { .list($0.list) }
    case .keepTogether(let inner), .keepWithNext(let inner): [inner]
    case .firstFitting(let forms): Array(forms.prefix(1))
    case .link(let link): link.content.map { [$0] } ?? []
    case .text, .list, .pills, .facts, .factRows, .table, .scale, .letterhead, .writingLines, .identity, .safetyStrip,
      .zones, .tickRow, .notice, .titleLine, .exerciseCells, .thumbnails, .dayTable,
      .roster, .address:
      []
    }
  }

  /// Every text of a document, one line a paragraph, item, label or cell.
  static func texts(_ document: Document) -> [String] { blocks(document).flatMap(texts) }

  private static func texts(_ block: Block) -> [String] {
    switch block {
    case .text(let text): [self.text(text.inlines)]
    case .list(let list): list.items.map(text)
    case .cards(let cards): cards.cards.map { "\($0.number) \(text($0.name))" }
    case .pills(let pills): pills.pills.map(text)
    case .facts(let facts): facts.facts.map { "\(text($0.label)): \(text($0.value))" }
    case .factRows(let rows): rows.rows.map { "\(text($0.label)): \(text($0.value))" }
    case .table(let table): [text(table.corner)] + table.heads.texts.map(text) + table.labels.map(text)
    case .scale(let scale): scale.zones.map { "\($0.count) cells: \(text($0.text))" }
    case .letterhead(let head):
      head.sender.map(text)
        + head.fields.flatMap {
          ["\(text($0.label)): \(text($0.value))"] + ($0.detail.isEmpty ? [] : [text($0.detail)])
        }
    case .identity(let identity): identity.columns.flatMap { [text($0.name), text($0.details)] }
    case .safetyStrip(let strip):
      [text(strip.heading), text(strip.aside)] + strip.rows.map { "\(text($0.label)): \(text($0.text))" }
    case .exerciseRows(let rows): rows.rows.map { "\($0.number) \(text($0.name))" }
    case .exerciseBlocks(let blocks):
      blocks.exercises.flatMap { ["\($0.number) \(text($0.name))", text($0.dosage)] }
    case .exercisePage(let page): ["\(page.number) \(text(page.name))"]
    case .zones(let zones): zones.zones.map { "\(text($0.lead)): \(text($0.text))" }
    case .triage(let triage): triage.columns.map { text($0.heading) }
    case .tickRow(let row): [text(row.label)] + row.items.map(text)
    case .notice(let notice): notice.paragraphs.map(text)
    case .titleLine(let line): [text(line.title)] + line.details.map(text)
    case .exerciseCells(let cells):
      cells.cells.map { "\($0.number) \(text($0.name)): \($0.dosage.map(text).joined(separator: " / "))" }
        + (cells.plan?.sentences.map(text) ?? [])
        + (cells.plan?.facts.map { "\(text($0.label)): \(text($0.value))" } ?? [])
    case .thumbnails(let thumbnails): thumbnails.entries.map { "\(text($0.name)): \(text($0.dosage))" }
    case .dayTable(let table):
      table.heads.map { "\(text($0.number)) \(text($0.name))" } + [text(table.pain), text(table.notes)]
        + table.weeks.flatMap { [text($0.label) + " " + text($0.number)] + $0.days.map(text) }
    case .link(let link): [text(link.words)]
    case .roster(let roster): ([roster.heads] + roster.rows).map { "\(text($0.entry)): \(text($0.end))" }
    case .address(let address): [text(address.text)]
    case .stack, .columns, .balanced, .panel, .writingLines, .keepTogether, .keepWithNext, .firstFitting: []
    }
  }
}
