import Glibc
import HandoutKit
import HandoutService
import Synchronization

/// What C holds as a `handout_press`.
final class PressHandle: Sendable {
  let service: HandoutService
  /// The process that may use the press.
  private let process: Atomic<Int32>
  /// Whether anything was made with it there.
  private let hasWorked = Atomic(false)

  init(_ service: HandoutService) {
    self.service = service
    process = Atomic(getpid())
  }

  /// Whether this process may use the press, which from now on is this one's alone.
  ///
  /// Of a press that worked when its process was forked, a lock may be held by a thread that the child does not have.
  func begin() -> Bool {
    let current = getpid()
    if process.load(ordering: .acquiring) != current {
      guard !hasWorked.load(ordering: .acquiring) else { return false }
      process.store(current, ordering: .releasing)
    }
    hasWorked.store(true, ordering: .releasing)
    return true
  }

  /// The answer where it may not.
  var refusal: ServiceReply {
    service.refusal(
      "this press worked in the process that this one was forked from", help: "open another press after the fork")
  }
}

/// What C holds as a `handout_packet`.
final class PacketHandle: Sendable {
  let press: PressHandle
  let packet: ServicePacket

  init(_ press: PressHandle, _ packet: ServicePacket) {
    (self.press, self.packet) = (press, packet)
  }
}

/// What C holds as a `handout_result`: bytes that stay where they are.
final class ResultHandle {
  let record: UnsafeMutableBufferPointer<UInt8>
  let output: UnsafeMutableBufferPointer<UInt8>

  init(_ reply: ServiceReply) {
    record = .allocate(capacity: reply.record.count + 1)
    _ = record.initialize(from: reply.record + [0])
    output = .allocate(capacity: reply.output.count)
    _ = output.initialize(from: reply.output)
  }

  deinit {
    record.deallocate()
    output.deallocate()
  }
}

/// Handles as C holds them: each keeps its object until it is freed.
enum Handle {
  static func give(_ object: AnyObject) -> OpaquePointer {
    OpaquePointer(Unmanaged.passRetained(object).toOpaque())
  }

  static func object<Object: AnyObject>(_ handle: OpaquePointer, as type: Object.Type) -> Object {
    Unmanaged<Object>.fromOpaque(UnsafeRawPointer(handle)).takeUnretainedValue()
  }

  static func free<Object: AnyObject>(_ handle: OpaquePointer?, as type: Object.Type) {
    if let handle { Unmanaged<Object>.fromOpaque(UnsafeRawPointer(handle)).release() }
  }

  /// The bytes that C hands over; nil where it says that there are some and gives none.
  static func bytes(_ start: UnsafePointer<CChar>?, _ length: Int) -> [UInt8]? {
    guard let start else { return length == 0 ? [] : nil }
    guard length >= 0 else { return nil }
    return UnsafeRawBufferPointer(start: start, count: length).map(\.self)
  }
}
