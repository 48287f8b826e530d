import HandoutUnicode

/// What a row's file name can say of the row besides its number and id.
package struct NameValues: Hashable, Sendable {
  /// The id of the condition.
  package var condition: String
  /// The id of the routine, nil where the row names none.
  package var routine: String?
  /// The side that is worked first: left, right or both; nil where the row names none.
  package var side: String?
  /// The language or languages of the handout, such as `es,en`.
  package var language: String?
  /// The date of the sheet, such as `2026-11-21`.
  package var date: String?
  /// The patient's name; it shows in a file name only where the pattern asks for it.
  package var name: String?

  package init(
    condition: String, routine: String? = nil, side: String? = nil, language: String? = nil, date: String? = nil,
    name: String? = nil
  ) {
    self.condition = condition
    self.routine = routine
    self.side = side
    self.language = language
    self.date = date
    self.name = name
  }
}

/// The name of one file of a batch.
package struct RowFileName: Hashable, Sendable {
  /// The name with its ending: one part of a path, at most 124 bytes of UTF-8.
  package let text: String

  /// The name as file systems see it that take capital for small letters, or letters that look alike for the same.
  var folded: String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
    return text.normalized(.decomposed).uppercased().lowercased().normalized(.compatibilityComposed)
  }
}
