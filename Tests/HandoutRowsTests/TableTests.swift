import HandoutInput
import HandoutRows
import Testing

@Suite struct TableTests {
  /// A list and what reading it must tell.
  struct Case: CustomTestStringConvertible, Sendable {
    let text: String
    let expected: [String]
    var testDescription: String { String(text.prefix(60)).replacing("\n", with: "⏎").replacing("\r", with: "␍") }

    init(_ text: String, _ expected: String...) {
      self.text = text
      self.expected = expected
    }
  }

  static let accepted = [
    Case("id,name\na,Ann\n", "1 at 2:1 id=a name=Ann"),
    Case("id,name\na,Ann", "1 at 2:1 id=a name=Ann"),
    Case("\u{FEFF}id;name\r\na;Ann\r\nb;Bo\r\n", "1 at 2:1 id=a name=Ann", "2 at 3:1 id=b name=Bo"),
    Case("id\tname\na\tAnn, Bo; Cy\n", "1 at 2:1 id=a name=Ann, Bo; Cy"),
    Case("name;id\n\"a;b\";x\n", "1 at 2:1 name=a;b id=x"),
    Case("id,name\na,\"say \"\"hi\"\"\"\n", "1 at 2:1 id=a name=say \"hi\""),
    Case("id,notes\na,\"one\r\ntwo\"\nb,x\n", "1 at 2:1 id=a notes=one\ntwo", "2 at 4:1 id=b notes=x"),
    Case("id,name\n\na,b\n\n\n", "1 at 3:1 id=a name=b"),
    Case("id\na\n\nb\n\n", "1 at 2:1 id=a", "2 at 4:1 id=b"),
    Case("id,name,age\na,,\n", "1 at 2:1 id=a"),
    Case("id,name\n  a ,\" b \"\n", "1 at 2:1 id=a name=b"),
    Case(" id , \"name\" \n a , \"b\" \n", "1 at 2:1 id=a name=b"),
    Case("ID,Name,NOTES\na,b,c\n", "1 at 2:1 id=a name=b notes=c"),
    Case("sep=;\r\nid;name\r\na;b\r\n", "1 at 3:1 id=a name=b"),
    Case("\u{FEFF}\"sep=,\"\nid,name\na,\"b;c\"\n", "1 at 3:1 id=a name=b;c"),
    Case("\nid,name\na,b\n", "1 at 3:1 id=a name=b"),
    Case("id,name,,\na,b,,\nc,d\ne,f, \n", "1 at 2:1 id=a name=b", "2 at 3:1 id=c name=d", "3 at 4:1 id=e name=f"),
    Case("id,name\n,\n \t,\"\"\n,,,,\na,b\n", "1 at 5:1 id=a name=b"),
    Case("id\n\"\"\na\n", "1 at 3:1 id=a"),
    Case(
      "Id,DOSE.Bridge.REPS,Dose.clam.sets,allow.clam\na,10,3,he can\n",
      "1 at 2:1 id=a dose.bridge.reps=10 dose.clam.sets=3 allow.clam=he can"),
    Case("id,name\na, \"b, c\"  \n", "1 at 2:1 id=a name=b, c"),
    Case("\"id\",\"name\"\na,b\n", "1 at 2:1 id=a name=b"),
    Case("id,exercises\na,\"bridge, clam  step\"\n", "1 at 2:1 id=a exercises=bridge exercises=clam exercises=step"),
    Case(
      "id,dose.bridge.reps,allow.clam,dose.bridge.sets\na,10,he can,3\n",
      "1 at 2:1 id=a dose.bridge.reps=10 dose.bridge.sets=3 allow.clam=he can"),
    Case("id,name\n", ""),
    Case("id,name\nñandú,日本 😀\n", "1 at 2:1 id=ñandú name=日本 😀"),
  ]

  static let refused = [
    Case("", "REFUSED 1:1 the file holds nothing"),
    Case("a,Ann\n", "REFUSED 1:1 the first line names no known column among its 2"),
    Case("\n\r\n", "REFUSED 1:1 the file holds nothing"),
    Case("id,Phone,name,Fax\n", "REFUSED 1:4 2 unknown columns: \"Phone\", \"Fax\""),
    Case("id,name,,\na,b,,c\n", "1 at 2:1 FAULT 2:6 a value stands in a column without a name"),
    Case("id,nam\na,b\n", "REFUSED 1:4 unknown column \"nam\""),
    Case("id,,name\n", "REFUSED 1:4 a column has no name"),
    Case("id,name,id\n", "REFUSED 1:9 the column \"id\" stands here a second time"),
    Case("id,name,Name\n", "REFUSED 1:9 the column \"name\" stands here a second time"),
    Case("id,dose.bridge.rep\n", "REFUSED 1:4 unknown column \"dose.bridge.rep\""),
    Case("id,dose.bridge\n", "REFUSED 1:4 unknown column \"dose.bridge\""),
    Case("id,dose.a b.reps\n", "REFUSED 1:4 unknown column \"dose.a b.reps\""),
    Case("id;name\na,b\n", "1 at 2:1 FAULT 2:1 the row has 1 field, the first line has 2"),
    Case(
      "id,name\na,b,c\nd,e\nf\n", "1 at 2:1 FAULT 2:5 the row has 3 fields, the first line has 2",
      "2 at 3:1 id=d name=e", "3 at 4:1 FAULT 4:1 the row has 1 field, the first line has 2"),
    Case("id,name\na,b \"c\"\nd,e\n", "REFUSED 2:5 a quote stands in a field that does not start with one"),
    Case("id,name\na,\"b\"c\n", "REFUSED 2:6 text stands behind the closing quote of a field"),
    Case("id,name\na,\"b\" c\n", "REFUSED 2:6 text stands behind the closing quote of a field"),
    Case(
      "id,name\na,é\nb,\"c\nd,e\n", "1 at 2:1 id=a name=é", "REFUSED 3:3 the quoted field that starts here does not end"
    ),
    Case("id,name\na,\"b\n\"c\n", "REFUSED 3:2 text stands behind the closing quote of a field"),
    Case("id,name\ra,b\r", "REFUSED 1:8 a carriage return stands alone"),
    Case("id,name\na,b\rc,d\n", "REFUSED 2:4 a carriage return stands alone"),
    Case(
      "id,name\na,\"b\rc\"\nd,e\n", "1 at 2:1 FAULT 2:5 a carriage return stands alone in name", "2 at 4:1 id=d name=e"),
    Case("id,name\na,b\u{0}\n", "REFUSED 2:4 a NUL byte is not allowed"),
    Case(
      "id,name\na,é\u{1B}b\nd,e\n", "1 at 2:1 FAULT 2:4 the control character U+001B is not allowed",
      "2 at 3:1 id=d name=e"),
    Case(
      "id,name\na,\u{85}\nb,\u{2028}\n", "1 at 2:1 FAULT 2:3 the character U+85 is not allowed",
      "2 at 3:1 FAULT 3:3 the character U+2028 is not allowed"),
  ]

  @Test(arguments: accepted + refused) func tells(_ list: Case) {
    #expect(transcript(list.text, .csv) == list.expected.filter { !$0.isEmpty })
  }

  @Test func refusesWhatIsNotUTF8() {
    let head = Array("id,name\na,é".utf8)
    for (bytes, expected) in [
      ([0xE9, 0x0A], "REFUSED 2:4 byte 0xE9 is not valid UTF-8"), ([0xC3], "REFUSED 2:4 byte 0xC3 is not valid UTF-8"),
      ([0xC0, 0x80], "REFUSED 2:4 byte 0xC0 is not valid UTF-8"),
      ([0xED, 0xA0, 0x80], "REFUSED 2:4 byte 0xED is not valid UTF-8"),
      ([0xF4, 0x90, 0x80, 0x80], "REFUSED 2:4 byte 0xF4 is not valid UTF-8"),
    ] as [([UInt8], String)] {
      #expect(transcript(bytes: head + bytes, .csv) { _ in 5 } == [expected])
    }
    #expect(transcript(bytes: [0xFF, 0xFE, 0x69, 0], .csv) { _ in 1 } == ["REFUSED 0:0 the file is UTF-16 text"])
  }

  @Test func namesTheMissingColumn() {
    let columns = RowColumns([
      RowColumn("id", meaning: "the row's id"), RowColumn("condition", meaning: "the condition", isNeeded: true),
    ])
    #expect(transcript("id\na\n", .csv, columns: columns) == ["REFUSED 1:1 the column \"condition\" is missing"])
    #expect(columns.keys == ["id", "condition"])
    #expect(sampleColumns.keys == ["id", "name", "age", "notes", "exercises", "dose", "allow"])
  }

  @Test func helpsWithNames() throws {
    func help(_ header: String) throws -> String? {
      var texts = [Array("\(header)\n".utf8)]
      var reader = RowReader(name: "list", format: .csv, columns: sampleColumns) { () throws(RowError) -> [UInt8] in
        texts.popLast() ?? []
      }
      do {
        _ = try reader.next()
        return nil
      } catch RowError.refused(let diagnostics) {
        return diagnostics.first?.help?.text
      }
    }
    #expect(try help("id,nmae")?.hasPrefix("did you mean \"name\"") == true)
    #expect(try help("id,dose.bridge.rep")?.hasPrefix("did you mean \"dose.bridge.reps\"") == true)
    #expect(
      try help("id,Patient Name")
        == "did you mean \"name\"? --column \"Patient Name=name\" says so, --ignore-unknown leaves it out")
    #expect(try help("id,Phone,Nombre")?.contains("perhaps --column") == true)
    #expect(try help("x,y")?.hasPrefix("the first line must name the columns, for example id,name,age") == true)
  }

  @Test func faultsTooLargeCellsAndRefusesTooLargeRows() {
    let large = String(repeating: "x", count: 65_537)
    #expect(
      transcript("id,name\na,\(large)\nb,c\n", .csv) == [
        "1 at 2:1 FAULT 2:3 name is 65537 bytes long; at most 65536 are read", "2 at 3:1 id=b name=c",
      ])
    let open = "id,name\na,b\nc,\"" + String(repeating: "d,e\n", count: 300_000)
    #expect(
      transcript(open, .csv) == [
        "1 at 2:1 id=a name=b", "REFUSED 3:1 the row that starts here is longer than 1048576 bytes",
      ])
    #expect(
      transcript(open + "\"x\n", .csv).last == "REFUSED 3:1 the row that starts here is longer than 1048576 bytes")
  }
}
