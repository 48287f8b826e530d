/// The name of a file that is not finished: `.handout-<process>-<number>.tmp`.
struct TemporaryName: Hashable, Sendable {
  /// The number of the process that writes the file.
  let process: Int32
  /// Counts the files of one process and folder.
  let number: Int

  init(process: Int32, number: Int) {
    self.process = process
    self.number = number
  }

  /// Nil for every name of another form.
  init?(_ text: String) {
    guard text.hasPrefix(Self.prefix), text.hasSuffix(Self.suffix) else { return nil }
    let parts = text.dropFirst(Self.prefix.count).dropLast(Self.suffix.count).split(
      separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let process = Int32(parts[0]), let number = Int(parts[1]) else { return nil }
    self.init(process: process, number: number)
    // Forms such as 007 and +7 read as numbers but are not ours.
    guard self.text == text else { return nil }
  }

  var text: String { "\(Self.prefix)\(process)-\(number)\(Self.suffix)" }

  private static let prefix = ".handout-"
  private static let suffix = ".tmp"
}
