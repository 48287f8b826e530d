import CLinux
import Glibc

/// The calls of the real system.
package struct SystemFileCalls: FileCalls {
  package init() {}

  package func open(_ path: String, in folder: Int32, flags: Int32, mode: UInt32) throws(CallFailure) -> Int32 {
    try Self.checked(openat(folder, Self.whole(path), flags, mode))
  }

  package func read(_ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer) throws(CallFailure) -> Int {
    try Self.checked(Glibc.read(descriptor, buffer.baseAddress, buffer.count))
  }

  package func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) throws(CallFailure) -> Int {
    try Self.checked(Glibc.write(descriptor, bytes.baseAddress, bytes.count))
  }

  package func sync(_ descriptor: Int32) throws(CallFailure) {
    try Self.checked(fsync(descriptor))
  }

  package func close(_ descriptor: Int32) throws(CallFailure) {
    try Self.checked(Glibc.close(descriptor))
  }

  package func rename(_ name: String, to new: String, in folder: Int32, replacing: Bool) throws(CallFailure) {
    let flags = replacing ? 0 : UInt32(handout_rename_no_replace)
    try Self.checked(renameat2(folder, name, folder, new, flags))
  }

  package func link(_ name: String, to new: String, in folder: Int32) throws(CallFailure) {
    try Self.checked(linkat(folder, name, folder, new, 0))
  }

  package func remove(_ name: String, in folder: Int32) throws(CallFailure) {
    try Self.checked(unlinkat(folder, name, 0))
  }

  package func status(_ path: String, in folder: Int32, followsLinks: Bool) throws(CallFailure) -> FileStatus {
    var status = stat()
    try Self.checked(fstatat(folder, Self.whole(path), &status, followsLinks ? 0 : AT_SYMLINK_NOFOLLOW))
    return FileStatus(status)
  }

  package func status(_ descriptor: Int32) throws(CallFailure) -> FileStatus {
    var status = stat()
    try Self.checked(fstat(descriptor, &status))
    return FileStatus(status)
  }

  package func truncate(_ descriptor: Int32, to length: Int) throws(CallFailure) {
    try Self.checked(ftruncate(descriptor, length))
  }

  package func lock(_ descriptor: Int32) throws(CallFailure) {
    try Self.checked(flock(descriptor, LOCK_EX | LOCK_NB))
  }

  package func makeFolder(_ path: String, mode: UInt32) throws(CallFailure) {
    try Self.checked(mkdir(Self.whole(path), mode))
  }

  package func names(in folder: Int32) throws(CallFailure) -> [String] {
    // The list closes its descriptor and moves its place, so it gets one of its own.
    let own = try Self.checked(openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    guard let list = fdopendir(own) else {
      let code = errno
      _ = Glibc.close(own)
      throw CallFailure(code: code)
    }
    defer { closedir(list) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(list) else {
        guard errno == 0 else { throw CallFailure(code: errno) }
        return names
      }
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(validating: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if let name, name != ".", name != ".." { names.append(name) }
    }
  }

  package func realPath(_ path: String) throws(CallFailure) -> String {
    guard let real = realpath(try Self.whole(path), nil) else { throw CallFailure(code: errno) }
    defer { free(real) }
    return String(cString: real)
  }

  package func isRunning(_ process: Int32) -> Bool {
    // A process of another user may not be signalled, but it runs.
    process > 0 && (kill(process, 0) == 0 || errno == EPERM)
  }

  package var process: Int32 { getpid() }

  /// The system would read a path up to its first null character, and so reach another file.
  private static func whole(_ path: String) throws(CallFailure) -> String {
    guard !path.utf8.contains(0) else { throw CallFailure(code: EINVAL) }
    return path
  }

  @discardableResult
  private static func checked<Number: SignedInteger>(_ result: Number) throws(CallFailure) -> Number {
    guard result >= 0 else { throw CallFailure(code: errno) }
    return result
  }
}

extension FileStatus {
  fileprivate init(_ status: stat) {
    let kind: Kind
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .regular
    case S_IFDIR: kind = .folder
    case S_IFLNK: kind = .link
    default: kind = .device
    }
    self.init(kind: kind, size: Int(status.st_size), isReadableByOthers: status.st_mode & S_IROTH != 0)
  }
}
