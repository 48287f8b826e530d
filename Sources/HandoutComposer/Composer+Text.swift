import HandoutClinical
import HandoutDocument
import HandoutGeometry
import HandoutLayouts

extension Composer {
  /// The text style of a role in this design and theme.
  func style(_ role: TextRole) -> TextStyle {
    guard let style = design.styles[role] else {
      return TextStyle(family: theme.font, size: .pt(12), leading: .pt(16.5), color: theme.color(.ink))
    }
    // A page that is filled to the last line has no room for lines of one word.
    return TextStyle(
      family: theme.font, weight: style.weight, size: style.size, leading: style.leading,
      color: theme.color(style.color), avoidsLoneWord: !design.flowsFreely)
  }

  /// Text in the style of a role.
  func inline(_ text: String, _ role: TextRole) -> [Inline] { [Inline(text, style: style(role))] }

  /// A bold lead in ink and the rest in the style of a role.
  func inline(lead: String, _ text: String, _ role: TextRole) -> [Inline] {
    [
      Inline(lead, style: style(role).bold.colored(theme.color(.ink))),
      Inline(" " + text, style: style(role)),
    ]
  }

  /// A paragraph in the style of a role.
  func paragraph(_ text: String, _ role: TextRole = .body) -> Block {
    .text(TextBlock(inlines: inline(text, role)))
  }

  /// The heading of a section, kept with what follows.
  func heading(_ text: String, _ role: TextRole = .section, level: Int = 2, sign: Sign? = nil) -> Block {
    .keepWithNext(
      .text(
        TextBlock(
          inlines: inline(text, role), role: .heading(level: level), sign: sign, isBalanced: !design.flowsFreely)))
  }

  /// A heading of the third level, kept with what follows.
  func subheading(_ text: String, _ role: TextRole = .subheading) -> Block { heading(text, role, level: 3) }

  /// A bulleted list.
  func bullets(_ items: [[Inline]], indent: Length? = nil, gap: Length? = nil) -> Block {
    .list(ListBlock(items: items, marker: .bullet, indent: indent ?? design.indent, gap: gap ?? design.itemSpace))
  }

  /// A bulleted list of plain texts in the style of a role.
  func bullets(_ items: [String], _ role: TextRole = .body) -> Block {
    bullets(items.map { inline($0, role) })
  }

  /// A text that runs through the design's columns.
  func balanced(_ children: [StackBlock.Child]) -> Block {
    guard design.columns > 1 else { return .stack(StackBlock(children: children)) }
    return .balanced(
      BalancedBlock(content: StackBlock(children: children), columns: design.columns, gap: design.columnGap))
  }

  /// Blocks side by side, as many as the design has columns.
  func sideBySide(_ blocks: [Block], mayRunOn: Bool = false) -> Block {
    guard design.columns > 1 else {
      return .stack(
        StackBlock(children: blocks.map { StackBlock.Child($0, spaceBefore: design.paragraphSpace) }))
    }
    return .columns(ColumnsBlock(columns: blocks, gap: design.columnGap, mayRunOn: mayRunOn))
  }

  /// A section: its heading and its blocks, each with the room above it.
  func section(_ title: String, name: String, _ children: [StackBlock.Child]) -> Block {
    let head = StackBlock.Child(heading(title))
    return .stack(StackBlock(children: [head] + children, isSection: true, name: name))
  }

  /// The room between a section's heading and its first block.
  var headingGap: Length { design.length(.headingGap) }
}
