/// A reason not to do an exercise; `words` complete "Do not do this if …".
package struct Caution: Hashable, Sendable {
  package var words: String
  /// The id of an exercise to do then.
  package var instead: String?
}
