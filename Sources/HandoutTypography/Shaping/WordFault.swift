/// What is wrong with a word, before it is known where in the document the word stands.
enum WordFault: Error {
  /// No glyph for this character; the package would bring one.
  case missingGlyph(Character, package: String?)
  /// A control character or a direction override.
  case forbidden(UnicodeScalar)
  /// HarfBuzz ran out of memory.
  case outOfMemory
}
