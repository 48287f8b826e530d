import Foundation
import HandoutBatch
import HandoutKit
import HandoutTestSupport
import Synchronization
import Testing

/// A list in a temporary folder, to be made into files and packets by the library.
final class BatchBench: Sendable {
  /// Holds the list and whatever is made.
  let folder: TestFolder
  private let listName: String
  /// Nil for the press that all tests share.
  private let press: HandoutPress?
  private let recorded = Mutex<[BatchEvent]>([])

  /// The date of all sheets.
  static let date = "2026-11-21"

  init(_ list: PatientList, press: HandoutPress? = nil) throws {
    self.press = press
    folder = try TestFolder()
    listName = "list.csv"
    try Data(list.csv()).write(to: URL(filePath: folder.file(listName)))
  }

  /// What happened so far.
  var events: [BatchEvent] { recorded.withLock { $0 } }

  /// The rows that have no handout, with their reasons.
  var failures: [String] {
    events.flatMap { event -> [String] in
      if case .failed(let row, _, let reason, let diagnostics) = event {
        return ["\(row) \(reason): \(diagnostics.map { $0.rendered(color: false) }.joined(separator: "\n"))"]
      }
      return []
    }
  }

  /// A batch over the list.
  func batch(
    jobs: Int = 1, shard: String? = nil, calls: any FileCalls = SystemFileCalls(),
    change: (inout BatchDefaults) -> Void = { _ in }
  ) throws -> BatchPress {
    var defaults = BatchDefaults(date: try #require(HandoutDate(Self.date)))
    change(&defaults)
    return try BatchPress(
      press: try press ?? SharedPress.press(), list: try BatchList(path: folder.file(listName)), defaults: defaults,
      jobs: jobs,
      shard: shard, stop: BatchStop(), calls: calls
    ) { [self] event in recorded.withLock { $0.append(event) } }
  }

  /// Options with a salt that is always the same.
  static func fileOptions(_ earlier: BatchFileOptions.Earlier = .none) -> BatchFileOptions {
    var options = BatchFileOptions(salt: [UInt8](repeating: 7, count: 16))
    options.earlier = earlier
    return options
  }

  /// Makes the files of all rows in a folder of that name; none may fail.
  func makeFiles(_ name: String, jobs: Int = 1) throws -> BatchSummary {
    let summary = try batch(jobs: jobs).makeFiles(in: folder.file(name), options: Self.fileOptions())
    #expect(summary.failed == 0 && summary.listError == nil, "\(failures)")
    return summary
  }

  /// Makes a packet of all rows; none may fail.
  func makePacket(
    _ name: String, jobs: Int = 1, change: (inout PacketOptions) -> Void = { _ in }
  ) throws -> BatchSummary {
    var options = PacketOptions()
    change(&options)
    let summary = try batch(jobs: jobs).makePackets(at: folder.file(name), options: options)
    #expect(summary.failed == 0 && summary.listError == nil, "\(failures)")
    return summary
  }

  /// The PDF files of a folder of that name.
  func files(_ name: String) throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for file in try FileManager.default.contentsOfDirectory(atPath: folder.file(name)) where file.hasSuffix(".pdf") {
      files[file] = folder.bytes("\(name)/\(file)")
    }
    return files
  }
}
