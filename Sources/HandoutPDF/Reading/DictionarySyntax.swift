/// Where the keys and values of a dictionary stand in the file.
struct DictionarySyntax {
  /// One key with its slash, and its value.
  struct Entry {
    var key: Range<Int>
    var value: Range<Int>
    var kind: SyntaxScanner.Kind
  }

  var entries: [Entry] = []

  /// The place of a key's value, nil when the dictionary has no such key.
  ///
  /// - Parameter key: the key with its slash.
  func value(_ key: StaticString, in bytes: [UInt8]) -> Range<Int>? {
    entries.first { bytes.matches(key, in: $0.key) }?.value
  }
}

extension [UInt8] {
  /// Whether exactly the word stands in the range.
  @inline(__always)
  func matches(_ word: StaticString, in range: Range<Int>) -> Bool {
    guard range.count == word.utf8CodeUnitCount, range.upperBound <= count else { return false }
    for index in 0..<range.count where self[range.lowerBound + index] != word.utf8Start[index] { return false }
    return true
  }
}
