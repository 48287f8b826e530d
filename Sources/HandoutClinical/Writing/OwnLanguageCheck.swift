import HandoutInput

/// Checks the texts of a file that a clinic wrote in another language than English: placeholders, and the reading ease of Spanish.
/// The limits of English sentences and words say nothing about it.
struct OwnLanguageCheck {
  let bag: DiagnosticBag
  let language: String
  /// Whether the file's texts may name a side by placeholder.
  let allowsPlaceholders: Bool

  /// Checks all texts of a file.
  ///
  /// - Parameters:
  ///   - prose: the texts with their places.
  ///   - texts: the same without.
  ///   - file: the file's name.
  func check(_ prose: [Prose], texts: [ContentText], file: String) {
    for text in prose {
      for placeholder in SidePlaceholder.all(in: text.text) {
        if placeholder.alternatives == nil {
          report(
            text, "unknown placeholder {\(placeholder.written)}",
            help: "write three alternatives: {without side|left|right}")
        } else if !allowsPlaceholders {
          report(
            text, "a side placeholder is only for exercises with side: each",
            help: "name the side in plain words")
        }
      }
    }
    if let warning = SpanishReadingEase.warning(about: texts, language: language, in: file) { bag.report(warning) }
  }

  private func report(_ prose: Prose, _ message: Message, help: Message) {
    bag.report(Diagnostic(at: prose.place, message, help: help))
  }
}
