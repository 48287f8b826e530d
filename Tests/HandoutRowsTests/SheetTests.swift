import HandoutClinical
import HandoutInput
import HandoutRows
import Testing

/// A sheet is read as its program shows it, and what cannot be told is refused with the cell's name.
@Suite struct SheetTests {
  /// A cell of a workbook, the number of its format in `formats`, and what is read.
  static let formats = [
    "0000", "yyyy\\-mm\\-dd", "d/m/yy\\ h:mm;@", "[$-407]dd.mm.yyyy", "h:mm", "[h]:mm", "0%", "\"No. \"0",
    "000\\-00\\-0000", "#,##0.00_);[Red]\\(#,##0.00\\)", "General", "@", "0.00E+00", "00\\ 00", "#\\ ##0", ";;;",
    "_-* #,##0\\ [$€-407]_-;-* #,##0\\ [$€-407]_-", "mmm\\-yy", "# ?/?",
  ]

  @Test(arguments: [
    ("<c><v>8</v></c>", "8"), ("<c t=\"n\"><v>4.1000000000000002E1</v></c>", "41"),
    ("<c><v>0.30000000000000004</v></c>", "0.3"), ("<c><v>1.0000000000000001E-5</v></c>", "0.00001"),
    ("<c><v>-2.5</v></c>", "-2.5"), ("<c><v>123456789012345</v></c>", "123456789012345"), ("<c><v>0</v></c>", "0"),
    ("<c><v>0.999999999999999956</v></c>", "1"), ("<c><v>100</v></c>", "100"),
    ("<c s=\"1\"><v>41</v></c>", "0041"), ("<c s=\"1\"><v>123456</v></c>", "123456"),
    ("<c s=\"2\"><v>22753</v></c>", "1962-04-17"), ("<c s=\"3\"><v>46361.3958333333</v></c>", "2026-12-05 09:30"),
    ("<c s=\"4\"><v>46361</v></c>", "2026-12-05"), ("<c s=\"5\"><v>0.395833333333333</v></c>", "09:30"),
    ("<c s=\"6\"><v>1.5</v></c>", "1900-01-01 12:00: refused"), ("<c s=\"7\"><v>0.07</v></c>", "7%"),
    ("<c s=\"10\"><v>1234.5</v></c>", "1234.5"), ("<c s=\"11\"><v>7</v></c>", "7"), ("<c s=\"12\"><v>7</v></c>", "7"),
    ("<c s=\"13\"><v>1500</v></c>", "1500"), ("<c s=\"15\"><v>1500</v></c>", "1500"),
    ("<c s=\"18\"><v>46361</v></c>", "2026-12-05"),
    ("<c s=\"19\"><v>1.5</v></c>", "1.5"), ("<c s=\"20\"><v>61</v></c>", "1900-03-01"),
    ("<c t=\"b\"><v>1</v></c>", "TRUE"), ("<c t=\"b\"><v>0</v></c>", "FALSE"),
    ("<c t=\"d\"><v>2026-12-05T09:30:00.000</v></c>", "2026-12-05 09:30"),
    ("<c t=\"d\"><v>1962-04-17T00:00:00</v></c>", "1962-04-17"),
    ("<c t=\"str\"><f>A1</f><v>x_x000D_\ny</v></c>", "x\ny"), ("<c t=\"s\"><v>0</v></c>", "Ana Ruiz"),
    ("<c t=\"s\"><v>1</v></c>", "a_x000D_b"),
    (
      "<c t=\"inlineStr\"><is><r><rPr><b/></rPr><t>Ana</t></r><r><t xml:space=\"preserve\"> Ruiz</t></r><rPh sb=\"0\" eb=\"1\"><t>no</t></rPh></is></c>",
      "Ana Ruiz"
    ),
    ("<c><f>1+1</f><v>2</v></c>", "2"), ("<c s=\"900\"><v>7</v></c>", "7"),
  ])
  func readsACell(_ cell: String, _ wanted: String) throws {
    var book = SampleWorkbook.cells(["id", "name"], "<c t=\"inlineStr\"><is><t>p</t></is></c>" + cell)
    book.formats = Self.formats
    book.texts = [
      "<r><t xml:space=\"preserve\">Ana </t></r><r><rPr/><t>Ruiz</t></r><phoneticPr fontId=\"1\"/>",
      "<t>a_x005F_x000D_b</t>",
    ]
    let found = transcript(bytes: book.bytes, .xlsx) { $0 }
    if wanted.hasSuffix("refused") {
      #expect(found.first?.contains("is a date before 1 March 1900") == true, "\(found)")
    } else {
      #expect(found == ["1 at 2:1 id=p name=\(wanted)"])
    }
  }

  @Test(arguments: [
    ("<c><f>A1+1</f></c>", "is a formula without a stored value"),
    ("<c><f>A1+1</f><v></v></c>", "is a formula without a stored value"),
    ("<c t=\"e\"><v>#REF!</v></c>", "holds the error #REF! of a formula"),
    ("<c t=\"e\"><f>A1</f><v>#N/A</v></c>", "holds the error #N/A of a formula"),
    ("<c><v>1234567890123456</v></c>", "is a number of more than 15 digits, of which spreadsheets lose the last"),
    ("<c s=\"8\"><v>41</v></c>", "is the number 41, which the sheet shows in another form"),
    ("<c s=\"9\"><v>123456789</v></c>", "is the number 123456789, which the sheet shows in another form"),
    ("<c s=\"14\"><v>41</v></c>", "is the number 41, which the sheet shows in another form"),
    ("<c s=\"16\"><v>41</v></c>", "is the number 41, which the sheet shows in another form"),
    ("<c s=\"17\"><v>41</v></c>", "is the number 41, which the sheet shows in another form"),
    ("<c s=\"1\"><v>4.5</v></c>", "is the number 4.5, which the sheet shows in another form"),
    ("<c s=\"2\"><v>60</v></c>", "is formatted as a date, and its number is that of no day"),
    ("<c s=\"2\"><v>0</v></c>", "is formatted as a date, and its number is that of no day"),
    ("<c s=\"2\"><v>-1</v></c>", "is formatted as a date, and its number is that of no day"),
    ("<c s=\"2\"><v>1e9</v></c>", "is formatted as a date, and its number is that of no day"),
    ("<c s=\"2\"><v>59</v></c>", "is a date before 1 March 1900, of which Excel and LibreOffice differ by a day"),
    ("<c t=\"s\"><v>9</v></c>", "is stored as a shared text and is none: the file is damaged"),
    ("<c><v>nan</v></c>", "is stored as a number and is none: the file is damaged"),
    ("<c t=\"b\"><v>2</v></c>", "is stored as a truth value and is none: the file is damaged"),
    ("<c t=\"z\"><v>2</v></c>", "is stored as something unknown and is none: the file is damaged"),
  ])
  func refusesACell(_ cell: String, _ wanted: String) throws {
    var book = SampleWorkbook.cells(["id", "name"], "<c t=\"inlineStr\"><is><t>p</t></is></c>" + cell)
    book.formats = Self.formats
    #expect(transcript(bytes: book.bytes, .xlsx) { $0 } == ["1 at 2:1 BAD 2:2 name \(wanted)"])
  }

  @Test func countsDaysFrom1904() {
    var book = SampleWorkbook.cells(["id", "name"], "<c s=\"1\"><v>0</v></c><c s=\"1\"><v>44899.3958333333</v></c>")
    book.formats = ["yyyy-mm-dd"]
    book.settings = "<workbookPr date1904=\"1\"/>"
    #expect(transcript(bytes: book.bytes, .xlsx) { $0 } == ["1 at 2:1 id=1904-01-01 name=2026-12-05 09:30"])
  }

  @Test func trustsNoFormulaThatNobodyCalculated() {
    // XlsxWriter stores 0 as the value of every formula and asks the next program to calculate.
    var book = SampleWorkbook.cells(["id", "name"], "<c><v>7</v></c><c><f>A2*2</f><v>0</v></c>")
    book.settings = "<calcPr calcId=\"124519\" fullCalcOnLoad=\"1\"/>"
    #expect(
      transcript(bytes: book.bytes, .xlsx) { $0 } == ["1 at 2:1 BAD 2:2 name is a formula without a stored value"])
  }

  @Test func readsTheStrictForm() {
    var book = SampleWorkbook.cells(["id", "name"], "<c t=\"s\"><v>0</v></c><c s=\"1\" t=\"d\"><v>1962-04-17</v></c>")
    book.texts = ["<t>p</t>"]
    book.namespace = "http://purl.oclc.org/ooxml/spreadsheetml/main"
    book.relation = "http://purl.oclc.org/ooxml/officeDocument/relationships"
    #expect(transcript(bytes: book.bytes, .xlsx) { $0 } == ["1 at 2:1 id=p name=1962-04-17"])
  }

  @Test func keepsPlacesOfRowsAndColumns() {
    let row = "<row r=\"9\"><c r=\"B9\"><v>7</v></c><c r=\"D9\" t=\"inlineStr\"><is><t>a, b</t></is></c></row>"
    let book = SampleWorkbook(
      rows: "<row r=\"3\"/>" + SampleWorkbook.row(4, ["", "id", "name", "exercises"], attributes: " ht=\"12\"") + row
        + "<row r=\"10\"><c r=\"C10\" t=\"inlineStr\"><is><t>  Ana\n </t></is></c></row>")
    #expect(
      transcript(bytes: book.bytes, .xlsx) { $0 }
        == ["REFUSED 4:1 a column has no name"])
    var named = book
    named.rows = named.rows.replacing(
      "<row r=\"4\" ht=\"12\"><c t=\"inlineStr\"><is><t></t></is></c>",
      with: "<row r=\"4\"><c r=\"A4\" t=\"inlineStr\"><is><t>age</t></is></c>")
    #expect(
      transcript(bytes: named.bytes, .xlsx) { $0 } == ["1 at 9:1 id=7 exercises=a exercises=b", "2 at 10:1 name=Ana"])
  }

  @Test func namesTheCellInComplaints() throws {
    let book = SampleWorkbook.cells(
      ["id", "name", "age"],
      "<c><v>7</v></c><c t=\"inlineStr\"><is><t>Ana\nRuiz</t></is></c><c t=\"e\"><v>#REF!</v></c>")
    var reader = bytesReader(book.bytes, .xlsx)
    let row = try #require(try reader.next())
    let document = try row.content.get()
    let fault = #expect(throws: YAMLError.self) { try document.decode { $0.forEachScalar { _, _ in } } }
    let complaint = try #require(fault?.diagnostics.first)
    #expect(
      complaint.rendered() == """
        list:Patients!C2: error: age holds the error #REF! of a formula
          7 | Ana Ruiz | ?
                         ^
          help: mend the formula in the spreadsheet, and save it again
        """)
    #expect(complaint.renderedForLog == "list:C2: error: age holds the error … of a formula")
    #expect((complaint.line, complaint.column) == (2, 3))
    #expect(row.place.cell?.nameInWorkbook == "Patients!A2")
    #expect(SheetCell(sheet: "June '26", row: 7, column: 703).nameInWorkbook == "'June ''26'!AAA7")
  }

  @Test func reportsAllMistakesOfARowAtOnce() throws {
    let cells = "<c><v>7</v></c><c t=\"e\"><v>#REF!</v></c><c t=\"inlineStr\"><is><t>old</t></is></c>"
    var reader = bytesReader(SampleWorkbook.cells(["id", "name", "age"], cells).bytes, .xlsx)
    let document = try #require(try reader.next()).content.get()
    var id: String?
    let fault = #expect(throws: YAMLError.self) {
      try document.decode { node in
        let patient = Patient(decoding: node)
        id = patient.id
      }
    }
    #expect(
      fault.map { words($0.diagnostics) }
        == "2:2 name holds the error #REF! of a formula | 2:3 age must be a whole number from 0 to 120, found \"old\"")
    #expect(id == "7")
  }

  @Test func knowsItsLastRow() throws {
    var reader = bytesReader(
      SampleWorkbook(rows: (1...9).map { SampleWorkbook.row($0, ["id"]) }.joined()).bytes, .xlsx)
    #expect(reader.lastLine == nil)
    _ = try reader.next()
    #expect(reader.lastLine == 9)
  }

  @Test func refusesMergedCells() {
    let rows = (2...4).map { SampleWorkbook.row($0, ["p\($0)", $0 == 2 ? "Ana" : ""]) }.joined()
    var book = SampleWorkbook(rows: SampleWorkbook.row(1, ["id", "name"]) + rows)
    book.behind = "<mergeCells><mergeCell ref=\"B2:B3\"/><mergeCell ref=\"F1:G9\"/></mergeCells>"
    let why = "the cells B2 to B3 are merged, and each row needs its own values"
    #expect(
      transcript(bytes: book.bytes, .xlsx) { $0 } == [
        "1 at 2:1 BAD 2:2 \(why)", "2 at 3:1 BAD 3:2 \(why)", "3 at 4:1 id=p4",
      ])
  }

  @Test func tellsWhatIsHiddenAndWhatIsNotRead() throws {
    var book = SampleWorkbook(
      rows: SampleWorkbook.row(1, ["id", "name"]) + SampleWorkbook.row(2, ["p", "Ana"], attributes: " hidden=\"1\"")
        + "<row r=\"3\" hidden=\"1\"/>")
    book.before = "<cols><col min=\"2\" max=\"5\" hidden=\"true\"/></cols>"
    book.others = [
      ("Old", "visible", SampleWorkbook.row(1, ["id"])), ("Empty", "visible", ""),
      ("Choices", "veryHidden", SampleWorkbook.row(1, ["left"])),
    ]
    var reader = bytesReader(book.bytes, .xlsx)
    #expect(try reader.next() != nil)
    #expect(
      reader.takeWarnings().map { "\($0.code ?? "") \($0.message)" } == [
        "hidden-rows 1 hidden row is read like all others",
        "hidden-columns hidden columns are read like all others: name",
        "other-sheets only the sheet \"Patients\" is read, not \"Old\"",
      ])
    #expect(reader.takeWarnings().isEmpty)
    for (choice, wanted) in [("old", "id"), ("2", "id"), ("Patients", "id name"), ("CHOICES", "left")] {
      let names = try headerNames(book.bytes, .xlsx, sheet: SheetChoice(choice))
      #expect(names.joined(separator: " ") == wanted)
    }
    #expect(throws: RowError.self) { try headerNames(book.bytes, .xlsx, sheet: SheetChoice("5")) }
    do throws(RowError) {
      _ = try headerNames(book.bytes, .xlsx, sheet: SheetChoice("Nobody"))
    } catch {
      guard case .wrongChoice(let found) = error else { return #expect(Bool(false), "\(error)") }
      #expect(found.first?.message.text == "there is no sheet \"Nobody\"")
      #expect(found.first?.help?.text == "the sheets are \"Patients\", \"Old\", \"Empty\", \"Choices\"")
    }
  }

  @Test func readsTheFirstSheetThatIsShown() {
    var book = SampleWorkbook.cells(["id"], "<c><v>7</v></c>")
    book.parts["xl/workbook.xml"] = """
      <workbook xmlns="\(book.namespace)" xmlns:r="\(book.relation)"><sheets>
      <sheet name="Lists" sheetId="1" state="hidden" r:id="r9"/><sheet name="Patients" sheetId="2" r:id="r1"/></sheets></workbook>
      """
    #expect(transcript(bytes: book.bytes, .xlsx) { $0 } == ["1 at 2:1 id=7"])
  }

  @Test func passesOverAChart() {
    var book = SampleWorkbook.cells(["id"], "<c><v>7</v></c>")
    book.parts["xl/workbook.xml"] = """
      <workbook xmlns="\(book.namespace)" xmlns:r="\(book.relation)"><sheets>
      <sheet name="Chart" sheetId="1" r:id="r2"/><sheet name="Patients" sheetId="2" r:id="r1"/></sheets></workbook>
      """
    #expect(transcript(bytes: book.bytes, .xlsx) { $0 } == ["1 at 2:1 id=7"])
    #expect(throws: RowError.self) { try headerNames(book.bytes, .xlsx, sheet: SheetChoice("Chart")) }
  }

  @Test func saysWhenAFirstSheetIsEmpty() {
    var book = SampleWorkbook()
    #expect(transcript(bytes: book.bytes, .xlsx) { $0 } == ["REFUSED 1:1 the file holds nothing"])
    book.others = [("Old", "visible", SampleWorkbook.row(1, ["id"]))]
    let why = "the sheet \"Patients\" holds nothing"
    #expect(transcript(bytes: book.bytes, .xlsx) { $0 } == ["REFUSED 0:0 \(why)"])
    // So it does where the sheet was chosen, whatever else the file holds.
    let error = #expect(throws: RowError.self) { try headerNames(book.bytes, .xlsx, sheet: SheetChoice("patients")) }
    let told = if case .refused(let told) = error { told } else { [] as [Diagnostic] }
    #expect(told.map(\.message.text) == [why])
  }
}

/// A reader of bytes in one chunk.
func bytesReader(_ bytes: [UInt8], _ format: RowFormat, sheet: SheetChoice? = nil) -> RowReader {
  var chunks = [bytes]
  return RowReader(name: "list", format: format, sheet: sheet, columns: sampleColumns) {
    () throws(RowError) -> [UInt8] in
    chunks.popLast() ?? []
  }
}

/// The names in the header of a list.
func headerNames(_ bytes: [UInt8], _ format: RowFormat, sheet: SheetChoice? = nil) throws(RowError) -> [String] {
  var chunks = [bytes]
  return try HeaderNames.read(name: "list", format: format, sheet: sheet, columns: sampleColumns) {
    () throws(RowError) -> [UInt8] in
    chunks.popLast() ?? []
  }
}
