import Synchronization

/// A frame that stands on pages of many documents and is the same on all of them, so that it can be drawn once.
package final class SharedFrame: Hashable, Sendable {
  package let frame: Frame
  private let known = Mutex<FrameDigest?>(nil)

  package init(_ frame: Frame) {
    self.frame = frame
  }

  /// What tells the frame apart from others; made when it is asked for the first time, since one handout alone never asks.
  package var digest: FrameDigest {
    known.withLock { known in
      if let known { return known }
      let digest = FrameDigest(frame)
      known = digest
      return digest
    }
  }

  package static func == (left: SharedFrame, right: SharedFrame) -> Bool {
    left === right || left.digest == right.digest
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(digest)
  }
}
