import HandoutInput
package import HandoutKit

/// Proves that the manifests of a list's shards make up the whole list: nothing missing, nothing twice, nothing
/// foreign.
package struct ManifestMerge {
  /// A manifest's last run, with its file's name and shard.
  private struct Piece {
    var name: String
    var run: ManifestRun
    var shard: Shard
  }

  /// Where a row was seen first.
  private struct Sighting {
    var row: RowIdentity
    var file: String
  }

  private let bag = DiagnosticBag()

  private init() {}

  /// Joins manifests.
  ///
  /// - Parameters:
  ///   - manifests: one of each shard, in any order.
  ///   - list: all rows of the list itself, if they are at hand; without them, the shards only prove that they read the
  ///     same list.
  /// - Throws: `HandoutError` of the kind `content` with everything that the proof lacks.
  package static func merge(
    _ manifests: [Manifest], list: (some Sequence<RowIdentity>)?
  ) throws(HandoutError) -> MergedManifest {
    let merge = ManifestMerge()
    let pieces = merge.pieces(of: manifests)
    if let first = pieces.first, !merge.bag.hasErrors {
      merge.checkShards(pieces)
      merge.checkSettings(pieces, first)
      merge.checkRows(pieces, first)
      if let list { merge.check(list, against: pieces, first) }
      if let merged = merge.merged(pieces, first), !merge.bag.hasErrors { return merged }
    }
    if !merge.bag.hasErrors { merge.report("handout", "there is no manifest to merge") }
    throw HandoutError(.content, merge.bag.diagnostics)
  }

  /// Joins manifests without the list itself.
  package static func merge(_ manifests: [Manifest]) throws(HandoutError) -> MergedManifest {
    try merge(manifests, list: [RowIdentity]?.none)
  }

  /// The last run of each manifest; one that was broken off proves nothing.
  private func pieces(of manifests: [Manifest]) -> [Piece] {
    manifests.compactMap { manifest in
      guard let run = manifest.runs.last, run.summary != nil, manifest.lengthWithoutTornLine == nil else {
        report(manifest.name, "this run was broken off before its end", help: "finish it with --resume")
        return nil
      }
      let whole = Shard(number: 1, count: 1)
      guard let shard = run.header.shard ?? whole else { return nil }
      return Piece(name: manifest.name, run: run, shard: shard)
    }
  }

  private func checkShards(_ pieces: [Piece]) {
    guard let first = pieces.first else { return }
    var seen: [Int: String] = [:]
    for piece in pieces {
      if piece.shard.count != first.shard.count {
        report(
          piece.name, "this is shard \(words: piece.shard), but \(words: first.name) is shard \(words: first.shard)")
      } else if let other = seen.updateValue(piece.name, forKey: piece.shard.number) {
        report(piece.name, "shard \(words: piece.shard) is in \(words: other) too", help: "give each manifest once")
      }
    }
    let missing = (1...first.shard.count).filter { seen[$0] == nil }
    guard !missing.isEmpty, !bag.hasErrors else { return }
    let shown = missing.prefix(20).map { "\($0)/\(first.shard.count)" }.joined(separator: ", ")
    let more = missing.count > 20 ? " and \(missing.count - 20) more" : ""
    report(
      "handout", "\(words: missing.count == 1 ? "this shard is" : "these shards are") missing: \(words: shown + more)",
      help: "give the manifests of all \(words: first.shard.count) shards")
  }

  private func checkSettings(_ pieces: [Piece], _ first: Piece) {
    for piece in pieces.dropFirst() {
      let differences = piece.run.header.settings.differences(from: first.run.header.settings)
      if !differences.isEmpty {
        report(
          piece.name,
          "the files were made with other settings than those of \(words: first.name): \(words: differences.joined(separator: ", "))",
          help: "run this shard again with --resume and the settings of the others")
      }
      guard let summary = piece.run.summary, let wanted = first.run.summary else { continue }
      if summary.rows != wanted.rows {
        report(
          piece.name,
          "the list had \(words: summary.rows) rows, but \(words: wanted.rows) for \(words: first.name)", help: listHelp
        )
      } else if summary.list != wanted.list {
        report(piece.name, "the list had other ids, or another order, than for \(words: first.name)", help: listHelp)
      }
    }
  }

  private var listHelp: Message { "run the shards with --resume and one and the same list" }

  /// Each row once, in its own shard, with an id and a file name of its own, and none missing.
  private func checkRows(_ pieces: [Piece], _ first: Piece) {
    var numbers: [Int: Sighting] = [:]
    var ids: [UInt128: Sighting] = [:]
    var files: [String: Sighting] = [:]
    let count = first.run.summary?.rows ?? 0
    // One patient may have several conditions where the files' names tell them apart.
    let sharesIds = first.run.header.settings.options["name"]?.contains("{condition}") == true
    for piece in pieces {
      let rows = piece.run.latest
      checkCounts(of: rows, in: piece)
      for entry in rows {
        let row = entry.row
        let here = Sighting(row: row, file: piece.name)
        if row.number > count {
          report(piece.name, "\(row.name) is not in the list, which has \(words: count) rows")
        }
        if !piece.shard.holds(row) {
          let right = Shard.number(of: row, count: piece.shard.count)
          report(
            piece.name,
            "\(row.name) does not belong to shard \(words: piece.shard) but to \(words: right)/\(words: piece.shard.count)"
          )
        }
        if let other = numbers.updateValue(here, forKey: row.number) {
          report(piece.name, "row \(words: row.number) stands in \(words: other.file) too")
        }
        if row.id != nil, !sharesIds, entry.failure?.reason != .duplicateId,
          let other = ids.updateValue(here, forKey: row.fingerprint)
        {
          report(piece.name, "\(row.name) has the id of row \(words: other.row.number) in \(words: other.file)")
        }
        if let name = entry.file?.name.lowercased(), let other = files.updateValue(here, forKey: name) {
          report(piece.name, "\(row.name) has the file name of row \(words: other.row.number) in \(words: other.file)")
        }
      }
    }
    reportMissing(count: count, seen: numbers)
  }

  /// A manifest that lost lines does not add up.
  private func checkCounts(of rows: [ManifestRow], in piece: Piece) {
    guard let summary = piece.run.summary else { return }
    let done = rows.count { $0.file != nil }
    if done != summary.done || rows.count - done != summary.failed {
      report(
        piece.name,
        "the summary speaks of \(words: summary.done) rows done and \(words: summary.failed) failed, the lines of \(words: done) and \(words: rows.count - done)",
        help: "run this shard again with --resume")
    }
  }

  private func reportMissing(count: Int, seen: [Int: Sighting]) {
    // A few thousand lines would say no more than their number.
    guard !bag.hasErrors, seen.count < count else { return }
    let missing = (1...count).lazy.filter { seen[$0] == nil }.prefix(20).map { "\($0)" }
    let left = count - seen.count - missing.count
    let shown = missing.joined(separator: ", ") + (left > 0 ? " and \(left) more" : "")
    report(
      "handout", "\(words: count - seen.count) of \(words: count) rows are missing: \(words: shown)",
      help: "run the shards again with --resume")
  }

  /// The list as it is now against the list that the shards read.
  private func check(_ list: some Sequence<RowIdentity>, against pieces: [Piece], _ first: Piece) {
    guard !bag.hasErrors else { return }
    var rows: [Int: RowIdentity] = [:]
    for piece in pieces {
      for entry in piece.run.rows { rows[entry.row.number] = entry.row }
    }
    var digest = RowListDigest()
    for row in list {
      digest.add(row)
      guard rows[row.number] != row else { continue }
      let other: Message = rows[row.number].map { "the manifests have \($0.name)" } ?? "no manifest has it"
      report("handout", "\(row.name) of the list is not done: \(other)", help: listHelp)
    }
    guard !bag.hasErrors, let summary = first.run.summary else { return }
    if digest.count != summary.rows {
      report(
        "handout", "the list has \(words: digest.count) rows; the shards read \(words: summary.rows)", help: listHelp)
    } else if digest.digits != summary.list {
      report("handout", "the list is not the one that the shards read", help: listHelp)
    }
  }

  private func merged(_ pieces: [Piece], _ first: Piece) -> MergedManifest? {
    guard let summary = first.run.summary else { return nil }
    // Hashes under different keys cannot be compared with anything.
    let key = pieces.allSatisfy { $0.run.header.key == first.run.header.key } ? first.run.header.key : nil
    let rows = pieces.flatMap(\.run.latest).sorted { $0.row.number < $1.row.number }.map { entry in
      ManifestRow(row: entry.row, input: key == nil ? nil : entry.input, outcome: entry.outcome)
    }
    let done = rows.count { $0.file != nil }
    return MergedManifest(
      run: ManifestRun(
        header: ManifestHeader(settings: first.run.header.settings, key: key, shard: nil), rows: rows,
        summary: ManifestSummary(rows: summary.rows, list: summary.list, done: done, failed: rows.count - done)),
      failed: rows.count - done)
  }

  private func report(_ file: String, _ message: Message, help: Message? = nil) {
    bag.report(Diagnostic(at: SourcePlace(file: file), message, help: help))
  }
}

/// The one manifest of a list whose shards were proven to be complete.
package struct MergedManifest: Sendable {
  /// The header, every row by its number, and the summary.
  package let run: ManifestRun
  /// How many rows have no file; the proof holds, but these are left to be done.
  package let failed: Int

  /// The manifest as JSON Lines.
  package var bytes: [UInt8] {
    var bytes = ManifestLine.header(run.header).bytes
    for row in run.rows { bytes += ManifestLine.row(row).bytes }
    if let summary = run.summary { bytes += ManifestLine.summary(summary).bytes }
    return bytes
  }
}
