import HandoutInput
public import HandoutKit

/// Finds the files of a batch's folder whose patients are no longer in the list, and removes them where that is wanted.
public struct FolderPrune: Sendable {
  /// A file that nobody of the list has.
  public struct Leaver: Hashable, Sendable {
    /// The name in the folder.
    public var file: String
    /// The id of the row that it was made for.
    public var id: String
    /// Whether the file is other than the batch left it, so that it is not removed.
    public var isChanged: Bool
  }

  private let folder: String
  private let list: BatchList

  public init(folder: String, list: BatchList) {
    self.folder = folder
    self.list = list
  }

  /// The files, by name; only such as the manifest says that a batch made.
  ///
  /// - Parameter removing: whether they are removed; files that were changed since stay.
  /// - Throws: `HandoutError` of the kind `missingFile` for a folder without a manifest, `content` for a list that cannot be read
  ///   to its end or has rows without ids, `locked` when a batch runs there.
  public func run(removing: Bool) throws(HandoutError) -> [Leaver] {
    guard let manifest = try ManifestBook.manifest(in: folder) else {
      throw HandoutError(
        .missingFile, "the folder has no manifest of a batch", file: "\(folder)/\(ManifestBook.name)",
        help: "name a folder that handout batch -o filled")
    }
    let rows = try list.identities()
    // A row that has lost its id may be anyone's, so nobody's files are taken for those of a patient who left.
    if let row = rows.first(where: { $0.id == nil }) {
      throw HandoutError(
        .content, "\(row.name) has no id, so nobody can tell whose files are still wanted", file: list.name,
        help: "give each row of the list its id")
    }
    guard !rows.isEmpty else {
      throw HandoutError(.content, "the list has no rows: all files would go", file: list.name, help: "check the list")
    }
    let present = Set(rows.map(\.fingerprint))
    let output = try OutputFolder(folder)
    let lock = try FolderLock(output)
    return try withExtendedLifetime(lock) { () throws(HandoutError) in
      try leavers(manifest, present, output, removing: removing)
    }
  }

  private func leavers(
    _ manifest: Manifest, _ present: Set<UInt128>, _ output: OutputFolder, removing: Bool
  ) throws(HandoutError) -> [Leaver] {
    var latest: [String: ManifestRow] = [:]
    for run in manifest.runs {
      for row in run.rows {
        if let file = row.file { latest[file.name] = row }
      }
    }
    var found: [Leaver] = []
    for (name, row) in latest.sorted(by: { $0.key < $1.key }) {
      guard let id = row.row.id, !present.contains(row.row.fingerprint), let file = row.file,
        try output.kind(of: name) == .regular
      else { continue }
      let isChanged = try FileHash(try output.reader(name)).text != file.sha256
      if removing, !isChanged { try output.remove(name) }
      found.append(Leaver(file: name, id: id, isChanged: isChanged))
    }
    return found
  }
}
