/// What a request for a handout can be answered with.
package enum OutputFormat: String, CaseIterable, Sendable {
  case pdf
  /// One page as an image.
  case png
  /// The pages as data, for programs; see `DocumentRecord`.
  case json
}
