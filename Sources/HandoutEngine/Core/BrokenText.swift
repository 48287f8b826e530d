import HandoutDocument
import HandoutGeometry
import HandoutPages
import HandoutTypography
import Synchronization

/// Shaped text that remembers its lines for the widths it was asked for: pages are flowed several times while pictures grow.
///
/// A text in two languages has a part for each, one below the other.
final class BrokenText: Sendable {
  /// The part of a text that is in one language.
  struct Part: Sendable {
    var shaped: ShapedText
    /// The language, where it is not the document's.
    var language: String?
  }

  /// The lines of a part.
  struct PartLines: Sendable {
    var lines: [TextLine]
    var leading: Length
    var language: String?
  }

  /// The lines at one width.
  private struct Memory {
    var width: Length
    var indent: Length
    var parts: [PartLines]
  }

  private let parts: [Part]
  private let avoidsLoneWord: Bool
  /// Whether other words of the same element are read right behind the text.
  private let isFollowed: Bool
  private let memory = Mutex<[Memory]>([])
  /// The leading of the text's first part.
  let leading: Length

  init(_ parts: [Part], avoidsLoneWord: Bool = false, isFollowed: Bool = false) {
    self.parts = parts
    self.avoidsLoneWord = avoidsLoneWord
    self.isFollowed = isFollowed
    leading = parts.first?.shaped.leading ?? .zero
  }

  var isEmpty: Bool { parts.allSatisfy(\.shaped.isEmpty) }
  /// Whether the text has a part in a language and another part.
  var isBilingual: Bool { parts.count > 1 }
  /// The language of the whole text, where it is one and not the document's.
  var language: String? { isBilingual ? nil : parts.first?.language }
  var widths: ContentWidths {
    parts.reduce(ContentWidths.zero) {
      $0.union(ContentWidths(smallest: $1.shaped.minimumWidth, natural: $1.shaped.naturalWidth))
    }
  }

  /// The best lines at a width, all parts together.
  func lines(width: Length) -> [TextLine] {
    let parts = partLines(width: width)
    return parts.count == 1 ? parts[0].lines : parts.flatMap(\.lines)
  }

  /// The best lines at a width, part by part.
  ///
  /// - Parameter indent: how far the first line stands in.
  func partLines(width: Length, indent: Length = .zero) -> [PartLines] {
    memory.withLock { memory in
      if let known = memory.first(where: { $0.width == width && $0.indent == indent }) { return known.parts }
      let broken = parts.enumerated().map { index, part in
        PartLines(
          lines: part.shaped.lines(
            width: width, avoidingLoneWord: avoidsLoneWord, isFollowed: isFollowed || index + 1 < parts.count,
            indent: index == 0 ? indent : .zero),
          leading: part.shaped.leading, language: part.language)
      }
      if memory.count == 4 { memory.removeFirst() }
      memory.append(Memory(width: width, indent: indent, parts: broken))
      return broken
    }
  }

  /// The height of the text at a width.
  ///
  /// - Parameter indent: how far the first line stands in.
  func height(width: Length, indent: Length = .zero) -> Length {
    partLines(width: width, indent: indent).reduce(Length.zero) { $0 + $1.leading * Double($1.lines.count) }
  }

  /// The same height without breaking the text: for trying many widths.
  func measuredHeight(width: Length, indent: Length = .zero) -> Length {
    parts.enumerated().reduce(Length.zero) { height, part in
      let count = part.element.shaped.lineCount(width: width, indent: part.offset == 0 ? indent : .zero)
      return height + part.element.shaped.leading * Double(count)
    }
  }

  /// The narrowest width, to a quarter of a point, at which the text is as high as at this one: its lines are then about equally long.
  func balancedWidth(_ width: Length, indent: Length = .zero) -> Length {
    let height = measuredHeight(width: width, indent: indent)
    var low = min(widths.smallest, width)
    var high = width
    while high - low > .pt(0.25) {
      let middle = (low + high) / 2
      if measuredHeight(width: middle, indent: indent) > height { low = middle } else { high = middle }
    }
    return high
  }

  /// The width of what cannot be parted at the text's start.
  var firstPieceWidth: Length { parts.first?.shaped.firstPieceWidth ?? .zero }
}
