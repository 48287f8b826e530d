import HandoutGeometry
import HandoutPages

/// Writes the elements of a document, from the outermost to the words; the parts of the file around them are `HTMLWriter`'s.
struct BodyWriter {
  /// What is around an element.
  struct Scope {
    /// What the words stand on.
    var ground = Color.white
    /// The innermost panel around, and the space it is in.
    var panel: (panel: Panel, space: Int)?
    var isRightToLeft: Bool
    var isHeading = false
  }

  let facts: HTMLFacts
  let panels: PanelMap
  let body: BodyText
  var anchors: Anchors
  var markup = Markup()
  var styles = StyleBook()
  /// The drawings that were written, by their numbers.
  var drawings: [Drawing: Int] = [:]
  /// The run before in the leaf that is written.
  var lastRun: WrittenRun?

  init(_ tree: ElementTree, body: BodyText, facts: HTMLFacts) {
    (self.facts, self.body, panels) = (facts, body, tree.panels)
    anchors = Anchors(tree.root)
  }

  /// Writes an element and all that stands in it.
  ///
  /// - Parameter panel: the panel that is the element's own.
  mutating func write(_ node: ElementNode, panel: Panel? = nil, in scope: Scope) {
    let scope = self.scope(of: node, panel: panel, in: scope)
    let names = panel.map { styles.names(of: $0.look) }
    switch node.element.role {
    case .document: writeChildren(of: node, in: scope)
    case .part:
      anchors.beginPart()
      writeGroup("section", node, names, in: scope)
    case .section: writeGroup("section", node, names, in: scope)
    case .division: writeGroup("div", node, names, in: scope)
    case .list(let isNumbered): writePlain(isNumbered ? "ol" : "ul", node, names, role: "list", in: scope)
    case .listItem: writePlain("li", node, names, in: scope)
    case .table: writePlain("table", node, names, in: scope)
    case .tableRow: writePlain("tr", node, names, in: scope)
    case .heading(let level): writeLeaf("h\(min(max(level, 1), 6))", node, names, in: scope)
    case .paragraph: writeLeaf("p", node, names, in: scope)
    case .label: writeLabel(node, in: scope)
    case .listBody: writeLeaf("div", node, "b", in: scope)
    case .tableHeader(let side): writeLeaf("th", node, names, scope: side == .row ? "row" : "col", in: scope)
    case .tableCell: writeLeaf("td", node, names, in: scope)
    case .figure: writeFigure(node, in: scope)
    case .span, .link: writeLeaf("p", node, names, in: scope)
    case .artifact: break
    }
  }

  private func scope(of node: ElementNode, panel: Panel?, in scope: Scope) -> Scope {
    var scope = scope
    if let panel {
      scope.panel = (panel, node.place?.space ?? 0)
      scope.ground = panel.look.fill ?? scope.ground
    }
    if let language = node.element.language { scope.isRightToLeft = facts.isRightToLeft(language) }
    if case .heading = node.element.role { scope.isHeading = true }
    return scope
  }

  /// Writes an element whose children are blocks of the page.
  private mutating func writeGroup(_ tag: String, _ node: ElementNode, _ names: String?, in scope: Scope) {
    let hasFigure = node.children.contains { $0.element.role == .figure }
    let classes = [names, hasFigure ? "fig" : nil].compactMap(\.self).joined(separator: " ")
    openBlock(tag, node, classes: classes)
    markup.endLine()
    writeChildren(of: node, in: scope)
    markup.close(tag)
    markup.endLine()
  }

  /// Writes an element whose children are of one kind: items, rows, cells.
  private mutating func writePlain(
    _ tag: String, _ node: ElementNode, _ names: String?, role: String? = nil, in scope: Scope
  ) {
    openBlock(tag, node, classes: names ?? "", role: role)
    if tag != "li" { markup.endLine() }
    for child in node.children { write(child, in: scope) }
    markup.close(tag)
    markup.endLine()
  }

  mutating func openBlock(
    _ tag: String, _ node: ElementNode, classes: String, role: String? = nil, scope: String? = nil, label: String? = nil
  ) {
    let language = node.element.language
    markup.open(
      tag,
      [
        "id": anchors.id(of: node.element), "class": classes.isEmpty ? nil : classes, "role": role, "scope": scope,
        "lang": language, "dir": language.map { facts.isRightToLeft($0) ? "rtl" : "ltr" }, "aria-label": label,
      ])
  }

  /// Writes the children of a group: those on one panel together, those side by side in a row.
  private mutating func writeChildren(of node: ElementNode, in scope: Scope) {
    let hasFigure = node.children.contains { $0.element.role == .figure }
    writeBlocks(node.children, inRows: !hasFigure, in: scope)
  }

  private mutating func writeBlocks(_ nodes: [ElementNode], inRows: Bool, in scope: Scope) {
    let entries = BlockEntry.entries(of: nodes, panels: panels, within: scope.panel)
    for row in inRows ? BlockEntry.rows(of: entries) : entries.map({ [$0] }) {
      if row.count > 1 { openGroup("row") }
      for entry in row { write(entry, in: scope) }
      if row.count > 1 { closeGroup() }
    }
  }

  private mutating func write(_ entry: BlockEntry, in scope: Scope) {
    guard let panel = entry.panel, !entry.takesPanel, !entry.isFigure else {
      for node in entry.nodes { write(node, panel: entry.panel, in: scope) }
      return
    }
    var inner = scope
    inner.panel = (panel, entry.space)
    inner.ground = panel.look.fill ?? scope.ground
    openGroup(styles.names(of: panel.look))
    writeBlocks(entry.nodes, inRows: true, in: inner)
    closeGroup()
  }

  private mutating func openGroup(_ names: String) {
    markup.open("div", ["class": names])
    markup.endLine()
  }

  private mutating func closeGroup() {
    markup.close("div")
    markup.endLine()
  }
}
