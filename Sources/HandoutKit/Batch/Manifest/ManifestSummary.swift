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
