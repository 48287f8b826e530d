import HandoutInput
import HandoutKit

/// The files of rows in their folder.
struct RowFiles: Sendable {
  let folder: OutputFolder
  let book: ManifestBook

  /// What became of a row's file.
  enum Written {
    /// It has its name, which is not synced yet; nil for one that stood there before, the same to the byte.
    case placed(PlacedFile?)
    /// Somebody else's file stands there.
    case taken
  }

  /// Writes a row's file. That of a row with a password has its line in the manifest before; the other lines come when the folder is
  /// synced.
  func write(_ row: DrawnRow) throws(HandoutError) -> Written {
    switch try place(for: row.file, replaces: row.replaces) {
    case .taken: return .taken
    case .sameFile: return .placed(nil)
    case .free(let replaces):
      // Encryption gives other bytes every time, so a run that takes up a killed one knows a file by its line alone.
      if row.isLocked { try book.addAndSync(row.line) }
      do throws(HandoutError) {
        return .placed(try folder.place(row.bytes, as: row.file.name, replacing: replaces))
      } catch {
        // What came there meanwhile, or a folder of that name, is this row's trouble alone.
        guard error.kind == .cannotCreate, try folder.exists(row.file.name) else { throw error }
        return .taken
      }
    }
  }

  /// What stands where a row's file belongs.
  private enum Place {
    /// The file may be written; over what is there, or not.
    case free(replaces: Bool)
    /// The very same file: a run that was killed between a file and its line leaves it.
    case sameFile
    /// Somebody else's file.
    case taken
  }

  private func place(for file: FinishedFile, replaces: Bool) throws(HandoutError) -> Place {
    guard !replaces, let found = try digest(of: file.name) else { return .free(replaces: replaces) }
    if found == file.sha256 { return .sameFile }
    // A row that failed in between has its earlier file here still.
    return book.plan?.wrote(file.name, sha256: found) == true ? .free(replaces: true) : .taken
  }

  /// The complaint about a file that is not to be replaced.
  func taken(_ name: String) -> HandoutError {
    HandoutError(
      .cannotCreate, "the file is there already", file: "\(folder.path)/\(name)", help: "use --force to replace it")
  }

  /// The SHA-256 of a file in the folder; nil where there is nothing, empty for what is no plain file.
  func digest(of name: String) throws(HandoutError) -> String? {
    switch try folder.kind(of: name) {
    case nil: nil
    case .regular: try FileHash(try folder.reader(name)).text
    default: ""
    }
  }
}
