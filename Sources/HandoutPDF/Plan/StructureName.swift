import HandoutPages

extension StructureElement.Role {
  /// The name that stands in a file: the standard type of PDF 1.7, §14.8.4.
  var structureName: StaticString {
    switch self {
    case .document: "/Document"
    case .part: "/Part"
    case .section: "/Sect"
    case .division: "/Div"
    case .heading(let level):
      switch level {
      case ...1: "/H1"
      case 2: "/H2"
      case 3: "/H3"
      case 4: "/H4"
      case 5: "/H5"
      default: "/H6"
      }
    case .paragraph: "/P"
    case .list: "/L"
    case .listItem: "/LI"
    case .label: "/Lbl"
    case .listBody: "/LBody"
    case .table: "/Table"
    case .tableRow: "/TR"
    case .tableHeader: "/TH"
    case .tableCell: "/TD"
    case .figure: "/Figure"
    case .span: "/Span"
    case .link: "/Link"
    case .artifact: "/Artifact"
    }
  }
}
