import Glibc
import HandoutInput

/// What the system tells of folders: Linux's inotify, with a pipe that ends waiting. The only file with its calls and its memory.
final class FolderEvents: Sendable {
  /// What happened to a name in a folder, or to the folder.
  struct Event {
    enum Kind {
      /// A file is whole: closed after writing, moved here, or given other rights.
      case whole
      /// A file is begun, written into or gone; more will come.
      case unfinished
      /// A folder is new in the folder.
      case newFolder
      /// The folder itself is gone.
      case folderGone
      /// More happened than the system could keep; anything may have changed.
      case lost
    }

    /// The number that `add` gave to the folder.
    var folder: Int32
    var name: String
    var kind: Kind
  }

  private let descriptor: Int32
  private let wakeReader: Int32
  private let wakeWriter: Int32

  init() throws(CallFailure) {
    let descriptor = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
    guard descriptor >= 0 else { throw CallFailure(code: errno) }
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else {
      let code = errno
      close(descriptor)
      throw CallFailure(code: code)
    }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    (self.descriptor, wakeReader, wakeWriter) = (descriptor, ends[0], ends[1])
  }

  deinit { for open in [descriptor, wakeReader, wakeWriter] { close(open) } }

  private static let mask =
    IN_CLOSE_WRITE | IN_MODIFY | IN_ATTRIB | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF
    | IN_MOVE_SELF | Int32(IN_ONLYDIR)

  /// Hears of a folder from now on; one that is heard of already keeps its number.
  func add(_ folder: String) throws(CallFailure) -> Int32 {
    let number = inotify_add_watch(descriptor, folder, UInt32(bitPattern: Self.mask))
    guard number >= 0 else { throw CallFailure(code: errno) }
    return number
  }

  /// Ends all waiting, now and later. Safe from any thread.
  func wake() {
    var byte: UInt8 = 0
    _ = write(wakeWriter, &byte, 1)
  }

  /// Waits for events.
  ///
  /// - Parameter milliseconds: at most so long; nil for as long as it takes.
  /// - Returns: none when the time is over, nil when waiting was ended.
  func wait(milliseconds: Int?) throws(CallFailure) -> [Event]? {
    var files = [
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: wakeReader, events: Int16(POLLIN), revents: 0),
    ]
    let count = poll(&files, 2, milliseconds.map { Int32(clamping: $0) } ?? -1)
    if count < 0 {
      guard errno == EINTR else { throw CallFailure(code: errno) }
      return []
    }
    if files[1].revents != 0 { return nil }
    return files[0].revents != 0 ? try read() : []
  }

  private func read() throws(CallFailure) -> [Event] {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = Glibc.read(descriptor, &buffer, buffer.count)
    guard count >= 0 else {
      guard errno == EINTR || errno == EAGAIN else { throw CallFailure(code: errno) }
      return []
    }
    return buffer.withUnsafeBytes { bytes in
      var events: [Event] = []
      var start = 0
      let headSize = MemoryLayout<inotify_event>.size
      while start + headSize <= count {
        let head = bytes.loadUnaligned(fromByteOffset: start, as: inotify_event.self)
        let end = start + headSize + Int(head.len)
        guard end <= count else { break }
        let name = bytes[(start + headSize)..<end].prefix { $0 != 0 }
        if let kind = Self.kind(Int32(bitPattern: head.mask)) {
          events.append(Event(folder: head.wd, name: String(decoding: name, as: UTF8.self), kind: kind))
        }
        start = end
      }
      return events
    }
  }

  /// Nil for what says nothing of a file's content.
  private static func kind(_ mask: Int32) -> Event.Kind? {
    func has(_ bits: Int32) -> Bool { mask & bits != 0 }
    if has(IN_Q_OVERFLOW) { return .lost }
    if has(IN_DELETE_SELF | IN_MOVE_SELF) { return .folderGone }
    let isFolder = mask & Int32(IN_ISDIR) != 0
    if has(IN_CREATE | IN_MOVED_TO), isFolder { return .newFolder }
    if has(IN_CLOSE_WRITE | IN_MOVED_TO | IN_ATTRIB) { return isFolder ? nil : .whole }
    return has(IN_MODIFY | IN_CREATE | IN_DELETE | IN_MOVED_FROM) ? .unfinished : nil
  }
}
