import Foundation
import HandoutInput
import HandoutRows
import Testing

/// Reading a long list takes no more memory than reading a short one.
@Suite struct MemoryTests {
  @Test func memoryDoesNotGrowWithRows() async {
    // A process of its own: the other tests, which run at the same time, take memory as they like.
    await #expect(processExitsWith: .success) {
      for format in RowFormat.allCases where !format.isSpreadsheet {
        let few = try Self.read(2_000, format)
        let count = format == .csv ? 200_000 : 20_000
        let many = try Self.read(count, format)
        #expect(few.rows == 2_000 && many.rows == count)
        // 20,000 rows are 3 MB of text, and their trees would be many times that.
        #expect(many.resident - few.resident < 4 << 20, "\(format): \(few.resident) and \(many.resident) bytes")
      }
    }
  }

  /// Reads rows from a generator and tells how many there were and what the process holds at the end.
  private static func read(_ count: Int, _ format: RowFormat) throws -> (rows: Int, resident: Int) {
    var written = -1
    var reader = RowReader(name: "list", format: format, columns: sampleColumns) { () throws(RowError) -> [UInt8] in
      written += 1
      return written <= count + 1 ? Array(text(written, of: count, format).utf8) : []
    }
    var rows = 0
    while let row = try reader.next() {
      if case .success(let document) = row.content, document.isMapping { rows += 1 }
    }
    return (rows, try residentBytes())
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
    default: return isRow ? "- id: p\(number)\n  name: \(name)\n  age: 54\n" : "\n"
    }
  }

  private static func residentBytes() throws -> Int {
    let status = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8).split(separator: " ")
    return (Int(status.dropFirst().first ?? "") ?? 0) * Int(sysconf(Int32(_SC_PAGESIZE)))
  }
}
