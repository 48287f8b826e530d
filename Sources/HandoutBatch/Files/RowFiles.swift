import HandoutInput
import HandoutKit

/// The files of rows in their folder, each with its line in the manifest.
struct RowFiles: Sendable {
  let folder: OutputFolder
  let book: ManifestBook

  /// Writes a row's file and its line in the manifest; false where somebody else's file stands there.
  func write(
    _ bytes: [UInt8], as file: FinishedFile, line: ManifestRow, isLocked: Bool, replaces: Bool
  ) throws(HandoutError) -> Bool {
    switch try place(for: file, replaces: replaces) {
    case .taken: return false
    case .sameFile: try book.add(line)
    case .free(let replaces):
      // Encryption gives other bytes every time, so a run that takes up a killed one knows a file by its line alone.
      if isLocked { try book.addAndSync(line) }
      do throws(HandoutError) {
        try folder.write(bytes, as: file.name, replacing: replaces)
      } catch {
        // What came there meanwhile, or a folder of that name, is this row's trouble alone.
        guard error.kind == .cannotCreate, try folder.exists(file.name) else { throw error }
        return false
      }
      if !isLocked { try book.add(line) }
    }
    return true
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
