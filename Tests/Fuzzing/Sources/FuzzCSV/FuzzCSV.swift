import FuzzSupport
import HandoutRows

/// Reads an input as a table; libFuzzer knows the function by this name.
@_cdecl("LLVMFuzzerTestOneInput") public func readTable(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  FuzzedReading.list(Array(UnsafeBufferPointer(start: start, count: count)), .csv)
  return 0
}

@main struct FuzzCSV {
  static func main() {
    Fuzzer.run { readTable($0, $1) }
  }
}
