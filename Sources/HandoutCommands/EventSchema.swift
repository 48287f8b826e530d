import HandoutInput
import HandoutKit

/// The form of a line of `handout batch --json`.
enum EventSchema {
  /// The keys of a line.
  static let keys = RecordSchema(of: BatchRecord(event: .start), meanings: meanings)

  /// The JSON Schema (draft 7) of one line.
  static var json: SchemaNode { keys.document("events", title: "One line of handout batch --json") }

  /// The keys as a table for people: name, whether every line has it, values, meaning.
  static var table: [[String]] { keys.table() + DiagnosticRecord.keys.table(prefix: "diagnostics.") }

  private static let meanings = [
    "schema": "The version of these lines.",
    "event": "What the line tells.",
    "row": "The number of the row among those with data, from 1.",
    "id": "The id of the row, where it has one.",
    "status": "What became of the row.",
    "file": "The file that was made, by its name in its folder; the packet for a packet's line.",
    "sha256": "The SHA-256 of the file.",
    "pages": "The number of pages: of the handout, the packet, or all that were made.",
    "bytes": "The length of the file, or of all files that were made.",
    "packet": "The packet in which the handout stands.",
    "firstPage": "The handout's first page in the packet, from 1.",
    "lastPage": "The handout's last page in the packet.",
    "reason": "Why a row or the batch failed, in one word, as in the manifest.",
    "message": "What the first complaint says, with … in place of what the row says unless values are shown.",
    "help": "How to mend it.",
    "code": "What kind of complaint it is; see the guide Diagnostics.",
    "part": "The part that a warning is about, from 1, in a handout of several designs.",
    "line": "The line of the list, from 1.",
    "column": "The column in that line, from 1.",
    "handouts": "How many handouts a packet has.",
    "made": "How many handouts were made.",
    "kept": "How many were whole from an earlier run.",
    "failed": "How many rows have no handout.",
    "stopped": "Whether the batch was asked to stop before its end.",
    "diagnostics": "Every complaint about a row that failed, or about a list that cannot be read.",
  ]
}
