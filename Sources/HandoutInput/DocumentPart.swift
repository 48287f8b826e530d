/// What a document is a part of, which decides the words of complaints.
enum DocumentPart: Sendable {
  /// A file of its own.
  case file
  /// A row of a JSON or YAML list.
  case row
  /// A row of a table.
  case tableRow
}
