/// A reason not to do an exercise; `words` complete "Do not do this if …".
package struct Caution: Hashable, Sendable {
  package var words: String
  /// An exercise to do then.
  package var instead: Alternative?
  /// Whether it is a rule of the profile, and not the exercise's own.
  package var isRule: Bool

  package init(words: String, instead: Alternative? = nil, isRule: Bool = false) {
    self.words = words
    self.instead = instead
    self.isRule = isRule
  }
}

/// An exercise that can take another's place.
package struct Alternative: Hashable, Sendable {
  package var id: String
  package var name: String
  /// Whether the sheet has it, so that the patient can do it without asking.
  package var isOnSheet: Bool

  package init(id: String, name: String, isOnSheet: Bool) {
    self.id = id
    self.name = name
    self.isOnSheet = isOnSheet
  }
}

/// An exercise of the routine and what can take its place where the patient cannot get to the floor.
package struct FloorSwap: Hashable, Sendable {
  /// The name of the routine's exercise.
  package var name: String
  package var alternative: Alternative

  package init(name: String, alternative: Alternative) {
    self.name = name
    self.alternative = alternative
  }
}
