import HandoutInput
package import HandoutKit

/// What earlier runs of a folder leave to be done.
package struct ResumePlan: Sendable {
  /// What is left of a row's last line.
  private struct Entry {
    var row: ManifestRow
    var hasSettings: Bool
  }

  private let entries: [UInt128: Entry]
  /// The rows with files by the fingerprint of id and file: a patient with several conditions has several.
  private let files: [UInt128: Entry]
  private let retriesFailedOnly: Bool
  /// The names of the settings with which files were made that differ from this run's: such files are made again.
  package let changes: [String]
  /// The date that most of the files have; nil where none is known.
  package let usualDate: String?
  /// The files that earlier runs wrote, by the fingerprint of name and hash.
  private let written: Set<UInt128>

  /// - Parameters:
  ///   - manifest: the folder's manifest.
  ///   - settings: what this run's files are made with.
  ///   - retriesFailedOnly: whether only failed rows are made again (`--retry-failed`).
  /// - Throws: `HandoutError` of the kind `usage` when failed rows alone would be made with other settings than the
  ///   rest.
  package init(
    _ manifest: Manifest, settings: ManifestSettings, retriesFailedOnly: Bool = false
  ) throws(HandoutError) {
    var entries: [UInt128: Entry] = [:]
    var files: [UInt128: Entry] = [:]
    var written: Set<UInt128> = []
    var changes: Set<String> = []
    for run in manifest.runs {
      let hasSettings = run.header.settings == settings
      if !hasSettings, run.rows.contains(where: { $0.file != nil }) {
        changes.formUnion(settings.differences(from: run.header.settings))
      }
      // Of two rows with the same id the second failed for that; it must not hide what became of the first.
      for row in run.rows where row.failure?.reason != .duplicateId {
        entries[row.row.fingerprint] = Entry(row: row, hasSettings: hasSettings)
        if let file = row.file { files[Self.key(row.row, file.name)] = Entry(row: row, hasSettings: hasSettings) }
        if let file = row.file { written.insert(Self.fingerprint(of: file.name, file.sha256)) }
      }
    }
    if retriesFailedOnly, let last = manifest.runs.last, last.header.settings != settings {
      let names = settings.differences(from: last.header.settings).joined(separator: ", ")
      throw HandoutError(
        .usage, "the files of this folder were made with other settings: \(words: names)", file: manifest.name,
        help: "use --resume, which makes the files again whose settings have changed")
    }
    self.entries = entries
    self.files = files
    usualDate = manifest.usualDate
    let isOutdated = files.values.contains { !$0.hasSettings }
    self.changes = isOutdated ? changes.sorted() : []
    self.written = written
    self.retriesFailedOnly = retriesFailedOnly
  }

  /// Whether an earlier run wrote these bytes under this name, so that nobody else's file is lost when they are replaced.
  package func wrote(_ name: String, sha256: String) -> Bool {
    written.contains(Self.fingerprint(of: name, sha256))
  }

  private static func key(_ row: RowIdentity, _ name: String) -> UInt128 {
    RowIdentity(number: 0, id: "\(row.fingerprint) \(name)").fingerprint
  }

  private static func fingerprint(of name: String, _ sha256: String) -> UInt128 {
    RowIdentity(number: 0, id: "\(sha256) \(name)").fingerprint
  }

  /// What became of a row last, in the file of a name where it has several; nil for a row that no run knows.
  func latest(of row: RowIdentity, name: String) -> ManifestRow? {
    (files[Self.key(row, name)] ?? entries[row.fingerprint])?.row
  }

  /// What to do with a row.
  ///
  /// - Parameters:
  ///   - input: the hash of what the row says, under the manifest's key.
  ///   - name: the name that the row's file has in this run.
  ///   - sha256: the SHA-256 of a file in the folder, nil where there is none; asked only when all else is right.
  package func decision(
    for row: RowIdentity, input: String, name: String, sha256: (String) throws(HandoutError) -> String?
  ) throws(HandoutError) -> ResumeDecision {
    let latest = entries[row.fingerprint]
    // The last line of an id can be another condition's; a row that failed after its file was made is still a failed one.
    let isOther = latest.map { $0.hasSettings && $0.row.file != nil && $0.row.file?.name != name } ?? false
    let own = isOther ? files[Self.key(row, name)] ?? latest : latest
    guard let entry = own else { return retriesFailedOnly ? .passOver : .make(.new) }
    guard let file = entry.row.file else { return .make(.failed) }
    // The row may have another number now.
    let kept = ManifestRow(row: row, input: entry.row.input, outcome: entry.row.outcome)
    if retriesFailedOnly { return .keep(kept) }
    if !entry.hasSettings { return .make(.settings) }
    if entry.row.input != input { return .make(.row) }
    // Equal text can be different bytes, and only one of two such files is there.
    guard file.name.utf8.elementsEqual(name.utf8) else { return .make(.name) }
    guard let found = try sha256(file.name) else { return .make(.missing) }
    return found == file.sha256 ? .keep(kept) : .make(.changed)
  }
}

/// What a resumed run does with a row.
package enum ResumeDecision: Equatable, Sendable {
  /// The file is there and whole: write this line and make nothing.
  case keep(ManifestRow)
  /// Make the file.
  case make(MakeReason)
  /// Leave the row alone: it was never tried, and only failed rows are wanted.
  case passOver

  /// Why a file is made.
  package enum MakeReason: String, CaseIterable, Hashable, Sendable {
    /// No run has finished the row.
    case new
    /// The row failed before.
    case failed
    /// The files were made with other settings.
    case settings
    /// The row says something else than before.
    case row
    /// The file would have another name now.
    case name
    /// The file is gone.
    case missing
    /// The file holds other bytes than were written.
    case changed
  }
}
