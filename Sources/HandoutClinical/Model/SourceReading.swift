/// How much of a source was read by the people who wrote the content.
package enum SourceReading: String, CaseIterable, Hashable, Sendable {
  case full
  case secondary
  case background
}
