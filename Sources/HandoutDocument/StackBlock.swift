package import HandoutGeometry

/// Blocks one below the other.
package struct StackBlock: Hashable, Sendable {
  /// A block and the room above it, which falls away at the top of a page or column.
  package struct Child: Hashable, Sendable {
    private var hashed: HashedBlock
    package var spaceBefore: Length
    /// Whether the block says something about one patient. Everything else is often the same for many, and is placed once.
    package var isPersonal: Bool
    /// Whether a block that may say something about one patient says nothing of this one, and shows no image: the next patients' are often
    /// equal, and are prepared once.
    package var isCommon = false
    /// Whether the block is left out where it alone would take one more page, or room that others need.
    package var isOptional: Bool
    /// Whether the block is there to fill a page on which much room is left, and takes no room from others.
    package var isFiller: Bool

    package init(
      _ block: Block, spaceBefore: Length = .zero, isPersonal: Bool = false, isOptional: Bool = false,
      isFiller: Bool = false
    ) {
      hashed = HashedBlock(block)
      self.spaceBefore = spaceBefore
      self.isPersonal = isPersonal
      self.isOptional = isOptional
      self.isFiller = isFiller
    }

    package var block: Block {
      get { hashed.block }
      set { hashed = HashedBlock(newValue) }
    }
  }

  package var children: [Child]
  /// Whether a screen reader meets the stack as a section of its own.
  package var isSection: Bool
  /// The stack in block paths, such as "exercises".
  package var name: String

  package init(children: [Child], isSection: Bool = false, name: String = "") {
    self.children = children
    self.isSection = isSection
    self.name = name
  }
}
