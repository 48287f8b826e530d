/// A line of a listing.
public struct LibraryEntry: Hashable, Codable, Sendable {
  public let id: String
  public let name: String
  /// A few words that tell it from its neighbours.
  public let detail: String
}

/// The kinds of things in the library that have ids.
public enum LibraryKind: String, CaseIterable, Sendable {
  case conditions
  case exercises
  case routines
  case designs
  case themes
  /// The people in the pictures.
  case looks
  /// The languages of handouts, with how far their translations have come.
  case languages
  /// The countries of ISO 3166-1, with what a handout takes from each.
  case countries
}

/// How far the translation of the library to one language has come. Files are named as their English originals.
public struct TranslationProgress: Hashable, Codable, Sendable {
  /// The language (BCP 47).
  public let language: String
  /// The files that have a translation.
  public let translated: [String]
  /// The files that have none; a handout that needs one of them is refused.
  public let missing: [String]
  /// The translations that were made from other English texts than today's.
  public let outdated: [String]
  /// The translations that nobody has reviewed; a handout that uses one carries a draft mark.
  public let unreviewed: [String]
}

extension TranslationProgress {
  /// How far it is, in one line.
  var summary: String {
    let all = translated.count + missing.count
    var parts = ["\(translated.count) of \(all) texts translated"]
    if !outdated.isEmpty { parts.append("\(outdated.count) older than the English") }
    if unreviewed.count == translated.count, !unreviewed.isEmpty {
      parts.append("none reviewed by a clinician, so sheets are marked as drafts")
    } else if !unreviewed.isEmpty {
      parts.append("\(unreviewed.count) not reviewed by a clinician")
    }
    return parts.joined(separator: ", ")
  }
}
