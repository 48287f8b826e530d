import Foundation

/// What goes wrong with one system call, or from it on.
enum FileFault: Hashable, Sendable, CustomStringConvertible {
  /// One call fails with this code and does nothing.
  case failure(Int32)
  /// One write takes only a part of the bytes.
  case shortWrite
  /// Every write and sync from the call on fails with this code: a disk that is full, or dead.
  case lasting(Int32)
  /// Nothing is done any more from the call on: the program was killed.
  case kill

  var description: String {
    switch self {
    case .failure(let code): "failure: \(String(cString: strerror(code)))"
    case .shortWrite: "short write"
    case .lasting(let code): "lasting failure: \(String(cString: strerror(code)))"
    case .kill: "kill"
    }
  }
}
