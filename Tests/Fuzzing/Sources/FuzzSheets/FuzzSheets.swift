import FuzzSupport
import HandoutRows

/// Reads an input as a part of a spreadsheet, which its first letter names, or as the whole file; libFuzzer knows the function by this name.
///
/// The parts are stored as they are: behind Deflate and a check sum a changed byte would never get as far as the readers of XML.
@_cdecl("LLVMFuzzerTestOneInput") public func readSpreadsheet(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let text = String(decoding: bytes.dropFirst(), as: UTF8.self)
  var book = SampleWorkbook.cells(["id", "name", "born"], "<c t=\"s\"><v>0</v></c><c s=\"1\"><v>22753</v></c>")
  book.texts = ["<t>p</t>"]
  book.formats = ["yyyy\\-mm\\-dd", "0000"]
  switch bytes.first {
  case UInt8(ascii: "r"): book.rows = SampleWorkbook.row(1, ["id", "name", "born", "exercises"]) + text
  case UInt8(ascii: "w"): book.parts["xl/worksheets/sheet1.xml"] = text
  case UInt8(ascii: "s"): book.parts["xl/styles.xml"] = text
  case UInt8(ascii: "f"): book.formats = [String(text.filter { !"<&\"".contains($0) })]
  case UInt8(ascii: "t"): book.texts = [text]
  case UInt8(ascii: "b"): book.parts["xl/workbook.xml"] = text
  case UInt8(ascii: "o"):
    FuzzedReading.spreadsheet(SampleOpenDocument(["id", "name", "born"], text).bytes, .ods)
    return 0
  default:
    FuzzedReading.spreadsheet(bytes, .xlsx)
    return 0
  }
  FuzzedReading.spreadsheet(book.bytes, .xlsx)
  return 0
}

@main struct FuzzSheets {
  static func main() {
    Fuzzer.run { readSpreadsheet($0, $1) }
  }
}
