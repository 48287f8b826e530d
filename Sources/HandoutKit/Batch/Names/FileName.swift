/// The name of one file of a batch.
package struct FileName: Hashable, Sendable {
  /// The name with its ending: one part of a path, at most 124 bytes of UTF-8.
  package let text: String
  /// Whether the name alone shows that no other row of the list can have it, as long as no other row has the same id.
  package let isProvenUnique: Bool
}
