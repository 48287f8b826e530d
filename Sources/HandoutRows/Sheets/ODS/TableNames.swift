import HandoutInput

/// The tables of an OpenDocument spreadsheet. Whether one is shown stands in its style.
final class TableNames: XMLPlaceConsumer {
  enum Place {
    case document, root, styles, style, body, book, leaf
  }

  /// The tables in their order.
  private(set) var tables: [(name: String, isHidden: Bool)] = []
  private var hiddenStyles: Set<String> = []
  private var styleName = ""
  var path = XMLPath(Place.document)

  func place(_ name: XMLName, _ attributes: XMLAttributes) throws(SheetFault) -> Place? {
    switch path.top {
    case .document: return name.namespace == .office ? .root : nil
    case .root:
      return name.is(.office, "automatic-styles") ? .styles : name.is(.office, "body") ? .body : nil
    case .styles where name.is(.style, "style"):
      styleName = attributes.value("name", in: .style) ?? ""
      return .style
    case .style where name.is(.style, "table-properties"):
      if attributes.value("display", in: .table) == "false", hiddenStyles.count < SheetLimits.sheets {
        hiddenStyles.insert(styleName)
      }
      return .leaf
    case .body: return name.is(.office, "spreadsheet") ? .book : nil
    case .book where name.is(.table, "table"):
      guard tables.count < SheetLimits.sheets else {
        throw .tooLarge("it has more than \(words: SheetLimits.sheets) sheets")
      }
      let style = attributes.value("style-name", in: .table) ?? ""
      tables.append((attributes.value("name", in: .table) ?? "", hiddenStyles.contains(style)))
      return nil
    default: return nil
    }
  }
}
