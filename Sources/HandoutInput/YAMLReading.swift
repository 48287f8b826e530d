/// What all nodes of one pass share: the text they point into and where complaints go.
final class YAMLReading {
  let source: SourceText
  let bag: DiagnosticBag
  /// Whether the text is a row of a table, so that complaints speak of columns instead of keys.
  let isTable: Bool
  /// Whether the text is strict JSON, in which a number is written in one way only.
  let isJSON: Bool
  /// Whether the text is one row of a list, which other programs may have written.
  let isRow: Bool
  /// Whether the text is the names of a command's options, a line each, which are the places of complaints.
  let isOptions: Bool
  /// How the writer of a list said that its dates are written, beside YYYY-MM-DD.
  let dates: DateFormat?
  /// Takes what is asked, where there is no file; nil where there is one.
  let survey: FormSurvey?
  /// The lines of the text, split when the first place is asked for: most values of a good file need none.
  private lazy var lines = Self.lines(of: source.text)
  /// Where every so many scalars of a long line start, by the line's number.
  private var marks: [Int: [String.Index]] = [:]
  /// The scalars from one mark of a line to the next.
  private static let stride = 1_024

  init(
    source: SourceText, bag: DiagnosticBag, part: DocumentPart = .file, isJSON: Bool = false, dates: DateFormat? = nil,
    survey: FormSurvey? = nil
  ) {
    self.source = source
    self.bag = bag
    isTable = part == .tableRow
    isRow = part == .row || part == .tableRow
    isOptions = part == .options
    self.isJSON = isJSON
    self.dates = dates
    self.survey = survey
  }

  /// The place of a node, with a caret as wide as its text on that line.
  func place(of tree: YAMLTree) -> SourcePlace {
    let line = lineText(tree.line)
    if isOptions { return SourcePlace(file: line, origin: source.origin) }
    let start = source.startColumn(ofLine: tree.line)
    let rest = scalars(of: line, number: tree.line, after: max(0, tree.column - start))
    var length = 1
    switch tree.content {
    case .scalar(let text, .cell):
      // A doubled quote or a line break in a cell ends the caret early: the text no longer stands there as it reads.
      length = zip(rest, text.unicodeScalars).prefix { $0 == $1 }.count
    case .scalar(let text, let style):
      if style == .plain, !text.isEmpty {
        let wanted = text.unicodeScalars
        length = rest.starts(with: wanted) ? wanted.count : Self.trimmedCount(rest)
      } else if let quote = rest.first, quote == "\"" || quote == "'" {
        length = Self.quotedCount(rest, quote: quote)
      }
    case .sequence, .mapping, .absent, .surveyed: break
    }
    return SourcePlace(
      file: source.name, line: tree.line, column: tree.column, length: max(1, length), sourceLine: line,
      sourceColumn: start, origin: source.origin, cell: source.cells?.cell(atTextColumn: tree.column))
  }

  /// The place of a key.
  func place(of entry: YAMLTree.Entry) -> SourcePlace {
    // A table's keys stand in its header, which is no part of the row: the cell is shown instead.
    if isTable || isOptions { return place(of: entry.value) }
    return SourcePlace(
      file: source.name, line: entry.line, column: entry.column, length: max(1, entry.key.unicodeScalars.count),
      sourceLine: lineText(entry.line), sourceColumn: source.startColumn(ofLine: entry.line),
      origin: source.origin)
  }

  /// How to mend a value, in words for where it stands: an option has no key, cell or column.
  func worded(_ help: Message) -> Message {
    guard isOptions else { return help }
    return help.replacingWords("remove the key", with: "leave the option out")
      .replacingWords("leave the cell empty", with: "leave the option out")
      .replacingWords("format the column as YYYY-MM-DD and export it as shown", with: "write it as YYYY-MM-DD")
  }

  private func lineText(_ number: Int) -> String {
    let index = number - source.firstLine
    return lines.indices.contains(index) ? lines[index] : ""
  }

  /// The scalars of a line behind the first so many. They are not counted from the start each time: a request of a megabyte may be one line.
  private func scalars(of line: String, number: Int, after count: Int) -> Substring.UnicodeScalarView {
    let scalars = line.unicodeScalars
    guard count > Self.stride else { return scalars.dropFirst(count) }
    let marks = marks[number] ?? Self.marks(of: scalars)
    self.marks[number] = marks
    let mark = min(count / Self.stride, marks.count - 1)
    return scalars[marks[mark]...].dropFirst(count - mark * Self.stride)
  }

  private static func marks(of scalars: String.UnicodeScalarView) -> [String.Index] {
    var marks = [scalars.startIndex]
    while let next = scalars.index(marks[marks.count - 1], offsetBy: stride, limitedBy: scalars.endIndex) {
      marks.append(next)
    }
    return marks
  }

  /// Line ends as the parser counts them: LF, CR and CR LF.
  private static func lines(of text: String) -> [String] {
    var lines: [String] = []
    let bytes = text.utf8
    var start = bytes.startIndex
    while let end = bytes[start...].firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) {
      lines.append(String(text[start..<end]))
      start = bytes.index(after: end)
      if bytes[end] == 0x0D, start < bytes.endIndex, bytes[start] == 0x0A { start = bytes.index(after: start) }
    }
    lines.append(String(text[start...]))
    return lines
  }

  private static func quotedCount(_ rest: Substring.UnicodeScalarView, quote: Unicode.Scalar) -> Int {
    var count = 1
    var escaped = false
    for scalar in rest.dropFirst() {
      count += 1
      if escaped {
        escaped = false
      } else if scalar == "\\", quote == "\"" {
        escaped = true
      } else if scalar == quote {
        return count
      }
    }
    return count
  }

  private static func trimmedCount(_ rest: Substring.UnicodeScalarView) -> Int {
    rest.count - rest.reversed().prefix { $0 == " " || $0 == "\t" }.count
  }
}
