/// A name that is safe to use in a folder: one part of a path, and none of the program's own names.
struct PlainFileName: Hashable, Sendable {
  let text: String

  /// The most bytes a name may have on the usual file systems.
  private static let limit = 255

  /// Nil for an empty or too long name, `.` and `..`, a slash, a null character, and the names of lock and temporary files.
  init?(_ text: String) {
    guard !text.isEmpty, text != ".", text != "..", text.utf8.count <= Self.limit else { return nil }
    guard !text.utf8.contains(where: { $0 == 0 || $0 == UInt8(ascii: "/") }) else { return nil }
    guard text != FolderLock.fileName, TemporaryName(text) == nil else { return nil }
    self.text = text
  }
}
