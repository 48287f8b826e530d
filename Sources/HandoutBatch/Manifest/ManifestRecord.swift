/// The JSON of a manifest's line: the keys of a header, of a row or of a summary.
struct ManifestRecord: Codable {
  /// The keys of a failure, as in `RowFailure`.
  struct Failure: Codable {
    /// The reason.
    var code: String
    /// The line of the list.
    var line: Int?
    /// The column of that line.
    var column: Int?
  }

  /// The keys of a summary, as in `ManifestSummary`.
  struct Summary: Codable {
    /// The rows of the whole list.
    var rows: Int
    /// The hash of the whole list.
    var list: String
    /// The rows with a file.
    var done: Int
    /// The rows without one.
    var failed: Int
  }

  /// The version of the format; it makes the line a header.
  private var manifest: Int?
  private var tool: String?
  private var settings: ManifestSettings?
  private var fingerprint: String?
  private var salt: String?
  private var shard: String?

  /// The row's number; it makes the line a row.
  private var row: Int?
  private var id: String?
  private var status: String?
  private var file: String?
  private var sha256: String?
  private var pages: Int?
  private var bytes: Int?
  private var warnings: Int?
  private var codes: [String]?
  private var parts: [FinishedPart]?
  private var error: Failure?
  private var input: String?

  /// The end of a run; it makes the line a summary.
  private var summary: Summary?

  init(_ line: ManifestLine) {
    switch line {
    case .header(let header):
      manifest = ManifestHeader.format
      tool = "handout"
      settings = header.settings
      fingerprint = header.settings.fingerprint
      salt = header.key?.digits
      shard = header.shard?.description
    case .row(let entry):
      row = entry.row.number
      id = entry.row.id
      input = entry.input
      fill(entry.outcome)
    case .summary(let end):
      summary = Summary(rows: end.rows, list: end.list, done: end.done, failed: end.failed)
    }
  }

  private mutating func fill(_ outcome: ManifestRow.Outcome) {
    switch outcome {
    case .done(let finished):
      status = "done"
      file = finished.name
      sha256 = finished.sha256
      pages = finished.pages
      bytes = finished.bytes
      warnings = finished.warnings
      codes = finished.codes.isEmpty ? nil : finished.codes
      parts = finished.parts.isEmpty ? nil : finished.parts
    case .failed(let failure):
      status = "failed"
      error = Failure(code: failure.reason.rawValue, line: failure.line, column: failure.column)
    }
  }

  /// The line; nil where keys are missing or a value is none. Keys too many show when the line is written again.
  var line: ManifestLine? {
    if let manifest { return manifest == ManifestHeader.format ? headerLine : nil }
    if let row { return rowLine(row) }
    return summaryLine
  }

  private var headerLine: ManifestLine? {
    guard let settings, settings.fingerprint == fingerprint else { return nil }
    let key = salt.flatMap(RowInputKey.init(digits:))
    let part = shard.flatMap { try? Shard($0) }
    return .header(ManifestHeader(settings: settings, key: key, shard: part))
  }

  private func rowLine(_ number: Int) -> ManifestLine? {
    guard number >= 1, let outcome else { return nil }
    if let input, !Hexadecimal.isHash(input, bytes: 16) { return nil }
    return .row(ManifestRow(row: RowIdentity(number: number, id: id), input: input, outcome: outcome))
  }

  private var outcome: ManifestRow.Outcome? {
    if status == "done", let file, let sha256, let pages, let bytes, let warnings {
      return FinishedFile(
        name: file, sha256: sha256, pages: pages, bytes: bytes, warnings: warnings, codes: codes ?? [],
        parts: parts ?? []
      ).map { .done($0) }
    }
    if status == "failed", let error, let reason = RowFailure.Reason(rawValue: error.code) {
      return .failed(RowFailure(reason, line: error.line, column: error.column))
    }
    return nil
  }

  private var summaryLine: ManifestLine? {
    guard let summary, summary.rows >= 0, summary.done >= 0, summary.failed >= 0,
      Hexadecimal.isHash(summary.list, bytes: 16)
    else { return nil }
    return .summary(
      ManifestSummary(rows: summary.rows, list: summary.list, done: summary.done, failed: summary.failed))
  }
}
