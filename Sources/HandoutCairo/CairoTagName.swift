import CCairo
import HandoutPages

extension StructureElement.Role {
  /// The name Cairo 1.16 writes for the role.
  ///
  /// Cairo refuses `Artifact`; nothing else uses `Private`, so stage 6 can tell artifacts by it.
  var cairoTagName: String {
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
    case .link: CAIRO_TAG_LINK
    case .artifact: "Private"
    }
  }
}
