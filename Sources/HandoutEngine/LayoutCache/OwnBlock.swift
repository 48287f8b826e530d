import HandoutDocument
import HandoutGeometry
import HandoutPages

/// A patient's own block, and what of it decides where all others stand.
struct OwnBlock: Sendable {
  let block: any PreparedBlock
  /// Its height as designed, and with the least room between its parts.
  let heights: [Length]

  init(_ block: any PreparedBlock, width: Length) {
    self.block = block
    heights = [1, PageFiller.tightest].map { spacing in
      let region = Region(
        size: Size(width: width, height: .unbounded), full: .unbounded, canAdvance: false, spacing: spacing)
      return block.frame(width: width, in: region)?.size.height ?? .zero
    }
  }
}

/// Blocks that say nothing of the patient on whose sheet they stand, prepared once for all.
struct CommonBlocks {
  /// What makes two blocks the same: what they say, where they stand, and how wide.
  struct Key: Hashable {
    var child: StackBlock.Child
    var path: BlockPath
    var language: String
    var width: Length
  }

  /// More blocks than this are not kept.
  private static let limit = 256

  private var blocks: [Key: OwnBlock] = [:]

  subscript(key: Key) -> OwnBlock? {
    get { blocks[key] }
    set {
      if blocks.count >= Self.limit { blocks.removeAll() }
      blocks[key] = newValue
    }
  }
}

/// No pictures at all: a block that many patients have shows none, not even a clinic's logo, which has the same name for all clinics.
struct NoPictures: PictureSource {
  func picture(named name: String) -> Picture? { nil }
  func image(named name: String) -> ImageReference? { nil }
  func code(of address: String) -> Drawing? { nil }
}
