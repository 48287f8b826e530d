package import HandoutGeometry

/// What is told of everything on a frame and on the frames within it, in reading order: the one way through the tree of frames.
///
/// A visitor names what it looks for and need not know what else a frame may hold. Transforms go from a frame to where the walk began.
package protocol FrameVisitor {
  associatedtype Failure: Error = Never

  /// Comes to text, a shape, a picture, an image or a clickable area.
  ///
  /// - Parameter position: where it stands on its frame.
  mutating func visit(_ item: FrameItem, at position: Point, in transform: Transform) throws(Failure)

  /// Comes to the begin of a structure element.
  ///
  /// - Parameters:
  ///   - index: the number of the tag among the items of its frame, from 0.
  ///   - frame: the frame.
  mutating func begin(
    _ element: StructureElement, at index: Int, of frame: Frame, in transform: Transform
  ) throws(Failure)

  /// Comes to the end of the innermost open element.
  mutating func end(in transform: Transform) throws(Failure)

  /// Comes to a frame within the frame.
  ///
  /// - Parameter transform: from the frame within.
  /// - Returns: whether to walk through it; without that it is not left either.
  mutating func enter(_ group: FrameGroup, in transform: Transform) throws(Failure) -> Bool

  /// Comes out of a frame that it entered.
  mutating func leave(_ group: FrameGroup) throws(Failure)
}

extension FrameVisitor {
  package mutating func visit(_ item: FrameItem, at position: Point, in transform: Transform) {}
  package mutating func begin(_ element: StructureElement, at index: Int, of frame: Frame, in transform: Transform) {}
  package mutating func end(in transform: Transform) {}
  package mutating func enter(_ group: FrameGroup, in transform: Transform) -> Bool { true }
  package mutating func leave(_ group: FrameGroup) {}
}

/// A frame within a frame, as visitors come to it.
package struct FrameGroup {
  package var frame: Frame
  /// About the frame's own top left corner.
  package var transform: Transform
  package var clip: Path?
  package var position: Point
  /// Its number among the items of the frame around it, from 0.
  package var index: Int

  /// Whether nothing is done to the frame but to place it.
  package var isOnlyShifted: Bool { clip == nil && transform == .identity }
}

extension Frame {
  /// Leads a visitor through everything on this frame and on those within it.
  ///
  /// - Parameters:
  ///   - start: the number of the first item.
  ///   - transform: from this frame to where the visitor counts from.
  package func walk<Visitor: FrameVisitor>(
    _ visitor: inout Visitor, from start: Int = 0, in transform: Transform = .identity
  ) throws(Visitor.Failure) {
    for index in start..<max(items.count, start) {
      let position = items[index].position
      switch items[index].item {
      case .group(let frame, let map, let clip):
        let group = FrameGroup(frame: frame, transform: map, clip: clip, position: position, index: index)
        let inner = map.then(.translation(position)).then(transform)
        guard try visitor.enter(group, in: inner) else { continue }
        try frame.walk(&visitor, in: inner)
        try visitor.leave(group)
      case .tag(.begin(let element)): try visitor.begin(element, at: index, of: self, in: transform)
      case .tag(.end): try visitor.end(in: transform)
      case .text, .shape, .drawing, .image, .link: try visitor.visit(items[index].item, at: position, in: transform)
      }
    }
  }

  /// Tells what stands on this frame and on those within it, wherever it is.
  package func forEachItem(_ body: (FrameItem) -> Void) {
    for placed in items {
      switch placed.item {
      case .group(let frame, _, _): frame.forEachItem(body)
      case .tag: break
      case .text, .shape, .drawing, .image, .link: body(placed.item)
      }
    }
  }
}
