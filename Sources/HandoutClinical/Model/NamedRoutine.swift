/// A list of exercises with a name, for a clinic's own programs: it replaces the selection of a phase.
package struct NamedRoutine: Hashable, Sendable {
  package var id: String
  package var name: String
  /// The profile it is for; nil fits every profile that has the phase.
  package var condition: Located<String>?
  /// The phase whose dose, rhythm and rules apply.
  package var phase: Located<String>
  package var exercises: [Located<String>]
  /// Whether it is for people who cannot get to the floor.
  package var avoidsFloor: Bool
}
