/// Where a word (the text between two spaces) may be parted, and how it clings to its neighbours.
///
/// The rules are the part of UAX #14 that the handout's languages need, and a little stricter where a page reads better
/// for it: ranges ("8–12") stay whole, as does a word of one letter beside a hyphen or a slash ("x-ray", "w/o").
struct WordBreaks {
  /// A place inside the word.
  struct Place {
    /// The index of the scalar before which the word may be parted.
    var scalar: Int
    /// Whether what stands on both sides reads as words of their own, as ideographs do.
    var partsWords: Bool
  }

  /// The places inside the word, in order.
  let inner: [Place]
  let edges: WordEdges

  init(_ scalars: [UnicodeScalar]) {
    let classes = scalars.map(BreakClass.init)
    inner = classes.indices.dropFirst().compactMap { index in
      if Self.allowsIdeographicBreak(before: index, in: classes) { return Place(scalar: index, partsWords: true) }
      return Self.allowsBreak(before: index, in: classes) ? Place(scalar: index, partsWords: false) : nil
    }
    var edges = WordEdges()
    edges.clingsToPrevious = classes.allSatisfy { Self.isTrailing($0) }
    edges.clingsToNext =
      classes.allSatisfy { $0 == .opening || $0 == .ideographicOpening } || CounterWords.isAbbreviation(scalars)
    edges.beginsWithNumber = scalars.first.map(CounterWords.isNumeric) ?? false
    edges.endsWithNumber = scalars.last.map(CounterWords.isNumeric) ?? false
    edges.beginsWithCounter = CounterWords.begins(scalars)
    edges.endsWithTimes = CounterWords.endsWithTimes(scalars)
    edges.isNumberGroup = CounterWords.isNumberGroup(scalars)
    edges.mayFollowHyphen = classes.first == .letter || classes.first == .opening
    edges.endsWithHyphen =
      switch classes.last {
      case .hyphen, .dash, .slash: classes.count > 1
      case .fixedSpace: true
      default: false
      }
    edges.first = classes.first ?? .letter
    edges.last = classes.last ?? .letter
    self.edges = edges
  }

  private static func isTrailing(_ kind: BreakClass) -> Bool {
    switch kind {
    case .closing, .ideographicClosing, .dash, .slash, .hyphen: true
    default: false
    }
  }

  private static func allowsIdeographicBreak(before index: Int, in classes: [BreakClass]) -> Bool {
    let next = classes[index]
    let last = classes[index - 1]
    // A time ("14：30") is one number.
    if last == .ideographicClosing, next == .digit, index >= 2, classes[index - 2] == .digit { return false }
    return BreakClass.allowsIdeographicBreak(between: last, and: next)
  }

  private static func allowsBreak(before index: Int, in classes: [BreakClass]) -> Bool {
    let next = classes[index]
    let last = classes[index - 1]
    switch last {
    case .fixedSpace:
      return next.isWordBody || next == .opening || next == .quote
    case .letter where next == .leadingVowel, .mark where next == .leadingVowel:
      // Thai and Lao have no spaces between words; a vowel written before its consonant begins a syllable.
      return true
    case .hyphen, .slash:
      return next == .letter
        && bodyLength(endingBefore: index - 1, in: classes) >= 2
        && bodyLength(from: index, in: classes) >= 2
    case .dash:
      guard index >= 2 else { return false }
      let before = classes[index - 2]
      guard before != .dash, before != .glue else { return false }
      return next == .letter || next == .opening || next == .quote || (next == .digit && before != .digit)
    default:
      return false
    }
  }

  private static func bodyLength(endingBefore end: Int, in classes: [BreakClass]) -> Int {
    classes[..<end].reversed().prefix { $0.isWordBody }.count
  }

  private static func bodyLength(from start: Int, in classes: [BreakClass]) -> Int {
    classes[start...].prefix { $0.isWordBody }.count
  }
}
