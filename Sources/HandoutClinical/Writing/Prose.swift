import HandoutInput

/// One text of a content file that a patient reads, and where it stands.
struct Prose {
  /// The keys that lead to it: "cautions 2".
  var key: String
  var text: String
  var role: ContentText.Role
  var place: SourcePlace

  /// The patient texts of a file: every text that a translation has to replace, but for those that only the therapist reads.
  static func all(
    of content: some Translatable, in file: (displayName: String, bytes: [UInt8])
  ) -> [Prose] {
    var places = TextPlaces(file)
    return content.texts.filter { $0.role != .unprinted }.map { text in
      Prose(key: text.key, text: text.text, role: text.role, place: places.takePlace(of: text.text))
    }
  }
}
