import Glibc

extension FolderHandle {
  /// Removes temporary files that killed runs left behind. A file that is being written is locked by its writer and stays.
  ///
  /// - Parameter isLocked: whether the caller holds the folder's lock. Without it a file stays too while a process of its number
  ///   runs on this machine: a writer lets go of the file just before giving it its name.
  /// - Returns: how many were removed.
  package func sweepTemporaries(isLocked: Bool) throws(CallFailure) -> Int {
    let names = try calls.uninterrupted { () throws(CallFailure) in try calls.names(in: descriptor) }
    var count = 0
    for name in names {
      guard let temporary = TemporaryName(name), isLocked || !calls.isRunning(temporary.process), isAbandoned(name)
      else { continue }
      try removeIfThere(name)
      count += 1
    }
    return count
  }

  /// Whether nobody writes a file: its lock can be had. What cannot be opened is somebody else's.
  private func isAbandoned(_ name: String) -> Bool {
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    let file = try? calls.uninterrupted { () throws(CallFailure) in
      try calls.open(name, in: descriptor, flags: flags, mode: 0)
    }
    guard let file else { return false }
    defer { try? calls.close(file) }
    do throws(CallFailure) {
      try calls.uninterrupted { () throws(CallFailure) in try calls.lock(file) }
      return true
    } catch {
      // Where files cannot be locked, no folder can, and only the process number tells.
      return error.code != EWOULDBLOCK
    }
  }

  /// Removes a file, unless somebody else has done it.
  package func removeIfThere(_ name: String) throws(CallFailure) {
    do throws(CallFailure) {
      try calls.uninterrupted { () throws(CallFailure) in try calls.remove(name, in: descriptor) }
    } catch {
      guard error.code == ENOENT else { throw error }
    }
  }
}
