import HandoutInput

/// Why a spreadsheet cannot be read.
struct SheetFault: Error {
  /// What is to blame.
  enum Kind {
    /// The file.
    case file
    /// The choice of the sheet.
    case choice
    /// The machine.
    case missingLibrary
  }

  let kind: Kind
  let message: Message
  let help: Message

  init(_ message: Message, help: Message, kind: Kind = .file) {
    self.kind = kind
    self.message = message
    self.help = help
  }

  /// A part that is not what the program that wrote it meant.
  ///
  /// - Parameter part: the part's name in the file.
  static func damaged(_ part: String, _ cause: Message) -> SheetFault {
    SheetFault(
      "the spreadsheet is damaged: \(cause) (in \(words: part))",
      help: "copy it again, or open it in the spreadsheet program and save it anew")
  }

  /// A part that takes more than a list needs.
  static func tooLarge(_ what: Message) -> SheetFault {
    SheetFault(
      "the spreadsheet is refused: \(what)",
      help: "copy the list into a new workbook, or save it as CSV UTF-8")
  }
}

extension RowError {
  /// The fault as the error that ends the reading of a list.
  init(_ fault: SheetFault, in name: String) {
    let diagnostic = Diagnostic(at: SourcePlace(file: name), fault.message, help: fault.help)
    self =
      switch fault.kind {
      case .file: .refused([diagnostic])
      case .choice: .wrongChoice([diagnostic])
      case .missingLibrary: .missingLibrary([diagnostic])
      }
  }
}
