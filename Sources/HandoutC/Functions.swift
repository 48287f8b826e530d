import Glibc
import HandoutKit
import HandoutService

// The functions of handout.h, which says what they do. Nothing unwinds into C: each returns a status.

typealias ResultPlace = UnsafeMutablePointer<OpaquePointer?>?

/// Hands a reply to C.
private func give(_ reply: ServiceReply, to place: ResultPlace) -> Int32 {
  place?.pointee = Handle.give(ResultHandle(reply))
  return reply.status
}

/// The reply to a call that says nothing of what it needs.
private func missing(_ name: String) -> ServiceReply { .refusal("\(name) is missing") }

@c(handout_version)
public func handoutVersion() -> UnsafePointer<CChar>? { version.baseAddress.map { UnsafePointer($0) } }

/// The version with a zero byte behind it, kept for as long as the process lives.
nonisolated(unsafe) private let version: UnsafeMutableBufferPointer<CChar> = {
  let bytes = HandoutPress.version.utf8CString
  let buffer = UnsafeMutableBufferPointer<CChar>.allocate(capacity: bytes.count)
  _ = buffer.initialize(from: bytes)
  return buffer
}()

@c(handout_open)
public func handoutOpen(
  _ options: UnsafePointer<CChar>?, _ length: Int, _ press: UnsafeMutablePointer<OpaquePointer?>?,
  _ result: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
  press?.pointee = nil
  guard let press else { return give(missing("press"), to: result) }
  guard let json = Handle.bytes(options, length) else { return give(missing("options"), to: result) }
  do throws(HandoutError) {
    let service = try HandoutService(try ServiceOptions(json: json))
    let reply = service.warmUp()
    guard reply.status == 0 else { return give(reply, to: result) }
    press.pointee = Handle.give(PressHandle(service))
    return give(reply, to: result)
  } catch {
    return give(ServiceReply(error, showingValues: false), to: result)
  }
}

@c(handout_close)
public func handoutClose(_ press: OpaquePointer?) { Handle.free(press, as: PressHandle.self) }

/// Asks a press for something.
private func ask(
  _ press: OpaquePointer?, _ result: ResultPlace, _ body: (PressHandle) -> ServiceReply
) -> Int32 {
  guard let press else { return give(missing("press"), to: result) }
  let handle = Handle.object(press, as: PressHandle.self)
  return give(handle.begin() ? body(handle) : handle.refusal, to: result)
}

@c(handout_make)
public func handoutMake(
  _ press: OpaquePointer?, _ request: UnsafePointer<CChar>?, _ length: Int,
  _ result: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
  ask(press, result) { handle in
    Handle.bytes(request, length).map { handle.service.make($0) } ?? missing("request")
  }
}

@c(handout_list)
public func handoutList(
  _ press: OpaquePointer?, _ kind: UnsafePointer<CChar>?, _ result: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
  ask(press, result) { handle in kind.map { handle.service.list(String(cString: $0)) } ?? missing("kind") }
}

@c(handout_describe)
public func handoutDescribe(
  _ press: OpaquePointer?, _ id: UnsafePointer<CChar>?, _ result: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
  ask(press, result) { handle in id.map { handle.service.describe(String(cString: $0)) } ?? missing("id") }
}

/// Who takes the bytes of a packet. Calls come one after another; on which thread is the host's choice, as handout.h says.
private struct ByteTaker: @unchecked Sendable {
  let write: HandoutWrite
  let context: UnsafeMutableRawPointer?

  func take(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { write(context, $0.baseAddress, $0.count) == 0 }
  }
}

/// What takes the bytes of a packet.
public typealias HandoutWrite = @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<UInt8>?, Int) -> Int32

@c(handout_packet_begin)
public func handoutPacketBegin(
  _ press: OpaquePointer?, _ options: UnsafePointer<CChar>?, _ length: Int, _ write: HandoutWrite?,
  _ context: UnsafeMutableRawPointer?, _ packet: UnsafeMutablePointer<OpaquePointer?>?,
  _ result: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
  packet?.pointee = nil
  guard let packet else { return give(missing("packet"), to: result) }
  return ask(press, result) { handle in
    guard let write else { return missing("write") }
    guard let json = Handle.bytes(options, length) else { return missing("options") }
    let taker = ByteTaker(write: write, context: context)
    do throws(HandoutError) {
      let begun = try handle.service.packet(json) { taker.take($0) }
      packet.pointee = Handle.give(PacketHandle(handle, begun))
      return .done
    } catch {
      return ServiceReply(error, showingValues: handle.service.showsValues)
    }
  }
}

/// Asks a packet for something.
private func ask(
  packet: OpaquePointer?, _ result: ResultPlace, _ body: (ServicePacket) -> ServiceReply
) -> Int32 {
  guard let packet else { return give(missing("packet"), to: result) }
  let handle = Handle.object(packet, as: PacketHandle.self)
  return give(handle.press.begin() ? body(handle.packet) : handle.press.refusal, to: result)
}

@c(handout_packet_add)
public func handoutPacketAdd(
  _ packet: OpaquePointer?, _ request: UnsafePointer<CChar>?, _ length: Int,
  _ result: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
  ask(packet: packet, result) { packet in
    Handle.bytes(request, length).map { packet.add($0) } ?? missing("request")
  }
}

@c(handout_packet_finish)
public func handoutPacketFinish(_ packet: OpaquePointer?, _ result: UnsafeMutablePointer<OpaquePointer?>?) -> Int32 {
  ask(packet: packet, result) { $0.finish() }
}

@c(handout_packet_free)
public func handoutPacketFree(_ packet: OpaquePointer?) { Handle.free(packet, as: PacketHandle.self) }

@c(handout_result_json)
public func handoutResultJSON(_ result: OpaquePointer?, _ length: UnsafeMutablePointer<Int>?) -> UnsafePointer<CChar>? {
  length?.pointee = 0
  guard let result else { return nil }
  let record = Handle.object(result, as: ResultHandle.self).record
  length?.pointee = record.count - 1
  return record.baseAddress.map { UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self) }
}

@c(handout_result_output)
public func handoutResultOutput(
  _ result: OpaquePointer?, _ length: UnsafeMutablePointer<Int>?
) -> UnsafePointer<UInt8>? {
  length?.pointee = 0
  guard let result else { return nil }
  let output = Handle.object(result, as: ResultHandle.self).output
  length?.pointee = output.count
  return output.isEmpty ? nil : output.baseAddress.map { UnsafePointer($0) }
}

@c(handout_result_free)
public func handoutResultFree(_ result: OpaquePointer?) { Handle.free(result, as: ResultHandle.self) }
