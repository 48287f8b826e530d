import HandoutInput
import HandoutRows
import HandoutTestSettings
import Testing

/// What is no spreadsheet, is locked, or would take more than a list needs is refused by name before it is unpacked.
@Suite struct SheetRefusalTests {
  private static let sample = SampleWorkbook.cells(
    ["id", "name"], "<c><v>7</v></c><c t=\"inlineStr\"><is><t>Ana</t></is></c>")

  private func refusal(_ bytes: [UInt8], _ format: RowFormat = .xlsx) -> String {
    transcript(bytes: bytes, format) { $0 }.joined(separator: " / ")
  }

  @Test func namesOtherFiles() {
    let office: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    let wide = { (text: String) -> [UInt8] in text.utf8.flatMap { [$0, 0] } }
    let locked = "REFUSED 0:0 the spreadsheet is locked by a password"
    #expect(refusal(office + Array(repeating: 0, count: 600) + wide("EncryptedPackage")) == locked)
    #expect(refusal(office + wide("Workbook")).hasPrefix("REFUSED 0:0 the file is an old workbook (.xls)"))
    #expect(refusal(Array("id,name\n1,x\n".utf8)) == "REFUSED 0:0 the file is no spreadsheet (.xlsx or .ods)")
    #expect(refusal(Array("<html><table>".utf8)) == "REFUSED 0:0 the file is a web page")
    #expect(
      refusal(
        Array(
          "<?xml version=\"1.0\"?><office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\">"
            .utf8)) == "REFUSED 0:0 the file is a flat OpenDocument file (.fods)")
    #expect(refusal([]) == "REFUSED 0:0 the file holds nothing")
    #expect(refusal(ZipMaker.archive([("a.txt", [1])])) == "REFUSED 0:0 the file is a zip file and no spreadsheet")
    #expect(
      refusal(ZipMaker.archive([("Index/Document.iwa", [1])])) == "REFUSED 0:0 the file is a spreadsheet of Numbers")
    #expect(refusal(ZipMaker.archive([("encrypted-package", [1])]), .ods) == locked)
    var binary = Self.sample
    binary.parts["_rels/.rels"] =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"x/officeDocument\" Target=\"xl/workbook.bin\"/></Relationships>"
    #expect(refusal(binary.bytes) == "REFUSED 0:0 the file is a binary workbook of Excel (.xlsb)")
    binary.parts["_rels/.rels"] = binary.parts["_rels/.rels"]?.replacing("xl/workbook.bin", with: "word/document.xml")
    #expect(refusal(binary.bytes) == "REFUSED 0:0 the file is a document of Office and no workbook")
    var open = SampleOpenDocument(["id"], "")
    open.manifest = "<manifest:encryption-data/>"
    #expect(refusal(open.bytes, .ods) == locked)
    open.manifest = ""
    open.type = "application/vnd.oasis.opendocument.text"
    #expect(refusal(open.bytes, .ods) == "REFUSED 0:0 the file is an OpenDocument file and no spreadsheet")
    var secret = Self.sample
    secret.lies["xl/workbook.xml"] = ZipMaker.Lie(isLocked: true)
    #expect(refusal(secret.bytes) == locked)
  }

  @Test func looksAtSizesBeforeItUnpacks() {
    var book = Self.sample
    book.lies["xl/worksheets/sheet1.xml"] = ZipMaker.Lie(size: 4_000_000_000)
    #expect(refusal(book.bytes).hasSuffix("xl/worksheets/sheet1.xml unpacks to more than 512 MB"))
    book.lies = ["xl/sharedStrings.xml": ZipMaker.Lie(size: 200 << 20)]
    #expect(refusal(book.bytes).hasSuffix("xl/sharedStrings.xml unpacks to more than 128 MB"))
    book.lies = ["xl/styles.xml": ZipMaker.Lie(size: 9 << 20)]
    #expect(refusal(book.bytes).hasSuffix("xl/styles.xml unpacks to more than 8 MB"))
    book.lies = ["xl/styles.xml": ZipMaker.Lie(size: 2 << 20)]
    #expect(refusal(book.bytes).hasSuffix("xl/styles.xml unpacks to more than 400 times its length"))
    let many = ZipMaker.archive((0...10_000).map { ("\($0)", []) })
    #expect(refusal(many).hasSuffix("it has more than 10000 parts"))
  }

  @Test func refusesXMLThatNoProgramWrites() {
    var book = Self.sample
    book.parts["xl/sharedStrings.xml"] = "<!DOCTYPE sst><sst xmlns=\"\(book.namespace)\"/>"
    #expect(refusal(book.bytes).contains("xl/sharedStrings.xml has a document type (DOCTYPE)"))
    book = Self.sample
    book.rows += String(repeating: "<a>", count: 101)
    #expect(refusal(book.bytes).contains("xl/worksheets/sheet1.xml is nested deeper than 100 levels"))
    book = Self.sample
    book.rows += "<row r=\"3\" x=\"\(String(repeating: "x", count: 1_200_000))\"/>"
    #expect(refusal(book.bytes).contains("xl/worksheets/sheet1.xml has a tag without an end"))
    book = Self.sample
    book.rows += "<row>"
    #expect(
      refusal(book.bytes).contains("the spreadsheet is damaged: line 1: mismatched tag (in xl/worksheets/sheet1.xml)"))
    for (rows, wanted) in [
      ("<row r=\"2\"/>", "row 2 stands behind row 2"),
      ("<row r=\"3\"><c r=\"B3\"/><c r=\"A3\"/></row>", "a cell of row 3 stands behind one to the right of it"),
      ("<row r=\"3\"><c r=\"XFE3\"/></row>", "there is no cell XFE3"),
      ("<row r=\"9999999\"/>", "row 9999999 stands behind row 2"),
    ] {
      book = Self.sample
      book.rows += rows
      #expect(refusal(book.bytes).contains("damaged: \(wanted)"), "\(rows)")
    }
  }

  @Test func readsLongCellsUpToTheLimit() {
    let long = String(repeating: "x", count: RowLimits.cellBytes)
    var book = SampleWorkbook(rows: SampleWorkbook.row(1, ["id", "name"]) + SampleWorkbook.row(2, ["p", long]))
    #expect(refusal(book.bytes) == "1 at 2:1 id=p name=\(long)")
    book.rows = book.rows.replacing(long, with: long + "x")
    #expect(refusal(book.bytes) == "1 at 2:1 BAD 2:2 name is longer than 65536 bytes")
  }

  /// Damaged files end in words: no trap, no hang, and no row of a part whose check sum is wrong.
  @Test(arguments: [RowFormat.xlsx, .ods]) func damagedFilesAreRefused(_ format: RowFormat) {
    var random = SeededGenerator(printingSeedOf: "damaged \(format)")
    let cell = "<table:table-cell office:value-type=\"string\"><text:p>Ana</text:p></table:table-cell>"
    let whole =
      format == .xlsx
      ? Self.sample.bytes : SampleOpenDocument(["id"], "<table:table-row>\(cell)</table:table-row>").bytes
    let sound = transcript(bytes: whole, format) { $0 }
    #expect(sound.count == 1)
    for _ in 0..<TestSettings.scaled(4_000) {
      var bytes = whole
      if Bool.random(using: &random) { bytes.removeLast(Int.random(in: 1..<bytes.count, using: &random)) }
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        bytes[Int.random(in: bytes.indices, using: &random)] ^= 1 << UInt8.random(in: 0...7, using: &random)
      }
      let found = transcript(bytes: bytes, format) { _ in 4_096 }
      // What is damaged outside of the parts that are read changes nothing.
      #expect(found == sound || found.first?.hasPrefix("REFUSED") == true, "\(found)")
    }
  }
}
