/// What a file of one kind may hold, as a JSON Schema (draft 7) and as a table for people.
package struct FileSchema: Sendable {
  /// The kind in one word: `exercise`.
  package let kind: String
  package let form: FileForm
  package let meanings: KeyMeanings

  package init(kind: String, form: FileForm, meanings: KeyMeanings) {
    self.kind = kind
    self.form = form
    self.meanings = meanings
  }

  /// The name by which schemas are told apart; it is no address of a page.
  package static func identifier(of kind: String) -> String { "urn:handout:schema:\(kind):1" }

  /// A key of the file, with all that leads to it.
  package struct Line: Hashable, Sendable {
    /// The keys with dots between them; `*` is a key that the writer chooses.
    package var path: String
    package var isRequired: Bool
    /// The values in a few words.
    package var values: String
    /// What it means, in a sentence; nil for a key that nobody described.
    package var meaning: String?
  }

  /// Every key of the file.
  package var lines: [Line] {
    var lines: [Line] = []
    addLines(of: form.root, below: [], to: &lines)
    for (name, definition) in form.definitions.sorted(by: { $0.key < $1.key }) {
      addLines(of: definition, below: [name], to: &lines)
    }
    return lines
  }

  private func addLines(of form: ValueForm, below path: [String], to lines: inout [Line]) {
    switch form {
    case .record(let record):
      for key in record.keys {
        let path = path + [key.name]
        let joined = path.joined(separator: ".")
        if let index = lines.firstIndex(where: { $0.path == joined }) {
          lines[index].isRequired = lines[index].isRequired && key.isRequired
        } else {
          lines.append(
            Line(path: joined, isRequired: key.isRequired, values: key.form.words, meaning: meanings.meaning(of: path)))
        }
        addLines(of: key.form, below: path, to: &lines)
      }
    case .list(let item, _, _): addLines(of: item, below: path, to: &lines)
    case .tuple(let items): for item in items { addLines(of: item, below: path, to: &lines) }
    case .entries(_, let value): addLines(of: value, below: path + ["*"], to: &lines)
    case .anyOf(let forms): for form in forms { addLines(of: form, below: path, to: &lines) }
    case .text, .pattern, .wholeNumber, .decimal, .boolean, .only, .words, .reference: break
    }
  }
}

extension ValueForm {
  /// The values in a few words.
  package var words: String {
    switch self {
    case .text(let longest, let lines): "text, at most \(longest) characters" + (lines ? ", several lines" : "")
    case .pattern(_, let words): words
    case .wholeNumber(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .decimal(let range): "a number from \(Self.plain(range.lowerBound)) to \(Self.plain(range.upperBound))"
    case .boolean: "true or false"
    case .only(let value): "\(value)"
    case .words(let words): words.joined(separator: ", ")
    case .list(let item, let count, _):
      "a list" + (item.isSimple ? " of: \(item.words)" : "") + " (\(Self.plain(count)))"
    case .tuple(let items): "[" + items.map(\.words).joined(separator: "; ") + "]"
    case .record: "a mapping"
    case .entries(let key, let value): "a mapping from \(key.words)" + (value.isSimple ? " to \(value.words)" : "")
    case .anyOf(let forms): forms.map(\.words).joined(separator: "; or ")
    case .reference(let name): "see \(name)"
    }
  }

  /// Whether the value needs no lines of its own.
  private var isSimple: Bool {
    switch self {
    case .record, .entries: false
    case .anyOf(let forms): forms.allSatisfy(\.isSimple)
    default: true
    }
  }

  private static func plain(_ number: Double) -> String {
    number == number.rounded() ? "\(Int(number))" : "\(number)"
  }

  private static func plain(_ count: ClosedRange<Int>) -> String {
    count.lowerBound == count.upperBound ? "\(count.lowerBound)" : "\(count.lowerBound) to \(count.upperBound)"
  }
}

/// What keys mean, in sentences.
package struct KeyMeanings: Sendable {
  /// The sentences by path: keys with dots between them, where `*` is any one key.
  package let sentences: [(path: String, meaning: String)]
  private let exact: [String: String]
  private let patterns: [(steps: [Substring], meaning: String)]

  /// Where several fit, an exact path comes first, then the earlier line.
  package init(_ sentences: [(path: String, meaning: String)]) {
    self.sentences = sentences
    exact = Dictionary(sentences) { first, _ in first }
    patterns = sentences.filter { $0.path.contains("*") }.map { ($0.path.split(separator: "."), $0.meaning) }
  }

  /// The meaning of a key; nil where nobody wrote one.
  package func meaning(of path: [String]) -> String? {
    if let meaning = exact[path.joined(separator: ".")] { return meaning }
    return patterns.first { Self.fits($0.steps, path) }?.meaning
  }

  /// The path, with a `*` for any key, under which the meaning of a key stands; nil where nobody wrote one.
  package func pattern(of path: [String]) -> String? {
    let joined = path.joined(separator: ".")
    if exact[joined] != nil { return joined }
    return patterns.first { Self.fits($0.steps, path) }?.steps.joined(separator: ".")
  }

  /// Whether a line of the sentences is about a key.
  package static func line(_ line: String, isAbout path: String) -> Bool {
    line == path || fits(line.split(separator: "."), path.split(separator: ".").map(String.init))
  }

  private static func fits(_ steps: [Substring], _ path: [String]) -> Bool {
    steps.count == path.count && zip(steps, path).allSatisfy { $0 == "*" || $0 == $1 }
  }
}
