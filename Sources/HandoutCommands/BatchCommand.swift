import ArgumentParser
import FoundationEssentials
import Glibc
import HandoutBatch
import HandoutKit

/// `handout batch`: a clinic's list of patients as files or packets.
struct BatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch",
    abstract: "Makes the handouts of a whole list of patients.",
    discussion: """
      Examples:
        handout batch patients.csv -o handouts
        handout batch patients.csv -o handouts --resume
        handout batch patients.csv --packet packet.pdf --duplex --separator
        handout batch patients.csv --packet day.pdf --cover --separator --order therapist
        handout batch patients.csv --packet again.pdf --rows 40-60
        handout batch patients.csv -o handouts --only-new --packet new.pdf
        handout batch patients.csv -o mapped --column "Date of Birth=born" --date-format DD/MM/YYYY
        handout schema batch

      The list is CSV, JSON, JSON Lines, YAML, or a sheet of a spreadsheet (.xlsx, .ods). Bad rows are named and left out; the others are made, and the exit code is 3. \
      Ctrl-C finishes what is being made; --resume goes on from there.

      With --json, every line of standard output is an object with the keys schema and event: start, item, warning, packet, \
      error or summary. An item has a status: made, kept, failed or, in a dry run, sound. Messages have … in place of what the rows \
      say; --show-values puts it in.

      Exit codes: 0 all made; 3 some rows failed; 64 wrong usage or unknown id; 65 wrong list, or a bad row with --strict; \
      66 file not found; 73 file cannot be made; 74 reading or writing failed; 75 the folder is in use by another run; \
      130 stopped by Ctrl-C; 143 stopped by a signal to end.
      """)

  /// The exit code of a batch of which some rows failed.
  static let someRowsFailed: Int32 = 3

  @Argument(help: "The list of patients; `-` for standard input.")
  var patients: String

  @OptionGroup(title: "The list") var list: ListArguments

  @OptionGroup(title: "A part of the list") var part: BatchPartArguments

  @OptionGroup(title: "Files") var files: BatchFileArguments

  @OptionGroup(title: "Packets") var packets: BatchPacketArguments

  @OptionGroup(title: "All rows that say nothing else") var defaults: BatchDefaultArguments

  @OptionGroup var form: FileFormArguments

  @Option(
    help: ArgumentHelp(
      "A file whose first line is the password of all files of rows without their own.", valueName: "file"))
  var passwordFile: String?

  @Flag(help: "Take passwords that are easily guessed, of the file and of rows.")
  var allowWeakPassword = false

  @Option(
    help: ArgumentHelp(
      "Who may read and write the files besides you, such as 0640 for your group. Default: 0600, nobody.",
      valueName: "mode"))
  var fileMode: String?

  @Option(help: "How many handouts are made at the same time. Default: the number of cores.")
  var jobs: Int?

  @Option(help: ArgumentHelp("Make one part of the list only, such as 3/16.", valueName: "n/count"))
  var shard: String?

  @Option(
    help: ArgumentHelp(
      "Take the part from the environment of a Kubernetes Indexed Job (--shard-env 16) or a Slurm array (--shard-env auto).",
      valueName: "range"))
  var shardEnv: String?

  @Flag(help: "Replace files and packets that are there.")
  var force = false

  @Flag(help: "Make nothing if any row is bad.")
  var strict = false

  @Flag(help: "Check every row and write nothing.")
  var dryRun = false

  @Flag(help: "Write one JSON object a line on standard output for everything that happens.")
  var json = false

  @OptionGroup var values: ValueOptions

  @OptionGroup var library: LibraryOptions

  mutating func validate() throws {
    if let jobs, !(1...256).contains(jobs) { throw ValidationError("--jobs must be from 1 to 256") }
    if part.onlyNew, files.output == nil {
      throw ValidationError("--only-new goes with -o DIR, the folder that has what was made before")
    }
    if files.output != nil, packets.packet != nil, !dryRun, !part.onlyNew {
      throw ValidationError("-o goes without --packet, but for --only-new")
    }
    guard dryRun || files.output != nil || packets.packet != nil else {
      throw ValidationError("say where to: -o DIR for one file a patient, or --packet FILE for one file for all")
    }
    if shard != nil, shardEnv != nil { throw ValidationError("--shard goes without --shard-env") }
    if files.dateOfManifest {
      if defaults.sheet.date != nil { throw ValidationError("--date-of-manifest goes without --date") }
      if files.output == nil { throw ValidationError("--date-of-manifest goes with -o DIR") }
    }
    if packets.packet != nil, shard != nil || shardEnv != nil {
      throw ValidationError("--shard goes with -o: a packet is one file")
    }
    try form.check(hasPassword: passwordFile != nil)
    if packets.packet != nil, form.attachPlan || form.archive {
      throw ValidationError("--attach-plan and --archive go with -o DIR: a packet is of many patients")
    }
    try files.check(makesFiles: files.output != nil)
    try packets.check()
  }

  func run() throws {
    let today = try SheetDate.chosen(defaults.sheet.date)
    let stop = BatchStop()
    let signals = StopSignals(stop.ask)
    // A reader of --json that went away ends a write and not the batch.
    signal(SIGPIPE, SIG_IGN)
    let report = BatchReport(
      isJSON: json, makesPackets: packets.packet != nil,
      values: values)
    let summary: BatchSummary
    do throws(HandoutError) {
      let press = try library.press()
      let date = try dateOfManifest() ?? today
      let selection = try part.selection(folder: files.output)
      let environmentShard = try shardEnv.map { range throws(HandoutError) in
        try BatchPress.shard(range, environment: ProcessInfo.processInfo.environment)
      }
      let batch = try BatchPress(
        press: press, list: try list.list(patients, isReadTwice: strict || selection.readsListFirst),
        defaults: try defaults.defaults(date: date, form: form, allowsWeakPasswords: allowWeakPassword),
        jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount,
        shard: shard ?? environmentShard, selection: selection, stop: stop, events: report.note)
      summary = try made(by: batch, report)
    } catch {
      report.fail(error)
      throw ExitCode(error.kind.exitCode)
    }
    report.end(summary)
    try end(summary, signal: signals.received)
  }

  private func made(by batch: BatchPress, _ report: BatchReport) throws(HandoutError) -> BatchSummary {
    if dryRun || strict {
      report.start(dryRun ? .checkingOnly : .checkingFirst) { batch.share }
      let checked = try batch.check(
        naming: packets.packet == nil ? files.pattern : nil, hasSeparators: packets.separator)
      if dryRun || checked.failed > 0 || checked.listError != nil || checked.wasStopped { return checked }
    }
    let mode = try fileMode.map { text throws(HandoutError) in try FileMode(parsing: text) } ?? .owner
    report.start(.making) { batch.share }
    if let packet = packets.packet {
      let options = packets.options(passwordFile: passwordFile, replaces: force, mode: mode)
      let summary = try batch.makePackets(at: packet, options: options)
      // The folder says what is new, so it takes the files only when the packet is there.
      guard files.output != nil, !summary.wasStopped, summary.listError == nil else { return summary }
      report.start(.makingFilesToo) { batch.share }
    }
    guard let folder = files.output else { return BatchSummary() }
    return try batch.makeFiles(
      in: folder, options: files.options(passwordFile: passwordFile, replaces: force, mode: mode, part: part))
  }

  /// The date of the folder's earlier run, where it is asked for.
  private func dateOfManifest() throws(HandoutError) -> HandoutDate? {
    guard files.dateOfManifest, let folder = files.output else { return nil }
    return try BatchPress.date(ofManifestIn: folder)
  }

  /// Ends the program with the code that says how the batch ended.
  private func end(_ summary: BatchSummary, signal: Int32?) throws {
    if let signal { throw ExitCode(128 + signal) }
    if let error = summary.listError { throw ExitCode(error.kind.exitCode) }
    if summary.failed > 0 {
      throw ExitCode(strict && summary.isChecked ? HandoutError.Kind.content.exitCode : Self.someRowsFailed)
    }
  }
}
