package import HandoutGeometry

/// How wide a block wants to be.
package struct ContentWidths: Hashable, Sendable {
  /// The width below which something would have to be broken that should not be.
  package var smallest: Length
  /// The width at which nothing needs to be broken.
  package var natural: Length

  package init(smallest: Length, natural: Length) {
    self.smallest = smallest
    self.natural = natural
  }

  /// Room for both, one below the other.
  func union(_ other: ContentWidths) -> ContentWidths {
    ContentWidths(smallest: max(smallest, other.smallest), natural: max(natural, other.natural))
  }

  /// Room for this with something beside it.
  func adding(_ width: Length) -> ContentWidths {
    ContentWidths(smallest: smallest + width, natural: natural + width)
  }

  static let zero = ContentWidths(smallest: .zero, natural: .zero)
}
