import HandoutClinical
import HandoutInput

/// The keys that a row of a batch has beside the patient's own.
enum RowColumnKeys {
  static let others = ["condition", "design", "theme", "paper", "clinic", "password"]

  /// The patient of a row, and what looks wrong in it but is used.
  static func patient(in row: YAMLDocument) throws(HandoutError) -> (Patient, [Diagnostic]) {
    do throws(YAMLError) {
      return try row.decodeWithWarnings { Patient(decoding: $0, others: others) }
    } catch { throw HandoutError(.content, error.diagnostics) }
  }
}
