import FuzzSupport
import HandoutRows

/// Reads an input as a patient file and as a list in YAML, JSON and JSON Lines; libFuzzer knows the function by this name.
@_cdecl("LLVMFuzzerTestOneInput") public func readText(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  FuzzedReading.file(bytes)
  for format in [RowFormat.yaml, .json, .jsonl] { FuzzedReading.list(bytes, format) }
  return 0
}

@main struct FuzzYAML {
  static func main() {
    Fuzzer.run { readText($0, $1) }
  }
}
