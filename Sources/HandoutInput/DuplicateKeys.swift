/// Finds the second of two equal keys, which Yams refuses without saying where it stands.
struct DuplicateKeys {
  let key: String
  let firstLine: Int
  let firstColumn: Int

  /// The text with a mark behind the second key, nil if the key is not written as it reads (escapes).
  ///
  /// All later places that look like this key are marked, from the end towards the start, until the parser no longer
  /// complains about the first: the last place marked is the second key. Marked more, complained less: so the place
  /// is found by halving.
  func marked(in text: String) -> String? {
    let candidates = places(in: text)
    guard !candidates.isEmpty else { return nil }
    // `low` marks everything from the first candidate on, `high` nothing.
    var low = 0
    var high = candidates.count
    guard !complains(mark(candidates[...], in: text)) else { return nil }
    while high - low > 1 {
      let middle = (low + high) / 2
      if complains(mark(candidates[middle...], in: text)) { high = middle } else { low = middle }
    }
    return mark(candidates[low...low], in: text)
  }

  private func complains(_ text: String) -> Bool {
    do throws(ParseFailure) {
      _ = try TreeParser.compose(text)
      return false
    } catch {
      return error.duplicateKey == key && error.line == firstLine && error.column == firstColumn
    }
  }

  private func mark(_ places: ArraySlice<String.Index>, in text: String) -> String {
    var result = ""
    var last = text.startIndex
    for place in places {
      result += text[last..<place]
      result.unicodeScalars.append(Masking.duplicate)
      last = place
    }
    return result + text[last...]
  }

  /// The ends of all later places where the key's text is followed by a colon.
  private func places(in text: String) -> [String.Index] {
    let bytes = text.utf8
    let wanted = Array(key.utf8)
    guard let first = wanted.first else { return [] }
    var ends: [String.Index] = []
    var index = start(in: text)
    while let hit = bytes[index...].firstIndex(of: first), ends.count < 4_096 {
      index = bytes.index(after: hit)
      guard bytes[hit...].starts(with: wanted) else { continue }
      let end = bytes.index(hit, offsetBy: wanted.count)
      var next = end
      while next < bytes.endIndex, [0x20, 0x22, 0x27].contains(bytes[next]) { next = bytes.index(after: next) }
      if next < bytes.endIndex, bytes[next] == UInt8(ascii: ":") { ends.append(end) }
    }
    return ends
  }

  /// Just behind the start of the first key.
  private func start(in text: String) -> String.Index {
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    var line = 1
    while line < firstLine, index < scalars.endIndex {
      let scalar = scalars[index]
      index = scalars.index(after: index)
      if scalar == "\r", index < scalars.endIndex, scalars[index] == "\n" { index = scalars.index(after: index) }
      if scalar == "\n" || scalar == "\r" { line += 1 }
    }
    return scalars.index(index, offsetBy: firstColumn, limitedBy: scalars.endIndex) ?? scalars.endIndex
  }
}
