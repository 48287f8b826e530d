package import HandoutGeometry
import Synchronization

/// The pages that all handouts of one layout share, with empty frames where each patient has frames of their own.
///
/// Stages 5 and 6 finish it once; a patient's file is then what was finished, and the patient's own frames in its slots.
package final class SharedLayout: Hashable, Sendable {
  /// A place for a patient's own frame.
  package struct Slot: Hashable, Sendable {
    package var slot: FrameSlot
    /// The page, from 0.
    package var page: Int
    /// The frame's corner on the page.
    package var origin: Point
  }

  package let pages: [PageModel]
  /// The glyphs of all pages, and the letters that names, numbers and notes are made of.
  package let letters: GlyphOrder
  /// In the order of drawing.
  package let slots: [Slot]
  private let finished = Mutex((isKnown: false, value: (any FinishedLayout)?.none))

  package init(pages: [PageModel], letters: GlyphOrder) {
    self.pages = pages
    self.letters = letters
    var search = SlotSearch()
    for (index, page) in pages.enumerated() {
      search.page = index
      page.frame.walk(&search)
    }
    slots = search.slots
  }

  /// What a later stage made of the layout, made by a closure the first time; who asks meanwhile waits for it.
  package func finished(_ make: () -> (any FinishedLayout)?) -> (any FinishedLayout)? {
    finished.withLock { known in
      if !known.isKnown { known = (true, make()) }
      return known.value
    }
  }

  package static func == (left: SharedLayout, right: SharedLayout) -> Bool {
    left === right || left.pages == right.pages
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(pages.count)
    hasher.combine(slots)
  }
}

/// What the stages behind page models make of a layout, once for all its handouts.
package protocol FinishedLayout: Sendable {}

/// Finds the slots of pages.
private struct SlotSearch: FrameVisitor {
  var page = 0
  private(set) var slots: [SharedLayout.Slot] = []

  mutating func enter(_ group: FrameGroup, in transform: Transform) -> Bool {
    guard let slot = group.frame.slot, group.frame.isEmptySlot else { return true }
    slots.append(SharedLayout.Slot(slot: slot, page: page, origin: transform.apply(to: .zero)))
    return false
  }
}

/// A document as what it shares with others and what is its own.
package struct OwnFrames: Hashable, Sendable {
  package let layout: SharedLayout
  /// By slot of the layout; empty frames where the patient has nothing.
  package let frames: [Frame]

  package init(layout: SharedLayout, frames: [Frame]) {
    self.layout = layout
    self.frames = frames
  }
}
