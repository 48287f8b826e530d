/// The words that programs write where there is no value: R, pandas, Python and databases each have their own.
package enum NoValueWord {
  private static let words: Set<String> = ["NA", "N/A", "<NA>", "NULL", "null", "\\N", "None", "nan", "NaN", "NaT"]

  /// Whether a whole text is such a word.
  package static func isOne(_ text: String) -> Bool { text.utf8.count <= 4 && words.contains(text) }
}

extension YAMLNode {
  /// Whether a cell, or a text of JSON, is a word that programs write where there is no value. In YAML people write themselves.
  package var isNoValueWord: Bool {
    guard case .scalar(let text, let style) = tree.content, style != .plain,
      reading.isTable || reading.isJSON || reading.isOptions
    else {
      return false
    }
    return NoValueWord.isOne(TextEdges.trimmed(text, joiners: true))
  }
}
