import Foundation
import HandoutKit
import Synchronization

/// The real system calls, recorded; one of them goes wrong.
final class FaultyCalls: FileCalls {
  private struct State {
    var events: [FileEvent] = []
    var names: [Int32: String] = [:]
    var hasFired = false
  }

  private let system = SystemFileCalls()
  private let fault: FileFault?
  /// The number of the call that goes wrong, from 0.
  private let index: Int
  /// Whether the file system knows a rename that keeps what is there, and second names for files.
  private let knowsNoReplace: Bool
  private let knowsLinks: Bool
  private let state = Mutex(State())

  init(_ fault: FileFault? = nil, at index: Int = 0, knowsNoReplace: Bool = true, knowsLinks: Bool = true) {
    self.fault = fault
    self.index = index
    self.knowsNoReplace = knowsNoReplace
    self.knowsLinks = knowsLinks
  }

  /// The calls so far, the failed one too.
  var events: [FileEvent] { state.withLock { $0.events } }

  /// Whether the fault has happened.
  var hasFired: Bool { state.withLock { $0.hasFired } }

  /// What was opened and not closed.
  var openNames: [String] { state.withLock { $0.names.values.sorted() } }

  /// Records a call and lets it fail if it is its turn. Gives whether a write is to be cut short.
  @discardableResult
  private func step(_ event: FileEvent) throws(CallFailure) -> Bool {
    let (number, hasFired) = state.withLock { state in
      state.events.append(event)
      if state.events.count > index, let fault, fault != .shortWrite { state.hasFired = true }
      return (state.events.count - 1, state.hasFired)
    }
    switch fault {
    case .failure(let code) where number == index: throw CallFailure(code: code)
    case .kill where hasFired: throw CallFailure(code: EIO)
    case .lasting(let code) where hasFired:
      switch event {
      case .write, .sync: throw CallFailure(code: code)
      default: return false
      }
    case .shortWrite where number >= index:
      guard case .write = event else { return false }
      return state.withLock { state in
        defer { state.hasFired = true }
        return !state.hasFired
      }
    default: return false
    }
  }

  private func name(_ descriptor: Int32) -> String { state.withLock { $0.names[descriptor] ?? "?" } }

  func open(_ path: String, in folder: Int32, flags: Int32, mode: UInt32) throws(CallFailure) -> Int32 {
    try step(.open(path))
    let descriptor = try system.open(path, in: folder, flags: flags, mode: mode)
    state.withLock { $0.names[descriptor] = path }
    return descriptor
  }

  func read(_ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer) throws(CallFailure) -> Int {
    try step(.read(name(descriptor)))
    return try system.read(descriptor, into: buffer)
  }

  func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) throws(CallFailure) -> Int {
    let isShort = try step(.write(name(descriptor)))
    let part = isShort ? UnsafeRawBufferPointer(rebasing: bytes[..<max(1, bytes.count / 3)]) : bytes
    return try system.write(part, to: descriptor)
  }

  func sync(_ descriptor: Int32) throws(CallFailure) {
    try step(.sync(name(descriptor)))
    try system.sync(descriptor)
  }

  /// A failed close closes all the same, as the real one does.
  func close(_ descriptor: Int32) throws(CallFailure) {
    let name = state.withLock { $0.names.removeValue(forKey: descriptor) } ?? "?"
    try system.close(descriptor)
    try step(.close(name))
  }

  func rename(_ name: String, to new: String, in folder: Int32, replacing: Bool) throws(CallFailure) {
    try step(.rename(name, to: new))
    guard replacing || knowsNoReplace else { throw CallFailure(code: EINVAL) }
    try system.rename(name, to: new, in: folder, replacing: replacing)
  }

  func link(_ name: String, to new: String, in folder: Int32) throws(CallFailure) {
    try step(.link(name, to: new))
    guard knowsLinks else { throw CallFailure(code: EPERM) }
    try system.link(name, to: new, in: folder)
  }

  func remove(_ name: String, in folder: Int32) throws(CallFailure) {
    try step(.remove(name))
    try system.remove(name, in: folder)
  }

  func status(_ path: String, in folder: Int32, followsLinks: Bool) throws(CallFailure) -> FileStatus {
    try step(.other)
    return try system.status(path, in: folder, followsLinks: followsLinks)
  }

  func status(_ descriptor: Int32) throws(CallFailure) -> FileStatus {
    try step(.other)
    return try system.status(descriptor)
  }

  func truncate(_ descriptor: Int32, to length: Int) throws(CallFailure) {
    try step(.truncate(name(descriptor)))
    try system.truncate(descriptor, to: length)
  }

  func lock(_ descriptor: Int32) throws(CallFailure) {
    try step(.other)
    try system.lock(descriptor)
  }

  func makeFolder(_ path: String, mode: UInt32) throws(CallFailure) {
    try step(.makeFolder(path))
    try system.makeFolder(path, mode: mode)
  }

  func names(in folder: Int32) throws(CallFailure) -> [String] {
    try step(.other)
    return try system.names(in: folder)
  }

  func realPath(_ path: String) throws(CallFailure) -> String {
    try step(.other)
    return try system.realPath(path)
  }

  func isRunning(_ process: Int32) -> Bool { system.isRunning(process) }

  var process: Int32 { system.process }
}
