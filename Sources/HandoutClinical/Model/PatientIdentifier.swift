/// What tells a patient from another one of the same name.
package enum PatientIdentifier: String, CaseIterable, Hashable, Sendable {
  /// The day of birth.
  case born
  /// The clinic's own id.
  case id
}
