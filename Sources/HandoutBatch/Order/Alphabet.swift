import HandoutUnicode

/// The order of names in a language, and of ids.
///
/// The rules are those of the Unicode Collation Algorithm (UTS #10) in two levels, letters and then their marks, without capitals;
/// spaces and punctuation come before digits, digits before letters, and digits that follow each other count as one number.
/// Letters that a language counts as its own stand where its alphabet has them. The tables are the program's own, so that
/// a list has one order on every machine.
package struct Alphabet: Sendable {
  private let letters: AlphabetLetters
  private let hasDotlessI: Bool
  private let isChinese: Bool

  /// - Parameter language: a language tag (BCP 47).
  package init(language: String) {
    let primary = String(language.prefix { $0 != "-" })
    letters = AlphabetLetters(language: primary)
    hasDotlessI = primary == "tr" || primary == "az"
    isChinese = primary == "zh"
  }

  /// A letter with its marks, in small letters.
  struct Cluster {
    var base: Unicode.Scalar
    var marks: [Unicode.Scalar] = []
    var isCapital = false
    /// What the character weighs, where neither its place in Unicode nor an alphabet says so.
    var weight: UInt32?
  }

  /// What sorts behind every key.
  static let last: [UInt32] = [.max]

  /// What texts are compared by, number for number.
  package func key(of text: String) -> [UInt32] {
    let clusters = clusters(of: text)
    var key: [UInt32] = []
    var marks: [UInt32] = []
    var index = 0
    while index < clusters.count {
      // Of two texts the one whose first mark comes later is the plainer one.
      let rank = UInt32.max - UInt32(index)
      if let digits = digits(clusters, from: index) {
        key.append(Group.digit.weight(UInt32(digits.values.count)))
        key += digits.values.map { Group.digit.weight($0) }
        index = digits.end
        continue
      }
      let match = letters.match(clusters, from: index)
      key += match.weights
      for mark in match.marks { marks += [rank, mark] }
      index += match.length
    }
    return key + [0] + marks
  }

  /// What a character is, in the order of the groups.
  enum Group: UInt32 {
    case other = 1
    case digit, letter

    /// The weight of a number of up to 29 bits in the group.
    func weight(_ number: UInt32) -> UInt32 { rawValue << 30 | number }
  }

  private func clusters(of text: String) -> [Cluster] {
    var clusters: [Cluster] = []
    for scalar in text.normalized(.decomposed).unicodeScalars {
      if isMark(scalar), !clusters.isEmpty {
        clusters[clusters.count - 1].marks.append(scalar)
      } else {
        let small = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
        clusters.append(Cluster(base: small, isCapital: small != scalar))
      }
    }
    return hasDotlessI ? clusters.map(Self.withTurkishI) : isChinese ? clusters.map(Self.inPinyin) : clusters
  }

  /// Turkish writes the capital of ı as I and that of i as İ.
  private static func withTurkishI(_ cluster: Cluster) -> Cluster {
    guard cluster.isCapital, cluster.base == "i" else { return cluster }
    var cluster = cluster
    if let dot = cluster.marks.firstIndex(of: "\u{307}") {
      cluster.marks.remove(at: dot)
    } else {
      cluster.base = "ı"
    }
    return cluster
  }

  private static func inPinyin(_ cluster: Cluster) -> Cluster {
    guard let place = PinyinOrder.place(of: cluster.base) else { return cluster }
    var cluster = cluster
    // Before the first ideograph of Unicode, U+3400, so that characters of no known reading come last.
    cluster.weight = Group.letter.weight(0x33_0000 + place)
    return cluster
  }

  /// A number in decimal digits of any script, without the zeros before it.
  private func digits(_ clusters: [Cluster], from start: Int) -> (values: [UInt32], end: Int)? {
    var values: [UInt32] = []
    var end = start
    while end < clusters.count, clusters[end].base.properties.numericType == .decimal,
      let value = clusters[end].base.properties.numericValue
    {
      if !values.isEmpty || value > 0 { values.append(UInt32(value)) }
      end += 1
    }
    return end > start ? (values, end) : nil
  }

  /// Whether a character is a mark on a letter. The vowel signs of Indic scripts are marks as well, and count as letters.
  private func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x300...0x36F, 0x483...0x487, 0x591...0x5BD, 0x5BF, 0x5C1, 0x5C2, 0x5C4, 0x5C5, 0x5C7, 0x610...0x61A,
      0x640, 0x64B...0x65F, 0x670, 0x6D6...0x6DC, 0x6DF...0x6E4, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x200B...0x200F,
      0x20D0...0x20FF, 0xFE00...0xFE0F:
      true
    default: false
    }
  }
}
