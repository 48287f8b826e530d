package import HandoutDocument
package import HandoutGeometry

/// How a handout is laid out: paper margins, text styles, which sections stand in which order. Data, decoded from `Designs/<id>.yaml`.
package struct PageDesign: Hashable, Sendable {
  /// A text style whose colour the theme gives.
  package struct Style: Hashable, Sendable {
    package var weight: TextStyle.Weight
    package var size: Length
    package var leading: Length
    package var color: Theme.Role
  }

  package var id: String
  package var name: String
  /// What the design is for, in a sentence.
  package var purpose: String
  package var columns: Int
  package var columnGap: Length
  package var margins: Insets
  /// Room kept for the running head on the first page, on the others, and for the running foot.
  package var firstHead: Length
  package var otherHeads: Length
  package var foot: Length
  /// Room above a section, between paragraphs, and between list items.
  package var sectionSpace: Length
  package var paragraphSpace: Length
  package var itemSpace: Length
  /// How far list items hang in.
  package var indent: Length
  package var pictureHeight: CardsBlock.PictureHeights
  /// The least height of a row of the log.
  package var logRow: Length
  /// How many lines to write on stand under the notes when there are none.
  package var notesLines: Int
  package var styles: [TextRole: Style]
  package var sections: [Section]
  /// What a card prints below its name and dosage.
  package var cardParts: [CardPart]
  /// Whether a sheet shows the patient's name alone, because it hangs on a wall or travels in a purse.
  package var showsNameOnly: Bool
}
