import HandoutGeometry
package import HandoutPages

/// A structure element as a reader of the file finds it, or as the document wants it.
package struct ReadElement: Decodable, Sendable, Equatable {
  package var role: String
  /// The number of elements around it.
  package var depth: Int
  package var text: String
  package var alternate: String?
  package var language: String?
  /// The scope of a table header, the numbering of a list.
  package var attribute: String?
  /// Where a link leads.
  package var address: String?
  /// What a link's annotation says.
  package var contents: String?

  /// The elements that a document wants in its file, artifacts left out.
  package static func wanted(_ document: PlacedDocument) -> [ReadElement] {
    var collector = Collector()
    for page in document.pages { page.frame.walk(&collector) }
    return collector.wanted.map { element in
      var element = element
      if element.role == "Link" { element.contents = element.text }
      return element
    }
  }

  /// Notes the elements with what stands in them.
  private struct Collector: FrameVisitor {
    var wanted: [ReadElement] = []
    /// Places in `wanted`; nil for artifacts.
    var open: [Int?] = []

    mutating func visit(_ item: FrameItem, at position: Point, in transform: Transform) {
      guard case let element?? = open.last else { return }
      if case .text(let run) = item { wanted[element].text += run.text }
      if case .link = item { wanted[element].address = "" }
    }

    mutating func begin(_ element: StructureElement, at index: Int, of frame: Frame, in transform: Transform) {
      if element.role == .label, let list = open.dropLast().last ?? nil, wanted[list].attribute == "None" {
        wanted[list].attribute = "Disc"
      }
      open.append(element.role == .artifact ? nil : wanted.count)
      guard element.role != .artifact else { return }
      wanted.append(ReadElement(element, depth: open.count - 1))
    }

    mutating func end(in transform: Transform) { open.removeLast() }
  }

  private init(_ element: StructureElement, depth: Int) {
    (role, attribute) = Self.name(element.role)
    self.depth = depth
    text = ""
    alternate = element.alternateText
    language = element.language
  }

  private static func name(_ role: StructureElement.Role) -> (String, String?) {
    switch role {
    case .document: ("Document", nil)
    case .part: ("Part", nil)
    case .division: ("Div", nil)
    case .section: ("Sect", nil)
    case .heading(let level): ("H\(level)", nil)
    case .paragraph: ("P", nil)
    case .list(let numbered): ("L", numbered ? "Decimal" : "None")
    case .listItem: ("LI", nil)
    case .label: ("Lbl", nil)
    case .listBody: ("LBody", nil)
    case .table: ("Table", nil)
    case .tableRow: ("TR", nil)
    case .tableHeader(.row): ("TH", "Row")
    case .tableHeader(.column): ("TH", "Column")
    case .tableCell: ("TD", nil)
    case .figure: ("Figure", nil)
    case .span: ("Span", nil)
    case .link: ("Link", nil)
    case .artifact: ("Artifact", nil)
    }
  }
}
