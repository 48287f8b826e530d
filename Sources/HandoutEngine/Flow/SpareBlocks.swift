import HandoutDocument
import HandoutGeometry
import HandoutPages

/// The blocks of a body that must not take room from others, by their places: those that are left out where they have none, and those that
/// fill what is left.
struct SpareBlocks: Sendable {
  let optional: Set<Int>
  let fillers: Set<Int>

  init(of body: StackBlock) {
    optional = Set(body.children.indices.filter { body.children[$0].isOptional })
    fillers = Set(body.children.indices.filter { body.children[$0].isFiller })
  }

  /// The blocks as they are shared out among pages.
  ///
  /// - Parameter included: the optional blocks that are not left out.
  func children(of body: PreparedStack, with included: Set<Int> = []) -> [PreparedStack.Child] {
    var children = body.children
    for index in optional.subtracting(included) { children[index].block = NoBlock(path: children[index].block.path) }
    for index in fillers { children[index].block = FillerSpot(block: children[index].block) }
    return children
  }
}

/// Stands for a block that is left out.
struct NoBlock: PreparedBlock {
  let path: BlockPath

  func contentWidths() -> ContentWidths { .zero }
  func fit(in region: Region) -> Fit { .empty }
}

/// Stands where a block may fill the room that all others leave.
struct FillerSpot: PreparedBlock {
  let block: any PreparedBlock

  var path: BlockPath { block.path }
  func contentWidths() -> ContentWidths { .zero }
  func fit(in region: Region) -> Fit { .empty }
}
