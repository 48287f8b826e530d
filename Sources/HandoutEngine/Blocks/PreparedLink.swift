import HandoutDocument
import HandoutGeometry
import HandoutPages

/// A code to scan beside its address and what it is about; below them where there is no room for words beside it. Never split.
struct PreparedLink: PreparedBlock {
  let path: BlockPath
  /// The code with its quiet zone, one point a module.
  let code: Drawing
  let address: String
  let alternateText: String
  let words: BrokenText
  let content: (any PreparedBlock)?
  let look: LinkBlock.Look

  /// The modules of a quiet zone, on one side (ISO/IEC 18004, 9.1).
  private static let quietZone = 4.0
  /// What stands beside a code is at least this many times as wide as its letters are high, or lines have no two words.
  private static let leastMeasure = 8.0

  /// The side of a module: that of a code of the least size, or the least one that can be read.
  private var module: Length {
    max(look.codeSize / (code.size.width.points - 2 * Self.quietZone), look.moduleSize)
  }

  /// The side of the code with its quiet zone.
  private var side: Length { module * code.size.width.points }

  func contentWidths() -> ContentWidths {
    let inner = words.widths.adding(look.indent).union(content?.contentWidths() ?? .zero)
    return ContentWidths(smallest: max(side, inner.smallest), natural: side + look.gap + inner.natural)
  }

  func fit(in region: Region) -> Fit {
    guard side <= region.size.width + .pt(0.01) else {
      return .none(reason: "The code is \(side) wide, and \(region.size.width) are there.")
    }
    let width = region.size.width - side - look.gap
    let frame = width >= leastWidth ? beside(width: width, region: region) : below(region: region)
    guard frame.size.height <= region.size.height + .pt(0.01) else {
      return .none(
        reason: "The link is \(frame.size.height) high, \(region.size.height) are left and a page holds \(region.full)."
      )
    }
    return .all(frame)
  }

  /// The least width of words beside the code. An address may be parted anywhere, and counts as a few words.
  private var leastWidth: Length {
    max(words.leading * Self.leastMeasure, content?.contentWidths().smallest ?? .zero)
  }

  /// By itself the code comes first; beside what it is about it stands at the end.
  private func beside(width: Length, region: Region) -> Frame {
    let text = textFrame(width: width, region: region)
    var frame = Frame(
      size: Size(width: region.size.width, height: max(side, text.size.height)), label: path.description)
    let middle = max(.zero, (side - text.size.height) / 2)
    frame.add(
      text, at: Point(x: content == nil ? side + look.gap : .zero, y: content == nil ? middle : .zero))
    addCode(at: Point(x: content == nil ? .zero : width + look.gap, y: .zero), to: &frame)
    return frame
  }

  private func below(region: Region) -> Frame {
    let text = textFrame(width: region.size.width, region: region)
    var frame = Frame(size: Size(width: region.size.width, height: text.size.height), label: path.description)
    frame.add(text, at: .zero)
    addCode(at: Point(x: .zero, y: text.size.height), to: &frame)
    frame.size.height += side
    return frame
  }

  /// What the link is about, and below it what is at the address, and the address.
  private func textFrame(width: Length, region: Region) -> Frame {
    let about = content?.frame(width: width, in: region)
    var frame = Frame(size: Size(width: width, height: .zero))
    if let about {
      frame.add(about, at: .zero)
      frame.size.height = about.size.height + look.wordsGap
    }
    frame.begin(StructureElement(.paragraph, language: words.language))
    frame.size.height += frame.add(
      words, at: Point(x: look.indent, y: frame.size.height), width: width - look.indent)
    frame.end()
    return frame
  }

  private func addCode(at origin: Point, to frame: inout Frame) {
    frame.begin(StructureElement(.link, alternateText: alternateText))
    frame.add(.link(.address(address), Size(width: side, height: side)), at: origin)
    frame.add(.drawing(code, scale: module.points), at: origin)
    frame.end()
  }
}
