import HandoutBatch
import HandoutKit

/// One line of `handout batch --json`. No line says more of a patient than the row's number and id, unless values are asked for.
struct BatchRecord: Encodable {
  /// The version of these lines.
  var schema = 1
  var event: Event
  var row: Int?
  var id: String?
  var status: Status?
  var file: String?
  var sha256: String?
  var pages: Int?
  var bytes: Int?
  /// The packet that a handout stands in, and its first and last page there, from 1.
  var packet: String?
  var firstPage: Int?
  var lastPage: Int?
  /// Why a row failed, as in the manifest.
  var reason: String?
  /// What the first complaint says, with `…` in place of what the row says.
  var message: String?
  var help: String?
  /// What kind of complaint it is, where it has a kind.
  var code: String?
  /// The number of the part that a warning is about, from 1, in a handout of several designs.
  var part: Int?
  var line: Int?
  var column: Int?
  var handouts: Int?
  var made: Int?
  var kept: Int?
  var failed: Int?
  var stopped: Bool?
  /// Every complaint about a row that failed, or about a list that cannot be read.
  var diagnostics: [DiagnosticRecord]?

  /// What a line tells.
  enum Event: String, CaseIterable, Encodable, RecordWord { case start, item, warning, packet, error, summary }

  /// What became of a row; `sound` in a dry run.
  enum Status: String, CaseIterable, Encodable, RecordWord { case made, kept, failed, sound }

  init(event: Event) {
    self.event = event
  }

  init(_ summary: BatchSummary) {
    event = .summary
    (made, kept, failed) = (summary.made, summary.kept, summary.failed)
    (pages, bytes, stopped) = (summary.pages, summary.bytes, summary.wasStopped)
  }

  /// Why a batch broke off, or why its list could not be read to its end.
  init(_ error: HandoutError, showingValues: Bool) {
    event = .error
    reason = error.kind.rawValue
    if let first = error.diagnostics.first { tell(first, showingValues: showingValues) }
    diagnostics = error.diagnostics.map { DiagnosticRecord($0, showingValues: showingValues) }
  }

  private init(_ item: BatchItem, status: Status) {
    event = .item
    (row, id, self.status) = (item.row, item.id, status)
    (file, sha256, pages) = (item.file, item.sha256, item.pages)
    bytes = item.file == nil ? nil : item.bytes
    (packet, firstPage, lastPage) = (item.packet?.file, item.packet?.pages.lowerBound, item.packet?.pages.upperBound)
  }

  /// The lines of an event: the row, and one for each warning.
  static func records(
    of event: BatchEvent, phase: BatchReport.Phase, showingValues: Bool
  ) -> [BatchRecord] {
    switch event {
    case .placed: return []
    case .made where phase == .checkingFirst: return []
    case .made(let item) where phase == .makingFilesToo: return [BatchRecord(item, status: .made)]
    case .failed where phase == .makingFilesToo: return []
    case .made(let item):
      return [BatchRecord(item, status: phase == .making ? .made : .sound)]
        + item.warnings.map { warning in
          var record = BatchRecord(event: .warning)
          (record.row, record.id) = (item.row, item.id)
          record.tell(warning, showingValues: showingValues)
          return record
        }
    case .kept(let item): return [BatchRecord(item, status: .kept)]
    case .failed(let row, let id, let reason, let diagnostics):
      var record = BatchRecord(event: .item)
      (record.row, record.id, record.status, record.reason) = (row, id, .failed, reason)
      if let first = diagnostics.first { record.tell(first, showingValues: showingValues) }
      record.diagnostics = diagnostics.map { DiagnosticRecord($0, showingValues: showingValues) }
      return [record]
    case .warning(let warnings):
      return warnings.map { warning in
        var record = BatchRecord(event: .warning)
        // A warning about another file than the list: its line would be taken for one of the list.
        record.tell(warning, showingValues: showingValues)
        (record.line, record.column) = (nil, nil)
        return record
      }
    case .packet(let file, let handouts, let pages, let bytes):
      var record = BatchRecord(event: .packet)
      (record.file, record.handouts, record.pages, record.bytes) = (file, handouts, pages, bytes)
      return [record]
    }
  }

  /// Takes over what a complaint says and where.
  private mutating func tell(_ complaint: HandoutDiagnostic, showingValues: Bool) {
    message = showingValues ? complaint.message : complaint.messageWithoutValues
    help = showingValues ? complaint.help : complaint.helpWithoutValues
    code = complaint.code
    part = complaint.part
    line = complaint.line > 0 ? complaint.line : nil
    column = complaint.column > 0 ? complaint.column : nil
  }

  /// The record as one line of JSON.
  var text: String {
    (try? JSONText.line(self)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }
}
