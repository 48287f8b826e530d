/// A name that is safe to use in a folder: one part of a path, and none of the program's own names.
package struct PlainFileName: Hashable, Sendable {
  package let text: String

  /// The most bytes a name may have on the usual file systems.
  private static let limit = 255

  /// The file that carries the lock of a folder in which a run makes its files.
  package static let lockFile = ".handout.lock"

  /// Nil for an empty or too long name, `.` and `..`, a slash, a null character, and the names of lock and temporary files.
  package init?(_ text: String) {
    guard !text.isEmpty, text != ".", text != "..", text.utf8.count <= Self.limit else { return nil }
    guard !text.utf8.contains(where: { $0 == 0 || $0 == UInt8(ascii: "/") }) else { return nil }
    guard text != Self.lockFile, TemporaryName(text) == nil else { return nil }
    self.text = text
  }
}

/// The name of a file that is not finished: `.handout-<process>-<number>.tmp`.
package struct TemporaryName: Hashable, Sendable {
  /// The number of the process that writes the file.
  package let process: Int32
  /// Counts the files of one process and folder.
  package let number: Int

  package init(process: Int32, number: Int) {
    self.process = process
    self.number = number
  }

  /// Nil for every name of another form.
  package init?(_ text: String) {
    guard text.hasPrefix(Self.prefix), text.hasSuffix(Self.suffix) else { return nil }
    let parts = text.dropFirst(Self.prefix.count).dropLast(Self.suffix.count).split(
      separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let process = Int32(parts[0]), let number = Int(parts[1]) else { return nil }
    self.init(process: process, number: number)
    // Forms such as 007 and +7 read as numbers but are not ours.
    guard self.text == text else { return nil }
  }

  package var text: String { "\(Self.prefix)\(process)-\(number)\(Self.suffix)" }

  private static let prefix = ".handout-"
  private static let suffix = ".tmp"
}
