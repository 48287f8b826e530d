import HandoutClinical
import HandoutInput
public import HandoutKit
import HandoutLoader
import HandoutPDF
import HandoutRows
import Synchronization

/// A clinic's list of patients, made into files or packets.
///
///     let batch = try BatchPress(press: press, list: try BatchList(path: "patients.csv"), defaults: BatchDefaults(date: today))
///     let summary = try batch.makeFiles(in: "handouts", options: BatchFileOptions(salt: salt))
public final class BatchPress: Sendable {
  let press: HandoutPress
  let list: BatchList
  let defaults: BatchDefaults
  /// How many threads work side by side.
  let jobs: Int
  let shard: Shard?
  /// The part of the list that is made.
  let selection: RowSelection
  let stop: BatchStop
  /// How files are written.
  let calls: any FileCalls
  let clinics = ClinicCache(readFile: FileSystem.readForLoading)
  /// The first language of a row that names none (BCP 47).
  let mainLanguage: String
  /// The condition of rows that name none, as it was given.
  private let commonCondition: String?
  /// Which passwords are taken.
  var passwords: PasswordRule { PasswordRule(allowsWeak: defaults.allowsWeakPasswords) }
  /// Whether what is wrong with the list as a whole has been told.
  private let hasWarned = Atomic(false)
  private let events: @Sendable (BatchEvent) -> Void
  /// The line of the list where the last row began that was handed out.
  private let line = Atomic(0)
  /// The lines of the list; 0 where they are not known. Of a spreadsheet they are when its first row is read.
  private let lineCount: Atomic<Int>

  /// - Parameters:
  ///   - press: the press that makes the handouts.
  ///   - list: the list of patients.
  ///   - defaults: what holds for rows that say nothing else.
  ///   - jobs: how many threads work side by side, at least 1.
  ///   - shard: the part of the list that is made, `3/16`; nil for all of it.
  ///   - selection: the rows that are made.
  ///   - stop: ends the batch early.
  ///   - events: told of everything that happens, from any thread.
  /// - Throws: `HandoutError` of the kind `usage` for a shard that is none, and for a mistake in what holds for all rows.
  public convenience init(
    press: HandoutPress, list: BatchList, defaults: BatchDefaults, jobs: Int = 1, shard: String? = nil,
    selection: RowSelection = RowSelection(), stop: BatchStop = BatchStop(),
    events: @escaping @Sendable (BatchEvent) -> Void = { _ in }
  ) throws(HandoutError) {
    try self.init(
      press: press, list: list, defaults: defaults, jobs: jobs, shard: shard, selection: selection, stop: stop,
      calls: SystemFileCalls(), events: events)
  }

  /// The same with given system calls.
  package init(
    press: HandoutPress, list: BatchList, defaults: BatchDefaults, jobs: Int, shard: String?,
    selection: RowSelection = RowSelection(), stop: BatchStop, calls: any FileCalls,
    events: @escaping @Sendable (BatchEvent) -> Void
  ) throws(HandoutError) {
    self.press = press
    self.selection = selection
    self.calls = calls
    self.list = list
    commonCondition = defaults.condition
    var defaults = defaults
    defaults.condition = try defaults.condition.map { name throws(HandoutError) in try press.conditionID(of: name) }
    self.defaults = defaults
    self.jobs = max(jobs, 1)
    self.shard = try shard.map { text throws(HandoutError) in try Shard(text) }
    self.stop = stop
    self.events = events
    lineCount = Atomic(list.lineCount())
    mainLanguage = try defaults.check(by: press, clinics: clinics)
    let clinic = try defaults.settings.clinicFile()
    let clinics = clinics
    let warnings = try loading { () throws(LoadError) in try clinics.entry(for: clinic) }.warnings
    if !warnings.isEmpty { events(.warning(warnings.map(HandoutDiagnostic.init))) }
  }

  /// The shard that the environment of a Kubernetes Indexed Job or a Slurm array names, as `3/16`.
  ///
  /// - Parameter range: the indices of the whole array, such as `0-15`, or their count; see `ShardEnvironment`.
  /// - Throws: `HandoutError` of the kind `usage`.
  public static func shard(
    _ range: String, environment: [String: String]
  ) throws(HandoutError) -> String {
    try ShardEnvironment.shard(range, environment: environment).description
  }

  /// Reads, places and checks every row and writes nothing.
  ///
  /// - Parameters:
  ///   - name: the pattern of the files' names; nil for rows that go into packets.
  ///   - hasSeparators: whether the packets have separator sheets.
  public func check(naming name: String?, hasSeparators: Bool = false) throws(HandoutError) -> BatchSummary {
    let pattern = try name.map { name throws(HandoutError) in try NamePattern(name) }
    return CheckRun(self, isForPackets: pattern == nil, hasSeparators: hasSeparators)
      .make(from: try feed(naming: pattern))
  }

  /// Makes one file a row in a folder, which is made where it is missing.
  ///
  /// - Throws: `HandoutError` of the kind `locked` when another run has the folder; see `FileRun` for the others.
  public func makeFiles(in path: String, options: BatchFileOptions) throws(HandoutError) -> BatchSummary {
    let pattern = try NamePattern(options.name)
    let password = try password(in: options.passwordFile)
    if defaults.settings.isArchived {
      guard password == nil else {
        throw HandoutError(.usage, "files to be archived have no password", help: "PDF/A files open for everybody")
      }
      // Before a folder is made.
      _ = try press.profileOfArchives()
    }
    let feed = try feed(naming: pattern)
    if list.isPlainFile {
      feed.begin()
      if feed.error != nil, feed.count == 0 { return FileRun.refused(feed) }
    }
    let folder = try OutputFolder(path, mode: options.mode, calls: calls)
    let lock = try FolderLock(folder)
    return try withExtendedLifetime(lock) { () throws(HandoutError) in
      _ = try folder.sweepTemporaries(under: lock)
      let settings = try BatchSettings.of(self, options: options)
      let book = try ManifestBook(in: folder, settings: settings, shard: shard, options: options)
      if options.earlier == .resume, !selection.isOnlyNew { report(.warning(try book.warnings(settings: settings))) }
      let run = FileRun(self, folder: folder, book: book, options: options, password: password)
      if selection.isOnlyNew { feed.passOver(run.passOver) }
      return try run.make(from: feed)
    }
  }

  /// Makes one packet of all rows, or several where packets have a size or each therapist gets one.
  ///
  /// - Parameter path: the file; with a size, `packet.pdf` gives `packet-1.pdf`, `packet-2.pdf` … For each therapist `out/{therapist}.pdf`,
  ///   or the folder, which is made where it is missing.
  /// - Throws: `HandoutError` of the kind `usage` for packets with plans or to be archived; see `PacketRun` for the others.
  public func makePackets(at path: String, options: PacketOptions) throws(HandoutError) -> BatchSummary {
    guard !defaults.settings.attachesPlan, !defaults.settings.isArchived else {
      throw HandoutError(
        .usage, "a packet has no plans and is not archived", help: "it is of many patients; make one file for each")
    }
    let password = try password(in: options.passwordFile)
    if options.division == .therapist {
      return try makePacketsOfTherapists(at: try TherapistPattern(path), options: options, password: password)
    }
    let feed = try options.order == .list ? feed() : sortedFeed(options.order)
    let paths = options.size == nil ? PacketPaths.one(path) : .numbered(path)
    return try PacketRun(
      self, paths: paths, sizes: options.size.map { .equal($0) } ?? .whole, options: options, password: password
    ).make(from: feed)
  }

  /// How much of the list has been handed out, 0 to 1; nil where its length is not known.
  public var share: Double? {
    let count = lineCount.load(ordering: .relaxed)
    return count > 1 ? Double(line.load(ordering: .relaxed)) / Double(count) : nil
  }

  func report(_ event: BatchEvent) { events(event) }

  func reportFailure(of row: BatchRow, _ error: HandoutError, reason: RowFailure.Reason? = nil) {
    let reason = reason ?? RowFailure(of: row, error).reason
    report(
      .failed(
        row: row.identity.number, id: row.identity.id, reason: reason.rawValue, diagnostics: error.diagnostics))
  }

  private func password(in path: String?) throws(HandoutError) -> Password? {
    guard let path else { return nil }
    let file = try PasswordFile(path: path, rule: passwords)
    report(.warning(file.warnings))
    return file.password
  }

  /// The rows in the order of the list.
  ///
  /// - Parameters:
  ///   - pattern: how the rows' files are named; nil where they have none.
  ///   - stop: ends the reading; nil for the batch's own.
  func feed(naming pattern: NamePattern? = nil, until stop: BatchStop? = nil) throws(HandoutError) -> RowFeed {
    let stop = stop ?? self.stop
    var rows = try list.reader(needsCondition: defaults.condition == nil, stop: stop)
    let requests = RowRequestReader(
      defaults: defaults, commonCondition: commonCondition, list: list, library: press.loader.clinical)
    let filter = selection.isPart ? try selection.filter(of: list) : nil
    return RowFeed(shard: shard, filter: filter, naming: pattern) { [self] () throws(HandoutError) in
      do throws(RowError) {
        guard let row = try rows.next() else { return nil }
        let warnings = rows.takeWarnings()
        if !warnings.isEmpty, !hasWarned.exchange(true, ordering: .relaxed) {
          report(.warning(warnings.map(HandoutDiagnostic.init)))
        }
        if let last = rows.lastLine { lineCount.store(last, ordering: .relaxed) }
        line.store(row.place.line, ordering: .relaxed)
        return requests.row(row)
      } catch {
        // Nobody asks for more of a list after a stop, and that is no fault of the list.
        if stop.isAsked { return nil }
        throw HandoutError(error, list: list.name)
      }
    }
  }
}
