import Foundation

/// Writes a finished file so that nobody ever sees half of it: a temporary file in the same folder, synced, then renamed.
public enum SafeFile {
  /// Writes bytes to a path, replacing the file that is there. A device or a pipe is written into, and a link is followed.
  ///
  /// - Throws: `HandoutError` of the kind `cannotCreate` when the folder takes no file, `inputOutput` when writing fails. Then
  ///   nothing stands at the path that did not stand there before.
  public static func write(_ bytes: [UInt8], to path: String) throws(HandoutError) {
    if isDevice(path) { return try writeThrough(bytes, to: path) }
    let target = try followed(path)
    let parts = PathParts(target)
    guard !parts.name.isEmpty, parts.name != ".", parts.name != ".." else {
      throw HandoutError(.cannotCreate, "this is not the name of a file", file: path)
    }
    let place = parts.folder.isEmpty ? "." : parts.folder
    var template = Array("\(place)/.handout-\(getpid())-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw cannotCreate(path, folder: place, errno) }
    let temporary = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    var isRenamed = false
    defer { if !isRenamed { unlink(temporary) } }
    let written = writeAll(bytes, to: descriptor) && fsync(descriptor) == 0
    let writeCode = errno
    // A failed close loses data as a failed write does.
    let closed = close(descriptor) == 0
    guard written, closed else { throw failed(path, written ? errno : writeCode) }
    guard rename(temporary, target) == 0 else { throw cannotCreate(path, folder: place, errno) }
    isRenamed = true
    try syncFolder(place, path: path)
  }

  /// The path behind a symbolic link, which must lead somewhere; any other path as it is.
  private static func followed(_ path: String) throws(HandoutError) -> String {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK else { return path }
    guard let real = realpath(path, nil) else {
      throw HandoutError(.cannotCreate, "this is a link that leads nowhere", file: path)
    }
    defer { free(real) }
    return String(cString: real)
  }

  /// Whether something stands at a path that a new file must not replace, such as `/dev/null`.
  private static func isDevice(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return false }
    return ![S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT)
  }

  private static func writeThrough(_ bytes: [UInt8], to path: String) throws(HandoutError) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw cannotCreate(path, folder: PathParts(path).folder, errno) }
    let written = writeAll(bytes, to: descriptor)
    let writeCode = errno
    let closed = close(descriptor) == 0
    guard written, closed else { throw failed(path, written ? errno : writeCode) }
  }

  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var offset = 0
    while offset < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress.map { $0 + offset }, buffer.count - offset)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      offset += count
    }
    return true
  }

  /// Writes bytes to standard output.
  public static func writeToStandardOutput(_ bytes: [UInt8]) throws(HandoutError) {
    guard writeAll(bytes, to: STDOUT_FILENO) else { throw failed("standard output", errno) }
  }

  /// The rename is on disk only when its folder is.
  private static func syncFolder(_ folder: String, path: String) throws(HandoutError) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw failed(path, errno) }
  }

  private static func cannotCreate(_ path: String, folder: String, _ code: Int32) -> HandoutError {
    let reason = String(cString: strerror(code))
    if code == ENOSPC || code == EDQUOT || code == EIO { return failed(path, code) }
    return HandoutError(
      .cannotCreate, "the file cannot be made in \(folder): \(reason)", file: path,
      help: "choose a folder that exists and that you may write to")
  }

  private static func failed(_ path: String, _ code: Int32) -> HandoutError {
    let reason = String(cString: strerror(code))
    return HandoutError(
      .inputOutput, "writing failed: \(reason)", file: path,
      help: code == ENOSPC ? "free some room on the disk; no file was left behind" : nil)
  }
}
