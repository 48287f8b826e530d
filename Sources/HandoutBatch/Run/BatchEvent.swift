public import HandoutKit
import Synchronization

/// What happened in a batch. No event says more of a patient than the row's number and id; the diagnostics of a row quote
/// what the row says and are for the person at the terminal.
public enum BatchEvent: Sendable {
  /// A handout is made, or checked in a dry run.
  case made(BatchItem)
  /// A handout stands in a packet that has a cover; it is told as made when the packet is whole and its pages are known.
  case placed(row: Int)
  /// An earlier run made the file, and it is whole.
  case kept(BatchItem)
  /// A row has no handout.
  case failed(row: Int, id: String?, reason: String, diagnostics: [HandoutDiagnostic])
  /// What someone should look at before the batch is used.
  case warning([HandoutDiagnostic])
  /// A packet is whole and has its name.
  case packet(file: String, handouts: Int, pages: Int, bytes: Int)
}

/// One row's handout.
public struct BatchItem: Sendable {
  /// The row's number among the rows with data, from 1.
  public var row: Int
  public var id: String?
  /// The file's name in its folder; nil for a handout in a packet or in a dry run.
  public var file: String?
  /// The SHA-256 of the file in hexadecimal digits; nil where there is no file.
  public var sha256: String?
  public var pages: Int
  /// The length of the file; 0 where there is no file.
  public var bytes: Int
  /// The packet of the handout and its pages there, from 1, with its separator and without blank backs at its end; nil outside
  /// of packets.
  public var packet: PacketPlace?
  /// What someone should look at.
  public var warnings: [HandoutDiagnostic]
}

/// Where a handout stands in a packet.
public struct PacketPlace: Hashable, Sendable {
  /// The packet's file.
  public var file: String
  /// The pages from 1, the separator's first.
  public var pages: ClosedRange<Int>
}

/// How a batch ended.
public struct BatchSummary: Sendable {
  /// Handouts made now.
  public internal(set) var made = 0
  /// Handouts of an earlier run that were whole.
  public internal(set) var kept = 0
  /// Rows without a handout.
  public internal(set) var failed = 0
  /// Pages made now.
  public internal(set) var pages = 0
  /// Bytes written now.
  public internal(set) var bytes = 0
  /// Whether the rows were only checked.
  public internal(set) var isChecked = false
  /// Whether the batch was asked to stop before its end.
  public internal(set) var wasStopped = false
  /// Why the list could not be read to its end; nil when it was.
  public internal(set) var listError: HandoutError?

  /// A batch that has not begun.
  public init() {}
}

/// Asks a batch to stop: what is being made is finished, and nothing new is begun.
public final class BatchStop: Sendable {
  private let flag = Atomic(false)
  /// What stops this too.
  private let whole: BatchStop?

  public init() { whole = nil }

  /// A stop for a part of the work, which ends with the whole.
  init(within whole: BatchStop) { self.whole = whole }

  /// Whether the batch was asked to stop.
  public var isAsked: Bool { flag.load(ordering: .relaxed) || whole?.isAsked == true }

  /// Asks; safe from a signal handler.
  public func ask() { flag.store(true, ordering: .relaxed) }
}
