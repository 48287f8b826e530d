package import HandoutInput

/// One exercise of the library. Its texts may hold side placeholders; see `SideWords`.
///
/// Name, steps and dosage are always there. The built-in exercises have everything; what one of a clinic's own lacks is not
/// printed, and told.
package struct Exercise: Hashable, Sendable {
  package var id: String
  /// The language of the texts (BCP 47).
  package var language: String
  /// The name as on the card.
  package var name: String
  /// What else people call it, for finding it; never printed.
  package var otherNames: [String]
  /// The name for narrow columns as the file has it, at most 18 characters in every language.
  package var ownShortName: String?
  package var kind: ExerciseKind
  /// Nil where the file does not say it.
  package var position: BodyPosition?
  /// The parts of the body that it works on: targets of `Regions/<id>.yaml`.
  package var targets: [Located<String>]
  /// What is needed, without alternatives.
  package var equipment: [Equipment]
  /// The start position in one or two sentences.
  package var start: String?
  /// The movement, two to five steps.
  package var steps: [String]
  /// Completes "Feel it …".
  package var feel: String?
  package var breathe: String?
  /// The common mistake, as an instruction.
  package var mistake: String?
  package var easier: String?
  package var harder: String?
  /// The exercise's own default dose.
  package var dosage: Dosage
  /// When not to do it, the most important first.
  package var cautions: [ExerciseCaution]
  package var alternateText: AlternateText
  /// Photographs in place of the drawn picture or of one of its panels; the alternate text is theirs too.
  package var photo: ExercisePhoto?
  /// Keys of `Sources/<key>.yaml`.
  package var sources: [Located<String>]
  /// A sentence that the facts want printed on the card.
  package var note: String?
  /// A page about it, such as a video. Its label is no text that every translation must have.
  package var link: Link?
  /// The keys that a whole exercise has and this one has not.
  package var missing: [String]
  /// Where it was read from.
  package var place: SourcePlace
}

extension Exercise {
  /// The name for narrow columns.
  package var shortName: String { ownShortName ?? name }

  /// Whether it is done on the floor or a bed. One whose position is not known may be: somebody who cannot get down must not find
  /// that out from the sheet.
  package var isOnFloor: Bool { position?.isOnFloor ?? true }

  /// The start position and the movement.
  package var movement: [String] { [start].compactMap(\.self) + steps }

  /// Tells what the exercise lacks; nil for a whole one.
  package var incompleteness: Diagnostic? {
    guard !missing.isEmpty else { return nil }
    let keys = missing.joined(separator: ", ")
    var help: Message = "the sheet says nothing of them"
    if missing.contains("position") { help = "the sheet says nothing of them, and counts it among those on the floor" }
    return Diagnostic(
      warning: .exerciseIncomplete, at: SourcePlace(file: place.file, origin: .library),
      "the exercise \(id) has no \(words: keys)", help: help)
  }
}

/// When not to do an exercise.
package struct ExerciseCaution: Hashable, Sendable {
  /// Completes "Do not do this if …".
  package var words: String
  /// Who must not do it, whatever they feel: an id of `Advice.askFirst`. Nil where the caution is about what one feels or has at
  /// hand while doing it.
  package var who: Located<String>?

  package init(words: String, who: Located<String>? = nil) {
    self.words = words
    self.who = who
  }
}

extension Exercise {
  /// The most characters of a short name: what the log's first column holds beside the number.
  static let longestShortName = 18
  /// The most characters of a name by which patients' files and rows may call an exercise.
  package static let longestReference = 100
}

/// What an exercise's pictures show, for readers who cannot see them.
package struct AlternateText: Hashable, Sendable {
  /// Nil where the file says nothing of its pictures.
  package var start: String?
  /// Nil where the start position is the whole exercise.
  package var end: String?

  package init(start: String?, end: String?) {
    self.start = start
    self.end = end
  }
}

/// What an exercise trains.
package enum ExerciseKind: String, CaseIterable, Hashable, Sendable {
  case stretch
  case mobility
  case nerve
  case warmUp = "warm-up"
  case aerobic
  case strength
  case balance
  case core
  case softTissue = "soft-tissue"
  case rest
}

/// The position in which an exercise is done.
package enum BodyPosition: String, CaseIterable, Hashable, Sendable {
  case standing
  case sitting
  case halfKneeling = "half-kneeling"
  case handsAndKnees = "hands-and-knees"
  case floorSitting = "floor-sitting"
  case onSide = "on-side"
  case faceDown = "face-down"
  case onBack = "on-back"

  /// Whether the position needs the floor or a bed.
  package var isOnFloor: Bool { self != .standing && self != .sitting }

  /// The place in a session: upright first, then from kneeling down to lying.
  package var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// A thing that an exercise needs. A mat may also be a firm bed.
package enum Equipment: String, CaseIterable, Hashable, Sendable {
  case mat
  case wall
  case strap
  case towel
  case chair
  case counter
  case step
  case stool
  case cushion
  case band
  case ball
  case roller
}
