/// An ICD-10-CM code that someone has to verify; never printed.
package struct DiagnosisCode: Hashable, Sendable {
  package var code: String
  package var meaning: String
}
