/// A parsed file as plain values: what stands where, before anyone asks what it means.
package struct YAMLTree: Sendable {
  /// The line, from 1.
  package var line: Int
  /// The column in Unicode scalars, from 1.
  package var column: Int
  package var content: Content

  /// The deepest nesting that is read; content files need six.
  static let deepest = 64

  /// What a node holds.
  package enum Content: Sendable {
    /// A single value.
    case scalar(String, ScalarStyle)
    case sequence([YAMLTree])
    case mapping([Entry])
    /// Stands for a value that was missing or refused, and was reported already.
    case absent
    /// Stands for every value that can be at a path of keys, while a survey asks what a decoder takes.
    case surveyed(path: String)
  }

  /// A key with its value.
  package struct Entry: Sendable {
    package var key: String
    /// What complaints call the value where that is not the key: the header of a table's column.
    var label: Message?
    /// Where the key stands.
    package var line: Int
    package var column: Int
    package var value: YAMLTree
    /// Whether the value is a mapping put together from keys such as `dose.bridge.reps`.
    var isFromParts = false
  }

  /// The entries of a mapping while it is read, each key once.
  struct Entries {
    private(set) var list: [Entry] = []
    private var keys: Set<String> = []

    /// Adds an entry; one without a key and one whose key was there already are reported and left out.
    mutating func add(_ entry: Entry, _ source: SourceText, _ bag: DiagnosticBag) {
      guard !entry.key.isEmpty else {
        return bag.report(
          Diagnostic(
            at: source.place(line: entry.line, column: entry.column), "a key is missing before the colon",
            help: "write key: value"))
      }
      guard keys.insert(entry.key).inserted else {
        return bag.report(
          Diagnostic(
            at: source.place(line: entry.line, column: entry.column, length: entry.key.unicodeScalars.count),
            "duplicate key \"\(entry.key)\"", help: "\(earlier(entry.key))keep one of the two"))
      }
      list.append(entry)
    }

    private func earlier(_ key: String) -> Message {
      list.first { $0.key == key }.map { "the first is on line \(words: $0.line); " } ?? ""
    }
  }
}

extension YAMLTree {
  /// Parses a file or a piece of one. Strict JSON is read as JSON, everything else as YAML.
  ///
  /// JSON is no subset of what YAML readers take: they refuse pairs of escapes such as `\ud83d\ude00`, long keys and
  /// tabs before brackets.
  ///
  /// - Parameter bag: takes complaints about single nodes; the nodes themselves become `absent`.
  static func parse(
    _ source: SourceText, into bag: DiagnosticBag
  ) throws(YAMLError) -> (tree: YAMLTree, isJSON: Bool) {
    if let first = source.text.utf8.first(where: { $0 > 0x20 }),
      first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    {
      // Complaints about a text that is no JSON after all are those of YAML.
      let complaints = DiagnosticBag()
      if let tree = try? JSONParser.parse(source, into: complaints) {
        bag.report(contentsOf: complaints.diagnostics)
        return (tree, true)
      }
    }
    do throws(YAMLFault) {
      return (try YAMLParser(source: source, bag: bag).document(), false)
    } catch {
      guard error.line > 0 else {
        throw YAMLError([
          Diagnostic(at: SourcePlace(file: source.name, origin: source.origin), error.message, help: error.help)
        ])
      }
      let found = source.filePlace(line: error.line, column: error.column)
      let (line, column) = found > source.end ? source.end : found
      throw YAMLError([Diagnostic(at: source.place(line: line, column: column), error.message, help: error.help)])
    }
  }
}

/// How a single value is written, which decides what it may be read as.
package enum ScalarStyle: Sendable {
  /// Without quotes: it can be a number, a truth value, nothing or text, and must not look like another of them.
  case plain
  /// In quotes or as a block: always text.
  case quoted
  /// A table's cell, which has no quotes to tell text from numbers: whatever the decoder asks for.
  case cell
}
