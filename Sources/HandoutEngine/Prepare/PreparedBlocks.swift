import HandoutDocument
import HandoutGeometry

/// Blocks that are prepared already: the forms of one document differ in a few blocks and share all others.
final class PreparedBlocks {
  /// What makes two blocks the same: what they say, and where they stand, since errors and audits name the place.
  private struct Key: Hashable {
    var block: Block
    var path: BlockPath
  }

  /// A patient's own block stands at one width.
  private struct OwnKey: Hashable {
    var child: StackBlock.Child
    var path: BlockPath
    var width: Length
  }

  private var blocks: [Key: any PreparedBlock] = [:]
  private var ownBlocks: [OwnKey: OwnBlock] = [:]

  /// The prepared block, from here where it is known.
  func block(
    _ block: Block, path: BlockPath, _ prepare: () throws(EngineError) -> any PreparedBlock
  ) throws(EngineError) -> any PreparedBlock {
    let key = Key(block: block, path: path)
    if let known = blocks[key] { return known }
    let prepared = try prepare()
    blocks[key] = prepared
    return prepared
  }

  /// A patient's own block with its heights, from here where it is known.
  func own(
    _ child: StackBlock.Child, path: BlockPath, width: Length,
    _ prepare: () throws(EngineError) -> OwnBlock
  ) throws(EngineError) -> OwnBlock {
    let key = OwnKey(child: child, path: path, width: width)
    if let known = ownBlocks[key] { return known }
    let own = try prepare()
    ownBlocks[key] = own
    return own
  }
}
