package import HandoutDocument
import HandoutGeometry
import HandoutPages
import HandoutTypography

/// A list whose items stay whole and hang beside their markers.
package struct PreparedList: PreparedBlock {
  /// An item's text and its marker.
  struct Item: Sendable {
    var path: BlockPath
    var text: BrokenText
    /// The marker's glyphs; nil for a box to tick.
    var marker: TextLine?
    var label: String
  }

  /// A box to tick.
  struct Box: Sendable {
    var look: CheckBox
    /// The height of a lower-case x above the baseline, with which the box is aligned.
    var xHeight: Length
  }

  package let path: BlockPath
  let items: [Item]
  let checkBox: Box?
  let isNumbered: Bool
  /// Whether markers stand at the start edge, and not before the text.
  var marksStart = true
  let indent: Length
  let gap: Length
  /// The fewest items on each side of a break, where the list has as many.
  var leastTogether = 1
  /// Whether the list's element was begun on an earlier page.
  let isOpen: Bool

  package func contentWidths() -> ContentWidths {
    items.reduce(ContentWidths.zero) { $0.union($1.text.widths) }.adding(indent)
  }

  /// The height of the whole list at a width, without breaking its lines: for trying many widths.
  func measuredHeight(width: Length) -> Length {
    items.reduce(gap * Double(max(items.count - 1, 0))) { $0 + $1.text.measuredHeight(width: width - indent) }
  }

  package func fit(in region: Region) -> Fit {
    guard !items.isEmpty else { return .empty }
    var frame = Frame(size: Size(width: region.size.width, height: .zero))
    if !isOpen { frame.begin(StructureElement(.list(numbered: isNumbered))) }
    var top = Length.zero
    var tops: [Length] = []
    var marks: [Int] = []
    for (index, item) in items.enumerated() {
      tops.append(top)
      marks.append(frame.items.count)
      let start = index == 0 ? top : top + gap
      let height = item.text.height(width: region.size.width - indent)
      guard start + height <= region.size.height + .pt(0.01) else {
        // The last items that had room go along where the others would stand alone.
        let first = min(index, max(items.count - leastTogether, 0))
        guard index == 0 || first >= min(leastTogether, items.count - 1) || !region.canAdvance else {
          return .none(reason: "\(first) items of the list would stand alone.")
        }
        if first > 0, first < index { frame.items.removeSubrange(marks[first]...) }
        let kept = first > 0 ? first : index
        return broken(before: kept, frame: frame, height: tops[kept], needed: height, region: region)
      }
      frame.add(self.frame(of: item, width: region.size.width), at: Point(x: .zero, y: start))
      top = start + height
    }
    frame.end()
    frame.size.height = top
    return .all(frame)
  }

  private func broken(before index: Int, frame: Frame, height: Length, needed: Length, region: Region) -> Fit {
    guard index > 0 else {
      return .none(reason: "A list item is \(needed) high and \(region.size.height) are left.")
    }
    var frame = frame
    frame.size.height = height
    let rest = PreparedList(
      path: path, items: Array(items[index...]), checkBox: checkBox, isNumbered: isNumbered, marksStart: marksStart,
      indent: indent, gap: gap, leastTogether: leastTogether, isOpen: true)
    return .part(frame, rest: rest)
  }

  private func frame(of item: Item, width: Length) -> Frame {
    let leading = item.text.leading
    var frame = Frame(
      size: Size(width: width, height: item.text.height(width: width - indent)), label: item.label)
    frame.begin(StructureElement(.listItem))
    if let checkBox {
      frame.begin(StructureElement(.label, alternateText: checkBox.look.spoken))
      frame.add(
        .shape(shape(of: checkBox, first: item.text.lines(width: width - indent).first, leading: leading)), at: .zero)
      frame.end()
    } else if let marker = item.marker {
      frame.begin(StructureElement(.label))
      // Numbers stand right-aligned before the text, so that 9 and 10 end at the same place.
      let start = marksStart ? .zero : indent - marker.width - leading * 0.35
      frame.add(lines: CollectionOfOne(marker), leading: leading, at: Point(x: start, y: .zero), width: marker.width)
      frame.end()
    }
    frame.begin(StructureElement(.listBody, language: item.text.language))
    frame.add(item.text, at: Point(x: indent, y: .zero), width: width - indent)
    frame.end()
    frame.end()
    return frame
  }

  /// The box, its top aligned with the x-height of the first line.
  private func shape(of box: Box, first: TextLine?, leading: Length) -> Shape {
    let ascent = first?.ascent ?? leading * 0.8
    let descent = first?.descent ?? leading * 0.2
    let baseline = (leading - ascent - descent) / 2 + ascent
    let middle = baseline - box.xHeight / 2
    let thickness = box.look.thickness
    let rect = Rect(
      origin: Point(x: thickness / 2, y: middle - box.look.side / 2 + thickness / 2),
      size: Size(width: box.look.side - thickness, height: box.look.side - thickness))
    return Shape(
      path: .rectangle(rect, radius: box.look.radius), stroke: Stroke(color: box.look.ink, width: thickness))
  }
}
