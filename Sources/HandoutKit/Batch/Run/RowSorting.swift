import Foundation

/// What rows are sorted by.
enum RowSorting {
  /// The words that decide, without capitals and accents; rows without them come last.
  static func key(of row: BatchRow, _ order: PacketOptions.Order) -> String {
    let words: String? =
      switch order {
      case .list: nil
      case .id: row.identity.id
      case .name: (try? row.order.get())?.names.name
      case .therapist: (try? row.order.get())?.therapist
      }
    guard let words else { return "\u{10FFFF}" }
    return words.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
  }
}
