import ArgumentParser
import Glibc
import HandoutKit

/// `handout print`: files to a printer, each as one job.
struct PrintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "print",
    abstract: "Prints handouts and packets as they were designed.",
    discussion: """
      Examples:
        handout print handout.pdf
        handout print handout.pdf log.pdf --printer office --copies 2
        handout print packet.pdf --pages 6-11

      Each file becomes one job of CUPS, sent through lp, with the paper and the sides that the file asks for and its pages as large \
      as they are. A file that does not ask for both sides is printed on one. Jobs are called Handout: lists of jobs show no names.

      Exit codes: 64 wrong usage; 65 no sound PDF, or one with a password or several papers; 66 file not found; 69 no lp, or a queue that \
      takes no job.
      """)

  @Argument(help: "The PDF files.")
  var files: [String]

  @Option(help: ArgumentHelp("The print queue; see `lpstat -e`. Default: your usual one.", valueName: "name"))
  var printer: String?

  @Option(help: "How many copies of each file, one whole copy after the other.")
  var copies = 1

  @Option(
    help: ArgumentHelp(
      "Print these pages of the file only, such as 6-11 or 3. They are cut out before, with no word of the others.",
      valueName: "pages"),
    transform: { text in
      guard let range = PageRange(text) else {
        throw ValidationError("--pages must be a page or a first and a last one, such as 6-11; found \"\(text)\"")
      }
      return range
    })
  var pages: PageRange?

  mutating func validate() throws {
    guard (1...999).contains(copies) else { throw ValidationError("--copies must be from 1 to 999") }
    if pages != nil, files.count > 1 { throw ValidationError("--pages goes with one file") }
    if let printer, printer.isEmpty || printer.contains(where: { $0.isWhitespace || "/#".contains($0) }) {
      throw ValidationError("--printer needs the name of a print queue; found \"\(printer)\"")
    }
  }

  func run() throws {
    // A queue that takes no job closes its end while pages are still given to it.
    signal(SIGPIPE, SIG_IGN)
    try Console.run { () throws(HandoutError) in
      let queue = PrintQueue(name: printer, copies: copies)
      if files.count > 1 { try check() }
      for path in files {
        let file = try PrintFile(path: path, pages: pages)
        let job = try queue.send(file)
        let count = file.pageCount == 1 ? "1 page" : "\(file.pageCount) pages"
        try Console.result("\(file.path): \(job), \(count), \(file.paper.name), \(file.sides.words)")
      }
    }
  }

  /// Looks at all files before the first one is sent: one that cannot be printed stops the others, so that no half of them comes out.
  ///
  /// None stays open, for a system has room for a thousand open files or so; each is looked at again when it is sent.
  private func check() throws(HandoutError) {
    var faults: [HandoutError] = []
    for file in files {
      do throws(HandoutError) {
        _ = try PrintFile(path: file, pages: pages)
      } catch {
        faults.append(error)
      }
    }
    if let fault = HandoutError(all: faults) { throw fault }
  }
}
