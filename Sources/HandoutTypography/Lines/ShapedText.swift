package import HandoutGeometry

/// A text that was shaped once and may be broken at any width, any number of times.
package struct ShapedText: Sendable {
  let content: TextContent

  /// Whether there is nothing to show.
  package var isEmpty: Bool { content.glyphs.isEmpty }

  /// Whether the lines begin at the right: a shorter line then stands at the right edge, unless it is aligned otherwise.
  package var isRightToLeft: Bool { content.isRightToLeft }

  /// The width of the widest line when only forced line ends break it.
  package var naturalWidth: Length { content.naturalWidth }

  /// The width of the widest piece that has no place to break.
  package var minimumWidth: Length { content.minimumWidth }

  /// The largest leading of its inlines.
  package var leading: Length { content.leading }

  /// Breaks the text into lines no wider than `width`.
  ///
  /// The lines are the fewest possible and, among those, the least ragged: the sum of the squares of the room left at the
  /// ends of all lines but the last is smallest (after Knuth and Plass, "Breaking paragraphs into lines", 1981, without
  /// stretching). A piece that is wider than a line is broken between any two characters.
  /// With `avoidingLoneWord`, the last line is not one short word where the words can be parted otherwise.
  /// A line that ends between two words ends with their space, which counts for nothing in its width.
  ///
  /// - Parameters:
  ///   - isFollowed: whether other words are read right behind this text, so that its last line ends with a space too.
  ///   - indent: how far the first line stands in: something else stands before it, at least the room for its first piece behind that.
  package func lines(
    width: Length, avoidingLoneWord: Bool, isFollowed: Bool = false, indent: Length = .zero
  ) -> [TextLine] {
    guard !isEmpty else { return [] }
    let builder = LineBuilder(content: content)
    var lines: [TextLine] = []
    for (index, segment) in content.segments.enumerated() {
      let breaker = LineBreaker(
        content: content, width: width, avoidsLoneWord: avoidingLoneWord, indent: index == 0 ? indent : .zero)
      guard let end = content.breaks[segment.breaks].last?.end else {
        lines.append(builder.emptyLine(segment))
        continue
      }
      let isFollowed = isFollowed || index + 1 < content.segments.count
      breaker.forEachLine(of: segment) { start, lineBreak in
        let isLast = lineBreak.end.glyph == end.glyph
        lines.append(
          builder.line(from: start, to: lineBreak.end, endsWithSpace: isLast ? isFollowed : lineBreak.hasSpace))
      }
    }
    return lines
  }
}
