/// All that a form for handouts can offer, in one language: conditions with their phases and rules, exercises with their doses.
///
/// The keys of `dose` and `bounds` are those of a request's `dose`.
package struct LibraryChoices: Encodable, Sendable {
  package struct Condition: Encodable, Sendable {
    var id: String
    var name: String
    var otherNames: [String]
    var region: String
    /// ICD-10-CM.
    var codes: [String]
    var phases: [Phase]
  }

  package struct Phase: Encodable, Sendable {
    struct Weeks: Encodable, Sendable {
      var from: Int
      var to: Int
    }

    var id: String
    var name: String
    var weeks: Weeks
    /// Days a week.
    var days: Int
    var routine: [Entry]
    /// What a therapist chooses from.
    var pool: [String]
    /// What the routine lists for whoever cannot get to the floor; nil where the phase names nothing for that.
    var withoutFloor: [String]?
    var ruledOut: [Ruling]
  }

  /// An exercise of a phase's routine, with its dose in that phase.
  package struct Entry: Encodable, Sendable {
    var exercise: String
    var dose: [String: Int]
  }

  /// An exercise that needs a reason in a phase.
  package struct Ruling: Encodable, Sendable {
    var exercise: String
    /// For the therapist.
    var reason: String
    /// The number of the phase from which on it needs none; nil where it always does.
    var notBefore: Int?
    /// What may be done in its place.
    var instead: String?
  }

  package struct Exercise: Encodable, Sendable {
    var id: String
    var name: String
    var otherNames: [String]
    var position: String?
    var targets: [String]
    var onFloor: Bool
    /// Its place in a session; smaller comes first.
    var order: Int
    var dose: [String: Int]
  }

  /// A named routine.
  package struct Routine: Encodable, Sendable {
    var id: String
    var condition: String?
    var phase: String
    var exercises: [String]
    var noFloor: Bool
  }

  package struct Design: Encodable, Sendable {
    var id: String
    /// The design that has to be handed out with it.
    var companion: String?
  }

  package struct Language: Encodable, Sendable {
    var id: String
    var name: String
  }

  /// The version of this object.
  var schema = 1
  /// The language of the names (BCP 47); what is not translated to it is in its own.
  var language: String
  /// The paper where none is chosen.
  package var paper: String
  var conditions: [Condition]
  var exercises: [Exercise]
  var routines: [Routine]
  var designs: [Design]
  var languages: [Language]
  /// The least and the greatest number of each key of a dose.
  var bounds: [String: [Int]]
}
