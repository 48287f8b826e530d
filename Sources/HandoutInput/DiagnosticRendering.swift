extension Diagnostic {
  /// Whether what stands at the place, and every value of the message, may be shown where text is kept.
  private var isPublic: Bool { place.origin == .library }

  /// The message for a place where values may be shown, or for one where they may not.
  package func message(showingValues: Bool) -> String {
    showingValues || isPublic ? message.text : message.textWithoutValues
  }

  /// The help for a place where values may be shown, or for one where they may not.
  package func help(showingValues: Bool) -> String? {
    showingValues || isPublic ? help?.text : help?.textWithoutValues
  }

  /// The diagnostic as lines for a terminal: `file:12:7: error: …`, the source line, a caret and `help: …`.
  ///
  /// - Parameters:
  ///   - color: whether to add ANSI colour; only for a terminal.
  ///   - showingValues: whether a person looks at it; elsewhere values are `…` and the source line is left out, but for
  ///     files of the library.
  package func rendered(color: Bool = false, showingValues: Bool = true) -> String {
    func painted(_ text: String, _ code: String) -> String { color ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text }
    let tint = severity == .error ? "1;31" : "1;33"
    let location = location(showingValues: showingValues)
    var lines = [
      "\(painted(location + ": ", "1"))\(painted(severity.rawValue + ":", tint)) \(message(showingValues: showingValues))"
    ]
    if showingValues || isPublic, let excerpt {
      lines.append("  " + excerpt.source)
      lines.append("  " + painted(excerpt.caret, tint))
    }
    if let help = help(showingValues: showingValues) { lines.append("  \(painted("help:", "1")) \(help)") }
    return lines.joined(separator: "\n")
  }

  /// The diagnostic in one line for a log: without help, without the source line, and without values of requests.
  package var renderedForLog: String {
    "\(location(showingValues: false)): \(severity.rawValue): \(message(showingValues: false))"
  }

  private func location(showingValues: Bool) -> String {
    let file = showingValues || place.origin != .chosenByRequest ? file : "…"
    if line < 1 { return file }
    // A sheet may be named after a person.
    if let cell = place.cell { return "\(file):\(showingValues ? cell.nameInWorkbook : cell.name)" }
    return column < 1 ? "\(file):\(line)" : "\(file):\(line):\(column)"
  }

  /// The part of the source line around the caret, and the caret line below it.
  private var excerpt: (source: String, caret: String)? {
    guard let sourceLine, line > 0, place.column > 0 else { return nil }
    let scalars = Array(sourceLine.unicodeScalars)
    let start = min(max(0, place.column - place.sourceColumn), scalars.count)
    let marked = max(1, min(length, scalars.count - start))
    let widest = 160
    // A long line is shown from a little before the caret, so that the terminal does not wrap it.
    let from = scalars.count > widest ? max(0, min(start - 40, scalars.count - widest)) : 0
    let to = min(scalars.count, from + widest)
    let isCut = from > 0 || place.sourceColumn > 1
    var source = isCut ? "…" : ""
    source.unicodeScalars.append(contentsOf: scalars[from..<to].map(Self.shown))
    if to < scalars.count { source += "…" }
    var caret = isCut ? " " : ""
    for scalar in scalars[from..<min(start, to)] {
      caret += scalar == "\t" ? "\t" : String(repeating: " ", count: Self.cells(scalar))
    }
    let end = min(start + marked, to)
    let width = start < end ? scalars[start..<end].reduce(0) { $0 + Self.cells($1) } : 1
    caret += String(repeating: "^", count: max(1, width))
    return (source, caret)
  }

  /// Control characters would act on the terminal, so a replacement is shown in their place.
  private static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    scalar == "\t" || !(scalar.properties.generalCategory == .control) ? scalar : "\u{FFFD}"
  }

  /// Terminal cells of a character: 0 for combining marks, 2 for East Asian wide ones and emoji, else 1.
  private static func cells(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F,
      0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      return 2
    default:
      return 1
    }
  }
}
