import ArgumentParser
import FoundationEssentials
import Glibc
import HandoutKit

/// `handout watch`: one handout, made again whenever a file it depends on is saved.
struct WatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch",
    abstract: "Makes one handout again whenever one of its files is saved.",
    discussion: """
      Examples:
        handout watch tight-hamstrings-knee-pain --patient patient.yaml -o handout.pdf
        handout watch tight-hamstrings-knee-pain --library my-clinic --clinic clinic.yaml -o page.png --dpi 100

      Watched are the files of patient, clinic, logo and password, and the folders of --library. A mistake in them is told, and the last \
      good file stays. Ctrl-C ends it.

      Exit codes: 64 wrong usage; 66 a watched folder is not there or gone; 69 font or service missing; 74 the system watches no more \
      folders; 130 stopped by Ctrl-C; 143 stopped by a signal to end.
      """)

  @OptionGroup var handout: HandoutArguments

  @OptionGroup var file: HandoutFileArguments

  @OptionGroup var values: ValueOptions

  mutating func validate() throws {
    if file.output == "-" { throw ValidationError("watch writes a file again and again; name one with -o") }
    if handout.patient.patient == "-" {
      throw ValidationError("watch reads the patient again and again; name a file with --patient")
    }
    try OutputName.check(file.output, isNoneOf: files)
    for folder in handout.library.libraries where Self.isInside(file.output, folder) {
      throw ValidationError(
        "the file of -o lies in the folder of --library that is watched; choose a place outside of it")
    }
  }

  func run() throws {
    _ = try SheetDate.chosen(handout.sheet.date)
    // A terminal that went away ends a message and not the watching; the signal to hang up does.
    signal(SIGPIPE, SIG_IGN)
    var stopped: Int32?
    try Console.run(showingValues: values.isShowing) { () throws(HandoutError) in
      let watch = try InputWatch()
      let signals = StopSignals(watch.stop)
      var press = try handout.library.press()
      for folder in handout.library.libraries { try watch.follow(library: folder) }
      for path in files { try watch.follow(path) }
      var made = make(press, watch, replacing: [])
      while let change = try watch.next() {
        if change.isInLibrary { press = try press.rereadingLibrary() }
        made = make(press, watch, replacing: made)
      }
      stopped = signals.received
    }
    if let stopped { throw ExitCode(128 + stopped) }
  }

  /// The files that the arguments name.
  private var files: [String] { handout.files + [file.passwordFile].compactMap(\.self) }

  /// Makes the handout and tells in a line what became of it. A mistake is told, and the file that is there stays.
  ///
  /// - Parameter earlier: the files of the last time; images of pages that there are no more are removed.
  /// - Returns: the files that are there now.
  private func make(_ press: HandoutPress, _ watch: InputWatch, replacing earlier: [String]) -> [String] {
    let started = ContinuousClock.now
    // A file may be a link now, or lead elsewhere; one that cannot be followed cannot be read, which is told.
    for path in files { try? watch.follow(path) }
    do throws(HandoutError) {
      let date = try Self.date(handout.sheet.date)
      var request = try handout.request(date: date)
      file.form.apply(to: &request.settings)
      let password = try file.password()
      let placed = try press.place(request, following: watch)
      let made = try file.write(placed, password: password, press: press)
      let written = made.files
      for gone in earlier where !written.contains(gone) { try? FileManager.default.removeItem(atPath: gone) }
      Console.complain((password?.warnings ?? []) + made.warnings + placed.warnings, showingValues: values.isShowing)
      let pages = placed.pageCount == 1 ? "1 page" : "\(placed.pageCount) pages"
      say("\(file.output): \(pages)", since: started)
      return written
    } catch {
      Console.complain(error.diagnostics, showingValues: values.isShowing)
      say("\(file.output): \(earlier.isEmpty ? "not made" : "not changed")", since: started)
      return earlier
    }
  }

  /// The date of the sheet; one that is not said is today's, whenever the sheet is made.
  private static func date(_ stated: HandoutDate?) throws(HandoutError) -> HandoutDate {
    do {
      return try SheetDate.chosen(stated)
    } catch {
      throw HandoutError(internalProblem: "\(error)")
    }
  }

  /// A line with the time of day and how long it took.
  private func say(_ text: String, since started: ContinuousClock.Instant) {
    let took = (ContinuousClock.now - started) / .milliseconds(1)
    Console.message("\(LocalClock.time)  \(text), \(Int(took.rounded(.up))) ms")
  }

  /// Whether a file lies in a folder or below it.
  private static func isInside(_ file: String, _ folder: String) -> Bool {
    func parts(_ path: String) -> [String] {
      URL(filePath: path).standardizedFileURL.resolvingSymlinksInPath().pathComponents
    }
    return parts(file).starts(with: parts(folder))
  }
}
