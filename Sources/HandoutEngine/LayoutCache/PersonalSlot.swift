import HandoutDocument
import HandoutGeometry
import HandoutPages
import Synchronization

/// Stands for a patient's own block while the pages are placed: takes the room the block takes and shows nothing.
///
/// It notes whether the block was ever asked to break: what follows then depends on more than its size, and the pages are
/// this patient's alone.
final class PersonalSlot: PreparedBlock {
  let content: any PreparedBlock
  /// The block's place among the children of the body.
  let index: Int
  /// Whether the block is left out where that saves a page.
  let isOptional: Bool
  private let state = Mutex((wasBroken: false, region: Region?.none))

  init(_ content: any PreparedBlock, index: Int, isOptional: Bool) {
    self.content = content
    self.index = index
    self.isOptional = isOptional
  }

  var path: BlockPath { content.path }
  var keepsWithNext: Bool { content.keepsWithNext }
  func contentWidths() -> ContentWidths { content.contentWidths() }

  /// Whether the block was asked to break, or to take no room.
  var wasBroken: Bool { state.withLock { $0.wasBroken } }
  /// The region in which the block was placed last.
  var region: Region? { state.withLock { $0.region } }

  /// The slot that the block's empty frame keeps.
  var slot: FrameSlot { .block(index) }

  func fit(in region: Region) -> Fit {
    let fit = content.fit(in: region)
    switch fit {
    case .all(let frame):
      state.withLock { $0.region = region }
      return .all(Frame(size: frame.size, slot: slot))
    case .none: return fit
    case .part, .empty:
      state.withLock { $0.wasBroken = true }
      return fit
    }
  }
}
