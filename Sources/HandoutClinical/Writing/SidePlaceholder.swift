/// One `{key noun}` or `{without side|left|right}` in a text.
package struct SidePlaceholder: Hashable, Sendable {
  /// One of `SideWords.keys`; another word if the placeholder is not one of ours. Empty where there are alternatives.
  package var key: String
  /// The part of the body.
  package var noun: String
  /// Whether the result starts a sentence. Alternatives are written with their capitals.
  package var isCapitalised: Bool
  /// The text between the braces as written.
  package var written: String
  /// The words of the three-part form, for languages in which the limb's name alone does not tell the words around it.
  package var alternatives: SideWords.Forms?

  /// Whether the placeholder can become words: a known key and a noun, or three alternatives.
  package var isKnown: Bool { alternatives != nil || SideWords.keys.contains(key) && !noun.isEmpty }

  init(_ written: Substring) {
    self.written = String(written)
    guard !written.utf8.contains(UInt8(ascii: "|")) else {
      key = ""
      noun = ""
      isCapitalised = false
      alternatives = Self.alternatives(in: written)
      return
    }
    isCapitalised = written.first?.isUppercase ?? false
    let lower = written.prefix(1).lowercased() + written.dropFirst()
    // "the other" before "other": the longest key that fits is meant.
    let fitting = SideWords.keys.filter { lower.hasPrefix($0 + " ") }.max { $0.count < $1.count }
    key = fitting ?? lower
    noun = fitting.map { String(lower.dropFirst($0.count + 1)) } ?? ""
  }

  /// The three parts between bars; nil for another number of parts, or an empty one.
  private static func alternatives(in written: Substring) -> SideWords.Forms? {
    let parts = written.split(separator: "|", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.allSatisfy({ part in part.contains { !$0.isWhitespace } }) else { return nil }
    return SideWords.Forms(none: String(parts[0]), left: String(parts[1]), right: String(parts[2]))
  }

  /// All placeholders of a text that name a side, in order.
  package static func all(in text: String) -> [SidePlaceholder] {
    var found: [SidePlaceholder] = []
    _ = replace(in: text) {
      if $0.written != WarningPlace.name { found.append($0) }
      return nil
    }
    return found
  }

  /// The text with each placeholder replaced; nil keeps it.
  static func replace(in text: String, _ words: (SidePlaceholder) -> String?) -> String {
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      let inside = rest[rest.index(after: open)...]
      guard let close = inside.firstIndex(where: { $0 == "}" || $0 == "{" }), inside[close] == "}" else {
        result += rest[...open]
        rest = inside
        continue
      }
      let placeholder = SidePlaceholder(inside[..<close])
      result += rest[..<open]
      result += words(placeholder) ?? String(rest[open...close])
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
