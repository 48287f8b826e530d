package import HandoutDocument
import HandoutGeometry
import HandoutPages
import HandoutTypography

/// Short facts in outlined pills, set in rows that break between pills.
package struct PreparedPills: PreparedBlock {
  package let path: BlockPath
  let pills: [BrokenText]
  let ink: Color
  let thickness: Length
  let insets: Insets
  let gap: Length
  let radius: Length
  let label: String

  package func contentWidths() -> ContentWidths {
    let widths = pills.map { $0.widths.adding(insets.horizontal) }
    let natural = widths.reduce(Length.zero) { $0 + $1.natural } + gap * Double(max(pills.count - 1, 0))
    return ContentWidths(smallest: widths.map(\.smallest).max() ?? .zero, natural: natural)
  }

  /// A pill and where it stands.
  private struct Placed {
    var box: Rect
    var text: BrokenText
  }

  package func fit(in region: Region) -> Fit {
    guard !pills.isEmpty else { return .empty }
    let placed = placedPills(width: region.size.width)
    let height = placed.map { $0.box.maxY }.max() ?? .zero
    guard height <= region.size.height + .pt(0.01) else {
      return .none(reason: "The pills are \(height) high and \(region.size.height) are left.")
    }
    var frame = Frame(size: Size(width: region.size.width, height: height), label: label)
    frame.begin(StructureElement(.artifact))
    for pill in placed {
      let inner = pill.box.inset(by: Insets(all: thickness / 2))
      let radius = min(inner.size.height / 2, radius)
      frame.add(
        .shape(Shape(path: .rectangle(inner, radius: radius), stroke: Stroke(color: ink, width: thickness))), at: .zero)
    }
    frame.end()
    // One paragraph of spans: a screen reader pauses between pills.
    frame.begin(StructureElement(.paragraph))
    for pill in placed {
      frame.begin(StructureElement(.span, language: pill.text.language))
      frame.add(
        pill.text, at: Point(x: pill.box.minX + insets.left, y: pill.box.minY + insets.top),
        width: pill.box.size.width - insets.horizontal)
      frame.end()
    }
    frame.end()
    return .all(frame)
  }

  private func placedPills(width: Length) -> [Placed] {
    var placed: [Placed] = []
    var left = Length.zero
    var top = Length.zero
    var rowHeight = Length.zero
    for pill in pills {
      let inner = min(pill.widths.natural, width - insets.horizontal)
      let size = Size(
        width: inner + insets.horizontal, height: pill.height(width: inner) + insets.vertical)
      if left > .zero, left + size.width > width + .pt(0.01) {
        left = .zero
        top += rowHeight + gap
        rowHeight = .zero
      }
      placed.append(Placed(box: Rect(origin: Point(x: left, y: top), size: size), text: pill))
      left += size.width + gap
      rowHeight = max(rowHeight, size.height)
    }
    return placed
  }
}
