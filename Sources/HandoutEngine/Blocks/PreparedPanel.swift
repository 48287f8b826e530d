package import HandoutDocument
package import HandoutGeometry
import HandoutPages

/// A block in a box that is never split.
package struct PreparedPanel: PreparedBlock {
  package let path: BlockPath
  let content: any PreparedBlock
  let style: BoxStyle
  let insets: Insets

  package init(path: BlockPath, content: any PreparedBlock, style: BoxStyle, insets: Insets) {
    self.path = path
    self.content = content
    self.style = style
    self.insets = insets
  }

  /// The room between the outer edge and the content; a bar takes its own.
  private var room: Insets {
    var room = insets
    if style.bar != nil { room.left += style.barWidth }
    if style.topBar != nil { room.top += style.topBarWidth }
    return room
  }

  package func contentWidths() -> ContentWidths { content.contentWidths().adding(room.horizontal) }

  package func fit(in region: Region) -> Fit {
    let inner: Frame
    switch content.fit(in: region.inset(by: room)) {
    case .empty: return .empty
    case .all(let frame): inner = frame
    case .part, .none:
      let needed = content.frame(width: region.size.width - room.horizontal, in: region)
      let height = (needed?.size.height ?? .zero) + room.vertical
      return .none(
        reason: "The box is \(height) high, \(region.size.height) are left and a page holds "
          + "\(region.full).")
    }
    let size = Size(width: region.size.width, height: inner.size.height + room.vertical)
    var frame = Frame(size: size)
    frame.add(box: style, size: size)
    frame.add(inner, at: Point(x: room.left, y: room.top))
    return .all(frame)
  }
}
