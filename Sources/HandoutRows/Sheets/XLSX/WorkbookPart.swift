import HandoutInput

/// The parts that a workbook points to.
struct Relations {
  /// A pointer to a part.
  struct Target {
    /// What the part is, by the end of its type's address: `worksheet`, `sharedStrings`.
    var kind: String
    /// The part's name in the file.
    var part: String
  }

  /// The pointers by their ids.
  private(set) var targets: [String: Target] = [:]

  /// - Parameter source: the part that points to others; empty for the file as a whole.
  init(of source: String, in archive: ZipArchive) throws(SheetFault) {
    let folder = source.lastIndex(of: "/").map { String(source[..<$0]) } ?? ""
    let name = source.split(separator: "/").last.map(String.init) ?? ""
    let part = "\(folder.isEmpty ? "" : "\(folder)/")_rels/\(name).rels"
    let consumer = RelationsConsumer()
    try XMLReader(part: part, consumer: consumer).read(try archive.part(part))
    for found in consumer.found {
      targets[found.id] = Target(kind: found.kind, part: Self.path(found.target, from: folder))
    }
  }

  /// The first part of a kind.
  func part(of kind: String) -> String? { targets.values.first { $0.kind == kind }?.part }

  /// A target as a name in the file: `../media/x` from `xl/worksheets` is `xl/media/x`.
  private static func path(_ target: String, from folder: String) -> String {
    var parts = target.hasPrefix("/") ? [] : folder.split(separator: "/")
    for part in target.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }
}

/// Reads a list of relations.
private final class RelationsConsumer: XMLConsumer {
  private(set) var found: [(id: String, kind: String, target: String)] = []

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    guard name.is(.relations, "Relationship"), attributes.value("TargetMode") != "External",
      let id = attributes.value("Id"), let type = attributes.value("Type"), let target = attributes.value("Target")
    else { return }
    found.append((id, type.split(separator: "/").last.map(String.init) ?? "", target))
  }

  func end() {}
}

/// What the part of the workbook itself says.
final class WorkbookPart: XMLPlaceConsumer {
  enum Place {
    case document, workbook, sheets, leaf
  }

  /// The sheets in their order, with the id of the relation to each.
  private(set) var sheets: [(name: String, isHidden: Bool, relation: String)] = []
  /// Whether days count from 1904.
  private(set) var is1904 = false
  /// Whether the program that reads the workbook must calculate its formulas first: the one that wrote it has not.
  private(set) var needsCalculation = false
  var path = XMLPath(Place.document)

  func place(_ name: XMLName, _ attributes: XMLAttributes) throws(SheetFault) -> Place? {
    guard name.namespace == .sheet else { return nil }
    switch path.top {
    case .document: return name.isNamed("workbook") ? .workbook : nil
    case .workbook where name.isNamed("sheets"): return .sheets
    case .workbook where name.isNamed("workbookPr"):
      is1904 = attributes.isTrue("date1904")
      return .leaf
    case .workbook where name.isNamed("calcPr"):
      needsCalculation = attributes.isTrue("fullCalcOnLoad")
      return .leaf
    case .sheets where name.isNamed("sheet"):
      guard sheets.count < SheetLimits.sheets else {
        throw .tooLarge("it has more than \(words: SheetLimits.sheets) sheets")
      }
      let isHidden = attributes.value("state").map { $0 != "visible" } ?? false
      sheets.append(
        (attributes.value("name") ?? "", isHidden, attributes.value("id", in: .relation) ?? ""))
      return .leaf
    default: return nil
    }
  }
}

/// The formats of a workbook's cells.
final class StylesPart: XMLPlaceConsumer {
  enum Place {
    case document, styles, codes, cells, leaf
  }

  private var codes: [Int: NumberFormat] = [:]
  /// The formats by the number that a cell names.
  private(set) var formats: [NumberFormat] = []
  var path = XMLPath(Place.document)

  func place(_ name: XMLName, _ attributes: XMLAttributes) throws(SheetFault) -> Place? {
    guard name.namespace == .sheet else { return nil }
    switch path.top {
    case .document: return name.isNamed("styleSheet") ? .styles : nil
    case .styles where name.isNamed("numFmts"): return .codes
    case .styles where name.isNamed("cellXfs"): return .cells
    case .codes where name.isNamed("numFmt"):
      if let id = attributes.number("numFmtId"), let code = attributes.value("formatCode"),
        codes.count < SheetLimits.formats
      {
        codes[id] = NumberFormat(code: code)
      }
      return .leaf
    case .cells where name.isNamed("xf"):
      guard formats.count < SheetLimits.formats else {
        throw .tooLarge("it has more than \(words: SheetLimits.formats) formats")
      }
      let id = attributes.number("numFmtId") ?? 0
      formats.append(codes[id] ?? NumberFormat(builtIn: id))
      return .leaf
    default: return nil
    }
  }
}
