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
