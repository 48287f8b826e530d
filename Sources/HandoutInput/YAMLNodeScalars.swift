extension YAMLNode {
  /// Text. An unquoted value that YAML readers take for a number, a truth value or nothing is refused.
  ///
  /// - Parameters:
  ///   - longest: the most characters.
  ///   - lines: whether line breaks are allowed.
  package func text(longest: Int = 2_000, lines: Bool = false) -> String {
    guard let text = unambiguousText() else {
      note(.text(longest: longest, lines: lines))
      return ""
    }
    return checked(text, longest: longest, lines: lines)
  }

  /// The characters of a value that is text for every reader of YAML; nil for one that was refused.
  func unambiguousText() -> String? {
    guard case .scalar(let text, let style) = tree.content else {
      reportMismatch("must be text")
      return nil
    }
    guard style == .plain else { return text }
    switch PlainForm(text) {
    case .text: return text
    case .null:
      reportMismatch(
        "must be text",
        help: isCutByComment
          ? "a # starts a comment: put text that contains one in quotes" : "write the text, or remove the key")
    case .trap, .boolean, .wholeNumber, .decimal:
      reportMismatch("must be text", help: "put it in quotes: \"\(text.prefix(64))\"")
    }
    return nil
  }

  /// Whether the value is `null`, whichever way YAML writes it.
  private var isNull: Bool {
    guard case .scalar(let text, .plain) = tree.content else { return false }
    return PlainForm(text) == .null
  }

  /// Whether there is no value because the text that was meant begins with #, which makes it a comment.
  var isCutByComment: Bool {
    guard case .scalar("", .plain) = tree.content else { return false }
    return (place.sourceLine ?? "").contains("#")
  }

  /// The text after the complaints about its length, its lines and what may not stand in it.
  func checked(_ text: String, longest: Int, lines: Bool) -> String {
    if text.utf8.allSatisfy({ $0 == 0x20 || $0 == 0x0A || $0 == 0x09 }) {
      reject("\(field) must not be empty", help: "write the text, or remove the key")
    } else if text.count > longest {
      reject("\(field) is \(words: text.count) characters long; at most \(words: longest) are allowed")
    } else if !lines, text.utf8.contains(0x0A) {
      reject("\(field) must be one line of text")
    } else if text.utf8.contains(0xEF), text.unicodeScalars.contains("\u{FEFF}") {
      reject("the character U+FEFF stands inside of \(field)", help: "remove it, or save the file again as plain text")
    }
    return text
  }

  /// A whole number in its plain decimal form.
  package func wholeNumber(_ range: ClosedRange<Int>) -> Int {
    // Put together for complaints only: designs have hundreds of numbers.
    var expectation: Message { "must be a whole number \(words: Self.words(range))" }
    guard case .scalar(let text, let style) = tree.content else {
      note(.wholeNumber(range))
      reportMismatch(expectation)
      return range.lowerBound
    }
    let form = style == .quoted ? .text : PlainForm(text)
    switch form {
    case .wholeNumber(let value) where range.contains(value): return value
    case .decimal(let value) where isExported(value, style) && range.contains(Int(value)): return Int(value)
    case .trap(let help): reportMismatch(expectation, help: Self.numberHelp(help, style))
    default:
      let quotedNumber = style == .quoted && Int(text) != nil
      reportMismatch(expectation, help: quotedNumber ? "remove the quotes" : nil)
    }
    return range.lowerBound
  }

  /// Whether a number is a whole one as programs write it that keep a column's numbers with a point: `8.0`.
  private func isExported(_ value: Double, _ style: ScalarStyle) -> Bool {
    (style == .cell || reading.isJSON) && value.rounded() == value && abs(value) < 1e9
  }

  /// A number with or without a decimal point, in its plain form.
  package func decimal(_ range: ClosedRange<Double>) -> Double {
    var expectation: Message {
      "must be a number from \(words: Self.plain(range.lowerBound)) to \(words: Self.plain(range.upperBound))"
    }
    guard case .scalar(let text, let style) = tree.content else {
      note(.decimal(range))
      reportMismatch(expectation)
      return range.lowerBound
    }
    let form = style == .quoted ? .text : PlainForm(text)
    switch form {
    case .wholeNumber(let value) where range.contains(Double(value)): return Double(value)
    case .decimal(let value) where range.contains(value): return value
    case .trap(let help): reportMismatch(expectation, help: Self.numberHelp(help, style))
    default: reportMismatch(expectation, help: style == .quoted && Double(text) != nil ? "remove the quotes" : nil)
    }
    return range.lowerBound
  }

  /// `true` or `false`, nothing else.
  package func boolean() -> Bool {
    guard case .scalar(let text, let style) = tree.content, style != .quoted, case .boolean(let value) = PlainForm(text)
    else {
      note(.boolean)
      reportMismatch("must be true or false")
      return false
    }
    return value
  }

  /// One of the raw values of a type.
  package func enumeration<Value>(
    _ type: Value.Type = Value.self
  ) -> Value? where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
    guard let text = word, let value = Value(rawValue: text) else {
      let known = Value.allCases.map(\.rawValue)
      if describes(.words(known)) { return Value.allCases.first }
      let help = isScalar ? NearestName.help(for: scalarText ?? "", in: known, subject: "values") : nil
      reportMismatch("must be \(words: NearestName.joined(known, last: "or"))", help: known.count > 3 ? help : nil)
      return nil
    }
    return value
  }

  /// An id: letters, digits and single hyphens, at most 64 characters.
  ///
  /// - Parameter pattern: whether a `*` at the end is allowed, which stands for any ending.
  package func identifier(pattern: Bool = false) -> String {
    guard let text = word, !isNull else {
      note(pattern ? .identifierPattern : .identifier)
      reportMismatch("must be an id")
      return ""
    }
    let body = pattern && text.hasSuffix("*") ? text.dropLast() : text[...]
    guard Self.isIdentifier(body, openEnd: body.count < text.count) else {
      reportMismatch("must be an id", help: "an id has letters, digits and hyphens only, such as mini-squat")
      return ""
    }
    return text
  }

  /// The entries of a list, or the parts of a text with commas between them, each as a value of its own that stands where the text does.
  package func parts(_ count: ClosedRange<Int>) -> [YAMLNode] {
    guard case .scalar(let text, let style) = tree.content, text.contains(",") else {
      return isSequence ? items(count) : [self]
    }
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    if !count.contains(parts.count) {
      reject("\(field) must have \(words: Self.words(count)) entries, found \(parts.count)")
    }
    return parts.prefix(count.upperBound).map { part in
      let content = YAMLTree.Content.scalar(TextEdges.trimmed(String(part)), style)
      return YAMLNode(
        tree: YAMLTree(line: tree.line, column: tree.column, content: content), name: name, reading: reading)
    }
  }

  /// Whether a text can be an id.
  package static func isIdentifier(_ text: some StringProtocol, openEnd: Bool = false) -> Bool {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, let last = bytes.last, bytes.count <= 64, first != 0x2D else { return false }
    if last == 0x2D, !openEnd { return false }
    return bytes.allSatisfy {
      ($0 >= 0x30 && $0 <= 0x39) || ($0 >= 0x41 && $0 <= 0x5A) || ($0 >= 0x61 && $0 <= 0x7A) || $0 == 0x2D
    }
  }

  /// Whether every reader of YAML takes an unquoted text for just that, and not for a number, a truth value or nothing.
  package static func isReadAsText(_ text: String) -> Bool { PlainForm(text) == .text }

  /// The characters of a single value as they stand, whatever they mean; nil for lists and mappings.
  package var scalarText: String? {
    if case .scalar(let text, _) = tree.content { text } else { nil }
  }

  /// The characters of a single value without what nobody sees at their edges: what ids and the words of a choice are
  /// compared by. Nil for lists and mappings.
  package var word: String? { scalarText.map { TextEdges.trimmed($0, joiners: true) } }

  /// A trap's help where a number is wanted: in a table nobody means YAML, and quotes would not help.
  private static func numberHelp(_ help: Message, _ style: ScalarStyle) -> Message {
    style == .cell
      ? "write it with decimal digits only, without a leading zero, sign, colon or exponent"
      : help.replacingWords(", or put it in quotes", with: "")
  }

  private static func plain(_ value: Double) -> String {
    value.rounded() == value && abs(value) < 1e15 ? "\(Int(value))" : "\(value)"
  }
}
