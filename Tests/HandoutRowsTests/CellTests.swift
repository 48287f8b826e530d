import HandoutClinical
import HandoutInput
import HandoutRows
import Testing

/// A cell has no quotes to say what it is: text stays text, numbers are numbers, and nothing is changed on the way.
@Suite struct CellTests {
  static let hazards = [
    "010", "1:30", "yes", "No", "on", "null", "~", "NULL", "1e3", "2026-11-21", "+5", "-", "−3", "- a", "0x1F", "0o17",
    "1_000",
    ".5", "5.", ".inf", "true", "False", "=", "<<", "007", "1.0", "# no comment", "a: b", "[x]", "{y}", "&a", "*b",
    "!c",
    "? d", "%e", "@f", "`g", "| h", "> i", "'j", "k'", "\\n", "\\u0041", "12:30:45", "1/2", "é", "e\u{301}", "😀",
  ]

  @Test(arguments: hazards) func keepsTextAsItIs(_ hazard: String) throws {
    let quoted = "\"\(hazard.replacing("\"", with: "\"\""))\""
    for cell in [hazard, quoted] {
      let document = try #require(try first("id,name,notes\nx,\(cell),\(cell)\n"))
      let patient = try document.decode { Patient(decoding: $0) }
      #expect(patient.name.map { Array($0.unicodeScalars) } == Array(hazard.unicodeScalars))
      #expect(patient.notes.map { Array($0.unicodeScalars) } == Array(hazard.unicodeScalars))
    }
  }

  @Test(arguments: [
    "010", "1:30", "1e1", "+5", "5.5", "5.", "0x1F", "1_0", "yes", "~", "−3", "٥", "", "5 5", "'5'", "1,5",
  ])
  func refusesWhatIsNoPlainNumber(_ hazard: String) throws {
    let document = try #require(try first("id,age\nx,\"\(hazard)\"\n"))
    do throws(YAMLError) {
      let patient = try document.decode { Patient(decoding: $0) }
      #expect(hazard.isEmpty && patient.age == nil)
    } catch {
      #expect(words(error.diagnostics) == "2:4 age must be a whole number from 0 to 120, found \"\(hazard)\"")
    }
  }

  @Test func pointsIntoTheCell() throws {
    let document = try #require(
      try first("id,name,age,dose.bridge.reps,exercises\nñ,\"x\ny\", 130 ,ten,\"a, bb, bb\"\n"))
    do throws(YAMLError) {
      _ = try document.decode { Patient(decoding: $0) }
      Issue.record("the row was read")
    } catch {
      #expect(
        error.diagnostics.map { "\($0.line):\($0.column)+\($0.length) \($0.message)" } == [
          "2:4+1 name must be one line of text",
          "3:5+3 age must be a whole number from 0 to 120, found \"130\"",
          "3:10+3 dose.bridge.reps must be a whole number from 1 to 200, found \"ten\"",
          "3:22+2 \"bb\" is in this list twice",
        ])
      #expect(error.diagnostics.last?.sourceLine == "y\", 130 ,ten,\"a, bb, bb\"")
    }
  }

  @Test func speaksOfColumns() throws {
    let document = try #require(try first("id,born,age\nx,1970-01-01,50\n"))
    do throws(YAMLError) {
      _ = try document.decode { root in
        let map = root.record(Patient.keys + ["condition"], strict: Patient.strictKeys)
        _ = map.required("condition").text()
        _ = Patient(decoding: map)
      }
      Issue.record("the row was read")
    } catch {
      #expect(
        words(error.diagnostics)
          == "2:1 the column \"condition\" is empty or missing | 2:14 age and born are both given")
      #expect(error.diagnostics.last?.length == 2)
    }
  }

  @Test func givesARowToTwoDecoders() throws {
    var reader = sampleReader("- {id: a, condition: b}\n- {id: a, conditon: b}\n", .yaml)
    func condition(_ row: Row?) throws -> String {
      try #require(row).content.get().decode { root in
        let map = root.record(Patient.keys + ["condition"], strict: Patient.strictKeys)
        return "\(map.required("condition").text()) \(Patient(decoding: map).id ?? "")"
      }
    }
    #expect(try condition(reader.next()) == "b a")
    do {
      _ = try condition(reader.next())
      Issue.record("the row was read")
    } catch let error as YAMLError {
      #expect(words(error.diagnostics) == "2:3 the key \"condition\" is missing | 2:11 unknown key \"conditon\"")
      #expect(error.diagnostics.last?.help == "did you mean \"condition\"?")
    }
  }

  private func first(_ text: String) throws -> YAMLDocument? {
    let columns = RowColumns(
      sampleColumns.columns + [RowColumn("born", meaning: "the birth date")])
    var reader = sampleReader(text, .csv, columns: columns)
    return try reader.next()?.content.get()
  }
}

/// A reader of a text in one chunk.
func sampleReader(_ text: String, _ format: RowFormat, columns: RowColumns = sampleColumns) -> RowReader {
  var chunks = [Array(text.utf8)]
  return RowReader(name: "list", format: format, columns: columns) { () throws(RowError) -> [UInt8] in
    chunks.popLast() ?? []
  }
}
