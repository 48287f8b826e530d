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
