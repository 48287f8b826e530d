import Foundation
import HandoutTestSupport
import Testing

/// `handout print` with a real print server.
@Suite struct PrintTests {
  private let workspace: Workspace
  private let printer: RecordingPrinter

  init() throws {
    workspace = try Workspace()
    printer = try RecordingPrinter()
  }

  private func print(_ arguments: [String], environment: [String: String] = [:]) throws -> Workspace.Outcome {
    try workspace.handout(["print"] + arguments, environment: printer.environment.merging(environment) { $1 })
  }

  private func make(_ arguments: [String], to file: String) throws {
    let outcome = try workspace.handout(Workspace.make + arguments + ["-o", file])
    #expect(outcome.status == 0, "\(outcome.errors)")
  }

  /// Paper and sides of each design, no scaling, and a title that says nothing.
  @Test func aJobHasThePaperAndTheSidesOfItsDesign() throws {
    let designs: [(arguments: [String], media: String, sides: String, told: String)] = [
      (["--paper", "letter"], "na_letter_8.5x11in", "two-sided-long-edge", "2 pages, letter, both sides"),
      (["--design", "fridge", "--paper", "a4"], "iso_a4_210x297mm", "one-sided", "1 page, a4, one side"),
      (
        ["--design", "booklet", "--paper", "a4"], "iso_a4_210x297mm", "two-sided-short-edge", "6 pages, a4, both sides"
      ),
      (["--design", "cards"], "na_letter_8.5x11in", "one-sided", "letter, one side"),
      (["--design", "full", "--paper", "a5"], "iso_a5_148x210mm", "two-sided-long-edge", "a5, both sides"),
      (["--design", "full", "--paper", "half-letter"], "na_invoice_5.5x8.5in", "two-sided-long-edge", "half-letter"),
      (
        ["--design", "full", "--paper", "150x200mm"], "custom_150x200mm_150x200mm", "two-sided-long-edge",
        "150x200mm, both sides"
      ),
    ]
    let files = designs.indices.map { "\($0).pdf" }
    for (design, file) in zip(designs, files) { try make(design.arguments + ["--name", "Maria Alvarez"], to: file) }
    let outcome = try print(files + ["--copies", "2"])
    #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
    let jobs = try printer.jobs(designs.count)
    for (index, design) in designs.enumerated() {
      let job = jobs[index]
      #expect(job.queue == "plain" && job.title == "Handout" && job.copies == "2")
      let wanted = ["media=\(design.media)", "sides=\(design.sides)", "print-scaling=none", "nofit-to-page", "collate"]
      #expect(job.options.isSuperset(of: wanted), "\(design): \(job.options)")
      #expect(!job.options.contains { $0.hasPrefix("page-ranges") || $0.hasPrefix("scaling") || $0 == "fit-to-page" })
      // One job for a file, with all its bytes.
      #expect(try job.bytes == workspace.read(files[index]))
    }
    let lines = outcome.text.split(separator: "\n").map(String.init)
    #expect(lines.count == designs.count)
    for (index, design) in designs.enumerated() where lines.indices.contains(index) {
      #expect(lines[index].hasPrefix("\(index).pdf: plain-\(index + 1), ") && lines[index].contains(design.told))
    }
  }

  /// Names of files are neither options nor commands, and stand in no list of jobs.
  @Test func oddNamesOfFiles() throws {
    let names = [
      "-d nowhere.pdf", "$(touch made).pdf", "a;touch made.pdf", "Núñez, \"María\".pdf", "-", "it's a\nline.pdf",
    ]
    try make([], to: "plain.pdf")
    let bytes = try workspace.read("plain.pdf")
    for name in names { try workspace.write(bytes, to: name) }
    let outcome = try print(["--printer", "plain", "--"] + names)
    #expect(outcome.status == 0, "\(outcome.errors)")
    for job in try printer.jobs(names.count) {
      #expect(job.title == "Handout")
      #expect(try job.bytes == bytes)
      #expect(job.options.allSatisfy { !$0.contains("Núñez") && !$0.contains("nowhere") && !$0.contains(".pdf") })
    }
    #expect(try !workspace.names.contains("made"))
  }

  /// Pages are cut out before: the printer gets no word of the others, as it does where CUPS leaves pages out of a tagged file.
  @Test func pagesAreCutBefore() throws {
    let list = PatientList.numbered(4)
    #expect(try workspace.batch(["list.csv", "--packet", "packet.pdf", "--duplex"], list: list.csv()).status == 0)
    let outcome = try print(["packet.pdf", "--pages", "3-4"])
    #expect(outcome.status == 0 && outcome.text.contains("2 pages"), "\(outcome.errors)")
    let job = try #require(try printer.jobs(1).first)
    #expect(job.options.contains("sides=two-sided-long-edge") && !job.options.contains { $0.hasPrefix("page-ranges") })
    let text = try workspace.run(["pdftotext", job.file.path, "-"]).text
    #expect(text.contains("Patient 2") && !text.contains("Patient 1") && !text.contains("Patient 3"))
    // Nor inside of it, where removed pages stay that something still points to.
    let inside = try workspace.run(["qpdf", "--qdf", "--object-streams=disable", job.file.path, "-"]).output
    for id in ["p-1", "p-3", "p-4"] {
      #expect(!inside.contains(Array("(\(id))".utf8)) && !inside.contains(Array("Patient \(id.last ?? "0")".utf8)))
    }
    #expect(inside.contains(Array("/Count 2".utf8)))
    #expect(try workspace.run(["qpdf", "--check", job.file.path]).status == 0)
    for (pages, status) in [("90", 64), ("4-3", 64), ("0", 64), ("", 64), ("1,2", 64), ("1-", 64)] as [(String, Int32)]
    {
      #expect(try print(["packet.pdf", "--pages", pages]).status == status, "\(pages)")
    }
    #expect(try print(["packet.pdf", "packet.pdf", "--pages", "1"]).status == 64)
    #expect(printer.jobCount == 1)
  }

  /// One job has one paper: what mixes papers is refused, and can be printed paper by paper.
  @Test func mixedPapersAreRefused() throws {
    try make(["--paper", "letter"], to: "letter.pdf")
    try make(["--paper", "a4"], to: "a4.pdf")
    let joined = try workspace.run(["qpdf", "--empty", "--pages", "letter.pdf", "a4.pdf", "--", "both.pdf"])
    #expect(joined.status == 0)
    let outcome = try print(["both.pdf"])
    #expect(outcome.status == 65)
    #expect(
      outcome.errors
        == """
        both.pdf: error: page 1 is on letter paper and page 3 on a4; one job has one paper
          help: print the pages of each paper by themselves: --pages 1-2

        """)
    #expect(try print(["both.pdf", "--pages", "3-4"]).text.contains("2 pages, a4, one side"))
  }

  /// Nothing is sent when one of the files cannot be printed, and all of these are named at once.
  @Test func whatCannotBePrinted() throws {
    try make([], to: "good.pdf")
    try workspace.write("no PDF".utf8, to: "text.pdf")
    try workspace.write([], to: "empty.pdf")
    try workspace.write(try workspace.read("good.pdf").dropLast(400), to: "cut.pdf")
    try workspace.write("green river 42\n".utf8, to: "pw.txt")
    try make(["--id", "1", "--password-file", "pw.txt"], to: "locked.pdf")
    let cases: [(file: String, status: Int32, says: String)] = [
      ("text.pdf", 65, "this is no sound PDF"), ("empty.pdf", 65, "this is no sound PDF"),
      ("cut.pdf", 65, "this is no sound PDF"), ("locked.pdf", 65, "the file has a password"),
      ("none.pdf", 66, "there is no such file"), (".", 66, "this is a folder, not a file"),
    ]
    for (file, status, says) in cases {
      let outcome = try print(["good.pdf", file])
      #expect(outcome.status == status && outcome.output.isEmpty, "\(file): \(outcome.text)")
      #expect(outcome.errors.contains("\(file): error: \(says)"), "\(outcome.errors)")
    }
    let all = try print(["none.pdf", "text.pdf"])
    #expect(all.status == 66 && all.errors.contains("none.pdf:") && all.errors.contains("text.pdf:"))
    #expect(try workspace.run(["mkfifo", "pipe.pdf"]).status == 0)
    #expect(try print(["pipe.pdf"]).status == 74)
    for options in [["--copies", "0"], ["--copies", "1000"], ["--printer", "a b"], ["--printer", ""]] {
      #expect(try print(["good.pdf"] + options).status == 64)
    }
    #expect(printer.jobCount == 0)
  }

  /// A day's handouts are more files than a process may have open: all are looked at, and the first one goes to the queue.
  @Test func moreFilesThanMayBeOpen() throws {
    try make([], to: "1.pdf")
    #expect(try workspace.run(["sh", "-c", "for i in $(seq 2 300); do ln 1.pdf $i.pdf; done"]).status == 0)
    let outcome = try workspace.handout(
      ["print", "--printer", "nowhere"] + (1...300).map { "\($0).pdf" },
      launcher: ["sh", "-c", "ulimit -n 256 && exec \"$@\"", "sh"], environment: printer.environment)
    #expect(outcome.status == 69)
    #expect(outcome.errors.hasPrefix("1.pdf: error: the print queue took no job: "), "\(outcome.errors)")
  }

  /// What lp says is passed on; where there is none, the line that installs it.
  @Test func queuesThatTakeNoJob() throws {
    try make([], to: "good.pdf")
    for pages in [[], ["--pages", "1"]] {
      let nowhere = try print(["good.pdf", "--printer", "nowhere"] + pages)
      #expect(nowhere.status == 69)
      #expect(
        nowhere.errors.hasPrefix(
          "good.pdf: error: the print queue took no job: The printer or class does not exist.\n  help: lpstat -e"),
        "\(nowhere.errors)")
    }
    let unheard = try print(["good.pdf"], environment: ["CUPS_SERVER": "/nowhere/cups.sock", "LPDEST": ""])
    #expect(unheard.status == 69 && unheard.errors.contains("the print queue took no job: "))
    let missing = try workspace.run(
      [try Workspace.program, "print", "good.pdf"], environment: ["PATH": workspace.folder.path])
    #expect(missing.status == 69)
    #expect(
      missing.errors.contains("there is no program lp") && missing.errors.contains("apt-get install -y cups-client"))
    #expect(printer.jobCount == 0)
  }

  /// From nothing to a printed page: at most three commands and 200 typed characters.
  @Test func fromNothingToAPrintedPage() throws {
    let commands = [
      "handout make tight-hamstrings-knee-pain --name 'Maria Alvarez' --born 1962-04-17 --side left -o maria.pdf",
      "handout print maria.pdf",
    ]
    #expect(commands.count <= 3)
    // The key that ends a line is typed too.
    #expect(commands.map { $0.count + 1 }.reduce(0, +) <= 200)
    let program = URL(filePath: try Workspace.program).deletingLastPathComponent().path
    for command in commands {
      let path = "\(program):\(ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin")"
      let outcome = try workspace.run(
        ["bash", "-c", command], environment: printer.environment.merging(["PATH": path, "LPDEST": "office"]) { $1 })
      #expect(outcome.status == 0, "\(command): \(outcome.errors)")
    }
    let job = try #require(try printer.jobs(1).first)
    #expect(job.queue == "office" && job.options.contains("sides=two-sided-long-edge"))
    let text = try workspace.run(["pdftotext", job.file.path, "-"]).text
    #expect(text.contains("Maria Alvarez") && text.contains("Your home program"))
    #expect(try workspace.run(["pdfinfo", job.file.path]).text.contains("Pages:           2"))
  }
}

extension [UInt8] {
  /// Whether the bytes hold others in one piece.
  fileprivate func contains(_ piece: [UInt8]) -> Bool {
    indices.dropLast(Swift.max(piece.count - 1, 0)).contains { self[$0] == piece[0] && self[$0...].starts(with: piece) }
  }
}
