import HandoutInput

/// Text that profiles share.
package struct Advice: Hashable, Sendable {
  /// Advice by id, in the order of the file.
  package var entries: [Entry]
  package var disclaimer: Disclaimer
  package var painScale: PainScale
  package var progress: Progress
  /// What makes a patient stop any exercise.
  package var exerciseSafety: String
  /// The same in one line: completes "Stop if …".
  package var stopShort: String
  /// What to call the emergency number for, in one line: completes "…: call 911."
  package var emergencySigns: String
  /// Why to ask before an exercise, in the order of a sheet.
  package var askFirst: [Reason]

  /// Titled advice.
  package struct Entry: Hashable, Sendable {
    package var id: String
    package var content: TitledItems
  }

  /// What about a patient forbids some exercises, or allows them only in another way.
  package struct Reason: Hashable, Sendable {
    package var id: String
    /// Completes "Ask us first if you …".
    package var words: String
  }

  /// The disclaimer, by whether a clinician chose the exercises.
  package struct Disclaimer: Hashable, Sendable {
    package var withClinician: String
    package var withoutClinician: String
    /// Two sentences for a page that has no room for more.
    package var short: String
  }

  /// The three zones of the pain scale.
  package struct PainScale: Hashable, Sendable {
    package var title: String
    package var safe: Zone
    package var acceptable: Zone
    package var tooMuch: Zone
    package var nerveNote: String
  }

  /// A zone's name and what to do in it.
  package struct Zone: Hashable, Sendable {
    package var label: String
    package var advice: String
    /// What to do, in one sentence that needs no label.
    package var short: String
  }

  /// When to move to another phase.
  package struct Progress: Hashable, Sendable {
    package var moveOn: String
    /// When to move on, in one line.
    package var moveOnShort: String
    package var easeBack: String
  }

  /// The reason to ask for who cannot get down to the floor.
  private static let floor = "floor"

  /// Why to ask before any of some exercises, each reason once.
  ///
  /// - Parameter avoidsFloor: whether the program is for somebody who does not get down to the floor: nobody need ask about that again.
  /// - Throws: `ClinicalError.unknown` for a reason that has no words: it must not get lost.
  package func reasonsToAsk(
    before exercises: [Exercise], avoidsFloor: Bool = false
  ) throws(ClinicalError) -> [String] {
    var wanted: Set<String> = []
    for who in exercises.flatMap(\.cautions).compactMap(\.who) {
      guard askFirst.contains(where: { $0.id == who.value }) else {
        throw .unknown(
          .reasonToAsk, id: who.value, place: who.place, nearest: NearestName.of(who.value, in: askFirst.map(\.id)))
      }
      wanted.insert(who.value)
    }
    if avoidsFloor { wanted.remove(Self.floor) }
    return askFirst.filter { wanted.contains($0.id) }.map(\.words)
  }

  /// The titled advice with an id.
  package func entry(_ id: String) -> TitledItems? { entries.first { $0.id == id }?.content }
}
