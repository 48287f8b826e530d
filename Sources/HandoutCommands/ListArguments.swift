import ArgumentParser
import HandoutBatch
import HandoutKit

/// Where a list stands: how its file is written, and in which sheet of it.
struct ListFormArguments: ParsableArguments {
  @Option(help: "How the list is written: csv, json, jsonl, yaml, xlsx or ods. Default: by its ending.")
  var format: BatchList.Format?

  @Option(
    help: ArgumentHelp(
      "The sheet of a spreadsheet, by its name or its number. Default: the first that is shown.", valueName: "name"))
  var sheet: String?

  /// A list that stands so.
  ///
  /// - Parameter reading: what is said about it besides.
  func list(
    _ path: String, _ reading: ListReading = ListReading(), isReadTwice: Bool = false
  ) throws(HandoutError) -> BatchList {
    var reading = reading
    if let sheet { reading.setSheet(sheet) }
    return try BatchList(path: path, format: format, reading: reading, isReadTwice: isReadTwice)
  }
}

/// What the writer of a list says about it: how it is written, and which of its columns is which.
struct ListArguments: ParsableArguments {
  @OptionGroup var form: ListFormArguments

  @Option(
    help: ArgumentHelp(
      "What a column of the list is: --column \"Date of Birth=born\"; with nothing behind the sign it is left out. As often as needed.",
      valueName: "header=column"))
  var column: [String] = []

  @Option(help: ArgumentHelp("A file that says so of all columns; handout map writes one.", valueName: "file"))
  var columns: String?

  @Flag(help: "Leave out columns that nobody knows.")
  var ignoreUnknown = false

  @Option(
    help: ArgumentHelp(
      "How the list writes dates, beside YYYY-MM-DD: DD/MM/YYYY, MM/DD/YYYY, DD.MM.YYYY … It is never guessed.",
      valueName: "format"))
  var dateFormat: String?

  /// The options as one; those of the command line come before those of the file.
  func reading() throws(HandoutError) -> ListReading {
    var reading = ListReading()
    if let columns { try reading.add(file: try InputFile(path: columns)) }
    for text in column { try reading.add(column: text) }
    if ignoreUnknown { reading.ignoreUnknown() }
    if let dateFormat { try reading.setDateFormat(dateFormat) }
    return reading
  }

  /// A list that is read so.
  func list(_ path: String, isReadTwice: Bool = false) throws(HandoutError) -> BatchList {
    try form.list(path, try reading(), isReadTwice: isReadTwice)
  }
}
