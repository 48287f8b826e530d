import HandoutDocument
import HandoutGeometry
import HandoutPages

/// A box beside exercises with what holds for all of them.
struct PreparedPlan: Sendable {
  /// What is called what, and what it is.
  struct Fact: Sendable {
    var label: BrokenText
    var value: BrokenText

    func height(width: Length) -> Length { label.height(width: width) + value.height(width: width) }
  }

  let path: BlockPath
  let sentences: [BrokenText]
  let facts: [Fact]
  let box: BoxStyle
  let insets: Insets
  let gap: Length
  let columnGap: Length

  func height(width: Length, isWide: Bool) -> Length {
    contentHeight(width: width - insets.horizontal, isWide: isWide) + insets.vertical
  }

  private func contentHeight(width: Length, isWide: Bool) -> Length {
    let above = sentences.reduce(Length.zero) { $0 + $1.height(width: width) }
    guard !facts.isEmpty else { return above }
    let heights = zip(facts, factWidths(width, isWide: isWide)).map { $0.height(width: $1) }
    let below = isWide ? heights.max() ?? .zero : heights.reduce(gap * Double(facts.count - 1), +)
    return above + below + (sentences.isEmpty ? .zero : gap)
  }

  /// Side by side, each fact has what it needs and an equal part of the rest; all have the same where that is too little.
  private func factWidths(_ width: Length, isWide: Bool) -> [Length] {
    guard isWide else { return facts.map { _ in width } }
    let count = Double(max(facts.count, 1))
    let room = width - columnGap * (count - 1)
    let natural = facts.map { $0.label.widths.union($0.value.widths).natural + .pt(0.01) }
    let spare = room - natural.reduce(Length.zero, +)
    return natural.map { spare >= .zero ? $0 + spare / count : room / count }
  }

  /// - Parameter isWide: whether the facts stand side by side.
  func frame(size: Size, isWide: Bool) -> Frame {
    var frame = Frame(size: size, label: path.description)
    frame.add(box: box, size: size)
    frame.begin(StructureElement(.section))
    let width = size.width - insets.horizontal
    let spare = size.height - insets.vertical - contentHeight(width: width, isWide: isWide)
    var top = insets.top + spare / 2
    for sentence in sentences {
      frame.begin(StructureElement(.paragraph, language: sentence.language))
      top += frame.add(sentence, at: Point(x: insets.left, y: top), width: width)
      frame.end()
    }
    if !sentences.isEmpty { top += gap }
    var left = insets.left
    for (fact, own) in zip(facts, factWidths(width, isWide: isWide)) {
      frame.add(self.frame(of: fact, width: own), at: Point(x: left, y: top))
      if isWide { left += own + columnGap } else { top += fact.height(width: own) + gap }
    }
    frame.end()
    return frame
  }

  private func frame(of fact: Fact, width: Length) -> Frame {
    var frame = Frame(size: Size(width: width, height: fact.height(width: width)))
    let inSpans = fact.label.isBilingual || fact.value.isBilingual
    frame.begin(StructureElement(.paragraph))
    let labelHeight = frame.add(fact.label, at: .zero, width: width, inSpans: inSpans)
    frame.add(fact.value, at: Point(x: .zero, y: labelHeight), width: width, inSpans: inSpans)
    frame.end()
    return frame
  }
}
