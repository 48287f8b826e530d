package import HandoutYAML

/// The ids and file names that a list has used so far, which finds the second row that takes one of them.
///
/// It holds hashes of 64 bits and no text: about 50 bytes a row.
package struct RowRegistry: Sendable {
  /// The number of the row that has an id, by the id's hash.
  private var ids: [UInt64: UInt32] = [:]
  /// The number of the row that has a file name, by the hash of the folded name.
  private var names: [UInt64: UInt32] = [:]

  package init() {}

  /// Takes a row's id, if it has one.
  ///
  /// - Throws: `HandoutError` of the kind `content` when an earlier row has the same id.
  package mutating func admit(_ row: RowIdentity, at place: SourcePlace) throws(HandoutError) {
    guard let id = row.id else { return }
    if let other = ids[row.hash] {
      let message = "the id \"\(id.prefix(64))\" of row \(row.number) is the id of row \(other) too"
      let help = "give each row its own id, or leave one of the two rows out"
      throw HandoutError(.content, [Diagnostic(at: place, message, help: help)])
    }
    ids[row.hash] = UInt32(clamping: row.number)
  }

  /// Takes a row's file name, if other rows could have the same.
  ///
  /// - Throws: `HandoutError` of the kind `content` when some file system takes the name for that of an earlier row.
  package mutating func admit(_ name: FileName, of row: RowIdentity, at place: SourcePlace) throws(HandoutError) {
    guard !name.isProvenUnique else { return }
    let hash = RowIdentity(number: 0, id: name.text.lowercased()).hash
    if let other = names[hash] {
      let message = "row \(row.number) and row \(other) would both be the file \(name.text)"
      let help = "put {row} into the pattern of --name, or use --name '{id}'"
      throw HandoutError(.content, [Diagnostic(at: place, message, help: help)])
    }
    names[hash] = UInt32(clamping: row.number)
  }
}
