/// Values that people typed or other programs exported: names, notes, ids of a clinic's records.
extension YAMLNode {
  /// Text without what nobody sees at its edges; damage of an earlier program is warned of, for it would be printed.
  ///
  /// - Parameters:
  ///   - longest: the most characters.
  ///   - lines: whether line breaks are allowed.
  package func typedText(longest: Int, lines: Bool = false) -> String {
    guard let text = unambiguousText().map({ checked(TextEdges.trimmed($0), longest: longest, lines: lines) }) else {
      note(.text(longest: longest, lines: lines))
      return ""
    }
    if let damage = TextDamage.find(in: text) { report(damage, isUsed: true) }
    if isNoValueWord {
      reading.bag.report(
        Diagnostic(warning: .noValueWord, at: place, noValueMessage, help: noValueHelp, field: field))
    }
    return text
  }

  /// A word that is compared with known ones, without what nobody sees at its edges.
  package func typedWord(longest: Int) -> String {
    guard let text = unambiguousText() else {
      note(.text(longest: longest, lines: false))
      return ""
    }
    return checked(TextEdges.trimmed(text, joiners: true), longest: longest, lines: false)
  }

  /// The id that a clinic's records give to a patient: any text, a whole number in JSON.
  ///
  /// An id that an earlier program damaged is refused: it could be another patient's.
  package func recordID(longest: Int) -> String {
    guard let text = wholeNumberInJSON ?? unambiguousText() else {
      note(.text(longest: longest, lines: false))
      return ""
    }
    let id = checked(TextEdges.trimmed(text, joiners: true), longest: longest, lines: false)
    rejectNoValueWord()
    if let damage = TextDamage.find(in: id) {
      report(damage, isUsed: false)
    } else if let hidden = id.unicodeScalars.first(where: Self.hidesInIDs) {
      reject(
        "the invisible character U+\(String(hidden.value, radix: 16, uppercase: true)) stands inside of \(field)",
        help: "type the id anew: two ids that look alike must be the same")
    }
    return id
  }

  /// Refuses what programs write where there is no value, for what is too weighty to be taken for a word or for nothing.
  package func rejectNoValueWord() {
    if isNoValueWord { reject(noValueMessage, help: noValueHelp) }
  }

  private var noValueMessage: Message { "\(field) is \(found), which programs write where there is no value" }
  private var noValueHelp: Message { "leave the cell empty if there is none" }

  /// Letters of some scripts are joined or parted by U+200C and U+200D; `checked` refuses the byte-order mark.
  private static func hidesInIDs(_ scalar: Unicode.Scalar) -> Bool {
    TextEdges.isInvisible(scalar) && scalar != "\u{200C}" && scalar != "\u{200D}" && scalar != "\u{FEFF}"
  }

  private var wholeNumberInJSON: String? {
    guard case .scalar(let text, .plain) = tree.content, !text.isEmpty,
      text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), reading.isJSON
    else { return nil }
    return text
  }

  /// Whether the value is a number without quotes, written as every reader of YAML takes it: `192`, not `000`.
  package var isPlainWholeNumber: Bool {
    guard case .scalar(let text, .plain) = tree.content, case .wholeNumber = PlainForm(text) else { return false }
    return true
  }

  /// - Parameter isUsed: whether the text is used all the same.
  private func report(_ damage: TextDamage, isUsed: Bool) {
    func complain(_ message: Message, help: Message) {
      let code = WarningCode.damagedText
      reading.bag.report(
        isUsed
          ? Diagnostic(warning: code, at: place, message, help: help, field: field)
          : Diagnostic(at: place, message, help: help, code: code.rawValue, field: field))
    }
    switch damage.kind {
    case .lostLetter:
      complain(
        "\(field) has the character U+FFFD, where an earlier program lost a letter",
        help: "export it again and choose UTF-8")
    case .characterReference:
      complain(
        "\(field) has an HTML code in place of a character, \"\(damage.piece)\"",
        help: "export plain text, or write the character itself")
    case .tag:
      complain("\(field) has an HTML tag, \"\(damage.piece)\"", help: "export plain text, or remove the tag")
    case .formulaError:
      complain(
        "\(field) has the error of a spreadsheet's formula, \"\(damage.piece)\"",
        help: "mend the formula in the spreadsheet, and export it again")
    case .doubleEncoding:
      complain(
        "\(field) has letters that were read in a wrong encoding, \"\(damage.piece)\"",
        help: "open and export it as UTF-8")
    case .questionMark:
      complain(
        "\(field) has a question mark inside of a word, \"\(damage.piece)\"",
        help: "exports leave it for a letter they do not know: choose UTF-8, and export it again")
    case .escapedLineBreak:
      complain(
        "\(field) has a line break written as two characters, \"\(damage.piece)\"",
        help: "export it with real line breaks")
    case .exponent:
      complain(
        "\(field) is a number with an exponent, \"\(damage.piece)\", whose last digits are lost",
        help: "format the column as text in the spreadsheet, and export it again")
    }
  }
}
