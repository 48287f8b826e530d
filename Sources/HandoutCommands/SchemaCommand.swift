import ArgumentParser
import HandoutBatch
import HandoutInput
import HandoutKit
import HandoutService

/// `handout schema`: the form of an input or an output.
struct SchemaCommand: ParsableCommand {
  /// What a schema can be asked of.
  enum Subject: String, CaseIterable, ExpressibleByArgument {
    case patient, clinic, exercise, condition, pose, design, codes, batch, events, request, result

    /// The kind of file; nil for what is no file of a clinic.
    var kind: FileKind? { FileKind(rawValue: rawValue) }
  }

  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract:
      "Lists the keys of a file, the columns of a list of patients, what batch --json says, or the keys of requests and results.",
    discussion: """
      With --json it is a JSON Schema (draft 7), which editors and validators understand. Write it beside a file and name it \
      in the file's first line, and an editor with a YAML language server completes and checks while you type:

        handout schema exercise --json > Schemas/exercise.json
        # yaml-language-server: $schema=../Schemas/exercise.json

      handout new does both.
      """)

  @Argument(help: "What to describe: \(Subject.allCases.map(\.rawValue).joined(separator: ", ")).")
  var subject: Subject

  @Flag(help: "Write a JSON Schema.")
  var json = false

  @Flag(
    help: "Write a table in Markdown, as the guides have it; for files, and for what a request has beside a list's row."
  )
  var markdown = false

  func validate() throws {
    if json, markdown { throw ValidationError("--json and --markdown cannot be used together.") }
    if markdown, subject.kind == nil, subject != .request {
      let files = FileKind.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("--markdown is for files and requests: \(files), request.")
    }
  }

  func run() throws {
    try Console.run { () throws(HandoutError) in
      guard let kind = subject.kind else { return try printLists() }
      let schema = kind.schema
      if json { return try Console.result(JSONText.text(schema.json)) }
      if markdown {
        let head = ["| key | needed | values | meaning |", "|---|---|---|---|"]
        return try Console.result((head + schema.guideRows).joined(separator: "\n"))
      }
      let rows = schema.lines.map { line in
        [line.path, line.isRequired ? "needed" : "", line.values.shortened(to: 60), line.meaning ?? ""]
      }
      try Console.result(table(rows))
    }
  }

  private func printLists() throws(HandoutError) {
    if markdown { return try Console.result(RequestSchema.guideRows.joined(separator: "\n")) }
    let (schema, rows) =
      switch subject {
      case .events: (EventSchema.json, EventSchema.table)
      case .request: (RequestSchema.json, RequestSchema.table)
      case .result: (ResultSchema.json, ResultSchema.table)
      default: (BatchSchema.jsonSchema(), BatchSchema.table())
      }
    try Console.result(json ? JSONText.text(schema) : table(rows))
  }

  /// Columns wide enough for every cell but those of the last one.
  private func table(_ rows: [[String]]) -> String {
    let count = rows.first?.count ?? 0
    let widths = (0..<count).map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      zip(row, widths).map { $0.padded(to: $1) }.joined(separator: "  ").trimmedAtEnd
    }.joined(separator: "\n")
  }
}

extension String {
  /// The text, cut where it is longer than a column should be.
  fileprivate func shortened(to count: Int) -> String { self.count <= count ? self : prefix(count - 2) + " …" }
}
