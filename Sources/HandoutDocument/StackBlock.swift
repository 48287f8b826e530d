package import HandoutGeometry

/// Blocks one below the other.
package struct StackBlock: Hashable, Sendable {
  /// A block and the room above it, which falls away at the top of a page or column.
  package struct Child: Hashable, Sendable {
    package var block: Block
    package var spaceBefore: Length

    package init(_ block: Block, spaceBefore: Length = .zero) {
      self.block = block
      self.spaceBefore = spaceBefore
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
