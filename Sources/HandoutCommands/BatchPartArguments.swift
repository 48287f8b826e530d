import ArgumentParser
import HandoutBatch
import HandoutKit

/// The options that make a part of a list.
struct BatchPartArguments: ParsableArguments {
  @Option(help: ArgumentHelp("Make these rows only, by their numbers: 40-60 or 7,12,90-.", valueName: "numbers"))
  var rows: String?

  @Option(help: ArgumentHelp("Make the rows with these ids only: 0041,0043.", valueName: "ids"))
  var only: String?

  @Flag(
    help: """
      Make only rows that the folder of -o does not have, whatever the date; with --packet FILE as well, a packet of them.
      """)
  var onlyNew = false

  /// The part as one.
  ///
  /// - Parameter folder: the folder of the files.
  func selection(folder: String?) throws(HandoutError) -> RowSelection {
    var selection = RowSelection()
    if let rows { try selection.keep(rows: rows) }
    if let only { try selection.keep(ids: only) }
    if onlyNew, let folder { selection.keepNew(in: folder) }
    return selection
  }
}
