/// A frame that stands on pages of many documents and is the same on all of them, so that it can be drawn once.
package struct SharedFrame: Hashable, Sendable {
  /// Tells the frames of one shelf of layouts apart; a frame that was let go never comes back under its number.
  package let number: Int
  package let frame: Frame

  package init(number: Int, frame: Frame) {
    self.number = number
    self.frame = frame
  }

  package static func == (left: SharedFrame, right: SharedFrame) -> Bool { left.number == right.number }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(number)
  }
}
