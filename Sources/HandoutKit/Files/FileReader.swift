import Glibc
import HandoutInput

/// Reads a file piece by piece, so that its size does not matter.
package final class FileReader {
  /// The path, for messages.
  private let path: String
  private let descriptor: Int32
  private let calls: any FileCalls
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)

  /// Opens the file at any path; links are followed, pipes are read.
  ///
  /// - Throws: `HandoutError` of the kind `missingFile` or `inputOutput`.
  package convenience init(path: String, calls: any FileCalls = SystemFileCalls()) throws(HandoutError) {
    try self.init(path, in: AT_FDCWD, flags: O_RDONLY | O_CLOEXEC, displayPath: path, calls: calls)
  }

  /// Opens a file of a folder; anything but a plain file is refused.
  package convenience init(_ name: PlainFileName, in folder: FolderHandle) throws(HandoutError) {
    let path = folder.displayPath(of: name.text)
    try self.init(
      name.text, in: folder.descriptor, flags: O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, displayPath: path,
      calls: folder.calls)
    guard try status().kind != .device else { throw HandoutError(.inputOutput, "this is not a plain file", file: path) }
  }

  /// Reads standard input, which stays open.
  package static func standardInput(calls: any FileCalls = SystemFileCalls()) throws(HandoutError) -> FileReader {
    let descriptor = dup(STDIN_FILENO)
    guard descriptor >= 0 else { throw HandoutError(.inputOutput, "standard input is closed", file: "standard input") }
    return FileReader(descriptor: descriptor, path: "standard input", calls: calls)
  }

  private init(descriptor: Int32, path: String, calls: any FileCalls) {
    (self.descriptor, self.path, self.calls) = (descriptor, path, calls)
  }

  private init(
    _ name: String, in folder: Int32, flags: Int32, displayPath: String, calls: any FileCalls
  ) throws(HandoutError) {
    do throws(CallFailure) {
      descriptor = try calls.uninterrupted { () throws(CallFailure) in
        try calls.open(name, in: folder, flags: flags, mode: 0)
      }
    } catch {
      throw FileFailure.reading(displayPath, error)
    }
    path = displayPath
    self.calls = calls
  }

  deinit { try? calls.close(descriptor) }

  private func status() throws(HandoutError) -> FileStatus {
    do throws(CallFailure) {
      return try calls.uninterrupted { () throws(CallFailure) in try calls.status(descriptor) }
    } catch {
      throw FileFailure.reading(path, error)
    }
  }

  /// Whether every user of the machine may read the file.
  ///
  /// - Throws: `HandoutError` of the kind `inputOutput`.
  package func isReadableByOthers() throws(HandoutError) -> Bool { try status().isReadableByOthers }

  /// The next bytes, at most 64 KB; none at the end.
  ///
  /// - Throws: `HandoutError` of the kind `inputOutput`, or `missingFile` for a folder.
  package func next() throws(HandoutError) -> ArraySlice<UInt8> {
    do throws(CallFailure) {
      let count = try calls.uninterrupted { () throws(CallFailure) in
        try buffer.withUnsafeMutableBufferPointer { bytes throws(CallFailure) in
          try calls.read(descriptor, into: UnsafeMutableRawBufferPointer(bytes))
        }
      }
      return buffer[..<count]
    } catch {
      throw FileFailure.reading(path, error)
    }
  }

  /// All bytes from here to the end.
  ///
  /// - Parameter limit: the most bytes that are taken.
  /// - Throws: `HandoutError` of the kind `content` for a larger file, or as `next()` does.
  package func rest(limit: Int) throws(HandoutError) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let piece = try next()
      if piece.isEmpty { return bytes }
      bytes += piece
      guard bytes.count <= limit else {
        throw HandoutError(.content, "the file is larger than \(words: limit >> 20) MB", file: path)
      }
    }
  }
}
