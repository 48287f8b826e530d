package import HandoutGeometry

extension ShapedText {
  /// How many lines the text takes at a width: as many as `lines` makes, without making them. For trying many widths.
  ///
  /// - Parameter indent: how far the first line stands in.
  package func lineCount(width: Length, indent: Length = .zero) -> Int {
    guard !isEmpty else { return 0 }
    // Pieces that are wider than a line are broken between letters; only the breaking itself knows how.
    guard content.minimumWidth <= width else {
      return lines(width: width, avoidingLoneWord: false, indent: indent).count
    }
    let limit = width.points + LineBreaker.tolerance
    var count = 0
    content.breaks.withUnsafeBufferPointer { breaks in
      for (index, segment) in content.segments.enumerated() {
        count += 1
        var start = segment.start.x - (index == 0 ? indent.points : 0)
        // Where the line after the last break that fits would start.
        var next: Double?
        for place in segment.breaks {
          if breaks[place].end.x - start > limit, let fitting = next {
            count += 1
            start = fitting
          }
          next = breaks[place].start.x
        }
      }
    }
    return count
  }

  /// The width of what cannot be parted at the text's start.
  package var firstPieceWidth: Length {
    guard let segment = content.segments.first, let end = content.breaks[segment.breaks].first?.end else {
      return .zero
    }
    return .pt(end.x - segment.start.x)
  }
}
