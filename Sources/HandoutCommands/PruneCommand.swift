import ArgumentParser
import HandoutBatch
import HandoutKit

/// `handout prune`: the files of patients who left.
struct PruneCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prune",
    abstract: "Names, and with --yes removes, the files of a batch whose patients are no longer in the list.",
    discussion: """
      Example:
        handout prune handouts --list patients.csv
        handout prune handouts --list patients.csv --yes

      Only files that the folder's manifest knows are looked at, and one that was changed since it was made stays. Patients are \
      told apart by their ids, so a list in which a row has none is refused.
      """)

  @Argument(help: "The folder that handout batch -o filled.")
  var folder: String

  @Option(help: ArgumentHelp("The list of today's patients.", valueName: "file"))
  var list: String

  @OptionGroup(title: "The list") var reading: ListArguments

  @Flag(help: "Remove the files.")
  var yes = false

  func run() throws {
    try Console.run { () throws(HandoutError) in
      let leavers = try FolderPrune(folder: folder, list: try reading.list(list)).run(removing: yes)
      for leaver in leavers where !leaver.isChanged { try Console.result(leaver.file) }
      for leaver in leavers where leaver.isChanged {
        Console.message("\(leaver.file): stays, for it was changed since it was made")
      }
      let count = leavers.count { !$0.isChanged }
      let files = count == 1 ? "1 file" : "\(count) files"
      Console.message(yes ? "\(files) removed" : "\(files) to remove; --yes removes \(count == 1 ? "it" : "them")")
    }
  }
}
