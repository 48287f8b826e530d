import ArgumentParser
import HandoutBatch
import HandoutKit

/// `handout schema`: the form of an input.
struct SchemaCommand: ParsableCommand {
  /// What a schema can be asked of.
  enum Subject: String, CaseIterable, ExpressibleByArgument {
    case batch
  }

  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Lists the columns that a list of patients may have.",
    discussion: "With --json it is a JSON Schema (draft 7) of one row, which editors and validators understand.")

  @Argument(help: "What to describe: batch.")
  var subject: Subject

  @Flag(help: "Write a JSON Schema.")
  var json = false

  func run() throws {
    try Console.run { () throws(HandoutError) in
      if json { return try Console.result(JSONText.text(BatchSchema.jsonSchema())) }
      try Console.result(table(BatchSchema.table()))
    }
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
