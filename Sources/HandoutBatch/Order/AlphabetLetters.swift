import HandoutUnicode

/// The letters that a language counts as its own, and what the letters of other languages are taken for.
struct AlphabetLetters: Sendable {
  /// A letter of the language: one character or several that count as one.
  fileprivate struct Letter: Sendable {
    var clusters: [(base: Unicode.Scalar, marks: [Unicode.Scalar])]
    var weight: UInt32
  }

  /// The letters by their first character, those of more characters and marks first.
  private let letters: [Unicode.Scalar: [Letter]]

  init(language: String) {
    var found: [Unicode.Scalar: [Letter]] = [:]
    for rule in (Self.rules["und"] ?? []) + (Self.rules[language] ?? []) {
      let parts = rule.split(separator: "<")
      guard let anchor = parts.first?.unicodeScalars.first else { continue }
      for (index, part) in parts.dropFirst().enumerated() {
        let weight = Self.weight(of: anchor) + UInt32(index + 1)
        // Letters with = between them differ only in their marks.
        for same in part.split(separator: "=") {
          let letter = Letter(clusters: Self.clusters(of: String(same)), weight: weight)
          guard let first = letter.clusters.first else { continue }
          found[first.base, default: []].removeAll { $0.isSame(as: letter) }
          found[first.base, default: []].append(letter)
        }
      }
    }
    letters = found.mapValues { letters in letters.sorted { $0.size > $1.size } }
  }

  /// What stands at a place of a text.
  struct Match {
    var weights: [UInt32]
    /// What is told apart only where the letters are the same.
    var marks: [UInt32]
    /// How many clusters it takes.
    var length: Int
  }

  func match(_ clusters: [Alphabet.Cluster], from start: Int) -> Match {
    let first = clusters[start]
    if let weight = first.weight { return Match(weights: [weight], marks: first.marks.map(\.value), length: 1) }
    for letter in letters[first.base] ?? [] where letter.stands(at: start, in: clusters) {
      let last = clusters[start + letter.clusters.count - 1]
      let own = letter.clusters.last?.marks ?? []
      return Match(
        weights: [letter.weight], marks: last.marks.filter { !own.contains($0) }.map(\.value),
        length: letter.clusters.count)
    }
    let marks = first.marks.map(\.value)
    if let plain = Self.plain[first.base] {
      return Match(weights: plain.unicodeScalars.map(Self.weight), marks: [first.base.value] + marks, length: 1)
    }
    return Match(weights: [Self.weight(of: first.base)], marks: marks, length: 1)
  }

  /// The weight of a character by its place in Unicode, with room for letters behind it.
  private static func weight(of scalar: Unicode.Scalar) -> UInt32 {
    (scalar.properties.isAlphabetic ? Alphabet.Group.letter : .other).weight(scalar.value << 8)
  }

  private static func clusters(of letter: String) -> [(base: Unicode.Scalar, marks: [Unicode.Scalar])] {
    var clusters: [(base: Unicode.Scalar, marks: [Unicode.Scalar])] = []
    for scalar in letter.normalized(.decomposed).unicodeScalars {
      if (0x300...0x36F).contains(scalar.value), !clusters.isEmpty {
        clusters[clusters.count - 1].marks.append(scalar)
      } else {
        clusters.append((scalar, []))
      }
    }
    return clusters
  }

  /// Letters that Unicode does not take apart, and the plain ones beside which they stand where a language does not count
  /// them as its own (the default order of UTS #10; for Arabic, CLDR's).
  private static let plain: [Unicode.Scalar: String] = [
    "æ": "ae", "œ": "oe", "ß": "ss", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ł": "l", "ŧ": "t", "þ": "th", "ı": "i",
    "ŋ": "n", "ς": "σ", "ך": "כ", "ם": "מ", "ן": "נ", "ף": "פ", "ץ": "צ", "ٱ": "ا", "ة": "ت", "ى": "ي", "’": "'",
    "ʼ": "'", "‐": "-", "‑": "-", "–": "-",
  ]

  /// Where the letters of a language stand (CLDR 41, `collation/*.xml`): behind the first letter of each rule. `und` is for
  /// every language.
  private static let rules: [String: [String]] = [
    "und": ["и<й"],
    "az": ["c<ç", "e<ə", "g<ğ", "h<x<ı", "k<q", "o<ö", "s<ş", "u<ü"],
    "be": ["е<ё", "у<ў"],
    "bs": ["c<č<ć", "d<dž<đ", "l<lj", "n<nj", "s<š", "z<ž"],
    "cs": ["c<č", "h<ch", "r<ř", "s<š", "z<ž"],
    "cy": ["c<ch", "d<dd", "f<ff", "g<ng", "l<ll", "p<ph", "r<rh", "t<th"],
    "da": ["z<æ<ø<å"],
    "eo": ["c<ĉ", "g<ĝ", "h<ĥ", "j<ĵ", "s<ŝ", "u<ŭ"],
    "es": ["n<ñ"],
    "et": ["s<š<z<ž", "w<õ<ä<ö<ü"],
    "eu": ["n<ñ"],
    "fi": ["z<å<ä<ö"],
    "fil": ["n<ñ<ng"],
    "fo": ["a<á", "d<ð", "i<í", "o<ó", "u<ú", "y<ý", "z<æ<ø"],
    "gl": ["n<ñ"],
    "hr": ["c<č<ć", "d<dž<đ", "l<lj", "n<nj", "s<š", "z<ž"],
    "hu": ["c<cs", "d<dz<dzs", "g<gy", "l<ly", "n<ny", "o<ö=ő", "s<sz", "t<ty", "u<ü=ű", "z<zs"],
    "is": ["a<á", "d<ð", "e<é", "i<í", "o<ó", "u<ú", "y<ý", "z<þ<æ<ö<å"],
    "lt": ["c<č", "i<y", "s<š", "z<ž"],
    "lv": ["c<č", "g<ģ", "i<y", "k<ķ", "l<ļ", "n<ņ", "s<š", "z<ž"],
    "nb": ["z<æ<ø<å"],
    "nn": ["z<æ<ø<å"],
    "no": ["z<æ<ø<å"],
    "pl": ["a<ą", "c<ć", "e<ę", "l<ł", "n<ń", "o<ó", "s<ś", "z<ź<ż"],
    "ro": ["a<ă<â", "i<î", "s<ș=ş", "t<ț=ţ"],
    "sk": ["a<ä", "c<č", "h<ch", "o<ô", "s<š", "z<ž"],
    "sl": ["c<č<ć", "d<đ", "s<š", "z<ž"],
    "sq": ["c<ç", "d<dh", "e<ë", "g<gj", "l<ll", "n<nj", "r<rr", "s<sh", "t<th", "x<xh", "z<zh"],
    "sr": ["c<č<ć", "d<dž<đ", "l<lj", "n<nj", "s<š", "z<ž"],
    "sv": ["z<å<ä<ö"],
    "tr": ["c<ç", "g<ğ", "h<ı", "o<ö", "s<ş", "u<ü"],
    "uk": ["г<ґ", "е<є", "и<і<ї<й"],
    "vi": ["a<ă<â", "d<đ", "e<ê", "o<ô<ơ", "u<ư"],
  ]
}

extension AlphabetLetters.Letter {
  /// How much of a text the letter takes: characters first, then marks.
  fileprivate var size: (Int, Int) { (clusters.count, clusters.reduce(0) { $0 + $1.marks.count }) }

  fileprivate func isSame(as other: Self) -> Bool {
    clusters.elementsEqual(other.clusters) { $0.base == $1.base && $0.marks == $1.marks }
  }

  fileprivate func stands(at start: Int, in text: [Alphabet.Cluster]) -> Bool {
    guard start + clusters.count <= text.count else { return false }
    return zip(clusters, text[start...]).allSatisfy { wanted, found in
      wanted.base == found.base && wanted.marks.allSatisfy(found.marks.contains)
    }
  }
}
