import HandoutDocument
import HandoutTypography

/// What stands on the pages of a packet that are no handout.
extension Preparer {
  func prepare(_ roster: RosterBlock, path: BlockPath) throws(EngineError) -> PreparedRoster {
    func row(_ row: RosterBlock.Row, _ path: BlockPath) throws(EngineError) -> PreparedRoster.Row {
      PreparedRoster.Row(entry: try shape(row.entry, path: path), end: try shape(row.end, path: path))
    }
    var rows: [PreparedRoster.Row] = []
    rows.reserveCapacity(roster.rows.count)
    for (index, entry) in roster.rows.enumerated() {
      rows.append(try row(entry, path.appending("row \(index + 1)")))
    }
    return PreparedRoster(
      path: path, heads: try row(roster.heads, path.appending("heads")), rows: rows[...], look: roster, isOpen: false)
  }

  func prepare(_ address: AddressBlock, path: BlockPath) throws(EngineError) -> PreparedAddress {
    // An address begins as it is written, whatever the language of the sheet is.
    PreparedAddress(path: path, text: try shape(address.text, path: path, direction: .automatic), block: address)
  }
}
