import Glibc
import HandoutInput
package import HandoutKit

/// Keeps other runs out of a folder for as long as it lives; the system frees it even when the program is killed.
///
/// It is given back by name, not by closing its file alone: a process that the host is just making by `fork` has the file open too, until it
/// becomes another program.
package final class FolderLock: Sendable {
  /// The file that carries the lock. It stays in the folder: removing it would let two runs lock two files of one name.
  package static let fileName = PlainFileName.lockFile

  private let descriptor: Int32
  private let calls: any FileCalls

  /// - Throws: `HandoutError` of the kind `locked` when another run has the folder.
  package init(_ folder: OutputFolder) throws(HandoutError) {
    let handle = folder.handle
    let calls = handle.calls
    let path = handle.displayPath(of: Self.fileName)
    let flags = O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    do throws(CallFailure) {
      descriptor = try calls.uninterrupted { () throws(CallFailure) in
        try calls.open(Self.fileName, in: handle.descriptor, flags: flags, mode: 0o600)
      }
    } catch {
      throw FileFailure.making(path, folder: handle.path, error)
    }
    self.calls = calls
    do throws(CallFailure) {
      try calls.uninterrupted { () throws(CallFailure) in try calls.lock(descriptor) }
    } catch {
      if error.code == EWOULDBLOCK { throw FileFailure.locked(handle.path) }
      throw HandoutError(.inputOutput, "the folder cannot be locked: \(words: error.reason)", file: path)
    }
  }

  deinit {
    flock(descriptor, LOCK_UN)
    try? calls.close(descriptor)
  }
}
