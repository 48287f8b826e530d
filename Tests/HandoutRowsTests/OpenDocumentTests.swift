import HandoutInput
import HandoutRows
import Testing

/// An OpenDocument spreadsheet says each value in a form for programs, and its text beside it.
@Suite struct OpenDocumentTests {
  private static let start = "<table:table-cell "

  @Test(arguments: [
    ("office:value-type=\"string\"><text:p>Ana <text:span>Ruiz</text:span></text:p>", "Ana Ruiz"),
    (
      "office:value-type=\"string\"><text:p>a</text:p>\n<text:p>b<text:line-break/>c<text:tab/>d</text:p>", "a\nb\nc\td"
    ),
    ("office:value-type=\"string\"><text:p>  a \n b<text:s text:c=\"2\"/>c</text:p>", "a b  c"),
    (
      "office:value-type=\"string\"><office:annotation><text:p>a comment</text:p></office:annotation><text:p>a</text:p>",
      "a"
    ),
    (
      "office:value-type=\"string\"><text:p>a<text:note><text:note-body><text:p>n</text:p></text:note-body></text:note><text:ruby><text:ruby-base>b</text:ruby-base><text:ruby-text>r</text:ruby-text></text:ruby></text:p>",
      "ab"
    ),
    (
      "office:value-type=\"string\"><draw:frame xmlns:draw=\"d\"><text:p>drawn</text:p></draw:frame><text:p>a <text:a>link</text:a></text:p>",
      "a link"
    ),
    ("table:formula=\"of:=A1\" office:value-type=\"string\" office:string-value=\"x\"><text:p>x</text:p>", "x"),
    ("office:value-type=\"float\" office:value=\"41\"><text:p>0041</text:p>", "0041"),
    ("office:value-type=\"float\" office:value=\"41\"><text:p>41.00</text:p>", "41"),
    ("office:value-type=\"float\" office:value=\"1234.5\"><text:p>1.234,50</text:p>", "1234.5"),
    ("office:value-type=\"float\" office:value=\"0.30000000000000004\"><text:p>0.3</text:p>", "0.3"),
    ("office:value-type=\"float\" office:value=\"41\"><text:p>###</text:p>", "41"),
    ("office:value-type=\"float\" office:value=\"8\">", "8"),
    ("office:value-type=\"float\" office:value=\"123456789012\"><text:p>1.23E+11</text:p>", "123456789012"),
    ("office:value-type=\"percentage\" office:value=\"0.07\"><text:p>7.00%</text:p>", "7%"),
    ("office:value-type=\"date\" office:date-value=\"1962-04-17\"><text:p>17.04.62</text:p>", "1962-04-17"),
    ("office:value-type=\"date\" office:date-value=\"2026-12-05T09:30:00\"><text:p>x</text:p>", "2026-12-05 09:30"),
    (
      "office:value-type=\"date\" office:date-value=\"2026-12-05T09:29:59.9999999\"><text:p>x</text:p>",
      "2026-12-05 09:30"
    ),
    ("office:value-type=\"time\" office:time-value=\"PT09H30M00S\"><text:p>9:30</text:p>", "09:30"),
    ("office:value-type=\"boolean\" office:boolean-value=\"true\"><text:p>WAHR</text:p>", "TRUE"),
  ])
  func readsACell(_ cell: String, _ wanted: String) {
    let row =
      "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>p</text:p></table:table-cell>\(Self.start)\(cell)</table:table-cell></table:table-row>"
    let file = SampleOpenDocument(["id", "name"], row)
    #expect(transcript(bytes: file.bytes, .ods) { $0 } == ["1 at 2:1 id=p name=\(wanted)"])
  }

  @Test(arguments: [
    ("table:formula=\"of:=1+1\">", "is a formula without a stored value"),
    (
      "table:formula=\"of:=A1\" office:value-type=\"string\" office:string-value=\"\" calcext:value-type=\"error\"><text:p>#REF!</text:p>",
      "holds the error #REF! of a formula"
    ),
    (
      "office:value-type=\"float\" office:value=\"41\"><text:p>No. 41</text:p>",
      "is the number 41, which the sheet shows in another form"
    ),
    (
      "office:value-type=\"float\" office:value=\"123456789\"><text:p>123-45-6789</text:p>",
      "is the number 123456789, which the sheet shows in another form"
    ),
    (
      "office:value-type=\"float\" office:value=\"123456789\"><text:p>01 23 45 67 89</text:p>",
      "is the number 123456789, which the sheet shows in another form"
    ),
    (
      "office:value-type=\"currency\" office:value=\"5\"><text:p>5,00 €</text:p>",
      "is the number 5, which the sheet shows in another form"
    ),
    (
      "office:value-type=\"float\" office:value=\"1234567890123456\"><text:p>1</text:p>",
      "is a number of more than 15 digits, of which spreadsheets lose the last"
    ),
    ("office:value-type=\"date\"><text:p>x</text:p>", "is stored as a date and is none: the file is damaged"),
    (
      "office:value-type=\"time\" office:time-value=\"PT\(String(repeating: "999999999H", count: 3_000))\">",
      "is stored as a time and is none: the file is damaged"
    ),
    (
      "office:value-type=\"time\" office:time-value=\"PTinfH\">",
      "is stored as a time and is none: the file is damaged"
    ),
  ])
  func refusesACell(_ cell: String, _ wanted: String) {
    let row =
      "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>p</text:p></table:table-cell>\(Self.start)\(cell)</table:table-cell></table:table-row>"
    let file = SampleOpenDocument(["id", "name"], row)
    #expect(transcript(bytes: file.bytes, .ods) { $0 } == ["1 at 2:1 BAD 2:2 name \(wanted)"])
  }

  @Test func repeatedCellsAndRowsCostNothing() {
    let cell =
      "<table:table-cell table:number-columns-repeated=\"2\" office:value-type=\"string\"><text:p>x</text:p></table:table-cell>"
    let rest = "<table:table-cell table:number-columns-repeated=\"16382\"/>"
    let rows =
      "<table:table-row table:number-rows-repeated=\"3\">\(cell)\(rest)</table:table-row>"
      + "<table:table-header-rows><table:table-row table:number-rows-repeated=\"7\">\(rest)</table:table-row></table:table-header-rows>"
      + "<table:table-row-group><table:table-row>\(cell)</table:table-row></table:table-row-group>"
      + "<table:table-row table:number-rows-repeated=\"1048564\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>"
    let file = SampleOpenDocument(["id", "name"], rows)
    #expect(
      transcript(bytes: file.bytes, .ods) { $0 }
        == [2, 3, 4, 12].enumerated().map { "\($0.offset + 1) at \($0.element):1 id=x name=x" })
  }

  @Test func aRowOfAMillionIsReadOneByOne() throws {
    let row =
      "<table:table-row table:number-rows-repeated=\"1048575\"><table:table-cell table:number-columns-repeated=\"16384\" office:value-type=\"float\" office:value=\"7\"/></table:table-row>"
    var reader = bytesReader(SampleOpenDocument(["id", "name"], row).bytes, .ods)
    for number in 1...3 { #expect(try reader.next()?.place.line == number + 1) }
  }

  @Test func refusesMergedCellsAndTellsHiddenOnes() throws {
    func cell(_ text: String, _ attributes: String = "") -> String {
      "<table:table-cell office:value-type=\"string\" \(attributes)><text:p>\(text)</text:p></table:table-cell>"
    }
    let rows =
      "<table:table-row>\(cell("p"))\(cell("Ana", "table:number-columns-spanned=\"1\" table:number-rows-spanned=\"2\""))</table:table-row>"
      + "<table:table-row table:visibility=\"filter\">\(cell("q"))<table:covered-table-cell office:value-type=\"string\"><text:p>below</text:p></table:covered-table-cell></table:table-row>"
      + "<table:table-row table:visibility=\"collapse\">\(cell("r"))</table:table-row>"
    var file = SampleOpenDocument(["id", "name"], rows)
    file.tables = file.tables.replacing(
      "<table:table-row>",
      with: "<table:table-column/><table:table-column table:visibility=\"collapse\"/><table:table-row>",
      maxReplacements: 1)
    let why = "the cells B2 to B3 are merged, and each row needs its own values"
    #expect(
      transcript(bytes: file.bytes, .ods) { $0 } == [
        "1 at 2:1 BAD 2:2 \(why)", "2 at 3:1 BAD 3:2 \(why)", "3 at 4:1 id=r",
      ])
    var reader = bytesReader(file.bytes, .ods)
    _ = try reader.next()
    #expect(
      reader.takeWarnings().map(\.message.text) == [
        "2 hidden rows are read like all others", "hidden columns are read like all others: name",
      ])
  }

  @Test func readsTheFirstTableThatIsShown() throws {
    var file = SampleOpenDocument([], "")
    file.styles =
      "<style:style style:name=\"h\" style:family=\"table\"><style:table-properties table:display=\"false\"/></style:style>"
    let row =
      "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>NAME</text:p></table:table-cell></table:table-row>"
    file.tables =
      SampleOpenDocument.table("Lists", row.replacing("NAME", with: "age"), style: "h")
      + SampleOpenDocument.table("Patients", row.replacing("NAME", with: "id"))
      + SampleOpenDocument.table("Old", row.replacing("NAME", with: "name"))
    #expect(try headerNames(file.bytes, .ods) == ["id"])
    #expect(try headerNames(file.bytes, .ods, sheet: SheetChoice("old")) == ["name"])
    #expect(try headerNames(file.bytes, .xlsx, sheet: SheetChoice("1")) == ["age"])
  }
}
