/// A diagnostic as JSON. What patients, rows and requests say is in it only where values are shown.
package struct DiagnosticRecord: Encodable, Sendable {
  /// What kind of complaint it is; the guide *Diagnostics* lists all.
  package var code: String?
  /// `error` or `warning`.
  package var severity: String
  package var file: String
  /// From 1; 0 where the complaint has no place in a file. The same for the column.
  package var line: Int
  package var column: Int
  /// The key or column that the complaint is about.
  package var field: String?
  /// Where the complaint points in a request of JSON: a JSON Pointer (RFC 6901), with `…` for keys that the request chose unless values
  /// are shown. Nil where it points elsewhere.
  package var pointer: String?
  /// The number of the row, from 1, where there are several.
  package var row: Int?
  /// The number of the part, from 1, in a handout of several designs.
  package var part: Int?
  /// The message with `…` in place of every value.
  package var words: String
  /// The message; with `…` in place of what patients, rows and requests say, unless values are shown.
  package var message: String
  package var help: String?
  /// What stands for the `…`, in order; only where values are shown.
  package var values: [String]?

  package init(_ diagnostic: HandoutDiagnostic, showingValues: Bool) {
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

/// What came of one request, as JSON: the same for the command line, for the C library and for `serve`.
package struct ResultRecord: Encodable, Sendable {
  /// The version of this object.
  package var schema = 1
  /// `made`, or `failed`; of what is asked about the library, `found`; of what is only looked through, `sound`.
  package var status: String
  /// Of a failure, its kind: `usage`, `content`, `missing-file`, `missing-service`, `internal-error`, `cannot-create`, `input-output`,
  /// `locked`.
  package var reason: String?
  package var pages: Int?
  /// The parts in their order, where there are several.
  package var parts: [PartRecord]?
  /// `pdf`, `png` or `json`, where the file is handed over beside this object.
  package var format: String?
  /// The length of that file.
  package var bytes: Int?
  /// The handout's first and last page in its packet, from 1.
  package var firstPage: Int?
  package var lastPage: Int?
  /// How many handouts a packet holds.
  package var handouts: Int?
  /// What the library holds of a kind.
  package var entries: [LibraryEntry]?
  /// Everything about one thing of the library.
  package var description: Description?
  package var diagnostics: [DiagnosticRecord]

  package init(status: String, diagnostics: [DiagnosticRecord]) {
    self.status = status
    self.diagnostics = diagnostics
  }

  /// A failure.
  package init(_ error: HandoutError, showingValues: Bool) {
    self.init(
      status: "failed", diagnostics: error.diagnostics.map { DiagnosticRecord($0, showingValues: showingValues) })
    reason = error.kind.rawValue
  }

  /// What was made.
  ///
  /// - Parameter pages: nil where it has none.
  package init(pages: Int?, parts: [HandoutPart], warnings: [HandoutDiagnostic], showingValues: Bool) {
    self.init(status: "made", diagnostics: warnings.map { DiagnosticRecord($0, showingValues: showingValues) })
    self.pages = pages
    self.parts = parts.isEmpty ? nil : parts.map { PartRecord($0, showingValues: showingValues) }
  }
}

/// A part of a handout in several designs.
package struct PartRecord: Encodable, Sendable {
  /// The id; only where values are shown.
  package var design: String?
  /// The number of its first page in the file, from 1.
  package var page: Int
  package var pages: Int

  package init(_ part: HandoutPart, showingValues: Bool) {
    design = showingValues ? part.design : nil
    (page, pages) = (part.firstPage, part.pageCount)
  }
}
