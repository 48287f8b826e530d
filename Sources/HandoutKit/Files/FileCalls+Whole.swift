import Glibc

/// Calls that finish what the single ones begin: interrupted ones are repeated, short writes continued.
extension FileCalls {
  /// Repeats a call for as long as a signal interrupts it.
  package func uninterrupted<Value>(_ call: () throws(CallFailure) -> Value) throws(CallFailure) -> Value {
    while true {
      do throws(CallFailure) {
        return try call()
      } catch {
        guard error.code == EINTR else { throw error }
      }
    }
  }

  /// Writes all bytes.
  package func writeWhole(_ bytes: [UInt8], to descriptor: Int32) throws(CallFailure) {
    var offset = 0
    while offset < bytes.count {
      let count = try uninterrupted { () throws(CallFailure) in
        try bytes.withUnsafeBufferPointer { buffer throws(CallFailure) in
          try write(UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: buffer[offset...])), to: descriptor)
        }
      }
      // A device that takes nothing and names no reason would be asked for ever.
      guard count > 0 else { throw CallFailure(code: EIO) }
      offset += count
    }
  }

  /// Reads to the end.
  package func readWhole(_ descriptor: Int32) throws(CallFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 14)
    while true {
      let count = try uninterrupted { () throws(CallFailure) in
        try piece.withUnsafeMutableBufferPointer { buffer throws(CallFailure) in
          try read(descriptor, into: UnsafeMutableRawBufferPointer(buffer))
        }
      }
      guard count > 0 else { return bytes }
      bytes += piece[..<count]
    }
  }

  /// Waits until a file is on the disk.
  package func syncWhole(_ descriptor: Int32) throws(CallFailure) {
    try uninterrupted { () throws(CallFailure) in try sync(descriptor) }
  }

  /// Closes a descriptor. An interrupted close is done: the descriptor is gone, and another file may have its number.
  package func closeOnce(_ descriptor: Int32) throws(CallFailure) {
    do throws(CallFailure) {
      try close(descriptor)
    } catch {
      guard error.code == EINTR else { throw error }
    }
  }

  /// What stands under a name, nil for nothing.
  package func statusIfThere(
    _ path: String, in folder: Int32, followsLinks: Bool = false
  ) throws(CallFailure) -> FileStatus? {
    do throws(CallFailure) {
      return try uninterrupted { () throws(CallFailure) in
        try status(path, in: folder, followsLinks: followsLinks)
      }
    } catch {
      guard error.code == ENOENT else { throw error }
      return nil
    }
  }

  /// Moves a finished temporary file to its name, which must be free unless files are replaced.
  package func place(_ temporary: String, as name: String, in folder: Int32, replacing: Bool) throws(CallFailure) {
    do throws(CallFailure) {
      return try uninterrupted { () throws(CallFailure) in
        try rename(temporary, to: name, in: folder, replacing: replacing)
      }
    } catch {
      // Some file systems know no rename that keeps what is there.
      guard !replacing, [EINVAL, ENOSYS, ENOTSUP].contains(error.code) else { throw error }
    }
    do throws(CallFailure) {
      try uninterrupted { () throws(CallFailure) in try link(temporary, to: name, in: folder) }
    } catch {
      guard [EPERM, ENOSYS, ENOTSUP, EMLINK].contains(error.code) else { throw error }
      // Without second names only the look before is left; the folder's lock keeps other runs away.
      guard try statusIfThere(name, in: folder) == nil else { throw CallFailure(code: EEXIST) }
      return try uninterrupted { () throws(CallFailure) in
        try rename(temporary, to: name, in: folder, replacing: true)
      }
    }
    do throws(CallFailure) {
      try uninterrupted { () throws(CallFailure) in try remove(temporary, in: folder) }
    } catch {
      // The file would stand under both names.
      try? remove(name, in: folder)
      throw error
    }
  }
}
