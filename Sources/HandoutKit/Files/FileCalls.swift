/// The system calls of the file layer, one method each, so that a test can make any of them fail.
///
/// A folder is given as an open descriptor, or as `AT_FDCWD` for paths from the working folder. No method tries again: what to do
/// about an interrupted call or a short write is decided above.
package protocol FileCalls: Sendable {
  /// Opens a file or a folder and gives its descriptor.
  func open(_ path: String, in folder: Int32, flags: Int32, mode: UInt32) throws(CallFailure) -> Int32

  /// Reads the next bytes; the count is 0 at the end.
  func read(_ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer) throws(CallFailure) -> Int

  /// Writes some of the bytes and gives their count.
  func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) throws(CallFailure) -> Int

  /// Waits until a file, or the names in a folder, are on the disk.
  func sync(_ descriptor: Int32) throws(CallFailure)

  /// Closes a descriptor, which is gone afterwards even when this throws.
  func close(_ descriptor: Int32) throws(CallFailure)

  /// Gives a file a new name in its folder; replaces the file of that name, or fails with `EEXIST`.
  func rename(_ name: String, to new: String, in folder: Int32, replacing: Bool) throws(CallFailure)

  /// Gives a file a second name; fails with `EEXIST` when something has it.
  func link(_ name: String, to new: String, in folder: Int32) throws(CallFailure)

  /// Takes a name away from a file.
  func remove(_ name: String, in folder: Int32) throws(CallFailure)

  /// What stands under a path; a link itself unless links are followed.
  func status(_ path: String, in folder: Int32, followsLinks: Bool) throws(CallFailure) -> FileStatus

  /// What an open descriptor leads to.
  func status(_ descriptor: Int32) throws(CallFailure) -> FileStatus

  /// Cuts a file to a length in bytes.
  func truncate(_ descriptor: Int32, to length: Int) throws(CallFailure)

  /// Takes the lock of an open file, or fails with `EWOULDBLOCK` at once.
  func lock(_ descriptor: Int32) throws(CallFailure)

  /// Makes a folder.
  func makeFolder(_ path: String, mode: UInt32) throws(CallFailure)

  /// The names in a folder in no order, without those that are not UTF-8.
  func names(in folder: Int32) throws(CallFailure) -> [String]

  /// The path behind all links.
  func realPath(_ path: String) throws(CallFailure) -> String

  /// Whether a process with this number is running.
  func isRunning(_ process: Int32) -> Bool

  /// The number of this process.
  var process: Int32 { get }
}

/// A system call that failed.
package struct CallFailure: Error, Hashable, Sendable {
  /// The system's number of the reason (`errno`).
  package let code: Int32

  package init(code: Int32) {
    self.code = code
  }
}

/// What stands under a name in a folder.
package struct FileStatus: Hashable, Sendable {
  /// The kinds that are treated differently.
  package enum Kind: Sendable {
    /// A file with bytes of its own.
    case regular
    case folder
    /// A symbolic link.
    case link
    /// A device, a pipe or a socket.
    case device
  }

  package let kind: Kind
  /// The size in bytes.
  package let size: Int
  /// Whether every user of the machine may read it.
  package let isReadableByOthers: Bool

  package init(kind: Kind, size: Int, isReadableByOthers: Bool) {
    self.kind = kind
    self.size = size
    self.isReadableByOthers = isReadableByOthers
  }
}
