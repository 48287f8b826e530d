import HandoutInput

/// The names of things of one kind, for finding one by any of its names and for searching among all.
package struct NameIndex: Sendable {
  /// One thing and what it is called.
  package struct Entry: Sendable {
    package let id: String
    /// The name as it is printed in English.
    package let name: String
    /// All names in all languages, folded.
    fileprivate let names: Set<PlainText>
    fileprivate let nameWords: Set<String>
    /// Words of what else is said of it: signs, regions, codes.
    fileprivate let otherWords: Set<String>

    /// - Parameters:
    ///   - names: what else it is called, also its id where that is a name.
    ///   - texts: what else a search finds it by.
    package init(id: String, name: String, names: [String], texts: [String]) {
      self.id = id
      self.name = name
      let all = ([name] + names).map(PlainText.init)
      self.names = Set(all)
      nameWords = Set(all.flatMap(\.words))
      otherWords = Set(texts.flatMap { PlainText($0).words })
    }
  }

  package let entries: [Entry]
  private let ids: [PlainText: Set<String>]

  package init(_ entries: [Entry]) {
    self.entries = entries
    var ids: [PlainText: Set<String>] = [:]
    for entry in entries {
      for name in entry.names { ids[name, default: []].insert(entry.id) }
    }
    self.ids = ids
  }

  /// The ids of everything that has a name, in any case, with or without its accents.
  package func ids(named name: String) -> Set<String> { ids[PlainText(name)] ?? [] }

  /// What a search finds, best first: every word of the query is part of what is said of it.
  package func search(_ query: String) -> [Entry] { ranked(query) { $0.count == $1 } }

  /// What a name that nothing has probably means, best first, at most three.
  package func nearest(to name: String) -> [Entry] { Array(ranked(name) { found, _ in !found.isEmpty }.prefix(3)) }

  /// The entries that have enough of the query's words.
  private func ranked(_ query: String, _ isEnough: (_ found: [Int], _ wanted: Int) -> Bool) -> [Entry] {
    let plain = PlainText(query)
    let words = plain.words.filter { !Self.small.contains($0) }
    let wanted = words.isEmpty ? plain.words : words
    let scored = entries.compactMap { entry -> (score: Int, entry: Entry)? in
      let found = wanted.map(entry.score).filter { $0 > 0 }
      let whole = entry.score(of: plain)
      guard isEnough(found, wanted.count) || whole > 0, !wanted.isEmpty else { return nil }
      return (found.reduce(0, +) + whole, entry)
    }
    // Of two that fit as well, the one that is called so and little else.
    return scored.sorted {
      ($1.score, $0.entry.name.count, $0.entry.id) < ($0.score, $1.entry.name.count, $1.entry.id)
    }.map(\.entry)
  }

  /// Words that say nothing by themselves.
  private static let small: Set<String> = [
    "a", "an", "and", "at", "for", "from", "in", "of", "on", "or", "the", "to", "with", "con", "de", "del", "el", "en",
    "la", "las", "los", "por", "y",
  ]
}

extension NameIndex.Entry {
  /// How well a word of a query fits: the word itself before its beginning, a name before other words, a typing mistake last.
  fileprivate func score(_ word: String) -> Int {
    if nameWords.contains(word) { return 12 }
    func begins(_ known: String) -> Bool { word.count >= 3 && known.hasPrefix(word) }
    if nameWords.contains(where: begins) { return 8 }
    if otherWords.contains(word) { return 5 }
    if otherWords.contains(where: begins) { return 3 }
    return nameWords.contains { Self.isSlip(word, for: $0) } ? 2 : 0
  }

  /// How well a whole query fits: a name itself, its beginning, a part of it.
  fileprivate func score(of query: PlainText) -> Int {
    if names.contains(query) { return 100 }
    guard query.text.count > 1 else { return 0 }
    if names.contains(where: { $0.text.hasPrefix(query.text) }) { return 20 }
    return names.contains { $0.text.contains(query.text) } ? 10 : 0
  }

  /// Whether a word is another one with a mistake or two in it.
  private static func isSlip(_ word: String, for known: String) -> Bool {
    guard word.utf8.count >= 5, abs(word.utf8.count - known.utf8.count) <= 2 else { return false }
    return NearestName.distance(Array(word.utf8), Array(known.utf8)) <= (word.utf8.count >= 8 ? 2 : 1)
  }
}
