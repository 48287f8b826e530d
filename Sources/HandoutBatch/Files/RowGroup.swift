import HandoutKit

/// What became of a row.
enum FinishedRow: Sendable {
  /// There is a file for it, which is written next.
  case made(DrawnRow)
  /// The file of an earlier run is kept.
  case kept(ManifestRow)
  /// There is none.
  case failed(FailedRow)

  /// What the manifest says of it.
  var line: ManifestRow {
    switch self {
    case .made(let drawn): drawn.line
    case .kept(let line): line
    case .failed(let failed): failed.line
    }
  }
}

/// A row whose file is made and not written.
struct DrawnRow: Sendable {
  let row: BatchRow
  /// The file's bytes; none when they are written.
  var bytes: [UInt8]
  let file: FinishedFile
  let line: ManifestRow
  /// What is told of the file.
  let item: BatchItem
  /// Whether a password opens the file.
  let isLocked: Bool
  /// Whether it may replace what stands under its name.
  let replaces: Bool
}

/// A row without a file.
struct FailedRow: Sendable {
  let row: BatchRow
  /// Where in the row's files the trouble is.
  let error: HandoutError
  let failure: RowFailure
  let line: ManifestRow

  /// - Parameter reason: the reason, where the error alone does not tell it.
  init(_ row: BatchRow, _ error: HandoutError, input: String?, reason: RowFailure.Reason? = nil) {
    self.row = row
    self.error = error.located(in: row)
    failure = RowFailure(of: row, self.error, reason: reason)
    line = ManifestRow(row: row.identity, input: input, outcome: .failed(failure))
  }
}

/// Brings rows to an end: their files are written as they come; their lines in the manifest and the news of them wait for a sync of the
/// folder, which does for all of the group.
struct RowGroup: ~Copyable {
  /// The most rows that wait for a sync. A run that is killed leaves no more files without a line, for each thread that writes.
  private static let limit = 16

  private let files: RowFiles
  private let end: @Sendable (FinishedRow) -> Void
  private var waiting: [FinishedRow] = []
  private var placed: [PlacedFile] = []

  /// - Parameter end: is told of every row when its line is written.
  init(files: RowFiles, end: @escaping @Sendable (FinishedRow) -> Void) {
    (self.files, self.end) = (files, end)
  }

  /// Writes a row's file.
  ///
  /// - Throws: `HandoutError` when the disk fails; rows before it wait for `close()`.
  mutating func add(_ row: FinishedRow) throws(HandoutError) {
    waiting.append(try written(row))
    if waiting.count >= Self.limit { try close() }
  }

  private mutating func written(_ row: FinishedRow) throws(HandoutError) -> FinishedRow {
    guard case .made(var drawn) = row else { return row }
    switch try files.write(drawn) {
    case .placed(let file):
      if let file { placed.append(file) }
      drawn.bytes = []
      return .made(drawn)
    case .taken:
      return .failed(
        FailedRow(drawn.row, files.taken(drawn.file.name), input: drawn.line.input, reason: .fileExists))
    }
  }

  /// Syncs the folder, and writes and tells what waits for that.
  ///
  /// - Throws: `HandoutError` of the kind `inputOutput`. When the sync fails, the group's files that replaced nothing are removed.
  mutating func close() throws(HandoutError) {
    let (rows, placed) = (waiting, placed)
    (waiting, self.placed) = ([], [])
    try files.folder.handle.sync(placed)
    for row in rows {
      if !row.isInManifest { try files.book.add(row.line) }
      end(row)
    }
  }
}

extension FinishedRow {
  /// Whether its line was written before its file.
  fileprivate var isInManifest: Bool { if case .made(let drawn) = self { drawn.isLocked } else { false } }
}
