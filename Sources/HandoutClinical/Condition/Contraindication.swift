import HandoutInput

/// A profile's rule against an exercise.
package struct Contraindication: Hashable, Sendable {
  /// An exercise id, or the start of ids with a `*` at the end.
  package var exercise: Located<String>
  package var rule: Rule
  /// The id of an exercise to do in its place.
  package var instead: Located<String>?

  /// The three kinds of rule.
  package enum Rule: Hashable, Sendable {
    /// Needs an override. The reason is for the therapist.
    case blocked(reason: String)
    /// Needs an override before the phase with this number (from 1). The reason is for the therapist.
    case notBefore(phase: Int, reason: String)
    /// Printed: the words complete "Do not do this if …".
    case conditional(words: String)
  }

  /// Whether the rule is about an exercise.
  package func covers(_ id: String) -> Bool {
    exercise.value.hasSuffix("*") ? id.hasPrefix(exercise.value.dropLast()) : id == exercise.value
  }
}

extension Contraindication {
  /// The values of the key `kind`.
  private enum Kind: String, CaseIterable {
    case blocked
    case notBefore = "not-before"
    case conditional = "if"
  }

  init(decoding node: YAMLNode) {
    let map = node.mapping(["exercise", "kind", "phase", "reason", "words", "instead"])
    exercise = map.required("exercise").locatedIdentifier(pattern: true)
    instead = map.optional("instead")?.locatedIdentifier()
    switch map.required("kind").choice(Kind.self) {
    case .blocked, nil:
      rule = .blocked(reason: map.required("reason").text(longest: 200))
      Self.refuse(["phase", "words"], in: map, kind: .blocked)
    case .notBefore:
      rule = .notBefore(
        phase: map.required("phase").wholeNumber(2...12), reason: map.required("reason").text(longest: 200))
      Self.refuse(["words"], in: map, kind: .notBefore)
    case .conditional:
      rule = .conditional(words: map.required("words").text(longest: 200))
      Self.refuse(["phase", "reason"], in: map, kind: .conditional)
    }
  }

  private static func refuse(_ keys: [String], in map: YAMLMapping, kind: Kind) {
    map.refuse(keys) { "the key \"\(words: $0)\" has no meaning for kind: \(words: kind.rawValue)" }
  }
}
