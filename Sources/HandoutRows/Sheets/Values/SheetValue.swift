import HandoutInput

/// What a cell says, as far as it can be told.
enum SheetValue {
  /// The text, or a number or date as the lists of text files have it.
  case text(String)
  /// Why its value cannot be taken.
  case fault(CellFault)

  /// The text; nil for a value that cannot be taken.
  var text: String? { if case .text(let text) = self { text } else { nil } }

  /// Whether the cell says nothing.
  var isBlank: Bool { if case .text(let text) = self { TextEdges.isBlank(text) } else { false } }
}

/// Why a cell's value cannot be taken.
struct CellFault: Error {
  /// What is wrong, after the name of the cell's column.
  let message: Message
  /// How to mend it.
  let help: Message

  private init(_ message: Message, help: Message) {
    self.message = message
    self.help = help
  }

  /// A formula whose value the writing program left to others.
  static let noStoredValue = CellFault(
    "is a formula without a stored value",
    help: "open the file in a spreadsheet program, which calculates it, and save it there")

  /// The error of a formula, `#REF!`.
  static func error(_ text: String) -> CellFault {
    CellFault(
      "holds the error \(text.prefix(20)) of a formula", help: "mend the formula in the spreadsheet, and save it again")
  }

  /// A number of which the last digits are lost: spreadsheets keep fifteen.
  static let tooManyDigits = CellFault(
    "is a number of more than 15 digits, of which spreadsheets lose the last",
    help: "format the column as text and type the number anew")

  /// A number that shows as other characters than its digits.
  static func shownOtherwise(_ digits: String) -> CellFault {
    CellFault(
      "is the number \(digits), which the sheet shows in another form",
      help: "format the column as text and type what is meant, or format it as a plain number")
  }

  /// A number that is formatted as a date and is none.
  static let noDay = CellFault(
    "is formatted as a date, and its number is that of no day", help: "type the date anew")

  /// A day that programs count differently.
  static let dayBefore1900March = CellFault(
    "is a date before 1 March 1900, of which Excel and LibreOffice differ by a day",
    help: "format the cell as text and write the date as YYYY-MM-DD")

  /// A value that is not what its type says.
  static func wrongType(_ type: String) -> CellFault {
    CellFault(
      "is stored as \(words: type) and is none: the file is damaged", help: "type the cell anew and save the file")
  }

  /// A text beyond the limit for cells.
  static let tooLong = CellFault(
    "is longer than \(words: RowLimits.cellBytes) bytes", help: "shorten it")
}
