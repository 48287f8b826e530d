import HandoutDocument
import HandoutGeometry
import HandoutPages

/// An address at its place behind a window, with the marks of the folds. Never split, never cut.
struct PreparedAddress: PreparedBlock {
  let path: BlockPath
  let text: BrokenText
  let block: AddressBlock

  func contentWidths() -> ContentWidths {
    let width = block.box.maxX
    return ContentWidths(smallest: width, natural: width)
  }

  func fit(in region: Region) -> Fit {
    let width = block.box.size.width
    let height = text.height(width: width)
    guard height <= block.box.size.height + .pt(0.01), text.widths.smallest <= width + .pt(0.01) else {
      return .none(reason: "The address is \(height) high and the window holds \(block.box.size.height).")
    }
    guard block.height <= region.size.height else {
      return .none(reason: "The window ends \(block.height) below and \(region.size.height) are left.")
    }
    var frame = Frame(size: Size(width: region.size.width, height: block.height), label: path.description)
    frame.begin(StructureElement(.paragraph, language: text.language))
    frame.add(text, at: block.box.origin, width: width, alignment: block.alignment)
    frame.end()
    // The marks stand in the margin, where page furniture is.
    var marks = Frame(size: frame.size, label: "page furniture")
    for mark in block.marks {
      let end = Point(x: mark.x + block.markLength, y: mark.y)
      marks.addArtifact(
        Shape(path: .line(from: mark, to: end), stroke: Stroke(color: block.markColor, width: block.thickness)))
    }
    frame.add(marks, at: .zero)
    return .all(frame)
  }
}
