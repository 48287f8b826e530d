import HandoutInput

extension KeyMeanings {
  /// The keys of a table of codes.
  static let codes = KeyMeanings([
    (
      "exercises",
      "The exercise that a code of the clinic's records stands for, by its system and code with a bar between them."
    ),
    ("conditions", "The condition that a code stands for, written likewise."),
    ("document", "How the clinic's records sort a handout; nothing is said of it without."),
    ("document.type", "The kind of document, such as the clinic's LOINC code."),
    ("document.type.system", "The address of the code system."),
    ("document.type.code", "The code."),
    ("document.type.display", "The code's meaning in words."),
    ("document.category", "The broader class of the document."),
    ("document.category.system", "The address of the code system."),
    ("document.category.code", "The code."),
    ("document.category.display", "The code's meaning in words."),
  ])
}
