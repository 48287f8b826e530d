package import HandoutDocument
import HandoutGeometry
import HandoutPages

/// A block whose text is shaped and whose pictures are loaded: it can be fitted at any width, any number of times.
package protocol PreparedBlock: Sendable {
  /// Where the block stands in the document, for errors: "exercises / bridge / step 2".
  var path: BlockPath { get }

  /// Whether the block must not stand last on a page while something follows.
  var keepsWithNext: Bool { get }

  /// The smallest and the natural width, for columns.
  func contentWidths() -> ContentWidths

  /// Fits the block into a region: the same question has the same answer, and nothing is changed by asking.
  func fit(in region: Region) -> Fit
}

extension PreparedBlock {
  package var keepsWithNext: Bool { false }

  /// The whole block at a width, in as much height as it takes; nil when it takes no room.
  func frame(width: Length, in region: Region) -> Frame? {
    switch fit(in: region.boundless(width: width)) {
    case .all(let frame), .part(let frame, _): frame
    case .empty, .none: nil
    }
  }
}
