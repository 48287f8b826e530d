/// Reads files, with errors that say what to do.
enum FileSystem {
  /// No content, patient, clinic or logo file is larger than this.
  static let limit = 10 << 20

  /// The bytes of a file.
  static func read(_ path: String) throws(HandoutError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path, errno) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw failure(path, errno) }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
      guard bytes.count <= limit else {
        throw HandoutError(.content, "the file is larger than \(limit >> 20) MB", file: path)
      }
    }
  }

  /// The error of a file that cannot be opened or read.
  static func failure(_ path: String, _ code: Int32) -> HandoutError {
    let reason = String(cString: strerror(code))
    switch code {
    case ENOENT, ENOTDIR:
      return HandoutError(.missingFile, "there is no such file", file: path, help: "check the path")
    case EISDIR:
      return HandoutError(.missingFile, "this is a folder, not a file", file: path)
    default:
      return HandoutError(.inputOutput, "the file cannot be read: \(reason)", file: path)
    }
  }
}
