package import HandoutGeometry

/// Placed content: things at positions, in the order in which they are read and drawn.
package struct Frame: Hashable, Sendable {
  /// A thing and where it stands.
  package struct Placed: Hashable, Sendable {
    package var position: Point
    package var item: FrameItem

    package init(position: Point, item: FrameItem) {
      self.position = position
      self.item = item
    }
  }

  package var size: Size
  package var items: [Placed]
  /// The block this frame shows ("routine / exercise 3"), for dumps and audits; nil for mere groups.
  package var label: String?
  /// Whether the label's content is repeated on purpose (a table head on a second page, a running head).
  package var isRepeat: Bool
  /// Whether the frame is a line of text: its runs keep their order where a page is mirrored.
  package var isLine: Bool
  /// What each patient has of their own here, where the frame is empty in a layout that many share; nil for all other frames.
  package var slot: FrameSlot?

  package init(
    size: Size, items: [Placed] = [], label: String? = nil, isRepeat: Bool = false, isLine: Bool = false,
    slot: FrameSlot? = nil
  ) {
    self.size = size
    self.items = items
    self.label = label
    self.isRepeat = isRepeat
    self.isLine = isLine
    self.slot = slot
  }

  package mutating func add(_ item: FrameItem, at position: Point) {
    items.append(Placed(position: position, item: item))
  }

  /// Places another frame's content as a group that keeps its label.
  package mutating func add(_ frame: Frame, at position: Point) {
    guard !frame.items.isEmpty || frame.label != nil || frame.slot != nil else { return }
    items.append(Placed(position: position, item: .group(frame, .identity, clip: nil)))
  }

  /// Whether the frame keeps a place for what each patient has of their own.
  package var isEmptySlot: Bool { slot != nil && items.isEmpty }

  package mutating func begin(_ element: StructureElement) {
    items.append(Placed(position: .zero, item: .tag(.begin(element))))
  }

  package mutating func end() {
    items.append(Placed(position: .zero, item: .tag(.end)))
  }

  /// Draws a shape that is not read: a rule, a background.
  package mutating func addArtifact(_ shape: Shape, at position: Point = .zero) {
    begin(StructureElement(.artifact))
    add(.shape(shape), at: position)
    end()
  }
}

/// A place on pages that many patients share, where each has a frame of their own.
package enum FrameSlot: Hashable, Sendable {
  /// A block of the body, by its place among the blocks.
  case block(Int)
  /// The words of a page's running head and foot.
  case furniture
  /// The head of a log's day, from 0.
  case day(Int)
}
