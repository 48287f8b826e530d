import ArgumentParser
import FoundationEssentials
import HandoutKit

/// `handout new`: a file of a clinic's own, with every key explained.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Writes a new exercise, condition, pose, design, clinic or patient file to change.",
    discussion: """
      The file has every key that it may have, each below what it means. --like copies another one; an exercise's pose is copied with it, \
      so that it has pictures at once:

        handout new exercise heel-dig-band --like hamstring-set --library my-clinic
        handout new clinic riverside

      Of an exercise only name, steps and dosage are needed. Nothing that is there is overwritten without --force.
      """)

  @Argument(help: "What to write: \(FileKind.allCases.map(\.rawValue).joined(separator: ", ")).")
  var kind: FileKind

  @Argument(help: "Its id, which is the file's name: small letters, digits and hyphens.")
  var name: String

  @Option(help: ArgumentHelp("Copy the exercise, condition, pose or design of this id.", valueName: "id"))
  var like: String?

  @Flag(help: "Write over files that are there.")
  var force = false

  @Flag(help: "Let the file take the place of the built-in one of this id.")
  var replaceBuiltIn = false

  @OptionGroup var library: LibraryOptions

  /// The folder to write into.
  private var folder: String { library.libraries.first ?? "." }

  func validate() throws {
    if kind.isOfLibrary, library.libraries.isEmpty {
      throw ValidationError("Name the folder of your own files: --library my-clinic. It is made where there is none.")
    }
  }

  func run() throws {
    try Console.run { () throws(HandoutError) in
      // The folder that is written into may not be there yet.
      let known = library.libraries.filter { $0 != folder || FileManager.default.fileExists(atPath: $0) }
      let press = try HandoutPress(libraries: known, fontFolders: library.fontFolders)
      let files = try press.newFiles(
        kind, id: name, like: like, replacesBuiltIn: replaceBuiltIn, date: try today())
      let written = try NewFileWriter(folder: folder, overwrites: force).write(files)
      try Console.result((written.map { "wrote \($0)" } + next).joined(separator: "\n"))
    }
  }

  private func today() throws(HandoutError) -> HandoutDate {
    do {
      return try SheetDate.chosen(nil)
    } catch {
      throw HandoutError(internalProblem: "\(error)")
    }
  }

  /// The commands that come next.
  private var next: [String] {
    let file = "\(folder == "." ? "" : "\(folder)/")\(name).yaml"
    let make = "handout make \(kind == .condition ? name : "tight-hamstrings-knee-pain")"
    let check = kind.isOfLibrary ? ["  handout check \(folder)"] : []
    let use =
      switch kind {
      case .exercise: "\(make) --library \(folder) --add \(name) -o \(name).pdf"
      case .pose: "handout picture \(name) --library \(folder) -o \(name).svg"
      case .condition: "\(make) --library \(folder) -o \(name).pdf"
      case .design: "\(make) --library \(folder) --design \(name) -o \(name).pdf"
      case .clinic: "\(make) --clinic \(file) -o \(name).pdf"
      case .codes: "handout make --fhir bundle.json --fhir-codes \(file) -o \(name).pdf"
      case .patient: "\(make) --patient \(file) -o \(name).pdf"
      }
    return ["next: change the file, then"] + check + ["  \(use)"]
  }
}

/// Writes new files into a folder, all of them or none that would take the place of another.
private struct NewFileWriter {
  let folder: String
  let overwrites: Bool

  /// - Returns: the paths that were written.
  /// - Throws: `HandoutError` of the kind `cannotCreate` that names every file that is there already.
  func write(_ files: [NewFile]) throws(HandoutError) -> [String] {
    let paths = files.map { (file: $0, path: folder == "." ? $0.name : "\(folder)/\($0.name)") }
    if !overwrites {
      let taken = paths.filter { !$0.file.isGenerated && FileManager.default.fileExists(atPath: $0.path) }
      if !taken.isEmpty { throw HandoutError(takenFiles: taken.map(\.path)) }
    }
    var written: [String] = []
    for (file, path) in paths {
      // A schema that somebody changed is left alone as well.
      if file.isGenerated, !overwrites, FileManager.default.fileExists(atPath: path) { continue }
      try makeFolder(PathParts(path).folder)
      try SafeFile.write(file.bytes, to: path, replacing: overwrites)
      written.append(path)
    }
    return written
  }

  /// Makes a folder where there is none, and before it those that it lies in.
  private func makeFolder(_ path: String) throws(HandoutError) {
    var isFolder = false
    if path.isEmpty || FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder { return }
    try makeFolder(PathParts(path).folder)
    do throws(CallFailure) {
      try SystemFileCalls().makeFolder(path, mode: 0o777)
    } catch {
      throw HandoutError(cannotMakeFolder: path, reason: error.reason)
    }
  }
}
