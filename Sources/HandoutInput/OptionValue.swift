/// What one option of a command says, where the options together stand for a file.
package struct OptionValue: Sendable {
  /// The option as it is typed, `--born`: the place of complaints about it.
  package let option: String
  /// The keys that lead to the value.
  package let keys: [String]
  /// What complaints call the value.
  package let label: Message
  /// One text, or the entries of a list.
  package let texts: [String]
  /// Whether the value is a list.
  package let isList: Bool

  package init(_ option: String, keys: [String], label: Message, text: String) {
    (self.option, self.keys, self.label, texts, isList) = (option, keys, label, [text], false)
  }

  /// A list of ids.
  package init(_ option: String, key: String, list: [String]) {
    (self.option, keys, label, texts, isList) = (option, [key], Message(words: key), list, true)
  }
}

extension YAMLDocument {
  /// Makes a document of what options say. Complaints name the option in place of a file, and the values stand in them as in
  /// those about a table's cells: nothing has quotes that tell text from numbers.
  ///
  /// - Parameter complaints: what is wrong with options that say nothing which could be a value.
  /// - Throws: `YAMLError` where the names of the options are no text.
  package init(options: [OptionValue], complaints: [Diagnostic] = []) throws(YAMLError) {
    // A line each, so that the number of a value's line leads to its option.
    let names = options.map(\.option).joined(separator: "\n")
    var cells: [TableCell] = []
    var faults = complaints
    for (index, value) in options.enumerated() {
      let place = SourcePlace(file: value.option)
      for text in value.texts {
        guard let bad = ForbiddenCharacter.find(in: Array(text.utf8)[...]) else { continue }
        faults.append(Diagnostic(at: place, "\(words: bad.name) is not allowed", help: "remove it", field: value.label))
      }
      guard !cells.contains(where: { $0.keys == value.keys }) else {
        faults.append(Diagnostic(at: place, "\(value.label) is given twice", help: "keep one", field: value.label))
        continue
      }
      let line = index + 1
      let content: TableCell.Content =
        value.isList ? .list(value.texts.map { ($0, line, 1) }) : .value(value.texts.first ?? "")
      cells.append(TableCell(keys: value.keys, header: value.label, content: content, line: line, column: 1))
    }
    self.init(
      options: try SourceText(name: "the command", bytes: Array(names.utf8)),
      tree: TableTree(line: 1, column: 1, cells: cells).tree, complaints: faults)
  }
}
