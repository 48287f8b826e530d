package import HandoutInput

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

extension NamedRoutine {
  /// Whether a condition may have it: its own, and one of no condition.
  func isFor(_ condition: String) -> Bool { self.condition.map { $0.value == condition } ?? true }

  init(decoding node: YAMLNode) {
    let map = node.mapping(["id", "name", "condition", "phase", "exercises", "no-floor"])
    id = map.required("id").identifier()
    name = map.required("name").text(longest: 60)
    condition = map.optional("condition")?.locatedIdentifier()
    phase = map.required("phase").locatedIdentifier()
    exercises = map.required("exercises").identifiers(1...12)
    avoidsFloor = map.optional("no-floor")?.boolean() ?? false
  }
}

extension NamedRoutine: Translatable {
  package static let translationKeys = ["name"]

  /// The name stands in lists of routines; a sheet has the name of the phase.
  package var texts: [ContentText] { [ContentText("name", name, .unprinted)] }

  package func translated(decoding map: YAMLMapping) -> NamedRoutine {
    var routine = self
    routine.name = map.required("name").text(longest: 80)
    return routine
  }
}
