import Glibc

/// Writes a finished file so that nobody ever sees half of it: a temporary file in the same folder, synced, then renamed.
public enum SafeFile {
  /// Writes bytes to a path, replacing the file that is there. A device or a pipe is written into, and a link is followed.
  ///
  /// - Throws: `HandoutError` of the kind `cannotCreate` when the folder takes no file, `inputOutput` when writing fails. Then
  ///   nothing stands at the path that did not stand there before; only when a file was being replaced and the last step failed,
  ///   putting the new name on the disk, the new file stays, whole.
  ///
  /// - Parameter replacing: whether a file that is there may be replaced.
  public static func write(_ bytes: [UInt8], to path: String, replacing: Bool = true) throws(HandoutError) {
    try write(bytes, to: path, replacing: replacing, calls: SystemFileCalls())
  }

  /// The same with given system calls.
  package static func write(
    _ bytes: [UInt8], to path: String, replacing: Bool = true, calls: any FileCalls
  ) throws(HandoutError) {
    let file = try StreamedFile(path: path, replacing: replacing, calls: calls)
    try file.write(bytes)
    try file.commit()
  }

  /// Whether anything has a path, as far as can be seen.
  package static func isThere(_ path: String) -> Bool {
    (try? SystemFileCalls().statusIfThere(path, in: AT_FDCWD)) != nil
  }

  /// Writes bytes to standard output.
  ///
  /// - Throws: `HandoutError` of the kind `inputOutput`.
  public static func writeToStandardOutput(_ bytes: [UInt8]) throws(HandoutError) {
    do throws(CallFailure) {
      try SystemFileCalls().writeWhole(bytes, to: STDOUT_FILENO)
    } catch {
      throw FileFailure.writing("standard output", error)
    }
  }
}
