import Glibc
import HandoutInput
import HandoutKit
import Synchronization

/// The manifest of a folder while a run writes it.
final class ManifestBook: Sendable {
  /// The name in the folder.
  static let name = "manifest.jsonl"
  /// Lines between two waits for the disk; a crash of the machine costs no more than these.
  private static let linesPerSync = 64

  private struct State {
    var file: AppendFile
    var unsynced = 0
  }

  private let state: Mutex<State>
  let key: RowInputKey
  /// What earlier runs left; nil for a new folder.
  let plan: ResumePlan?
  /// Opens a folder's manifest and begins a run in it.
  ///
  /// - Throws: `HandoutError` of the kind `cannotCreate` when the folder has a manifest that is not to be taken up.
  init(
    in folder: OutputFolder, settings: ManifestSettings, shard: Shard?, options: BatchFileOptions
  ) throws(HandoutError) {
    let isThere = try Self.hasBegun(folder)
    var plan: ResumePlan?
    var key = RowInputKey(options.salt)
    switch options.earlier {
    case .none where isThere && !options.replaces:
      throw HandoutError(
        .cannotCreate, "the folder holds the files of an earlier batch", file: "\(folder.path)/\(Self.name)",
        help: "use --resume to go on with it, --force to replace its files, or another folder")
    case .none where isThere && options.isPart:
      // What the manifest says of the other rows still holds.
      key = try Self.read(folder).runs.last?.header.key ?? key
    case .none: if isThere { try folder.remove(Self.name) }
    case .retryFailed where !isThere:
      throw HandoutError(
        .missingFile, "the folder has no manifest of an earlier batch", file: "\(folder.path)/\(Self.name)",
        help: "leave --retry-failed out")
    case .resume, .retryFailed:
      if isThere {
        let manifest = try Self.read(folder)
        key = manifest.runs.last?.header.key ?? key
        plan = try ResumePlan(
          manifest, settings: settings, retriesFailedOnly: options.earlier == .retryFailed)
      }
    }
    guard let key else { throw HandoutError(internalProblem: "the salt of a batch must have 16 bytes") }
    self.key = key
    self.plan = plan
    let file = try AppendFile(Self.name, in: folder, tornLine: .cut)
    try file.append(.header(ManifestHeader(settings: settings, key: key, shard: shard)))
    try file.sync()
    state = Mutex(State(file: file))
  }

  /// Writes what became of a row.
  func add(_ row: ManifestRow) throws(HandoutError) {
    try write(.row(row))
  }

  /// Writes what becomes of a row, and waits until it is on the disk.
  func addAndSync(_ row: ManifestRow) throws(HandoutError) {
    try add(row)
    try sync()
  }

  /// Writes the end of a run that went through its whole list.
  func end(_ summary: ManifestSummary) throws(HandoutError) {
    try write(.summary(summary))
  }

  /// Waits until everything is on the disk.
  func sync() throws(HandoutError) {
    try state.withLock { state throws(HandoutError) in
      try state.file.sync()
      state.unsynced = 0
    }
  }

  private func write(_ line: ManifestLine) throws(HandoutError) {
    try state.withLock { state throws(HandoutError) in
      try state.file.append(line)
      state.unsynced += 1
      guard state.unsynced >= Self.linesPerSync else { return }
      try state.file.sync()
      state.unsynced = 0
    }
  }

  /// Whether the folder has a manifest. A run that was killed before its first line was whole leaves nothing to go on with.
  private static func hasBegun(_ folder: OutputFolder) throws(HandoutError) -> Bool {
    guard try folder.kind(of: name) == .regular else { return try folder.exists(name) }
    let file = try folder.reader(name)
    var start: [UInt8] = []
    while case let piece = try file.next(), !piece.isEmpty {
      if piece.contains(0x0A) { return true }
      start += piece.prefix(headerStart.count - start.count)
    }
    return !headerStart.starts(with: start)
  }

  /// What every manifest begins with; a file that begins otherwise is somebody else's.
  private static let headerStart = Array("{\"fingerprint\":".utf8)

  /// The rows that a folder's manifest knows as made; none where there is no folder or no manifest.
  static func made(in path: String) throws(HandoutError) -> Set<UInt128> {
    guard let manifest = try manifest(in: path) else { return [] }
    var made: Set<UInt128> = []
    for run in manifest.runs {
      for row in run.rows where row.file != nil { made.insert(row.row.fingerprint) }
    }
    return made
  }

  /// The manifest of a folder; nil where there is no folder, or none in it.
  static func manifest(in path: String) throws(HandoutError) -> Manifest? {
    guard access(path, F_OK) == 0 else { return nil }
    let folder = try OutputFolder(path)
    return try hasBegun(folder) ? try read(folder) : nil
  }

  private static func read(_ folder: OutputFolder) throws(HandoutError) -> Manifest {
    let file = try folder.reader(name)
    return try ManifestReader.read(name: "\(folder.path)/\(name)") { () throws(HandoutError) in
      Array(try file.next())
    }
  }
}

extension AppendFile {
  fileprivate func append(_ line: ManifestLine) throws(HandoutError) {
    try appendLine(line.bytes.dropLast())
  }
}
