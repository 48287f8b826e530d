import HandoutInput

/// The sheet of a workbook that has the list, as someone names it.
package struct SheetChoice: Hashable, Sendable {
  /// The name on the sheet's tab, or its number from 1.
  private let text: String

  package init(_ text: String) {
    self.text = text
  }

  /// The sheet that is meant: that of the name, else that of the name in any case, else that of the number.
  func index(among sheets: [Workbook.Sheet]) throws(SheetFault) -> Int {
    if let index = sheets.firstIndex(where: { $0.name == text }) { return index }
    let folded = NameFold.folded(text)
    if let index = sheets.firstIndex(where: { !folded.isEmpty && NameFold.folded($0.name) == folded }) { return index }
    if let number = Int(text), sheets.indices.contains(number - 1) { return number - 1 }
    throw SheetFault(
      "there is no sheet \"\(text.prefix(60))\"", help: "the sheets are \(Self.names(sheets))", kind: .choice)
  }

  /// The most names that are told.
  private static let mostNames = 20

  /// Names of sheets as complaints list them. One may be that of a person.
  static func names(_ sheets: [Workbook.Sheet]) -> Message {
    let names = sheets.prefix(mostNames).map { "\"\($0.name.prefix(60))\"" as Message }.joined(separator: ", ")
    return sheets.count > mostNames ? "\(names) and \(words: sheets.count - mostNames) more" : names
  }
}
