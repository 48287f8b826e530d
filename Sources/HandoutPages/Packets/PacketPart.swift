/// One patient's pages in a packet.
package struct PacketPart: Sendable {
  /// The line of the outline: the row's id, or its number.
  package var title: String
  /// A sheet that lies before the handout and says whose it is; nil for none.
  package var separator: PlacedDocument?
  package var handout: PlacedDocument
  /// Whether its pages count from 1; those of a cover are nobody's.
  package var isNumbered: Bool

  /// The edge over which the handout's sheets are turned; nil where it is printed on one side, which goes with both.
  package var edge: PrintedSides? { handout.sides == .one ? nil : handout.sides ?? .longEdge }

  /// How many pages the patient has in a packet: to the last page that says something, and with the blank ones behind it.
  package func pageCounts(_ form: PacketForm) -> (own: Int, all: Int) {
    func filled(_ count: Int) -> Int { (count + form.pagesPerSheet - 1) / form.pagesPerSheet * form.pagesPerSheet }
    let before = filled(separator?.pages.count ?? 0)
    // Pages for one side of the paper have blank backs between them.
    let own = form.isDuplex ? handout.withBlankBacks(label: "").pages.count : handout.pages.count
    return (before + own, before + filled(own))
  }

  package init(title: String, separator: PlacedDocument?, handout: PlacedDocument, isNumbered: Bool = true) {
    self.title = title
    self.separator = separator
    self.handout = handout
    self.isNumbered = isNumbered
  }
}
