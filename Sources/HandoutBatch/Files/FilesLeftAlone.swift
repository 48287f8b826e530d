import HandoutInput
import HandoutKit

/// Files that a run leaves as they are though they are no longer what the list asks for.
struct FilesLeftAlone {
  /// Rows that say something else than when their files were made.
  var changed = 0
  /// Files that are not there any more.
  var gone = 0
  /// Files that do not open with the password that is asked for, or that want one where none is asked for.
  var locked = 0

  /// What someone should know at the end of the run.
  var warnings: [HandoutDiagnostic] {
    func counted(_ count: Int, _ one: String, _ several: String) -> String? {
      count == 0 ? nil : count == 1 ? "1 \(one)" : "\(count) \(several)"
    }
    let parts = [
      counted(changed, "row has changed since its file was made", "rows have changed since their files were made"),
      counted(gone, "file is gone", "files are gone"),
      counted(
        locked, "file has another password than is asked for", "files have another password than is asked for"),
    ].compactMap(\.self)
    guard !parts.isEmpty else { return [] }
    return [
      HandoutDiagnostic(
        Diagnostic(
          warning: .leftAlone, at: SourcePlace(file: ManifestBook.name, origin: .library),
          "\(words: NearestName.joined(parts, last: "and")): left alone", help: "--resume makes them again"))
    ]
  }
}
