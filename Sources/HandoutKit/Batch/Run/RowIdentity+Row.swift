import HandoutInput
import HandoutRows

extension RowIdentity {
  /// The longest id that is looked at, in bytes; every id that a row may have is shorter.
  private static let longestId = 400

  /// The number and, as far as it can be read, the id of a row.
  init(_ row: Row) {
    var id: String?
    if case .success(let document) = row.content {
      try? document.decode { root in
        root.forEachScalar { keys, node in
          if keys == ["id"], !node.isNotGiven { id = node.word }
        }
      }
    }
    self.init(number: row.number, id: id.flatMap { $0.isEmpty || $0.utf8.count > Self.longestId ? nil : $0 })
  }
}
