package import HandoutGeometry

/// An address behind the window of an envelope: it stands at its place on the page and nothing stands beside, above or below it
/// as far as the paper is folded.
package struct AddressBlock: Hashable, Sendable {
  /// The lines, each a line of its own.
  package var text: [Inline]
  /// The place that the lines may take, from the block's start corner. What is higher is refused.
  package var box: Rect
  /// Which edge of the box lines stand at.
  package var alignment: TextBlock.Alignment
  /// The room down to the first fold.
  package var height: Length
  /// Where the marks of the folds begin, from the block's start corner.
  package var marks: [Point]
  package var markLength: Length
  package var markColor: Color
  /// The width of the marks.
  package var thickness: Length

  package init(
    text: [Inline], box: Rect, alignment: TextBlock.Alignment, height: Length, marks: [Point], markLength: Length,
    markColor: Color, thickness: Length
  ) {
    self.text = text
    self.box = box
    self.alignment = alignment
    self.height = height
    self.marks = marks
    self.markLength = markLength
    self.markColor = markColor
    self.thickness = thickness
  }
}
