import HandoutGeometry
import HandoutPages

/// Children of a group that stand on one panel, or one child by itself.
struct BlockEntry {
  var nodes: [ElementNode]
  /// The panel behind them; nil for none of their own.
  var panel: Panel?
  /// Where they stand: the space in which they begin, and the box around what stands there.
  var space: Int
  var box: Rect?

  /// Whether the one child can have the panel itself.
  var takesPanel: Bool {
    guard nodes.count == 1, let role = nodes.first?.element.role else { return false }
    return switch role {
    case .part, .section, .division, .paragraph, .heading: true
    default: false
    }
  }

  /// Whether it is a picture, whose panel is but its ground.
  var isFigure: Bool { nodes.count == 1 && nodes.first?.element.role == .figure }

  /// Whether the entry may stand beside another.
  private var mayStandBeside: Bool {
    if panel?.look.form == .box { return true }
    return nodes.allSatisfy {
      switch $0.element.role {
      case .section, .division, .paragraph: true
      default: false
      }
    }
  }

  /// The children of a group in their order.
  ///
  /// - Parameter outer: the panel around the group.
  static func entries(
    of nodes: [ElementNode], panels: PanelMap, within outer: (panel: Panel, space: Int)?
  ) -> [BlockEntry] {
    var entries: [BlockEntry] = []
    for node in nodes {
      let panel = node.place.flatMap { panels.outermost(around: $0.box, in: $0.space, within: outer) }
      let space = node.place?.space ?? entries.last?.space ?? 0
      if let panel, let last = entries.last, last.panel == panel, last.space == space {
        entries[entries.count - 1].nodes.append(node)
      } else {
        entries.append(BlockEntry(nodes: [node], panel: panel, space: space, box: panel?.rect ?? node.place?.box))
      }
    }
    return entries
  }

  /// The entries with those together that stand side by side.
  static func rows(of entries: [BlockEntry]) -> [[BlockEntry]] {
    var rows: [[BlockEntry]] = []
    for entry in entries {
      if let last = rows.last?.last, last.stands(beside: entry) {
        rows[rows.count - 1].append(entry)
      } else {
        rows.append([entry])
      }
    }
    return rows
  }

  private func stands(beside other: BlockEntry) -> Bool {
    guard mayStandBeside, other.mayStandBeside, space == other.space, let box, let otherBox = other.box else {
      return false
    }
    let overlap = min(box.maxY, otherBox.maxY) - max(box.minY, otherBox.minY)
    let isApart = box.maxX <= otherBox.minX + .pt(1) || otherBox.maxX <= box.minX + .pt(1)
    return isApart && overlap > min(box.size.height, otherBox.size.height) * 0.5
  }
}
