package import HandoutInput
package import HandoutKit

/// The ids and file names that a list has used so far, which finds the second row that takes one of them.
///
/// It holds hashes of 64 bits and no text: about 50 bytes a row.
package struct RowRegistry: Sendable {
  /// The number of the row that has an id, by the id's hash.
  private var ids: [UInt64: UInt32] = [:]
  /// The number of the row that has a file name, by the hash of the folded name.
  private var names: [UInt64: UInt32] = [:]

  /// The number of the first row with a name and birth date, by their hash.
  private var people: [UInt64: UInt32] = [:]

  package init() {}

  /// Takes a row's patient; the number of the earlier row that has the same name and birth date, else nil.
  package mutating func twin(of row: RowIdentity, name: String, born: String) -> Int? {
    let hash = RowIdentity(number: 0, id: "\(name)\n\(born)").hash
    if let other = people[hash] { return Int(other) }
    people[hash] = UInt32(clamping: row.number)
    return nil
  }

  /// Takes a row's id, if it has one.
  ///
  /// - Parameter condition: what tells rows of one id apart, where one patient may have several; nil where ids must differ.
  /// - Throws: `HandoutError` of the kind `content` when an earlier row has the same id.
  package mutating func admit(
    _ row: RowIdentity, condition: String? = nil, at place: SourcePlace
  ) throws(HandoutError) {
    guard let id = row.id else { return }
    let hash = condition.map { RowIdentity(number: 0, id: "\($0)\n\(id)").hash } ?? row.hash
    if let other = ids[hash] {
      let message: Message =
        "the id \"\(id.prefix(64))\" of row \(words: row.number) is the id of row \(words: other) too"
      let help: Message =
        condition == nil
        ? "give each row its own id, or leave one of the two rows out; a patient with two conditions goes with --file-name '{id}-{condition}'"
        : "give each row its own id, or leave one of the two rows out: their conditions are the same too"
      throw HandoutError(.content, [Diagnostic(at: place, message, help: help, cause: "id twice")])
    }
    ids[hash] = UInt32(clamping: row.number)
  }

  /// The name of a row's file. A row whose name some file system takes for that of an earlier row has its own hash in it.
  ///
  /// The whole list must come by in its order, so that every run and every shard finds the same names.
  ///
  /// - Throws: `HandoutError` of the kind `content` when even so an earlier row has the name.
  package mutating func name(
    of row: RowIdentity, by pattern: NamePattern, _ values: NameValues, at place: SourcePlace
  ) throws(HandoutError) -> RowFileName {
    let plain = pattern.fileName(of: row, values)
    if take(plain, for: row) == nil { return plain }
    let marked = pattern.fileName(of: row, values, isMarked: true)
    guard let other = take(marked, for: row) else { return marked }
    let message: Message =
      "row \(words: row.number) and row \(words: other) would both be the file \(marked.text)"
    let help: Message = "put {row} into the pattern of --file-name"
    throw HandoutError(.content, [Diagnostic(at: place, message, help: help, cause: "name twice")])
  }

  /// Notes a name; the number of the row that has it already, else nil.
  private mutating func take(_ name: RowFileName, for row: RowIdentity) -> UInt32? {
    let hash = RowIdentity(number: 0, id: name.folded).hash
    if let other = names[hash] { return other }
    names[hash] = UInt32(clamping: row.number)
    return nil
  }
}
