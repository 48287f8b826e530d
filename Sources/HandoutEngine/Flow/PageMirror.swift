import HandoutGeometry
import HandoutPages

/// Turns a laid-out frame into one for a script that runs from right to left: what stood at the left stands at the right.
///
/// Only places are mirrored. Lines of text keep the order of their runs, and pictures keep their sides: a left leg stays a left leg.
enum PageMirror {
  /// The mirrored page.
  static func mirrored(_ page: PageModel) -> PageModel {
    var page = page
    page.frame = mirrored(page.frame)
    page.contentBox.origin.x = page.size.width - page.contentBox.maxX
    return page
  }

  /// The mirrored frame.
  static func mirrored(_ frame: Frame) -> Frame {
    guard !frame.isLine else { return frame }
    var result = frame
    result.items = frame.items.map { placed in mirrored(placed, width: frame.size.width) }
    return result
  }

  private static func mirrored(_ placed: Frame.Placed, width: Length) -> Frame.Placed {
    func moved(_ item: FrameItem, wide: Length) -> Frame.Placed {
      Frame.Placed(position: Point(x: width - placed.position.x - wide, y: placed.position.y), item: item)
    }
    switch placed.item {
    case .tag: return placed
    case .group(let inner, let transform, let clip):
      return moved(.group(mirrored(inner), transform, clip: clip), wide: inner.size.width)
    case .text(let run): return moved(placed.item, wide: run.width)
    case .drawing(let drawing, let scale): return moved(placed.item, wide: drawing.size.width * scale)
    case .image(_, let size), .link(_, let size): return moved(placed.item, wide: size.width)
    case .shape(var shape):
      shape.path = shape.path.applying(
        Transform(a: -1, b: 0, c: 0, d: 1, tx: width - placed.position.x, ty: .zero))
      return Frame.Placed(position: Point(x: .zero, y: placed.position.y), item: .shape(shape))
    }
  }
}
