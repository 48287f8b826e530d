import HandoutDocument

/// Blocks that are prepared already: the forms of one document differ in a few blocks and share all others.
final class PreparedBlocks {
  /// What makes two blocks the same: what they say, and where they stand, since errors and audits name the place.
  private struct Key: Hashable {
    var block: Block
    var path: BlockPath
  }

  private var blocks: [Key: any PreparedBlock] = [:]

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
}
