/// The name of one file of a batch.
package struct RowFileName: Hashable, Sendable {
  /// The name with its ending: one part of a path, at most 124 bytes of UTF-8.
  package let text: String

  /// The name as file systems see it that take capital for small letters.
  var folded: String { text.lowercased() }
}
