import HandoutDocument
import HandoutGeometry
package import HandoutInput

extension PageDesign {
  private static let keys = [
    "id", "name", "purpose", "columns", "column-gap", "margins", "heads", "section-space", "paragraph-space",
    "item-space", "indent", "picture-height", "log-row", "notes-lines", "text", "sections", "card",
    "identity",
  ]

  /// Reads a design file.
  ///
  /// - Throws: `YAMLError` with every mistake, among them a design without the red-flag box or with exercises before it.
  package init(document: YAMLDocument) throws(YAMLError) {
    self = try document.decode { PageDesign(node: $0) }
  }

  private init(node: YAMLNode) {
    let map = node.mapping(PageDesign.keys)
    let margins = map.required("margins").mapping(["top", "right", "bottom", "left"])
    let heads = map.required("heads").mapping(["first", "others", "foot"])
    let heights = map.required("picture-height").mapping(["least", "greatest"])
    self.init(
      id: map.required("id").identifier(), name: map.required("name").text(longest: 60),
      purpose: map.required("purpose").text(longest: 200), columns: map.required("columns").wholeNumber(1...3),
      columnGap: map.required("column-gap").length(),
      margins: Insets(
        top: margins.required("top").length(), right: margins.required("right").length(),
        bottom: margins.required("bottom").length(), left: margins.required("left").length()),
      firstHead: heads.required("first").length(), otherHeads: heads.required("others").length(),
      foot: heads.required("foot").length(), sectionSpace: map.required("section-space").length(),
      paragraphSpace: map.required("paragraph-space").length(), itemSpace: map.required("item-space").length(),
      indent: map.required("indent").length(),
      pictureHeight: CardsBlock.PictureHeights(
        least: heights.required("least").length(20...400), greatest: heights.required("greatest").length(20...600)),
      logRow: map.required("log-row").length(12...60), notesLines: map.required("notes-lines").wholeNumber(0...20),
      styles: PageDesign.styles(map.required("text")), sections: PageDesign.sections(map.required("sections")),
      cardParts: map.required("card").items(1...8).compactMap { $0.enumeration(CardPart.self) },
      showsNameOnly: map.optional("identity")?.enumeration(IdentityWord.self) == .nameOnly)
    if pictureHeight.least > pictureHeight.greatest {
      map.required("picture-height").reject("least must not be more than greatest")
    }
  }

  private static func styles(_ node: YAMLNode) -> [TextRole: Style] {
    let map = node.mapping(TextRole.allCases.map(\.rawValue))
    var styles: [TextRole: Style] = [:]
    for role in TextRole.allCases {
      let fields = map.required(role.rawValue).mapping(["weight", "size", "leading", "color"])
      let weight = fields.optional("weight").map { $0.enumeration(WeightName.self) == .bold } ?? false
      styles[role] = Style(
        weight: weight ? .bold : .regular, size: fields.required("size").length(6...72),
        leading: fields.required("leading").length(8...96),
        color: fields.required("color").enumeration(Theme.Role.self) ?? .ink)
    }
    return styles
  }

  private static func sections(_ node: YAMLNode) -> [Section] {
    let sections = node.items(1...Section.allCases.count).compactMap { $0.enumeration(Section.self) }
    for (index, section) in sections.enumerated() where sections[..<index].contains(section) {
      node.reject("the section \(section.rawValue) stands twice", help: "remove one of the two")
    }
    guard let box = sections.firstIndex(of: .redFlags) else {
      node.reject("the red-flag box is missing", help: "add - red-flags before - exercises")
      return sections
    }
    if let first = sections.firstIndex(of: .exercises), first < box {
      node.reject("the exercises stand before the red-flag box", help: "move - red-flags before - exercises")
    }
    return sections
  }
}

/// The names of the two weights in design files.
private enum WeightName: String, CaseIterable { case regular, bold }

/// How much of a patient's identity a design shows; all of it where the file says nothing.
private enum IdentityWord: String, CaseIterable {
  case full
  case nameOnly = "name-only"
}

extension YAMLNode {
  /// A length in points.
  fileprivate func length(_ range: ClosedRange<Double> = 0...200) -> Length { .pt(decimal(range)) }
}
