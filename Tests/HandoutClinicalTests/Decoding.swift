import HandoutClinical
import HandoutInput

/// Decodes a text and returns the complaints as `line:column message`, empty if there are none.
func complaints(_ text: String, _ body: (YAMLNode) -> Void) -> [String] {
  do throws(YAMLError) {
    try YAMLDocument(name: "test.yaml", bytes: Array(text.utf8)).decode(body)
    return []
  } catch {
    return error.diagnostics.map { "\($0.line):\($0.column) \($0.message)" }
  }
}

/// The parts of a bad-input table: a text, the place of the first complaint and a part of its message.
struct BadInput: Sendable {
  var text: String
  var place: String
  var part: String

  init(_ text: String, _ place: String, _ part: String) {
    self.text = text
    self.place = place
    self.part = part
  }
}
