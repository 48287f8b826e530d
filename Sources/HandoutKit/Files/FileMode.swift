import HandoutInput

/// Who may read and write a file: the nine bits of the system, such as `0640`.
public struct FileMode: Hashable, Sendable {
  /// The bits.
  public let bits: UInt32

  /// Only the user who made it: `0600`.
  public static let owner = FileMode(bits: 0o600)

  private init(bits: UInt32) {
    self.bits = bits
  }

  /// Reads octal digits, `640` or `0640`. The owner must read and write; nobody executes, and only the owner and the group write.
  ///
  /// - Throws: `HandoutError` of the kind `usage`.
  public init(parsing text: String) throws(HandoutError) {
    guard (3...4).contains(text.utf8.count), let bits = UInt32(text, radix: 8), bits & 0o600 == 0o600,
      bits & ~0o664 == 0
    else {
      throw HandoutError(
        .usage, "a file mode has three octal digits with 6 in front, found \"\(text.prefix(20))\"", file: "--file-mode",
        help: "for example 0640: the owner writes, the group reads, nobody else sees the file")
    }
    self.bits = bits
  }

  /// The bits of a folder in which the same people find the files.
  package var folderBits: UInt32 { bits | 0o100 | (bits & 0o044) >> 2 }
}
