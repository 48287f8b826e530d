import HandoutPages

/// The words of a handout's pages in reading order, in which is looked up whether a text is printed.
struct PrintedWords {
  /// The letters in small case, without white space and the signs that only say in which direction letters run.
  private var letters: [Unicode.Scalar] = []
  /// By letter: whether a word can begin there.
  private var begins: [Bool] = []
  private var isBetweenWords = true

  init(_ document: PlacedDocument) {
    for page in document.pages {
      page.frame.forEachItem { item in
        guard case .text(let run) = item else { return }
        add(run.text)
        // The next run may be another line, or another block.
        isBetweenWords = true
      }
    }
  }

  private init(_ text: String) { add(text) }

  private mutating func add(_ text: String) {
    for scalar in text.lowercased().unicodeScalars {
      if scalar.properties.isWhitespace {
        isBetweenWords = true
      } else if !Self.onlyDirects(scalar) {
        letters.append(scalar)
        begins.append(isBetweenWords || !Self.joins(scalar) || letters.dropLast().last.map(Self.joins) != true)
        isBetweenWords = false
      }
    }
  }

  /// Whether the text stands on the pages: with all its words, one after the other, from the beginning of a word to the end of one.
  func holds(_ text: String) -> Bool {
    let wanted = PrintedWords(text).letters
    guard let first = wanted.first, wanted.count <= letters.count else { return false }
    return (0...(letters.count - wanted.count)).contains { start in
      guard letters[start] == first, begins[start] else { return false }
      let end = start + wanted.count
      return (end == letters.count || begins[end]) && letters[start..<end].elementsEqual(wanted)
    }
  }

  /// Whether a letter joins the one before it in a word. Ideographs stand one by one.
  private static func joins(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .otherLetter: !scalar.properties.isIdeographic
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .nonspacingMark, .spacingMark,
      .decimalNumber:
      true
    default: false
    }
  }

  private static func onlyDirects(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
