import Foundation
import Testing

/// `handout watch`: a handout that follows its files.
@Suite(.serialized) struct WatchTests {
  private let workspace: Workspace

  init() throws { workspace = try Workspace() }

  /// A watching program and the file that it writes.
  private struct Watching {
    let program: RunningProgram
    let output: URL
    let workspace: Workspace

    /// What the file is now; a new one has another number or time.
    private var state: [AnyHashable?]? {
      guard let attributes = try? FileManager.default.attributesOfItem(atPath: output.path) else { return nil }
      return [attributes[.systemFileNumber] as? Int, attributes[.modificationDate] as? Date]
    }

    /// Does something and waits until the file is another one.
    ///
    /// - Returns: how long that took after it was done.
    @discardableResult
    func renders(_ what: String, after change: () throws -> Void) throws -> Duration {
      let before = state
      try change()
      let saved = ContinuousClock.now
      try program.wait(seconds: 30) { state != before && state != nil }
      let took = ContinuousClock.now - saved
      // Until nothing more comes, so that the next change is one of its own.
      try quiet()
      return took
    }

    /// Does something and expects the same file half a second later.
    func keeps(_ what: String, after change: () throws -> Void) throws {
      let before = state
      try change()
      usleep(500_000)
      #expect(state == before, "\(what)")
    }

    /// Waits until the file has been the same for a while.
    func quiet() throws {
      var last = state
      var since = ContinuousClock.now
      try program.wait(seconds: 30) {
        if state != last { (last, since) = (state, .now) }
        return ContinuousClock.now - since > .milliseconds(250)
      }
    }

    /// The words of the handout.
    func words() throws -> String { try workspace.run(["pdftotext", output.path, "-"]).text }
  }

  /// Starts watching and waits for the first file.
  private func watch(_ arguments: [String], output: String = "out.pdf", first: String? = nil) throws -> Watching {
    let program = try RunningProgram(
      ["watch", Workspace.condition, "--date", "2026-11-21", "-o", output] + arguments, in: workspace)
    let watching = Watching(
      program: program, output: workspace.folder.appending(path: first ?? output), workspace: workspace)
    try program.wait(seconds: 30) { FileManager.default.fileExists(atPath: watching.output.path) }
    try watching.quiet()
    return watching
  }

  private func writePatient(_ name: String) throws {
    try workspace.write("name: \(name)\nborn: 1962-04-17\n".utf8, to: "patient.yaml")
  }

  private func end(_ watching: Watching, with signal: Int32 = SIGINT, status: Int32 = 130) throws -> String {
    watching.program.signal(signal)
    let (ended, errors) = try watching.program.end()
    #expect(ended == status, "\(errors)")
    return errors
  }

  /// Every way in which editors save.
  @Test func everyWayToSave() throws {
    try writePatient("First")
    let watching = try watch(["--patient", "patient.yaml"])
    #expect(try watching.words().contains("First"))
    let ways = [
      ("written over", "printf 'name: Way 1\\nborn: 1962-04-17\\n' > patient.yaml"),
      ("another in its place", "printf 'name: Way 2\\nborn: 1962-04-17\\n' > .new; mv .new patient.yaml"),
      ("deleted and made", "rm patient.yaml; sleep 0.03; printf 'name: Way 3\\nborn: 1962-04-17\\n' > patient.yaml"),
      (
        "kept as a copy",
        "mv patient.yaml patient.yaml~; printf 'name: Way 4\\nborn: 1962-04-17\\n' > patient.yaml; rm patient.yaml~"
      ),
      ("in pieces", "(printf 'name: Way 5\\n'; sleep 0.05; printf 'born: 1962-04-17\\n') > patient.yaml"),
      ("linked", "printf 'name: Way 6\\nborn: 1962-04-17\\n' > other.yaml; ln -sf other.yaml patient.yaml"),
      ("behind the link", "printf 'name: Way 7\\nborn: 1962-04-17\\n' > other.yaml"),
    ]
    for (index, way) in ways.enumerated() {
      try watching.renders(way.0) {
        let saved = try workspace.run(["sh", "-c", way.1])
        #expect(saved.status == 0)
      }
      #expect(try watching.words().contains("Way \(index + 1)"), "\(way.0)")
    }
    let errors = try end(watching)
    // A line each time, with the time of day and the milliseconds; no mistake was seen in between.
    let lines = errors.split(separator: "\n").filter { $0.contains("out.pdf: ") }
    #expect(lines.allSatisfy { $0.firstMatch(of: /^\d\d:\d\d:\d\d  out\.pdf: 2 pages, \d+ ms$/) != nil }, "\(errors)")
    #expect(lines.count >= ways.count + 1 && !errors.contains("error"), "\(errors)")
  }

  /// A mistake is told with its place, the last good file stays, and the next save counts again.
  @Test func mistakesKeepTheLastGoodFile() throws {
    try writePatient("Ana Bell")
    let watching = try watch(["--patient", "patient.yaml", "--show-values"])
    try watching.keeps("a mistake") { try workspace.write("nmae: Ana\n".utf8, to: "patient.yaml") }
    try watching.program.wait(seconds: 30) { try watching.program.messages.contains("not changed, ") }
    #expect(try watching.words().contains("Ana Bell"))
    try watching.keeps("a patient who is gone") {
      try FileManager.default.removeItem(at: workspace.folder.appending(path: "patient.yaml"))
    }
    try watching.renders("a mended file") { try writePatient("Ben Cole") }
    #expect(try watching.words().contains("Ben Cole"))
    let errors = try end(watching, with: SIGTERM, status: 143)
    #expect(errors.contains("patient.yaml:1:1: error: unknown key \"nmae\"\n"))
    #expect(errors.contains("  help: did you mean \"name\"?"))
    #expect(errors.contains("patient.yaml: error: there is no such file"))
    #expect(errors.contains("  out.pdf: not changed, "), "\(errors)")
  }

  /// Who watches before there is anything right sees the first mistake and goes on.
  @Test func aMistakeAtTheBeginning() throws {
    try workspace.write("nmae: Ana\n".utf8, to: "patient.yaml")
    let program = try RunningProgram(
      ["watch", Workspace.condition, "--patient", "patient.yaml", "-o", "out.pdf"], in: workspace)
    try program.wait(seconds: 30) { try program.messages.contains("out.pdf: not made, ") }
    #expect(program.isRunning)
    #expect(try workspace.names == ["patient.yaml"])
    try writePatient("Ana Bell")
    try program.wait(seconds: 30) { try workspace.names.contains("out.pdf") }
    program.signal(SIGINT)
    let (status, errors) = try program.end()
    #expect(status == 130 && errors.contains("patient.yaml:1:1: error: "), "\(errors)")
  }

  /// Clinic, logo, password and library: each of them, files that come, and nothing else.
  @Test func everythingThatItDependsOn() throws {
    try writePatient("Ana Bell")
    try workspace.write("name: Riverside\nlogo: logo.png\n".utf8, to: "clinic/clinic.yaml")
    try workspace.write(try ShippedFile(file: "Layouts/Themes/clinic.yaml").text.utf8, to: "library/Themes/clinic.yaml")
    #expect(
      try workspace.handout(Workspace.make + ["-o", "clinic/logo.png", "--dpi", "10", "--page", "1"]).status == 0)
    let watching = try watch([
      "--patient", "patient.yaml", "--clinic", "clinic/clinic.yaml", "--library", "library",
    ])
    let steps: [(String, () throws -> Void)] = [
      ("the clinic", { try workspace.write("name: Hillside\nlogo: logo.png\n".utf8, to: "clinic/clinic.yaml") }),
      (
        "the logo",
        {
          let logo = Workspace.make + ["-o", "clinic/logo.png", "--dpi", "11", "--page", "1"]
          let drawn = try workspace.handout(logo)
          #expect(drawn.status == 0)
        }
      ),
      (
        "a file of the library",
        {
          let theme = try ShippedFile(file: "Layouts/Themes/clinic.yaml").text
          try workspace.write((theme + "\n").utf8, to: "library/Themes/clinic.yaml")
        }
      ),
      (
        "a folder that is new in the library",
        {
          let design = try ShippedFile(file: "Layouts/Designs/sheet.yaml").text
          try workspace.write(design.utf8, to: "library/Designs/sheet.yaml")
        }
      ),
      (
        "a file in the new folder",
        {
          let design = try ShippedFile(file: "Layouts/Designs/sheet.yaml").text
          try workspace.write((design + "\n").utf8, to: "library/Designs/sheet.yaml")
        }
      ),
      (
        "a folder of the library that goes",
        {
          try FileManager.default.removeItem(at: workspace.folder.appending(path: "library/Designs"))
        }
      ),
    ]
    for (what, change) in steps {
      try watching.renders(what, after: change)
    }
    #expect(try watching.words().contains("Hillside"))
    let others = [
      "notes.txt", "patient.yaml~", ".patient.yaml.swp", "library/Themes/.clinic.yaml.swp", "library/readme.txt",
    ]
    for other in others {
      try watching.keeps(other) { try workspace.write("nothing".utf8, to: other) }
    }
    let errors = try end(watching)
    #expect(!errors.contains("error"), "\(errors)")
  }

  /// What the library says counts as soon as it is saved.
  @Test func theLibraryIsReadAnew() throws {
    let file = "Assets/Conditions/\(Workspace.condition).yaml"
    let text = try ShippedFile(file: file).text
    let copy = "library/Conditions/\(Workspace.condition).yaml"
    try workspace.write(text.utf8, to: copy)
    let watching = try watch(["--library", "library"])
    try watching.renders("another name") {
      let changed = text.replacing("name: Tight hamstrings and knee pain", with: "name: Tight thighs")
      #expect(changed != text)
      try workspace.write(changed.utf8, to: copy)
    }
    #expect(try watching.words().contains("Tight thighs"))
    _ = try end(watching)
  }

  /// The password is read again, and the file always opens with the one that was saved last.
  @Test func passwordsAreFollowed() throws {
    try workspace.write("green river 42\n".utf8, to: "pw.txt")
    let watching = try watch(["--password-file", "pw.txt"])
    try watching.renders("another password") { try workspace.write("blue lake 17\n".utf8, to: "pw.txt") }
    #expect(try workspace.run(["pdftotext", "-upw", "blue lake 17", "out.pdf", "-"]).status == 0)
    #expect(try workspace.run(["pdftotext", "-upw", "green river 42", "out.pdf", "-"]).status != 0)
    _ = try end(watching)
  }

  /// Images of pages that there are no more go.
  @Test func imagesOfAllPages() throws {
    try workspace.write("name: Riverside\ndesign: sheet\n".utf8, to: "clinic.yaml")
    let watching = try watch(["--clinic", "clinic.yaml", "--dpi", "30"], output: "p.png", first: "p-1.png")
    func images() throws -> Int { try workspace.names.count { $0.hasSuffix(".png") } }
    #expect(try images() == 2)
    try watching.renders("a longer design") {
      try workspace.write("name: Riverside\ndesign: large-print\n".utf8, to: "clinic.yaml")
    }
    #expect(try images() == 8)
    try watching.renders("a shorter design") {
      try workspace.write("name: Riverside\ndesign: sheet\n".utf8, to: "clinic.yaml")
    }
    #expect(try images() == 2)
    _ = try end(watching)
  }

  /// Many saves in a row are made once, or a few times where they take long; the last one is what stands in the end.
  @Test func severalSavesSettle() throws {
    try writePatient("First")
    let watching = try watch(["--patient", "patient.yaml"])
    try watching.renders("thirty saves") {
      for number in 1...30 { try writePatient("Save \(number)") }
    }
    try watching.quiet()
    #expect(try watching.words().contains("Save 30"))
    let errors = try end(watching)
    #expect(errors.split(separator: "\n").count { $0.contains("out.pdf: 2 pages") } <= 5, "\(errors)")
  }

  /// From a save to the finished file; a program that is built for speed has less than 150 ms for it, as the guide promises.
  @Test func itIsFast() throws {
    try writePatient("First")
    let watching = try watch(["--patient", "patient.yaml"])
    #if DEBUG
      let limit = Duration.milliseconds(400)
    #else
      let limit = Duration.milliseconds(150)
    #endif
    // Other tests work on the same machine at the same time, so the best of some tries counts.
    var times: [Duration] = []
    while times.count < 30, times.min().map({ $0 >= limit }) ?? true {
      times.append(
        try watching.renders("save \(times.count)") { try writePatient("Save \(times.count)") })
    }
    _ = try end(watching)
    #expect(times.min().map { $0 < limit } == true, "\(times)")
  }

  /// A folder that is not there, or goes.
  @Test func foldersThatAreGone() throws {
    for arguments in [["--patient", "none/patient.yaml"], ["--library", "none"], ["--clinic", "none/clinic.yaml"]] {
      let outcome = try workspace.handout(["watch", Workspace.condition, "-o", "out.pdf"] + arguments)
      #expect(outcome.status == 66 && outcome.errors.contains("none: error: there is no such"), "\(outcome.errors)")
    }
    try workspace.write("name: Ana Bell\nborn: 1962-04-17\n".utf8, to: "desk/patient.yaml")
    let watching = try watch(["--patient", "desk/patient.yaml"])
    try FileManager.default.removeItem(at: workspace.folder.appending(path: "desk"))
    let (status, errors) = try watching.program.end()
    #expect(status == 66)
    #expect(
      errors.hasSuffix(
        "desk: error: the folder is gone, and with it what was watched\n  help: put it back, and begin to watch again\n"
      ), "\(errors)")
    #expect(try watching.words().contains("Ana Bell"))
  }

  /// Without a folder for its file the program tells so, and goes on.
  @Test func aFolderThatTakesNoFile() throws {
    try writePatient("Ana Bell")
    try FileManager.default.createDirectory(
      at: workspace.folder.appending(path: "out"), withIntermediateDirectories: false)
    let watching = try watch(["--patient", "patient.yaml"], output: "out/h.pdf")
    try FileManager.default.removeItem(at: workspace.folder.appending(path: "out"))
    try writePatient("Ben Cole")
    try watching.program.wait(seconds: 30) {
      try watching.program.messages.contains("error: the file cannot be made in out")
    }
    #expect(watching.program.isRunning)
    try FileManager.default.createDirectory(
      at: workspace.folder.appending(path: "out"), withIntermediateDirectories: false)
    try watching.renders("a folder again") { try writePatient("Cy Dole") }
    #expect(try end(watching).contains("  out/h.pdf: not changed, "))
  }

  @Test func wrongUse() throws {
    try FileManager.default.createDirectory(
      at: workspace.folder.appending(path: "library/Pictures"), withIntermediateDirectories: true)
    for arguments in [
      ["-o", "-"], ["-o", "out.pdf", "--patient", "-"], ["-o", "out.docx"],
      ["-o", "library/Pictures/bridge.png", "--library", "library"],
    ] {
      let outcome = try workspace.handout(["watch", Workspace.condition] + arguments)
      #expect(outcome.status == 64, "\(arguments): \(outcome.errors)")
    }
  }
}
