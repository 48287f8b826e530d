import CLinux
import Glibc
import Synchronization

/// An open folder: files in it are reached through its descriptor, whatever happens to the path meanwhile.
package final class FolderHandle: Sendable {
  /// The folder as the user wrote it, for messages.
  package let path: String
  package let descriptor: Int32
  package let calls: any FileCalls
  /// Whether the folder may be read, and so synced.
  private let canSync: Bool
  /// The number of the next temporary file.
  private let counter = Atomic<Int>(0)

  /// - Parameter allowsUnreadable: whether a folder will do that can be written into but not read.
  package init(_ path: String, calls: any FileCalls, allowsUnreadable: Bool = false) throws(CallFailure) {
    func opened(_ flags: Int32) throws(CallFailure) -> Int32 {
      try calls.uninterrupted { () throws(CallFailure) in
        try calls.open(path, in: AT_FDCWD, flags: flags | O_DIRECTORY | O_CLOEXEC, mode: 0)
      }
    }
    do throws(CallFailure) {
      descriptor = try opened(O_RDONLY)
      canSync = true
    } catch {
      guard allowsUnreadable, error.code == EACCES else { throw error }
      descriptor = try opened(Int32(handout_open_path_only))
      canSync = false
    }
    self.path = path
    self.calls = calls
  }

  deinit { try? calls.close(descriptor) }

  /// Waits until the folder's names are on the disk; a file system that cannot do this has done it already.
  package func sync() throws(CallFailure) {
    guard canSync else { return }
    do throws(CallFailure) {
      try calls.syncWhole(descriptor)
    } catch {
      guard error.code == EINVAL else { throw error }
    }
  }

  /// Waits until the names of some files are on the disk. Where that fails, those that replaced nothing are removed.
  ///
  /// - Throws: `HandoutError` of the kind `inputOutput`.
  package func sync(_ placed: [PlacedFile]) throws(HandoutError) {
    guard let last = placed.last else { return }
    do throws(CallFailure) {
      try sync()
    } catch {
      for file in placed { file.takeBack() }
      throw FileFailure.writing(displayPath(of: last.name), error)
    }
  }

  /// What messages call a file of this folder.
  package func displayPath(of name: String) -> String {
    switch path {
    case ".": name
    case _ where path.hasSuffix("/"): path + name
    default: "\(path)/\(name)"
    }
  }

  /// The name for the next temporary file.
  package func nextTemporaryName() -> TemporaryName {
    TemporaryName(process: calls.process, number: counter.wrappingAdd(1, ordering: .relaxed).oldValue)
  }
}
