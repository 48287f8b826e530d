/// One patient's pages in a packet.
package struct PacketPart: Sendable {
  /// The line of the outline: the row's id, or its number.
  package var title: String
  /// A sheet that lies before the handout and says whose it is; nil for none.
  package var separator: PlacedDocument?
  package var handout: PlacedDocument

  package init(title: String, separator: PlacedDocument?, handout: PlacedDocument) {
    self.title = title
    self.separator = separator
    self.handout = handout
  }
}
