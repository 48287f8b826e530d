import HandoutDocument
import HandoutGeometry
import HandoutPages

/// The placed pages of a body with the patient's own blocks left out, for every patient whose blocks have the same sizes.
final class LayoutTemplate: Sendable {
  /// Where a patient's own block stands.
  struct Slot: Sendable {
    /// The block's place among the children of the body.
    let index: Int
    /// The page, from 0.
    let page: Int
    /// From the page's content down to the empty frame: the place of each among the items around it.
    let items: [Int]
    /// The block's corner in the page's content.
    let origin: Point
    let size: Size
    /// The room the block was offered.
    let region: Region
  }

  /// The flowed pages with empty frames in the slots.
  let result: PageFlow.Result
  let slots: [Slot]
  let furniture: SharedFurniture
  /// The same pages as whole frames, ready to be drawn once for many patients.
  let backgrounds: [SharedFrame]
  /// The headings outside of the slots.
  private let outline: [PlacedDocument.OutlineEntry]

  /// - Returns: nil when a slot is on several pages, or on none and not left out.
  init?(
    result: PageFlow.Result, slots placed: [PersonalSlot], furniture: SharedFurniture, backgrounds: [SharedFrame]
  ) {
    var slots: [Slot] = []
    for slot in placed {
      let places = LayoutTemplate.places(of: slot.label, in: result)
      if places.isEmpty, slot.isOptional { continue }
      guard let region = slot.region, places.count == 1, let found = places.first else { return nil }
      slots.append(
        Slot(
          index: slot.index, page: found.page, items: found.items, origin: found.origin, size: found.size,
          region: region))
    }
    // The same frames as those in the backgrounds, which other layouts may share, and not equal ones beside them.
    var result = result
    for (index, background) in backgrounds.enumerated() {
      guard case .group(let content, _, _) = background.frame.items.first?.item, content == result.pages[index] else {
        continue
      }
      result.pages[index] = content
    }
    self.result = result
    self.slots = slots
    self.furniture = furniture
    self.backgrounds = backgrounds
    outline = backgrounds.enumerated().flatMap { page, background in
      OutlineCollector.outline(of: background.frame, page: page, top: .zero)
    }
  }

  /// The patient's own frames by slot; nil when one of them does not look as the template expects.
  func frames(of blocks: [Int: any PreparedBlock]) -> [Frame]? {
    var frames: [Frame] = []
    for slot in slots {
      guard let block = blocks[slot.index], case .all(let frame) = block.fit(in: slot.region), frame.size == slot.size
      else { return nil }
      frames.append(frame)
    }
    return frames
  }

  /// The pages with the patient's own frames in the slots.
  func filled(with frames: [Frame]) -> PageFlow.Result {
    var result = result
    for (slot, frame) in zip(slots, frames) {
      LayoutTemplate.replace(slot.items[...], by: frame, in: &result.pages[slot.page])
    }
    return result
  }

  /// The outline with the headings in the patient's own frames.
  ///
  /// - Parameter tops: where the content of each page begins.
  func outline(with frames: [Frame], tops: [Length]) -> [PlacedDocument.OutlineEntry] {
    var entries = outline
    for (slot, frame) in zip(slots, frames) {
      entries += OutlineCollector.outline(of: frame, page: slot.page, top: tops[slot.page] + slot.origin.y)
    }
    // Headings stand below each other; two columns never begin at the same height as a patient's own block.
    return entries.enumerated().sorted { one, other in
      (one.element.page, one.element.y.points, one.offset) < (other.element.page, other.element.y.points, other.offset)
    }.map(\.element)
  }

  private static func replace(_ items: ArraySlice<Int>, by frame: Frame, in parent: inout Frame) {
    guard let index = items.first, case .group(var inner, let transform, let clip) = parent.items[index].item else {
      parent = frame
      return
    }
    // Taken out first, so that the items are changed where they are and not copied.
    parent.items[index].item = .tag(.end)
    replace(items.dropFirst(), by: frame, in: &inner)
    parent.items[index].item = .group(inner, transform, clip: clip)
  }

  /// Finds the empty frames with a label.
  private static func places(of label: String, in result: PageFlow.Result) -> [SlotSearch.Found] {
    var search = SlotSearch(label: label)
    for (page, frame) in result.pages.enumerated() { search.search(frame, page: page) }
    return search.found
  }
}

/// Looks for the empty frames with a label.
private struct SlotSearch: FrameVisitor {
  /// Where an empty frame stands in the pages.
  struct Found {
    var page: Int
    var items: [Int]
    var origin: Point
    var size: Size
  }

  let label: String
  private var page = 0
  /// From the page's content down to the frame: the place of each among the items around it.
  private var items: [Int] = []
  private(set) var found: [Found] = []

  init(label: String) { self.label = label }

  mutating func search(_ frame: Frame, page: Int) {
    self.page = page
    if mayHold(frame, at: .zero) { frame.walk(&self) }
  }

  mutating func enter(_ group: FrameGroup, in transform: Transform) -> Bool {
    guard group.isOnlyShifted else { return false }
    items.append(group.index)
    let isOpen = mayHold(group.frame, at: transform.apply(to: .zero))
    if !isOpen { items.removeLast() }
    return isOpen
  }

  mutating func leave(_ group: FrameGroup) { items.removeLast() }

  /// Whether to search the frame, which is not what is looked for.
  private mutating func mayHold(_ frame: Frame, at origin: Point) -> Bool {
    guard frame.label == label else { return true }
    found.append(Found(page: page, items: items, origin: origin, size: frame.size))
    return false
  }
}
