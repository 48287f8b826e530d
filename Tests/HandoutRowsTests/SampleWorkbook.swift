/// The parts of a small workbook, each of which a test may write in its own words.
struct SampleWorkbook {
  /// What stands in the worksheet's `sheetData`.
  var rows = ""
  /// What stands before it, and behind it.
  var before = ""
  var behind = ""
  /// The shared texts, each as XML.
  var texts: [String] = []
  /// The codes of the formats 1, 2 … that cells name by `s`; format 0 is General.
  var formats: [String] = []
  /// What stands in the workbook beside its sheets.
  var settings = ""
  /// The sheets beside the first, by the name on the tab: their state and rows.
  var others: [(name: String, state: String, rows: String)] = []
  /// The address of the elements of sheets.
  var namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  /// The address of the attribute that points to a part, and of the kinds of parts.
  var relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  /// Parts in place of those that would be made, and lies about them.
  var parts: [String: String] = [:]
  var lies: [String: ZipMaker.Lie] = [:]

  /// A row of cells with texts in them.
  static func row(_ number: Int, _ cells: [String], attributes: String = "") -> String {
    let cells = cells.map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }.joined()
    return "<row r=\"\(number)\"\(attributes)>\(cells)</row>"
  }

  /// A workbook whose first row names columns, with cells of its second row.
  static func cells(_ names: [String], _ cells: String) -> SampleWorkbook {
    SampleWorkbook(rows: row(1, names) + "<row r=\"2\">\(cells)</row>")
  }

  var bytes: [UInt8] {
    let package = "http://schemas.openxmlformats.org/package/2006/relationships"
    func relations(_ targets: [(kind: String, target: String)]) -> String {
      let items = targets.enumerated().map {
        "<Relationship Id=\"r\($0.offset + 1)\" Type=\"\(relation)/\($0.element.kind)\" Target=\"\($0.element.target)\"/>"
      }
      return "<Relationships xmlns=\"\(package)\">\(items.joined())</Relationships>"
    }
    let tabs = others.enumerated().map {
      "<sheet name=\"\($0.element.name)\" sheetId=\"\($0.offset + 2)\" state=\"\($0.element.state)\" r:id=\"r\($0.offset + 4)\"/>"
    }
    let codes = formats.enumerated().map {
      "<numFmt numFmtId=\"\($0.offset + 170)\" formatCode=\"\($0.element.replacing("\"", with: "&quot;"))\"/>"
    }
    let cells = formats.indices.map { "<xf numFmtId=\"\($0 + 170)\"/>" }
    var made: [(String, String)] = [
      ("_rels/.rels", relations([("officeDocument", "xl/workbook.xml")])),
      (
        "xl/workbook.xml",
        "<workbook xmlns=\"\(namespace)\" xmlns:r=\"\(relation)\">\(settings)<sheets><sheet name=\"Patients\" sheetId=\"1\" r:id=\"r1\"/>\(tabs.joined())</sheets></workbook>"
      ),
      (
        "xl/_rels/workbook.xml.rels",
        relations(
          [
            ("worksheet", "worksheets/sheet1.xml"), ("styles", "styles.xml"),
            ("sharedStrings", "/xl/sharedStrings.xml"),
          ]
            + others.indices.map { ("worksheet", "worksheets/sheet\($0 + 2).xml") })
      ),
      (
        "xl/styles.xml",
        "<styleSheet xmlns=\"\(namespace)\"><numFmts>\(codes.joined())</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>\(cells.joined())<xf numFmtId=\"14\"/></cellXfs></styleSheet>"
      ),
      ("xl/sharedStrings.xml", "<sst xmlns=\"\(namespace)\">\(texts.map { "<si>\($0)</si>" }.joined())</sst>"),
      (
        "xl/worksheets/sheet1.xml",
        "<worksheet xmlns=\"\(namespace)\">\(before)<sheetData>\(rows)</sheetData>\(behind)</worksheet>"
      ),
    ]
    for (index, other) in others.enumerated() {
      made.append(
        (
          "xl/worksheets/sheet\(index + 2).xml",
          "<worksheet xmlns=\"\(namespace)\"><sheetData>\(other.rows)</sheetData></worksheet>"
        ))
    }
    return ZipMaker.archive(made.map { ($0.0, Array((parts[$0.0] ?? $0.1).utf8)) }, lies: lies)
  }
}

/// A small OpenDocument spreadsheet.
struct SampleOpenDocument {
  /// The tables, as XML.
  var tables: String
  /// What stands in the styles of the document.
  var styles = ""
  /// What the list of parts says besides.
  var manifest = ""
  var type = "application/vnd.oasis.opendocument.spreadsheet"

  /// One table of a header and rows as XML.
  init(_ names: [String], _ rows: String) {
    let header = names.map {
      "<table:table-cell office:value-type=\"string\"><text:p>\($0)</text:p></table:table-cell>"
    }
    tables = Self.table("Patients", "<table:table-row>\(header.joined())</table:table-row>\(rows)")
  }

  static func table(_ name: String, _ rows: String, style: String = "") -> String {
    "<table:table table:name=\"\(name)\" table:style-name=\"\(style)\">\(rows)</table:table>"
  }

  var bytes: [UInt8] {
    let odf = "urn:oasis:names:tc:opendocument:xmlns"
    let names = ["office", "table", "text", "style", "manifest"].map { "xmlns:\($0)=\"\(odf):\($0):1.0\"" }.joined(
      separator: " ")
    let calc = "xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\""
    let content =
      "<office:document-content \(names) \(calc)><office:automatic-styles>\(styles)</office:automatic-styles><office:body><office:spreadsheet>\(tables)</office:spreadsheet></office:body></office:document-content>"
    let manifest =
      "<manifest:manifest \(names)><manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\"\(type)\">\(manifest)</manifest:file-entry></manifest:manifest>"
    return ZipMaker.archive([
      ("mimetype", Array(type.utf8)), ("META-INF/manifest.xml", Array(manifest.utf8)),
      ("content.xml", Array(content.utf8)),
    ])
  }
}
