import HandoutKit

/// A diagnostic as JSON. What patients, rows and requests say is in it only where values are shown.
struct DiagnosticRecord: Encodable {
  /// What kind of complaint it is; the guide *Diagnostics* lists all.
  var code: String?
  /// `error` or `warning`.
  var severity: String
  var file: String
  /// From 1; 0 where the complaint has no place in a file. The same for the column.
  var line: Int
  var column: Int
  /// The key or column that the complaint is about.
  var field: String?
  /// The number of the part, from 1, in a handout of several designs.
  var part: Int?
  /// The message with `…` in place of every value.
  var words: String
  /// The message; with `…` in place of what patients, rows and requests say, unless values are shown.
  var message: String
  var help: String?
  /// What stands for the `…`, in order; only where values are shown.
  var values: [String]?

  init(_ diagnostic: HandoutDiagnostic, showingValues: Bool) {
    code = diagnostic.code
    severity = diagnostic.isWarning ? "warning" : "error"
    file = diagnostic.fileName(showingValues: showingValues)
    (line, column) = (diagnostic.line, diagnostic.column)
    field = showingValues ? diagnostic.field : diagnostic.fieldWithoutValues
    part = diagnostic.part
    words = diagnostic.words
    message = showingValues ? diagnostic.message : diagnostic.messageWithoutValues
    help = showingValues ? diagnostic.help : diagnostic.helpWithoutValues
    values = showingValues ? diagnostic.values : nil
  }
}

/// What `make --json` and `picture --json` say on standard output.
struct ResultRecord: Encodable {
  /// The version of this object.
  var schema = 1
  /// `made`, or `failed`.
  var status: String
  var pages: Int?
  /// The parts in their order, where there are several.
  var parts: [PartRecord]?
  var diagnostics: [DiagnosticRecord]
}

/// A part of a handout in several designs.
struct PartRecord: Encodable {
  /// The id; only where values are shown.
  var design: String?
  /// The number of its first page in the file, from 1.
  var page: Int
  var pages: Int

  init(_ part: HandoutPart, showingValues: Bool) {
    design = showingValues ? part.design : nil
    (page, pages) = (part.firstPage, part.pageCount)
  }
}
