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
