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
  var name: String?

  @Flag(help: "Go on with the batch of an earlier run: keep what is whole, make the rest.")
  var resume = false

  @Flag(help: "Make only the rows that failed in an earlier run.")
  var retryFailed = false

  /// Refuses options that go with something else.
  func check(makesFiles: Bool) throws {
    if resume, retryFailed { throw ValidationError("--resume goes without --retry-failed") }
    if !makesFiles, resume || retryFailed || name != nil {
      throw ValidationError("--name, --resume and --retry-failed go with -o DIR")
    }
  }

  /// The pattern of the files' names.
  var pattern: String { name ?? "{id}" }

  func options(passwordFile: String?, replaces: Bool) -> BatchFileOptions {
    var generator = SystemRandomNumberGenerator()
    var options = BatchFileOptions(salt: (0..<16).map { _ in UInt8.random(in: .min ... .max, using: &generator) })
    options.name = pattern
    options.earlier = resume ? .resume : retryFailed ? .retryFailed : .none
    options.replaces = replaces
    options.passwordFile = passwordFile
    return options
  }
}
