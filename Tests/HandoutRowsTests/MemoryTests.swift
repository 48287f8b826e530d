import Foundation
import HandoutRows
import Testing

/// Reading a long list takes no more memory than reading a short one.
@Suite(.serialized) struct MemoryTests {
  @Test(arguments: RowFormat.allCases) func memoryDoesNotGrowWithRows(_ format: RowFormat) throws {
    let few = try read(2_000, format)
    let many = try read(200_000, format)
    #expect(few.rows == 2_000 && many.rows == 200_000)
    // 200,000 rows are 30 MB of text; their trees would be many times that.
    #expect(many.resident - few.resident < 8 << 20, "\(few.resident) and \(many.resident) bytes")
  }

  /// Reads rows from a generator and tells how many there were and what the process holds at the end.
  private func read(_ count: Int, _ format: RowFormat) throws -> (rows: Int, resident: Int) {
    var written = -1
    var reader = RowReader(name: "list", format: format, columns: sampleColumns) { () throws(RowError) -> [UInt8] in
      written += 1
      return written <= count + 1 ? Array(Self.text(written, of: count, format).utf8) : []
    }
    var rows = 0
    while let row = try reader.next() {
      if case .success(let document) = row.content, document.isMapping { rows += 1 }
    }
    return (rows, try Self.residentBytes())
  }

  /// The head of a list (0), one of its rows (from 1), or its end.
  private static func text(_ number: Int, of count: Int, _ format: RowFormat) -> String {
    let isRow = number > 0 && number <= count
    let name = "Ann \(number) de la Cruz y García, a name of about a hundred characters, as long as rows use to be"
    switch format {
    case .csv: return number == 0 ? "id,name,age,notes\n" : isRow ? "p\(number),\"\(name)\",54,\"x\"\"y\"\n" : ""
    case .json:
      if number == 0 { return "[" }
      return isRow ? "{\"id\":\"p\(number)\",\"name\":\"\(name)\",\"age\":54}\(number < count ? "," : "")" : "]"
    case .jsonl: return isRow ? "{\"id\":\"p\(number)\",\"name\":\"\(name)\",\"age\":54}\n" : "\n"
    case .yaml: return isRow ? "- id: p\(number)\n  name: \(name)\n  age: 54\n" : "\n"
    }
  }

  private static func residentBytes() throws -> Int {
    let status = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8).split(separator: " ")
    return (Int(status.dropFirst().first ?? "") ?? 0) * Int(sysconf(Int32(_SC_PAGESIZE)))
  }
}
