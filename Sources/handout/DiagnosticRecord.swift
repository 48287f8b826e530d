import HandoutKit

/// A diagnostic as JSON.
struct DiagnosticRecord: Encodable {
  var file: String
  var line: Int
  var column: Int
  var severity: String
  var message: String
  var help: String?
  var code: String?

  init(_ diagnostic: HandoutDiagnostic) {
    file = diagnostic.file
    line = diagnostic.line
    column = diagnostic.column
    severity = diagnostic.isWarning ? "warning" : "error"
    message = diagnostic.message
    help = diagnostic.help
    code = diagnostic.code
  }
}
