/// What tells frames apart by all that they draw: 128 bits, so that two different frames never share one in practice. It holds
/// within one process only.
package struct FrameDigest: Hashable, Sendable {
  private let first: Int
  private let second: Int

  package init(_ frame: Frame) {
    (first, second) = (FrameDigest.hash(of: frame, part: 1), FrameDigest.hash(of: frame, part: 2))
  }

  private static func hash(of frame: Frame, part: Int) -> Int {
    var hasher = Hasher()
    hasher.combine(part)
    hasher.combine(frame)
    addPictures(of: frame, to: &hasher)
    return hasher.finalize()
  }

  /// Adds what pictures show: their own hashes are quick ones, the same for a left and a right leg.
  private static func addPictures(of frame: Frame, to hasher: inout Hasher) {
    frame.forEachItem { item in
      if case .drawing(let drawing, _) = item { hasher.combine(drawing.shapes) }
      if case .image(let image, _) = item { hasher.combine(image.bytes) }
    }
  }
}
