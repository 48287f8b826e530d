import HandoutInput
public import HandoutKit
import HandoutRows

/// The part of a list that is made: rows by their number, by their id, or those that an earlier batch has not made.
public struct RowSelection: Sendable {
  private var numbers: [ClosedRange<Int>] = []
  private var ids: Set<UInt128> = []
  private var idTexts: [String] = []
  /// The folder whose manifest tells what was made; nil where that does not matter.
  private var folder: String?

  /// All rows.
  public init() {}

  /// Whether some rows may be left out.
  public var isPart: Bool { !numbers.isEmpty || !ids.isEmpty || folder != nil }

  /// Whether what was made before is left alone.
  var isOnlyNew: Bool { folder != nil }

  /// Whether the list must be gone through before the first row is made.
  public var readsListFirst: Bool { isPart }

  /// Keeps rows by their number among the rows with data: `40-60`, `7`, `90-`, with commas between them.
  ///
  /// - Throws: `HandoutError` of the kind `usage`.
  public mutating func keep(rows text: String) throws(HandoutError) {
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let ends = part.split(separator: "-", omittingEmptySubsequences: false).map {
        TextEdges.trimmed(String($0), joiners: true)
      }
      guard let first = ends.first.flatMap({ Int($0) }), first >= 1, ends.count <= 2,
        let last = ends.count == 1 ? first : ends[1].isEmpty ? Int.max : Int(ends[1]), last >= first
      else {
        throw HandoutError(
          .usage, "rows must be given by their numbers, found \"\(text.prefix(60))\"", file: "--rows",
          help: "for example --rows 40-60 or --rows 7,12,90-")
      }
      numbers.append(first...last)
    }
  }

  /// Keeps rows by their ids, with commas between them.
  ///
  /// - Throws: `HandoutError` of the kind `usage`.
  public mutating func keep(ids text: String) throws(HandoutError) {
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let id = TextEdges.trimmed(String(part), joiners: true)
      guard !id.isEmpty else {
        throw HandoutError(
          .usage, "ids must be given with commas between them", file: "--only", help: "for example --only 0041,0043")
      }
      if ids.insert(RowIdentity(number: 0, id: id).fingerprint).inserted { idTexts.append(id) }
    }
  }

  /// Keeps rows that a folder's manifest does not know as made.
  public mutating func keepNew(in folder: String) { self.folder = folder }

  /// The rows that are wanted, after a look at the list and at the folder.
  ///
  /// - Throws: `HandoutError` of the kind `usage` for a number or an id that no row has, and for a row without an id of which nobody can tell
  ///   whether it is new.
  func filter(of list: BatchList) throws(HandoutError) -> RowFilter {
    var filter = RowFilter(numbers: numbers, ids: ids)
    guard readsListFirst else { return filter }
    if let folder { filter.made = try ManifestBook.made(in: folder) }
    var missing = Set(idTexts)
    let rows = try list.identities()
    let last = rows.map(\.number).max() ?? 0
    if let beyond = numbers.first(where: { $0.lowerBound > last }) {
      throw HandoutError(
        .usage, "the list has no row \(words: beyond.lowerBound), its last one is \(words: last)", file: list.name,
        help: "check --rows; rows with data are counted from 1")
    }
    for row in rows {
      if let id = row.id { missing.remove(id) }
    }
    if !missing.isEmpty {
      let names = idTexts.filter { missing.contains($0) }.prefix(10).map { "\"\($0.prefix(64))\"" }
      throw HandoutError(
        .usage, "no row of the list has the id \(words: names.joined(separator: ", "))", file: list.name,
        help: "check --only; ids are compared letter by letter, with their zeros")
    }
    if folder != nil, let row = rows.first(where: { $0.id == nil }) {
      throw HandoutError(
        .usage, "\(row.name) has no id, so nobody can tell whether it is new", file: list.name,
        help: "give each row an id, or name the new rows with --rows")
    }
    return filter
  }
}

/// Tells which rows of a list are wanted.
struct RowFilter: Sendable {
  var numbers: [ClosedRange<Int>] = []
  var ids: Set<UInt128> = []
  /// The rows that are made already; nil where that does not matter.
  var made: Set<UInt128>?

  /// Whether a row is one of those that were asked for by number or id.
  func isChosen(_ row: RowIdentity) -> Bool {
    if !numbers.isEmpty, !numbers.contains(where: { $0.contains(row.number) }) { return false }
    return ids.isEmpty || ids.contains(row.fingerprint)
  }

  /// Whether an earlier batch has made a row, and made rows are not wanted.
  func isMade(_ row: RowIdentity) -> Bool { made?.contains(row.fingerprint) ?? false }
}
