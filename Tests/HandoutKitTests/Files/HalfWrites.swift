import Foundation
import HandoutKit
import Synchronization

/// A disk that is full in the middle of a line and cannot take the piece back.
final class HalfWrites: FileCalls {
  /// Whether the disk is full now.
  let isFull = Atomic(false)
  private let hasWrittenHalf = Atomic(false)
  private let system = SystemFileCalls()

  func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) throws(CallFailure) -> Int {
    guard isFull.load(ordering: .relaxed) else { return try system.write(bytes, to: descriptor) }
    guard !hasWrittenHalf.exchange(true, ordering: .relaxed) else { throw CallFailure(code: ENOSPC) }
    return try system.write(UnsafeRawBufferPointer(rebasing: bytes[..<3]), to: descriptor)
  }

  func truncate(_ descriptor: Int32, to length: Int) throws(CallFailure) {
    guard !isFull.load(ordering: .relaxed) else { throw CallFailure(code: EIO) }
    try system.truncate(descriptor, to: length)
  }

  func open(_ path: String, in folder: Int32, flags: Int32, mode: UInt32) throws(CallFailure) -> Int32 {
    try system.open(path, in: folder, flags: flags, mode: mode)
  }
  func read(_ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer) throws(CallFailure) -> Int {
    try system.read(descriptor, into: buffer)
  }
  func sync(_ descriptor: Int32) throws(CallFailure) { try system.sync(descriptor) }
  func close(_ descriptor: Int32) throws(CallFailure) { try system.close(descriptor) }
  func rename(_ name: String, to new: String, in folder: Int32, replacing: Bool) throws(CallFailure) {
    try system.rename(name, to: new, in: folder, replacing: replacing)
  }
  func link(_ name: String, to new: String, in folder: Int32) throws(CallFailure) {
    try system.link(name, to: new, in: folder)
  }
  func remove(_ name: String, in folder: Int32) throws(CallFailure) { try system.remove(name, in: folder) }
  func status(_ path: String, in folder: Int32, followsLinks: Bool) throws(CallFailure) -> FileStatus {
    try system.status(path, in: folder, followsLinks: followsLinks)
  }
  func status(_ descriptor: Int32) throws(CallFailure) -> FileStatus { try system.status(descriptor) }
  func lock(_ descriptor: Int32) throws(CallFailure) { try system.lock(descriptor) }
  func makeFolder(_ path: String, mode: UInt32) throws(CallFailure) { try system.makeFolder(path, mode: mode) }
  func names(in folder: Int32) throws(CallFailure) -> [String] { try system.names(in: folder) }
  func realPath(_ path: String) throws(CallFailure) -> String { try system.realPath(path) }
  func isRunning(_ process: Int32) -> Bool { system.isRunning(process) }
  var process: Int32 { system.process }
}
