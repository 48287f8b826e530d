package import HandoutGeometry

/// A page with everything placed on it: the last value before drawing.
package struct PageModel: Hashable, Sendable {
  /// The paper.
  package var size: Size
  /// Everything on the page, in reading order.
  package var frame: Frame
  /// The part of the page that content may use.
  package var contentBox: Rect

  package init(size: Size, frame: Frame, contentBox: Rect) {
    self.size = size
    self.frame = frame
    self.contentBox = contentBox
  }
}
