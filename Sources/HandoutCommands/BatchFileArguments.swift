import ArgumentParser
import HandoutBatch
import HandoutKit

/// The options of a batch that makes one file a patient.
struct BatchFileArguments: ParsableArguments {
  @Option(name: .shortAndLong, help: ArgumentHelp("The folder for one file a patient.", valueName: "dir"))
  var output: String?

  @Option(
    help: """
      How the files are named, from {id}, {condition}, {routine}, {side}, {language}, {row}, {date} and, only where you \
      ask for it, {name}. Default: {id}.
      """)
  var fileName: String?

  @Option(help: .hidden)
  var name: String?

  @Flag(help: "Go on with the batch of an earlier run: keep what is whole, make the rest.")
  var resume = false

  @Flag(help: "Make only the rows that failed in an earlier run.")
  var retryFailed = false

  @Flag(help: "Give the sheets the date of the folder's earlier run, so that --resume keeps its files on another day.")
  var dateOfManifest = false

  /// Refuses options that go with something else.
  func check(makesFiles: Bool) throws {
    if resume, retryFailed { throw ValidationError("--resume goes without --retry-failed") }
    guard name == nil else {
      throw ValidationError("--file-name says how files are named; the patients' names are the list's column name")
    }
    if !makesFiles, resume || retryFailed || fileName != nil {
      throw ValidationError("--file-name, --resume and --retry-failed go with -o DIR")
    }
  }

  /// The pattern of the files' names.
  var pattern: String { fileName ?? "{id}" }

  func options(passwordFile: String?, replaces: Bool, mode: FileMode, part: BatchPartArguments) -> BatchFileOptions {
    var generator = SystemRandomNumberGenerator()
    var options = BatchFileOptions(salt: (0..<16).map { _ in UInt8.random(in: .min ... .max, using: &generator) })
    options.name = pattern
    // A folder that has some rows goes on with those that it does not have.
    options.earlier = resume || part.onlyNew ? .resume : retryFailed ? .retryFailed : .none
    options.replaces = replaces
    options.isPart = part.rows != nil || part.only != nil || part.onlyNew
    options.mode = mode
    options.passwordFile = passwordFile
    return options
  }
}
