/// A node of the document's structure, as a screen reader walks it.
///
/// An element has either child elements or content of its own, never both.
package struct StructureElement: Hashable, Sendable {
  /// What the element is; the names are those of PDF 1.7, table 333 and following.
  package enum Role: Hashable, Sendable {
    case document
    /// One of several documents that share a file.
    case part
    case section
    /// Mere content, grouped: the page of a booklet, a card.
    case division
    case heading(level: Int)
    case paragraph
    case list(numbered: Bool)
    case listItem
    case label
    case listBody
    case table
    case tableRow
    case tableHeader(TableScope)
    case tableCell
    /// A picture; `alternateText` says what it shows.
    case figure
    case span
    case link
    /// Nothing to read: rules, backgrounds, running heads. Never has children.
    case artifact
  }

  /// Which cells a table header speaks for.
  package enum TableScope: Hashable, Sendable { case row, column }

  package var role: Role
  /// What a picture shows or a sign says, for those who cannot see it.
  package var alternateText: String?
  /// The language of the content where it differs from the document's (BCP 47).
  package var language: String?
  /// Where the element is read among its siblings, from 0, where it is drawn in another order.
  package var readingPlace: Int?
  /// What links of the same document call the element; one element of a document has the name.
  package var name: String?

  package init(_ role: Role, alternateText: String? = nil, language: String? = nil, name: String? = nil) {
    self.role = role
    self.alternateText = alternateText
    self.language = language
    self.name = name
  }

  /// Whether drawn content may stand directly in the element.
  package var isLeaf: Bool {
    switch role {
    case .document, .part, .section, .division, .list, .listItem, .table, .tableRow: false
    default: true
    }
  }
}

extension StructureElement.Role {
  /// The name in PDF 1.7.
  package var name: String {
    switch self {
    case .document: "Document"
    case .part: "Part"
    case .section: "Sect"
    case .division: "Div"
    case .heading(let level): "H\(min(max(level, 1), 6))"
    case .paragraph: "P"
    case .list: "L"
    case .listItem: "LI"
    case .label: "Lbl"
    case .listBody: "LBody"
    case .table: "Table"
    case .tableRow: "TR"
    case .tableHeader: "TH"
    case .tableCell: "TD"
    case .figure: "Figure"
    case .span: "Span"
    case .link: "Link"
    case .artifact: "Artifact"
    }
  }
}

/// Where a structure element begins or ends in the order of drawing.
package enum StructureTag: Hashable, Sendable {
  case begin(StructureElement)
  case end
}
