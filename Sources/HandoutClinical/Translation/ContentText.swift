/// One translatable text of a content file.
package struct ContentText: Hashable, Sendable {
  /// What a text is to a reader, which decides its limits.
  package enum Role: Hashable, Sendable {
    /// Running text: sentences and parts of sentences.
    case prose
    /// A start position or step: short sentences, low grade.
    case step
    /// A line of the warning box.
    case redFlag
    /// A name or heading: no sentence.
    case name
    /// What a picture shows, for readers who cannot see it; not on the printed page.
    case alternate
    /// What only the therapist reads.
    case unprinted

    /// Whether the text counts for the reading grade of a page.
    var isRunningText: Bool {
      switch self {
      case .prose, .step, .redFlag: true
      case .name, .alternate, .unprinted: false
      }
    }
  }

  /// The keys that lead to it, with a number for an entry of a list: "steps 2".
  package var key: String
  package var text: String
  package var role: Role

  package init(_ key: String, _ text: String, _ role: Role = .prose) {
    self.key = key
    self.text = text
    self.role = role
  }

  /// The texts of a list.
  static func list(_ key: String, _ texts: [String], _ role: Role = .prose) -> [ContentText] {
    texts.enumerated().map { ContentText("\(key) \($0 + 1)", $1, role) }
  }

  /// A text that may be missing.
  static func optional(_ key: String, _ text: String?, _ role: Role = .prose) -> [ContentText] {
    text.map { [ContentText(key, $0, role)] } ?? []
  }

  /// A heading and its list.
  static func titled(_ key: String, _ content: TitledItems) -> [ContentText] {
    [ContentText("\(key) title", content.title, .name)] + list("\(key) items", content.items)
  }
}
