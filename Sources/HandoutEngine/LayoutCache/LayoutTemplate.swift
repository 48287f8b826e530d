import HandoutDocument
import HandoutGeometry
import HandoutPages

/// The placed pages of a body with the patient's own blocks left out, for every patient whose blocks have the same sizes.
final class LayoutTemplate: Sendable {
  /// Where a patient's own block stands, or the head of a log's day.
  struct Slot: Sendable {
    let slot: FrameSlot
    /// The page, from 0.
    let page: Int
    /// From the page's content down to the empty frame: the place of each among the items around it.
    let items: [Int]
    /// The block's corner in the page's content.
    let origin: Point
    let size: Size
    /// The room a block was offered.
    let region: Region?
  }

  /// The heads of days beside each other, which are together as high as the highest of them.
  private struct DayRow: Hashable {
    var page: Int
    var top: Length
  }

  /// The flowed pages with empty frames in the slots.
  let result: PageFlow.Result
  let slots: [Slot]
  let furniture: SharedFurniture
  /// The same pages as whole frames, ready to be drawn once for many patients.
  let backgrounds: [SharedFrame]
  /// The same pages for files of their own; nil where the text runs from right to left.
  let layout: SharedLayout?
  /// The headings outside of the slots.
  private let outline: [PlacedDocument.OutlineEntry]
  private let dayHeights: [DayRow: Length]

  /// - Parameters:
  ///   - days: the heads of the days for which the pages were flowed.
  ///   - dayCount: how many of their frames were made empty.
  /// - Returns: nil when a slot is on several pages, or on none and not left out, and when one that was made empty is not found again.
  init?(
    result: PageFlow.Result, slots placed: [PersonalSlot], days: DayTexts, dayCount: Int, furniture: SharedFurniture,
    backgrounds: [SharedFrame], layout: SharedLayout?
  ) {
    var slots: [Slot] = []
    for slot in placed {
      let places = LayoutTemplate.places(in: result) { $0 == slot.slot }
      if places.isEmpty, slot.isOptional { continue }
      guard let region = slot.region, places.count == 1, let found = places.first else { return nil }
      slots.append(
        Slot(
          slot: slot.slot, page: found.page, items: found.items, origin: found.origin, size: found.size,
          region: region))
    }
    let dayPlaces = LayoutTemplate.places(in: result) { if case .day = $0 { true } else { false } }
    // Each page shows a day once; one that stands in a turned frame would lose its words.
    guard dayPlaces.count == dayCount,
      dayPlaces.allSatisfy({ day in dayPlaces.count { $0.page == day.page && $0.slot == day.slot } == 1 })
    else {
      return nil
    }
    slots += dayPlaces.map {
      Slot(slot: $0.slot, page: $0.page, items: $0.items, origin: $0.origin, size: $0.size, region: nil)
    }
    guard let dayHeights = Self.heights(of: days, in: slots) else { return nil }
    self.dayHeights = dayHeights
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
    self.layout = layout
    outline = backgrounds.enumerated().flatMap { page, background in
      OutlineCollector.outline(of: background.frame, page: page, top: .zero)
    }
  }

  /// The patient's own frames by slot; nil when one of them does not look as the template expects.
  func frames(of blocks: [Int: any PreparedBlock], days: DayTexts) -> [Frame]? {
    guard Self.heights(of: days, in: slots) == dayHeights else { return nil }
    var frames: [Frame] = []
    for slot in slots {
      switch slot.slot {
      case .block(let index):
        guard let region = slot.region, let block = blocks[index], case .all(let frame) = block.fit(in: region),
          frame.size == slot.size
        else { return nil }
        frames.append(frame)
      case .day(let day):
        guard let text = days.texts[day] else { return nil }
        frames.append(Frame(day: day, text, size: slot.size))
      case .furniture: return nil
      }
    }
    return frames
  }

  /// How high the heads of days are in each row of them; nil where a day has none.
  private static func heights(of days: DayTexts, in slots: [Slot]) -> [DayRow: Length]? {
    var heights: [DayRow: Length] = [:]
    for slot in slots {
      guard case .day(let day) = slot.slot else { continue }
      guard let text = days.texts[day], text.widths.smallest <= slot.size.width else { return nil }
      let row = DayRow(page: slot.page, top: slot.origin.y)
      heights[row] = max(heights[row] ?? .zero, text.height(width: slot.size.width))
    }
    return heights
  }

  /// The patient's own frames by slot of the layout.
  ///
  /// - Parameters:
  ///   - frames: those of the blocks, by slot of the template.
  ///   - furniture: the words of head and foot, by page.
  func own(frames: [Frame], furniture: [Frame]) -> OwnFrames? {
    guard let layout else { return nil }
    return OwnFrames(
      layout: layout,
      frames: layout.slots.map { place in
        if place.slot == .furniture { return furniture[place.page] }
        return zip(slots, frames).first { $0.0.slot == place.slot && $0.0.page == place.page }?.1 ?? Frame(size: .zero)
      })
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

  /// Finds the empty frames that keep slots.
  private static func places(
    in result: PageFlow.Result, where isWanted: @escaping (FrameSlot) -> Bool
  ) -> [SlotSearch.Found] {
    var search = SlotSearch(isWanted: isWanted)
    for (page, frame) in result.pages.enumerated() { search.search(frame, page: page) }
    return search.found
  }
}

/// Looks for the empty frames that keep slots.
private struct SlotSearch: FrameVisitor {
  /// Where an empty frame stands in the pages.
  struct Found {
    var slot: FrameSlot
    var page: Int
    var items: [Int]
    var origin: Point
    var size: Size
  }

  let isWanted: (FrameSlot) -> Bool
  private var page = 0
  /// From the page's content down to the frame: the place of each among the items around it.
  private var items: [Int] = []
  private(set) var found: [Found] = []

  init(isWanted: @escaping (FrameSlot) -> Bool) { self.isWanted = isWanted }

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
    guard let slot = frame.slot, isWanted(slot) else { return true }
    found.append(Found(slot: slot, page: page, items: items, origin: origin, size: frame.size))
    return false
  }
}
