import Glibc
import HandoutInput
package import HandoutKit

/// A text file that grows line by line and keeps every whole line, such as a manifest. It belongs to the run that has the folder's
/// lock; nobody else writes to it.
package final class AppendFile {
  /// What to do with a last line that a crash cut off.
  package enum TornLine: Sendable {
    /// Refuse the file.
    case refused
    /// Cut the piece away.
    case cut
  }

  /// How many bytes of a torn last line were cut away when the file was opened.
  package private(set) var cutBytes = 0
  /// The length in bytes up to the end of the last whole line.
  package private(set) var length = 0

  /// The path, for messages.
  private let path: String
  private let descriptor: Int32
  private let calls: any FileCalls
  /// Set when a failed line could not be taken back: a further line would run into its piece.
  private var damage: CallFailure?

  /// Opens the file, or makes it (mode 0600). A link of that name is not followed.
  ///
  /// - Throws: `HandoutError` of the kind `cannotCreate` or `inputOutput`; of the kind `content` for a torn last line that is refused.
  package init(_ name: String, in folder: OutputFolder, tornLine: TornLine) throws(HandoutError) {
    let name = try folder.checked(name).text
    let handle = folder.handle
    let calls = handle.calls
    path = handle.displayPath(of: name)
    self.calls = calls
    let flags = O_RDWR | O_APPEND | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    do throws(CallFailure) {
      descriptor = try calls.uninterrupted { () throws(CallFailure) in
        try calls.open(name, in: handle.descriptor, flags: flags, mode: 0o600)
      }
    } catch {
      throw FileFailure.making(path, folder: handle.path, error)
    }
    do throws(CallFailure) {
      // A new file is safe only when its name is.
      try handle.sync()
      let size = try calls.uninterrupted { () throws(CallFailure) in try calls.status(descriptor) }
      guard size.kind == .regular else { throw CallFailure(code: EINVAL) }
      length = try lengthOfWholeLines()
      cutBytes = size.size - length
    } catch {
      throw FileFailure.writing(path, error)
    }
    guard cutBytes > 0 else { return }
    guard tornLine == .cut else {
      throw HandoutError(
        .content, "the last line is not whole: a run was broken off while it was written", file: path,
        help: "resume the run, which cuts the line off")
    }
    do throws(CallFailure) { try takeBack() } catch { throw FileFailure.writing(path, error) }
  }

  deinit { try? calls.close(descriptor) }

  /// Adds a line and its end, in one write as far as the system takes it. After an error the file ends as it did before.
  ///
  /// - Parameter line: the text without a line end.
  /// - Throws: `HandoutError` of the kind `inputOutput`.
  package func appendLine(_ line: [UInt8]) throws(HandoutError) {
    guard !line.contains(UInt8(ascii: "\n")) else {
      throw HandoutError(internalProblem: "a line of \(path) has a line end in it")
    }
    if let damage { throw FileFailure.writing(path, damage) }
    do throws(CallFailure) {
      try calls.writeWhole(line + [UInt8(ascii: "\n")], to: descriptor)
    } catch {
      do throws(CallFailure) { try takeBack() } catch { damage = error }
      throw FileFailure.writing(path, error)
    }
    length += line.count + 1
  }

  /// Waits until all lines are on the disk.
  ///
  /// - Throws: `HandoutError` of the kind `inputOutput`. What the disk holds is not known then, so no further line is taken.
  package func sync() throws(HandoutError) {
    if let damage { throw FileFailure.writing(path, damage) }
    do throws(CallFailure) {
      try calls.syncWhole(descriptor)
    } catch {
      damage = error
      throw FileFailure.writing(path, error)
    }
  }

  private func takeBack() throws(CallFailure) {
    try calls.uninterrupted { () throws(CallFailure) in try calls.truncate(descriptor, to: length) }
  }

  /// Reads the file once, from its beginning to its end.
  private func lengthOfWholeLines() throws(CallFailure) -> Int {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    var offset = 0
    var whole = 0
    while true {
      let count = try calls.uninterrupted { () throws(CallFailure) in
        try buffer.withUnsafeMutableBufferPointer { bytes throws(CallFailure) in
          try calls.read(descriptor, into: UnsafeMutableRawBufferPointer(bytes))
        }
      }
      if count == 0 { return whole }
      if let last = buffer[..<count].lastIndex(of: UInt8(ascii: "\n")) { whole = offset + last + 1 }
      offset += count
    }
  }
}
