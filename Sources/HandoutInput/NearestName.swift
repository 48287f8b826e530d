/// Finds the known names that a mistyped one was probably meant to be.
package enum NearestName {
  /// The known names closest to a wrong one, best first, none if nothing is close.
  ///
  /// - Parameter limit: the most names to give.
  package static func of(_ wrong: String, in known: some Sequence<String>, limit: Int = 3) -> [String] {
    let wanted = Array(wrong.lowercased().utf8.prefix(80))
    let reach = max(2, wanted.count / 3)
    let ranked = known.compactMap { name -> (distance: Int, name: String)? in
      let candidate = Array(name.lowercased().utf8.prefix(80))
      let distance = distance(wanted, candidate)
      if distance <= reach { return (distance, name) }
      // A part of a long id ("strap" for "ham-stretch-supine-strap") is far in letters and near in meaning.
      return wanted.count >= 4 && name.lowercased().contains(wrong.lowercased()) ? (reach + 1, name) : nil
    }
    return ranked.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(limit).map(\.name)
  }

  /// A sentence for `help:` that names the closest known names, or lists all when none is close.
  ///
  /// - Parameters:
  ///   - subject: what the names are, in the plural ("keys", "exercises").
  ///   - isTelling: whether the closest names tell what the wrong one says of a patient. Not so for names of keys and
  ///     columns, of which every list has the same.
  package static func help(
    for wrong: String, in known: [String], subject: String, isTelling: Bool = true
  ) -> Message? {
    let near = of(wrong, in: known)
    if !near.isEmpty {
      let names = joined(near.map { "\"\($0)\"" }, last: "or")
      return isTelling ? "did you mean \(names)?" : "did you mean \(words: names)?"
    }
    guard !known.isEmpty else { return nil }
    if known.count > 40 { return "there are \(words: known.count) known \(words: subject), none with a name like this" }
    return "known \(words: subject): \(words: known.joined(separator: ", "))"
  }

  /// Words joined by commas and a last "or" or "and".
  package static func joined(_ words: [String], last: String) -> String {
    guard let final = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(last) " + final
  }

  /// The edit distance with swaps of neighbours (optimal string alignment).
  package static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for row in 1...left.count {
      var current = [row]
      current.reserveCapacity(right.count + 1)
      for column in 1...right.count {
        let change = left[row - 1] == right[column - 1] ? 0 : 1
        var best = min(previous[column] + 1, current[column - 1] + 1, previous[column - 1] + change)
        if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
          best = min(best, beforePrevious[column - 2] + 1)
        }
        current.append(best)
      }
      beforePrevious = previous
      previous = current
    }
    return previous[right.count]
  }
}
