/// What rows are sorted by.
enum RowSorting {
  /// The key that decides, in the order of an alphabet; rows without one come last.
  static func key(of row: BatchRow, _ order: PacketOptions.Order, _ alphabet: Alphabet) -> [UInt32] {
    let words: String? =
      switch order {
      case .list: nil
      case .id: row.identity.id
      case .name: (try? row.order.get())?.names.name
      case .therapist: row.therapist
      }
    return words.map(alphabet.key) ?? Alphabet.last
  }
}
