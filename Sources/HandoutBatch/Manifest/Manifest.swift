import FoundationEssentials

/// What a folder's manifest says: one run after the other.
///
/// Each run starts with a header and names every row that it went through, those too that an earlier run had made. So
/// the last run tells all of the folder, and the earlier ones are of use only to a run that takes up an unfinished one.
package struct Manifest: Sendable {
  /// The file's name, for complaints.
  package let name: String
  /// The runs, at least one.
  package let runs: [ManifestRun]
  /// How many bytes the whole lines have; nil where the file ends with one.
  ///
  /// A crash can leave the beginning of a line at the end. The file must be cut to this length before more is written.
  package let lengthWithoutTornLine: Int?

  package init(name: String, runs: [ManifestRun], lengthWithoutTornLine: Int? = nil) {
    self.name = name
    self.runs = runs
    self.lengthWithoutTornLine = lengthWithoutTornLine
  }
}

/// The lines of one run: its header, its rows in the order in which they were finished, and its summary.
package struct ManifestRun: Sendable {
  /// What the run's files were made with.
  package let header: ManifestHeader
  /// What became of the rows; a row may stand here more than once, and the last line counts.
  package internal(set) var rows: [ManifestRow] = []
  /// The end of a run that went through its whole list; nil for one that was broken off.
  package internal(set) var summary: ManifestSummary?

  package init(header: ManifestHeader, rows: [ManifestRow] = [], summary: ManifestSummary? = nil) {
    self.header = header
    self.rows = rows
    self.summary = summary
  }

  /// The last line of each row, in the order of their numbers.
  package var latest: [ManifestRow] {
    var last: [Int: ManifestRow] = [:]
    for row in rows { last[row.row.number] = row }
    return last.values.sorted { $0.row.number < $1.row.number }
  }
}

/// One line of a manifest.
package enum ManifestLine: Sendable {
  case header(ManifestHeader)
  case row(ManifestRow)
  case summary(ManifestSummary)

  /// The longest line that is read, in bytes.
  static let longest = 1 << 20

  /// The line as JSON with its line end; the same bytes for the same line, always.
  package var bytes: [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Texts and whole numbers cannot fail to encode; an empty line would be refused by the reader.
    let data = (try? encoder.encode(ManifestRecord(self))) ?? Data()
    return Array(data) + [0x0A]
  }

  /// Reads a line without its line end; nil for anything that is not exactly what `bytes` writes.
  init?(_ line: [UInt8]) {
    guard let record = try? JSONDecoder().decode(ManifestRecord.self, from: Data(line)), let read = record.line,
      read.bytes.dropLast().elementsEqual(line)
    else { return nil }
    self = read
  }
}

/// The line of a manifest that starts a run: what the files are made with.
package struct ManifestHeader: Hashable, Sendable {
  /// The version of the format.
  package static let format = 1

  /// What the files are made with.
  package let settings: ManifestSettings
  /// The key of the rows' hashes; nil in a manifest merged from runs with different keys.
  package let key: RowInputKey?
  /// The part of the list that the run makes; nil for the whole list.
  package let shard: Shard?

  package init(settings: ManifestSettings, key: RowInputKey?, shard: Shard?) {
    self.settings = settings
    self.key = key
    self.shard = shard
  }
}

/// The last line of a run that went through its whole list.
package struct ManifestSummary: Hashable, Sendable {
  /// How many rows the whole list has, those of other shards too.
  package let rows: Int
  /// The hash of the whole list's row numbers and ids (`RowListDigest`).
  package let list: String
  /// How many rows of this shard have a file.
  package let done: Int
  /// How many rows of this shard failed.
  package let failed: Int

  package init(rows: Int, list: String, done: Int, failed: Int) {
    self.rows = rows
    self.list = list
    self.done = done
    self.failed = failed
  }
}
