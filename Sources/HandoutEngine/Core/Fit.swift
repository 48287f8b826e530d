package import HandoutDocument
package import HandoutPages

/// What a block answers when it is offered a region.
package enum Fit: Sendable {
  /// It takes no room.
  case empty
  /// All of it stands in this frame.
  case all(Frame)
  /// This much fits here; go on with the rest.
  case part(Frame, rest: any PreparedBlock)
  /// Nothing sensible fits here, and why; the path names the block inside of this one that does not fit.
  case none(reason: String, path: BlockPath? = nil)
}
