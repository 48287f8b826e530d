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
  /// What became of a request.
  package enum Status: String, CaseIterable, Encodable, Sendable {
    case made
    /// Of a request that was only looked through.
    case sound
    /// Of a question about the library.
    case found
    /// Of a call that gives nothing back.
    case done
    case failed
  }

  /// What a file is.
  package enum Format: String, CaseIterable, Encodable, Sendable {
    case pdf
    case png
    /// The pages as data.
    case json
    case html
  }

  /// The version of this object.
  package var schema = 1
  package var status: Status
  /// Of a failure, its kind.
  package var reason: HandoutError.Kind?
  package var pages: Int?
  /// The parts in their order, where there are several.
  package var parts: [PartRecord]?
  /// What the file is that is handed over beside this object.
  package var format: Format?
  /// The length of that file.
  package var bytes: Int?
  /// The handout's first and last page in its packet, from 1.
  package var firstPage: Int?
  package var lastPage: Int?
  /// How many handouts a packet holds.
  package var handouts: Int?
  /// The plan of the handout, where it was asked for.
  package var plan: PlanTree?
  /// What the library holds of a kind.
  package var entries: [LibraryEntry]?
  /// Everything about one thing of the library.
  package var description: Description?
  package var diagnostics: [DiagnosticRecord]

  package init(status: Status, diagnostics: [DiagnosticRecord]) {
    self.status = status
    self.diagnostics = diagnostics
  }

  /// A failure.
  package init(_ error: HandoutError, showingValues: Bool) {
    self.init(
      status: .failed, diagnostics: error.diagnostics.map { DiagnosticRecord($0, showingValues: showingValues) })
    reason = error.kind
  }

  /// What was made.
  ///
  /// - Parameter pages: nil where it has none.
  package init(pages: Int?, parts: [HandoutPart], warnings: [HandoutDiagnostic], showingValues: Bool) {
    self.init(status: .made, diagnostics: warnings.map { DiagnosticRecord($0, showingValues: showingValues) })
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
