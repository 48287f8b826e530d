import Glibc
package import HandoutKit

/// The folder that a batch fills. It is opened once; every file in it is reached from there and by a plain name, so that nothing
/// lands outside, wherever links lead.
package final class OutputFolder: Sendable {
  let handle: FolderHandle
  private let mode: FileMode

  /// The folder as the user wrote it.
  package var path: String { handle.path }

  /// Opens the folder, and makes it when only its last part is missing (mode 0700, or what lets the readers of its files in).
  ///
  /// - Parameter mode: who may read and write the files that are written.
  /// - Throws: `HandoutError` of the kind `cannotCreate`, or `inputOutput` when the disk fails.
  package init(
    _ path: String, mode: FileMode = .owner, calls: any FileCalls = SystemFileCalls()
  ) throws(HandoutError) {
    self.mode = mode
    do throws(CallFailure) {
      handle = try Self.opened(path, mode: mode, calls: calls)
    } catch {
      throw FileFailure.openingFolder(path, error)
    }
  }

  private static func opened(_ path: String, mode: FileMode, calls: any FileCalls) throws(CallFailure) -> FolderHandle {
    do throws(CallFailure) {
      return try FolderHandle(path, calls: calls)
    } catch {
      guard error.code == ENOENT, !path.isEmpty else { throw error }
    }
    do throws(CallFailure) {
      try calls.uninterrupted { () throws(CallFailure) in try calls.makeFolder(path, mode: mode.folderBits) }
      // The mask of the process takes nothing away from what was asked for.
      if mode != .owner { chmod(path, mode.folderBits) }
    } catch {
      // Another run may have made it meanwhile.
      guard error.code == EEXIST else { throw error }
    }
    let handle = try FolderHandle(path, calls: calls)
    // The parent may be closed to readers, and then it cannot be synced either.
    try FolderHandle(handle.displayPath(of: ".."), calls: calls, allowsUnreadable: true).sync()
    return handle
  }

  /// Writes a whole file: temporary, synced, renamed, folder synced. A link of that name is replaced, never followed.
  ///
  /// - Parameter replacing: whether a file of that name may be replaced.
  /// - Throws: `HandoutError` of the kind `cannotCreate` or `inputOutput`; nothing new stands in the folder then, see
  ///   `StreamedFile.commit()`.
  package func write(_ bytes: [UInt8], as name: String, replacing: Bool) throws(HandoutError) {
    let file = try StreamedFile(name: name, in: self, replacing: replacing, mode: mode)
    try file.write(bytes)
    try file.commit()
  }

  /// Writes a whole file as `write` does, but for the folder's sync, which does for many files.
  ///
  /// - Returns: the file; its name is on the disk when `handle.sync(_:)` has been asked for it.
  /// - Throws: as `write` does.
  func place(_ bytes: [UInt8], as name: String, replacing: Bool) throws(HandoutError) -> PlacedFile? {
    let file = try StreamedFile(name: name, in: self, replacing: replacing, mode: mode)
    try file.write(bytes)
    return try file.place()
  }

  /// The bytes of a file.
  ///
  /// - Parameter limit: the most bytes that are taken.
  /// - Throws: `HandoutError` of the kind `missingFile`, `inputOutput` or, above the limit, `content`.
  package func read(_ name: String, limit: Int = FileSystem.limit) throws(HandoutError) -> [UInt8] {
    try reader(name).rest(limit: limit)
  }

  /// A reader of a file of any size.
  ///
  /// - Throws: `HandoutError` of the kind `missingFile` or `inputOutput`.
  package func reader(_ name: String) throws(HandoutError) -> FileReader {
    try FileReader(try checked(name), in: handle)
  }

  /// Whether anything stands under a name, be it a link that leads nowhere.
  ///
  /// - Throws: `HandoutError` of the kind `inputOutput`, or `cannotCreate` for a hostile name.
  package func exists(_ name: String) throws(HandoutError) -> Bool { try kind(of: name) != nil }

  /// What stands under a name, a link itself; nil for nothing.
  ///
  /// - Throws: `HandoutError` of the kind `inputOutput`, or `cannotCreate` for a hostile name.
  package func kind(of name: String) throws(HandoutError) -> FileStatus.Kind? {
    let name = try checked(name).text
    do throws(CallFailure) {
      return try handle.calls.statusIfThere(name, in: handle.descriptor)?.kind
    } catch {
      throw FileFailure.reading(handle.displayPath(of: name), error)
    }
  }

  /// Removes a file, and waits until it is gone from the disk. A file that is not there is no error.
  ///
  /// - Throws: `HandoutError` of the kind `inputOutput`, or `cannotCreate` for a hostile name.
  package func remove(_ name: String) throws(HandoutError) {
    let name = try checked(name).text
    do throws(CallFailure) {
      try handle.removeIfThere(name)
      try handle.sync()
    } catch {
      throw FileFailure.removing(handle.displayPath(of: name), error)
    }
  }

  /// Removes temporary files that killed runs left behind; those that are being written stay.
  ///
  /// - Parameter lock: the folder's lock. Without it a file stays too while a process of its number runs on this machine.
  /// - Returns: how many were removed.
  /// - Throws: `HandoutError` of the kind `inputOutput`.
  @discardableResult
  package func sweepTemporaries(under lock: FolderLock? = nil) throws(HandoutError) -> Int {
    do throws(CallFailure) {
      return try handle.sweepTemporaries(isLocked: lock != nil)
    } catch {
      throw FileFailure.removing(handle.displayPath(of: ".handout-*.tmp"), error)
    }
  }

  /// A name that is safe to use in the folder.
  func checked(_ name: String) throws(HandoutError) -> PlainFileName {
    guard let checked = PlainFileName(name) else { throw FileFailure.notAName(handle.displayPath(of: name)) }
    return checked
  }
}

extension StreamedFile {
  /// Begins a file in a folder.
  ///
  /// - Throws: `HandoutError` of the kind `cannotCreate` for a hostile name, for a name that is taken when nothing is to be replaced
  ///   and for a folder that takes no file; `inputOutput` when the disk fails.
  package convenience init(
    name: String, in folder: OutputFolder, replacing: Bool, mode: FileMode = .owner
  ) throws(HandoutError) {
    try self.init(try folder.checked(name), in: folder.handle, replacing: replacing, mode: mode)
  }
}
