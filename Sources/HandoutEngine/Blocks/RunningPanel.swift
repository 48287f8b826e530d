import HandoutDocument
import HandoutGeometry
import HandoutPages

/// A box that may run on over pages, its heading above each part: no one reads half of a list without what it is about.
struct RunningPanel: PreparedBlock {
  let path: BlockPath
  let heading: PreparedText
  /// The room between the heading and the content.
  let gap: Length
  let content: any PreparedBlock
  let style: BoxStyle
  let insets: Insets
  /// Whether the box was begun on an earlier page.
  let isOpen: Bool

  /// The room between the outer edge and the words; bars take their own.
  private var room: Insets {
    var room = insets
    if style.bar != nil { room.left += style.barWidth }
    if style.topBar != nil { room.top += style.topBarWidth }
    return room
  }

  func contentWidths() -> ContentWidths {
    heading.contentWidths().union(content.contentWidths()).adding(room.horizontal)
  }

  func fit(in region: Region) -> Fit {
    let inner = region.inset(by: room)
    let head = headFrame(width: inner.size.width)
    var offered = inner.with(height: inner.size.height - head.size.height - gap)
    offered.full -= head.size.height + gap
    switch content.fit(in: offered) {
    case .empty: return .empty
    case .all(let frame): return .all(boxed(head, frame, width: region.size.width, ends: true))
    case .none(let reason, let path): return .none(reason: reason, path: path)
    case .part(let frame, let rest):
      let next = RunningPanel(
        path: path, heading: heading, gap: gap, content: rest, style: style, insets: insets, isOpen: true)
      return .part(boxed(head, frame, width: region.size.width, ends: false), rest: next)
    }
  }

  /// The heading; where it is repeated it is an artifact, and no heading to a screen reader.
  private func headFrame(width: Length) -> Frame {
    guard isOpen else {
      let region = Region(size: Size(width: width, height: .unbounded), full: .unbounded, canAdvance: false)
      return heading.frame(width: width, in: region) ?? Frame(size: .zero)
    }
    var frame = Frame(size: Size(width: width, height: .zero), label: heading.label, isRepeat: true)
    let signRoom = heading.sign.map { $0.size * Sign.room } ?? .zero
    if let sign = heading.sign { frame.addArtifact(sign.shape(leading: heading.text.leading)) }
    frame.begin(StructureElement(.artifact))
    for part in heading.text.partLines(width: width - signRoom) {
      frame.size.height += frame.add(
        lines: part.lines, leading: part.leading, at: Point(x: signRoom, y: frame.size.height), width: width - signRoom)
    }
    frame.end()
    return frame
  }

  private func boxed(_ head: Frame, _ content: Frame, width: Length, ends: Bool) -> Frame {
    let size = Size(width: width, height: head.size.height + gap + content.size.height + room.vertical)
    var frame = Frame(size: size)
    frame.add(box: style, size: size)
    if !isOpen { frame.begin(StructureElement(.section)) }
    frame.add(head, at: Point(x: room.left, y: room.top))
    frame.add(content, at: Point(x: room.left, y: room.top + head.size.height + gap))
    if ends { frame.end() }
    return frame
  }
}
