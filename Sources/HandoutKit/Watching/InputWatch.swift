import FoundationEssentials
import Glibc
import HandoutInput
import HandoutLoader
import Synchronization

/// The files that a handout depends on, watched for changes.
///
/// Folders are watched and not files, because many editors save a file by putting another in its place. What is followed may be
/// absent; it counts as changed when it comes.
public final class InputWatch: Sendable {
  /// What changed since the last time.
  public struct Change: Hashable, Sendable {
    /// Whether a file of a library folder changed: what is known of the library must be read anew.
    public var isInLibrary = false
    /// The other files that changed, as they were followed.
    public var files: Set<String> = []

    /// Whether nothing changed.
    public var isEmpty: Bool { !isInLibrary && files.isEmpty }
  }

  /// What is known of a watched folder.
  private struct Folder {
    /// As the user wrote it, for messages.
    var path: String
    /// The followed files of the folder, by name.
    var files: [String: String] = [:]
    /// How many folders of a library it lies below its first one, and nil outside of libraries.
    var libraryDepth: Int?
  }

  /// A save is over when nothing more happens for so long.
  private static let quiet = Duration.milliseconds(20)
  /// The same where a file was begun, or is gone: some editors delete a file and write it anew.
  private static let quietUnfinished = Duration.milliseconds(100)
  /// Files that are written without a pause are not waited for longer than this.
  private static let patience = Duration.seconds(1)
  /// Libraries have folders in folders for translations only: `Translations/es/Exercises`.
  private static let deepest = 3

  private let events: FolderEvents
  private let folders = Mutex<[Int32: Folder]>([:])

  /// - Throws: `HandoutError` of the kind `inputOutput` where the system watches no more folders.
  public init() throws(HandoutError) {
    do throws(CallFailure) {
      events = try FolderEvents()
    } catch {
      throw Self.unwatchable("handout", error)
    }
  }

  /// Follows a file, whether it is there or not. A link is followed together with what it leads to.
  ///
  /// - Throws: `HandoutError` of the kind `missingFile` for a folder that is not there.
  public func follow(_ file: String) throws(HandoutError) {
    try follow(file, as: file)
    guard let target = try? SystemFileCalls().realPath(file), target != file else { return }
    try follow(target, as: file)
  }

  private func follow(_ path: String, as file: String) throws(HandoutError) {
    let parts = PathParts(path)
    let folder = parts.folder.isEmpty ? "." : parts.folder
    try watch(folder) { $0.files[parts.name] = file }
  }

  /// Follows all content files of a library folder, those that come later too.
  ///
  /// - Throws: `HandoutError` of the kind `missingFile` for a folder that is not there.
  public func follow(library folder: String) throws(HandoutError) { try follow(library: folder, depth: 0) }

  private func follow(library folder: String, depth: Int) throws(HandoutError) {
    try watch(folder) { $0.libraryDepth = min(depth, $0.libraryDepth ?? depth) }
    guard depth < Self.deepest else { return }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for name in names where Self.isVisible(name) {
      var isFolder = false
      let path = "\(folder)/\(name)"
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder else { continue }
      try follow(library: path, depth: depth + 1)
    }
  }

  private func watch(_ path: String, _ note: (inout Folder) -> Void) throws(HandoutError) {
    do throws(CallFailure) {
      try folders.withLock { folders throws(CallFailure) in
        let number = try events.add(path)
        note(&folders[number, default: Folder(path: path)])
      }
    } catch {
      throw Self.unwatchable(path, error)
    }
  }

  /// Ends `next()`, now and later. Safe from any thread.
  public func stop() { events.wake() }

  /// Waits until followed files have changed and their saving is over: several saves at once are one change.
  ///
  /// - Returns: nil when waiting was ended by `stop()`.
  /// - Throws: `HandoutError` of the kind `missingFile` for a followed folder that is gone.
  public func next() throws(HandoutError) -> Change? {
    var change = Change()
    var began: ContinuousClock.Instant?
    var due: ContinuousClock.Instant?
    while true {
      let now = ContinuousClock.now
      if let due, now >= due { return change }
      let left = due.map { max(1, Int((now.duration(to: $0) / .milliseconds(1)).rounded(.up))) }
      guard let happened = try wait(milliseconds: left) else { return nil }
      for event in happened {
        guard let isWhole = try note(event, in: &change) else { continue }
        let now = ContinuousClock.now
        let first = began ?? now
        began = first
        due = min(now + (isWhole ? Self.quiet : Self.quietUnfinished), first + Self.patience)
      }
    }
  }

  private func wait(milliseconds: Int?) throws(HandoutError) -> [FolderEvents.Event]? {
    do throws(CallFailure) {
      return try events.wait(milliseconds: milliseconds)
    } catch {
      throw Self.unwatchable("handout", error)
    }
  }

  /// Takes an event into a change.
  ///
  /// - Returns: whether the file is whole now; nil for what changes nothing.
  private func note(_ event: FolderEvents.Event, in change: inout Change) throws(HandoutError) -> Bool? {
    let known = folders.withLock { $0 }
    if event.kind == .lost {
      change.isInLibrary = known.values.contains { $0.libraryDepth != nil }
      change.files.formUnion(known.values.flatMap(\.files.values))
      return true
    }
    guard let folder = known[event.folder] else { return nil }
    switch event.kind {
    case .folderGone: return try noteLoss(of: folder, number: event.folder, in: &change)
    case .newFolder:
      guard let depth = folder.libraryDepth, depth < Self.deepest, Self.isVisible(event.name) else { return nil }
      // One that is gone again already changes nothing.
      try? follow(library: "\(folder.path)/\(event.name)", depth: depth + 1)
      change.isInLibrary = true
    case .whole, .unfinished, .lost:
      let file = folder.files[event.name]
      let isContent = folder.libraryDepth != nil && Self.isContent(event.name)
      guard file != nil || isContent else { return nil }
      if let file { change.files.insert(file) }
      if isContent { change.isInLibrary = true }
    }
    return event.kind != .unfinished
  }

  /// A folder inside of a library may go, with its files. Others are waited for no longer: nobody could say when they are back.
  private func noteLoss(of folder: Folder, number: Int32, in change: inout Change) throws(HandoutError) -> Bool {
    folders.withLock { $0[number] = nil }
    guard folder.files.isEmpty, let depth = folder.libraryDepth, depth > 0 else {
      throw HandoutError(
        .missingFile, "the folder is gone, and with it what was watched", file: folder.path,
        help: "put it back, and begin to watch again")
    }
    change.isInLibrary = true
    return false
  }

  /// Whether a name in a library can be content. Editors keep other files beside it: `.sheet.yaml.swp`, `sheet.yaml~`.
  private static func isContent(_ name: String) -> Bool {
    isVisible(name) && contentEndings.contains { name.lowercased().hasSuffix($0) }
  }

  private static let contentEndings = [".yaml", ".picture", ".png", ".jpg", ".jpeg", ".webp"]

  private static func isVisible(_ name: String) -> Bool { !name.hasPrefix(".") }

  private static func unwatchable(_ path: String, _ failure: CallFailure) -> HandoutError {
    switch failure.code {
    case ENOENT, ENOTDIR: HandoutError(.missingFile, "there is no such folder", file: path, help: "check the path")
    case ENOSPC, EMFILE:
      HandoutError(
        .inputOutput, "the system watches no more folders", file: path,
        help: "end other programs that watch, or raise fs.inotify.max_user_watches and max_user_instances")
    default: HandoutError(.inputOutput, "the folder cannot be watched: \(words: failure.reason)", file: path)
    }
  }
}

extension HandoutPress {
  /// Stages 1 to 4 of a handout whose files are watched. A file that a file names, such as the clinic's logo, is followed before it
  /// is read, so that no change of it is missed.
  ///
  /// - Parameter watch: follows the files.
  public func place(_ request: HandoutRequest, following watch: InputWatch) throws(HandoutError) -> PlacedHandout {
    let clinics = ClinicCache { path throws(LoadError) in
      // Where the folder is not there, reading says so.
      try? watch.follow(path)
      return try FileSystem.readForLoading(path)
    }
    return try place(request, clinics: clinics)
  }
}
