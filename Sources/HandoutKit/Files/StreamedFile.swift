import Glibc
import HandoutInput

/// A file that grows under a temporary name and gets its own only when it is whole and on the disk.
///
/// One that is let go without `commit()` leaves nothing behind.
package final class StreamedFile {
  /// Where the bytes end up.
  private enum Target {
    /// A temporary file in a folder that becomes a file with this name.
    case file(FolderHandle, temporary: String, name: String, replacing: Bool, wasThere: Bool)
    /// A device or a pipe, which takes the bytes as they come.
    case device
    /// Finished or given up.
    case nowhere
  }

  /// The path, for messages.
  private let path: String
  private let calls: any FileCalls
  private let mode: FileMode
  private var target: Target
  private let descriptor: Int32
  /// Whether the descriptor still has to be closed.
  private var isOpen = true

  /// Begins a file at any path. A link is followed, and a device or a pipe is written into.
  ///
  /// - Throws: `HandoutError` of the kind `cannotCreate` for a name that is taken when nothing is to be replaced and for a folder
  ///   that takes no file; `inputOutput` when the disk fails.
  package convenience init(
    path: String, replacing: Bool, mode: FileMode = .owner, calls: any FileCalls = SystemFileCalls()
  ) throws(HandoutError) {
    let parts = PathParts(path)
    let folder = parts.folder.isEmpty ? "." : parts.folder
    do throws(CallFailure) {
      switch try calls.statusIfThere(path, in: AT_FDCWD, followsLinks: true)?.kind {
      case .device:
        let descriptor = try calls.uninterrupted { () throws(CallFailure) in
          try calls.open(path, in: AT_FDCWD, flags: O_WRONLY | O_CLOEXEC, mode: 0)
        }
        self.init(device: descriptor, path: path, calls: calls)
        return
      default: break
      }
    } catch {
      throw FileFailure.making(path, folder: folder, error)
    }
    let target = PathParts(try Self.followed(path, calls: calls))
    let place = target.folder.isEmpty ? "." : target.folder
    guard let name = PlainFileName(target.name) else { throw FileFailure.notAName(path) }
    let handle: FolderHandle
    do throws(CallFailure) {
      handle = try FolderHandle(place, calls: calls, allowsUnreadable: true)
    } catch {
      throw FileFailure.making(path, folder: place, error)
    }
    try self.init(name, in: handle, replacing: replacing, mode: mode, path: path)
  }

  private init(device descriptor: Int32, path: String, calls: any FileCalls) {
    self.path = path
    self.calls = calls
    self.descriptor = descriptor
    target = .device
    mode = .owner
  }

  /// - Parameter mode: who may read and write the file when it is whole; until then it is its owner's.
  package init(
    _ name: PlainFileName, in folder: FolderHandle, replacing: Bool, mode: FileMode = .owner, path: String? = nil
  ) throws(HandoutError) {
    let path = path ?? folder.displayPath(of: name.text)
    let calls = folder.calls
    do throws(CallFailure) {
      let there = try calls.statusIfThere(name.text, in: folder.descriptor)
      if there?.kind == .folder { throw CallFailure(code: EISDIR) }
      if there != nil, !replacing { throw CallFailure(code: EEXIST) }
      let begun = try Self.begin(in: folder)
      descriptor = begun.descriptor
      target = .file(
        folder, temporary: begun.name, name: name.text, replacing: replacing, wasThere: there != nil)
    } catch {
      throw FileFailure.making(path, folder: folder.path, error)
    }
    self.path = path
    self.calls = calls
    self.mode = mode
  }

  deinit { discard() }

  /// Adds bytes at the end. After an error the file is given up.
  ///
  /// - Throws: `HandoutError` of the kind `inputOutput`.
  package func write(_ bytes: [UInt8]) throws(HandoutError) {
    guard isOpen else { throw HandoutError(internalProblem: "a finished file was written to") }
    do throws(CallFailure) {
      try calls.writeWhole(bytes, to: descriptor)
    } catch {
      discard()
      throw FileFailure.writing(path, error)
    }
  }

  /// Puts the file on the disk under its own name.
  ///
  /// - Throws: `HandoutError` of the kind `inputOutput` or `cannotCreate`. Then nothing stands under the name that did not stand
  ///   there before, except when a file was being replaced and only the folder's sync failed: the new file, which is whole, stays.
  package func commit() throws(HandoutError) {
    guard let placed = try place() else { return }
    do throws(CallFailure) {
      try placed.folder.sync()
    } catch {
      placed.takeBack()
      throw FileFailure.writing(path, error)
    }
  }

  /// Gives the file, whose bytes are on the disk then, its own name. The name is on the disk only when the folder is synced too, which
  /// is left to the caller: one sync does for many files.
  ///
  /// - Returns: the file in its folder; nil for a device or a pipe, which have no name to give.
  /// - Throws: `HandoutError` of the kind `inputOutput` or `cannotCreate`. Then nothing stands under the name that did not stand
  ///   there before.
  package func place() throws(HandoutError) -> PlacedFile? {
    guard isOpen else { throw HandoutError(internalProblem: "a finished file was finished again") }
    defer { discard() }
    do throws(CallFailure) {
      if case .file = target {
        // The mask of the process takes nothing away from what was asked for.
        if mode != .owner, fchmod(descriptor, mode.bits) != 0 { throw CallFailure(code: errno) }
        try calls.syncWhole(descriptor)
      }
      isOpen = false
      // A failed close loses data as a failed write does.
      try calls.closeOnce(descriptor)
    } catch {
      throw FileFailure.writing(path, error)
    }
    guard case .file(let folder, let temporary, let name, let replacing, let wasThere) = target else { return nil }
    do throws(CallFailure) {
      try calls.place(temporary, as: name, in: folder.descriptor, replacing: replacing)
    } catch {
      throw FileFailure.making(path, folder: folder.path, error)
    }
    target = .nowhere
    return PlacedFile(folder: folder, name: name, isNew: !wasThere)
  }

  /// Gives the file up: nothing of it stays. Does nothing after `commit()`.
  package func discard() {
    if isOpen {
      isOpen = false
      try? calls.closeOnce(descriptor)
    }
    if case .file(let folder, let temporary, _, _, _) = target {
      _ = try? calls.uninterrupted { () throws(CallFailure) in
        try calls.remove(temporary, in: folder.descriptor)
      }
    }
    target = .nowhere
  }

  /// Removes what killed runs left beside a path, as far as that can be done.
  package static func sweepTemporaries(beside path: String, calls: any FileCalls) {
    let folder = PathParts(path).folder
    guard let handle = try? FolderHandle(folder.isEmpty ? "." : folder, calls: calls) else { return }
    _ = try? handle.sweepTemporaries(isLocked: false)
  }

  /// Opens a new temporary file. A name that is taken was left behind by a dead process with our number, or is another thread's.
  private static func begin(in folder: FolderHandle) throws(CallFailure) -> (name: String, descriptor: Int32) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    for _ in 0..<10_000 {
      let name = folder.nextTemporaryName().text
      do throws(CallFailure) {
        let descriptor = try folder.calls.uninterrupted { () throws(CallFailure) in
          try folder.calls.open(name, in: folder.descriptor, flags: flags, mode: 0o600)
        }
        // Keeps sweeps away from the file; a file system without locks has none to keep.
        _ = try? folder.calls.uninterrupted { () throws(CallFailure) in try folder.calls.lock(descriptor) }
        return (name, descriptor)
      } catch {
        guard error.code == EEXIST else { throw error }
      }
    }
    throw CallFailure(code: EBUSY)
  }

  /// The path behind a symbolic link, which must lead somewhere; any other path as it is.
  private static func followed(_ path: String, calls: any FileCalls) throws(HandoutError) -> String {
    do throws(CallFailure) {
      guard try calls.statusIfThere(path, in: AT_FDCWD)?.kind == .link else { return path }
      return try calls.realPath(path)
    } catch {
      let folder = PathParts(path).folder
      guard error.code == ENOENT else {
        throw FileFailure.making(path, folder: folder.isEmpty ? "." : folder, error)
      }
      throw HandoutError(.cannotCreate, "this is a link that leads nowhere", file: path)
    }
  }
}

/// A whole file under its own name, in a folder that is not synced yet.
package struct PlacedFile: Sendable {
  let folder: FolderHandle
  let name: String
  /// Whether nothing stood under the name before.
  let isNew: Bool

  /// Removes the file where its folder cannot be synced, unless it has replaced another.
  func takeBack() {
    if isNew { try? folder.calls.remove(name, in: folder.descriptor) }
  }
}
