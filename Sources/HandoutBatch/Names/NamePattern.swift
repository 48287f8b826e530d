import HandoutInput
package import HandoutKit

/// How the files of a batch are named: `{id}-{condition}`.
///
/// A name depends on the list alone, never on the order of work, on the shard or on what lies in the folder. Where it does
/// not show the row's id at all, or another row has it, it ends in `~` and a hash of the id; the sign `~` comes from
/// nowhere else.
package struct NamePattern: Hashable, Sendable {
  /// A piece of the pattern.
  private enum Part: Hashable {
    case literal(String)
    case value(NamePlaceholder)
  }

  /// The pattern where none is given: the id alone.
  package static let standard = NamePattern(text: "{id}", parts: [.value(.id)])
  /// The most bytes of a name in UTF-8, without `.pdf`.
  package static let longest = 120

  /// The pattern as it was given.
  package let text: String
  private let parts: [Part]

  private init(text: String, parts: [Part]) {
    self.text = text
    self.parts = parts
  }

  /// Reads a pattern; an ending `.pdf` may be there or not.
  ///
  /// - Throws: `HandoutError` of the kind `usage`, with the column in the pattern.
  package init(_ text: String) throws(HandoutError) {
    let scalars = Array(text.unicodeScalars)
    let isNamed = text.lowercased().hasSuffix(".pdf")
    let end = isNamed ? scalars.count - 4 : scalars.count
    var parts: [Part] = []
    var literal = ""
    var index = 0
    while index < end {
      if scalars[index] == "{" {
        if !literal.isEmpty { parts.append(.literal(literal)) }
        literal = ""
        let (value, next) = try Self.placeholder(in: scalars, at: index, of: text)
        parts.append(.value(value))
        index = next
        continue
      }
      try Self.checkLiteral(scalars[index], at: index, of: text)
      literal.unicodeScalars.append(scalars[index])
      index += 1
    }
    if !literal.isEmpty { parts.append(.literal(literal)) }
    guard !parts.isEmpty else {
      throw Self.refused(text, at: 0, "the pattern is empty", help: "for example --file-name '{id}-{condition}'")
    }
    self.init(text: text, parts: parts)
  }

  /// The name of a row's file.
  package func fileName(
    of row: RowIdentity, _ values: NameValues, isMarked: Bool = false
  ) -> RowFileName {
    var stem = ""
    var isIdShown = false
    for part in parts {
      switch part {
      case .literal(let text): stem += text
      case .value(.id):
        let (text, isOwn) = Self.shownId(of: row)
        isIdShown = isIdShown || isOwn
        stem += text
      case .value(.row): stem += Self.digits(of: row)
      case .value(let placeholder): stem += FileNameSlug(values[placeholder] ?? "").text
      }
    }
    let tidied = Self.tidied(stem)
    let isSound =
      (isIdShown || shows(.row)) && !tidied.isEmpty && tidied.utf8.count <= Self.longest
      && !ReservedName.contains(tidied)
    if isSound, !isMarked { return RowFileName(text: "\(tidied).pdf") }
    let hash = "~" + Self.hash(of: row)
    let base = Self.tidied(FileNameSlug.cut(tidied, bytes: Self.longest - hash.utf8.count))
    return RowFileName(text: "\(base.isEmpty ? "handout" : base)\(hash).pdf")
  }

  /// Whether the pattern asks for a patient's name.
  package var showsPatientName: Bool { shows(.name) }

  /// Whether the names tell two conditions of one patient apart.
  package var showsCondition: Bool { shows(.condition) }

  private func shows(_ placeholder: NamePlaceholder) -> Bool { parts.contains(.value(placeholder)) }

  /// The id as a name shows it, and whether there is something of it to show that is not kept for others.
  private static func shownId(of row: RowIdentity) -> (text: String, isOwn: Bool) {
    guard let id = row.id else { return ("row-\(digits(of: row))", true) }
    let slug = FileNameSlug(id)
    // An id such as row-000123 must not take the name of a row without an id.
    let isTaken =
      slug.text.lowercased().hasPrefix("row-") && slug.text.dropFirst(4).utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    return (slug.text, !slug.text.isEmpty && !isTaken)
  }

  /// The row's number in six digits or more, so that names sort like rows.
  private static func digits(of row: RowIdentity) -> String {
    let digits = String(row.number)
    return String(repeating: "0", count: max(0, 6 - digits.count)) + digits
  }

  /// Twelve digits of the fingerprint: among 10,000 ids with the same slug, two share them once in five million lists.
  private static func hash(of row: RowIdentity) -> String {
    let digits = String(row.hash, radix: 16)
    return String((String(repeating: "0", count: max(0, 16 - digits.count)) + digits).prefix(12))
  }

  /// A stem without runs of hyphens, which missing values leave, and without hyphens or dots at its ends.
  private static func tidied(_ stem: String) -> String {
    var bytes: [UInt8] = []
    for byte in stem.utf8 where byte != 0x2D || bytes.last != 0x2D { bytes.append(byte) }
    let isEdge = { (byte: UInt8) in byte == 0x2D || byte == 0x2E }
    let body = bytes.drop(while: isEdge)
    let length = body.lastIndex { !isEdge($0) }.map { $0 - body.startIndex + 1 } ?? 0
    return String(decoding: body.prefix(length), as: UTF8.self)
  }

  private static func placeholder(
    in scalars: [Unicode.Scalar], at index: Int, of text: String
  ) throws(HandoutError) -> (NamePlaceholder, next: Int) {
    let known = NamePlaceholder.allCases.map(\.rawValue)
    guard let close = scalars[index...].firstIndex(of: "}") else {
      throw refused(text, at: index, "this brace is not closed", help: "write {id}, with a } behind the word")
    }
    var word = ""
    word.unicodeScalars.append(contentsOf: scalars[(index + 1)..<close])
    guard let value = NamePlaceholder(rawValue: word) else {
      throw refused(
        text, at: index, length: close - index + 1, "unknown placeholder {\(words: word.prefix(40))}",
        help: NearestName.help(for: word, in: known, subject: "placeholders", isTelling: false))
    }
    return (value, close + 1)
  }

  private static func checkLiteral(_ scalar: Unicode.Scalar, at index: Int, of text: String) throws(HandoutError) {
    if scalar == "}" { throw refused(text, at: index, "this brace closes nothing", help: "write {id}") }
    if scalar == "/" {
      throw refused(text, at: index, "a file name cannot hold a /", help: "name the folder with -o")
    }
    guard FileNameSlug.isKept(scalar) || scalar == "-" || scalar == "." else {
      let code = String(scalar.value, radix: 16, uppercase: true)
      throw refused(
        text, at: index,
        "the character U+\(words: String(repeating: "0", count: max(0, 4 - code.count)) + code) is not for file names",
        help: "use letters, digits, hyphens, underscores, dots and placeholders")
    }
  }

  private static func refused(
    _ text: String, at index: Int, length: Int = 1, _ message: Message, help: Message?
  ) -> HandoutError {
    let place = SourcePlace(
      file: "--file-name", line: 1, column: index + 1, length: length, sourceLine: text, origin: .library)
    return HandoutError(.usage, [Diagnostic(at: place, message, help: help)])
  }
}

extension NameValues {
  /// The value of a placeholder; nil for the id and the row, which a row's identity gives.
  subscript(placeholder: NamePlaceholder) -> String? {
    switch placeholder {
    case .id, .row: nil
    case .condition: condition
    case .routine: routine
    case .side: side
    case .language: language
    case .date: date
    case .name: name
    }
  }
}

/// What may stand between braces in the pattern of file names.
enum NamePlaceholder: String, CaseIterable, Hashable, Sendable {
  case id
  case condition
  case routine
  case side
  case language
  case row
  case date
  case name
}
