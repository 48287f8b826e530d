/// A column of a list of patients.
package struct BatchColumn: Hashable, Sendable {
  /// The name in the header of CSV, and the key in JSON and YAML.
  package let name: String
  /// What it says, in one sentence.
  package let meaning: String
  /// What may stand in it.
  package let form: ColumnForm
  /// Whether every row needs it.
  package let isNeeded: Bool

  init(_ name: String, _ form: ColumnForm, isNeeded: Bool = false, _ meaning: String) {
    self.name = name
    self.meaning = meaning
    self.form = form
    self.isNeeded = isNeeded
  }
}
