/// One parsed YAML or JSON file, or one row of a list of patients.
package struct YAMLDocument: Sendable {
  /// The checked text.
  package let source: SourceText
  /// What stands where, before anyone asks what it means.
  package let tree: YAMLTree
  /// Complaints about single nodes, made while parsing.
  let complaints: [Diagnostic]
  private let part: DocumentPart
  /// Whether the text is strict JSON, in which a number is written in one way only.
  private let isJSON: Bool

  /// Checks and parses a file; of a built-in one the tree is there already.
  ///
  /// - Parameters:
  ///   - name: the file's name as the user knows it, for diagnostics.
  ///   - bytes: the file's content, UTF-8.
  ///   - origin: whose words they are.
  /// - Throws: `YAMLError` if the bytes are not text, or not one YAML document. Mistakes in single values are kept
  ///   and thrown by `decode` together with what the decoder finds.
  package init(name: String, bytes: [UInt8], origin: SourcePlace.Origin = .request) throws(YAMLError) {
    source = try SourceText(name: name, bytes: bytes, origin: origin)
    part = .file
    if origin == .library, let ready = BuiltInTrees.tree(of: bytes) {
      (tree, isJSON, complaints) = (ready, false, [])
      return
    }
    let bag = DiagnosticBag()
    (tree, isJSON) = try YAMLTree.parse(source, into: bag)
    complaints = bag.diagnostics
  }

  /// Checks and parses a file that another program wrote in JSON, and that may be larger than one that people write.
  ///
  /// - Throws: `YAMLError` as for other files, and at the first byte that JSON does not allow.
  package init(json bytes: [UInt8], name: String) throws(YAMLError) {
    source = try SourceText(name: name, bytes: bytes, most: Self.largestJSON)
    let bag = DiagnosticBag()
    tree = try Self.json(source, into: bag)
    isJSON = true
    complaints = bag.diagnostics
    part = .file
  }

  /// The most bytes of a file in JSON.
  private static let largestJSON = 10 << 20

  /// Checks and parses a piece of a file that holds one row; complaints point into the whole file.
  ///
  /// - Throws: `YAMLError` as for a file, and if the piece is not of its form.
  package init(piece source: SourceText, form: PieceForm) throws(YAMLError) {
    self.source = source
    let bag = DiagnosticBag()
    let parsed: YAMLTree
    (parsed, isJSON) =
      form == .json ? (try Self.json(source, into: bag), true) : try YAMLTree.parse(source, into: bag)
    if form == .listItem {
      guard case .sequence(let items) = parsed.content, let item = items.first, items.count == 1 else {
        let place = source.place(line: parsed.line, column: parsed.column)
        throw YAMLError([Diagnostic(at: place, "one entry of a list is expected here", help: "start it with \"- \"")])
      }
      tree = item
    } else {
      tree = parsed
    }
    complaints = bag.diagnostics
    part = .row
  }

  /// Makes a row of a table's cells; complaints point to the cells.
  ///
  /// - Parameters:
  ///   - source: the row's text.
  ///   - cells: the cells that hold something, no two with the same keys.
  ///   - complaints: what is wrong with cells before anybody asks for their values.
  package init(row source: SourceText, cells: [TableCell], complaints: [Diagnostic] = []) {
    self.source = source
    tree = TableTree(line: source.firstLine, column: source.firstColumn, cells: cells).tree
    self.complaints = complaints
    part = .tableRow
    isJSON = false
  }

  /// Makes what stands for a file of options, whose names are the lines of the text.
  init(options source: SourceText, tree: YAMLTree, complaints: [Diagnostic]) {
    self.source = source
    self.tree = tree
    self.complaints = complaints
    part = .options
    isJSON = false
  }

  /// The same text with other values in it.
  init(_ other: YAMLDocument, tree: YAMLTree, complaints: [Diagnostic]) {
    source = other.source
    self.tree = tree
    self.complaints = complaints
    part = other.part
    isJSON = other.isJSON
  }

  private static func json(_ source: SourceText, into bag: DiagnosticBag) throws(YAMLError) -> YAMLTree {
    do throws(JSONFault) {
      return try JSONParser.parse(source, into: bag)
    } catch {
      throw YAMLError([Diagnostic(at: source.place(offset: error.offset), error.message, help: error.help)])
    }
  }

  /// Whether the document is a mapping, as every row must be.
  package var isMapping: Bool { if case .mapping = tree.content { true } else { false } }

  /// The keys of the document, where it is a mapping.
  package var keys: [String] { if case .mapping(let entries) = tree.content { entries.map(\.key) } else { [] } }

  /// Whether the document was made of a table's cells.
  package var isTableRow: Bool { part == .tableRow }

  /// Where the document starts.
  package var place: SourcePlace { source.place(line: tree.line, column: tree.column) }

  /// Reads the document with a decoder that always returns a value: bad values are reported and read as stand-ins,
  /// and the document is thrown away if there was any error.
  ///
  /// - Parameters:
  ///   - dates: how dates may be written beside YYYY-MM-DD.
  ///   - body: reads the root node.
  /// - Returns: the value and the warnings.
  /// - Throws: `YAMLError` with every complaint of the pass.
  package func decodeWithWarnings<Value>(
    dates: DateFormat? = nil, _ body: (YAMLNode) -> Value
  ) throws(YAMLError) -> (value: Value, warnings: [Diagnostic]) {
    let bag = DiagnosticBag()
    bag.report(contentsOf: complaints)
    let reading = YAMLReading(source: source, bag: bag, part: part, isJSON: isJSON, dates: dates)
    let value = body(YAMLNode(tree: tree, name: .words(part.name), reading: reading))
    guard !bag.hasErrors else { throw YAMLError(bag.sorted) }
    return (value, bag.sorted)
  }

  /// Reads the document and drops warnings; see `decodeWithWarnings`.
  package func decode<Value>(_ body: (YAMLNode) -> Value) throws(YAMLError) -> Value {
    try decodeWithWarnings(body).value
  }
}

/// What a document is a part of, which decides the words of complaints.
enum DocumentPart: Sendable {
  /// A file of its own.
  case file
  /// A row of a JSON or YAML list.
  case row
  /// A row of a table.
  case tableRow
  /// The options of a command.
  case options

  /// What complaints call the whole.
  var name: String {
    switch self {
    case .file: "the file"
    case .row, .tableRow: "the row"
    case .options: "the command"
    }
  }
}

/// How a piece of a file is written.
package enum PieceForm: Sendable {
  /// One YAML document.
  case document
  /// One entry of a top-level YAML list, with its hyphen in the first column.
  case listItem
  /// One JSON value, strictly by RFC 8259.
  case json
}
