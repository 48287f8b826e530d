/// What stands under a name in a folder.
package struct FileStatus: Hashable, Sendable {
  /// The kinds that are treated differently.
  package enum Kind: Sendable {
    /// A file with bytes of its own.
    case regular
    case folder
    /// A symbolic link.
    case link
    /// A device, a pipe or a socket.
    case device
  }

  package let kind: Kind
  /// The size in bytes.
  package let size: Int
  /// Whether every user of the machine may read it.
  package let isReadableByOthers: Bool

  package init(kind: Kind, size: Int, isReadableByOthers: Bool) {
    self.kind = kind
    self.size = size
    self.isReadableByOthers = isReadableByOthers
  }
}
