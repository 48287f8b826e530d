/// What the operators do that Cairo writes on a page (PDF 1.7, annex A).
struct DrawingOperators {
  /// What an operator means for marks.
  enum Kind: UInt8 {
    /// None that Cairo writes.
    case unknown
    /// Sets or builds something, but shows nothing.
    case silent
    /// Saves the state.
    case save
    /// Brings the state back that was saved.
    case restore
    /// Begins a figure of a path.
    case path
    /// Ends a path without showing it.
    case endPath
    /// Fills a path by the even-odd rule, which makes it a sign of stage 5.
    case sign
    /// Shows something that is no text.
    case painting
    /// Begins to place text.
    case beginText
    /// Ends it.
    case endText
    /// Chooses the font.
    case font
    /// Shows text.
    case text
    /// Begins a mark with properties.
    case beginMark
    /// Ends the innermost mark.
    case endMark
  }

  /// The kinds of operators of one or two letters, at first letter · 128 + second letter.
  private let short: [Kind]

  static let cairo = DrawingOperators()

  private init() {
    var short = [Kind](repeating: .unknown, count: 128 * 128)
    let silent =
      "cm w J j M d ri i gs l c v y h W W* Tc Tw Tz TL Tr Ts Td TD Tm T* CS cs SC sc G g RG rg K k"
    let kinds: [(String, Kind)] = [
      (silent, .silent), ("q", .save), ("Q", .restore), ("m re", .path), ("n", .endPath), ("f*", .sign),
      ("f F B B* b b* S s sh Do", .painting), ("BT", .beginText), ("ET", .endText), ("Tf", .font), ("Tj TJ", .text),
    ]
    for (names, kind) in kinds {
      for name in names.split(separator: " ") { short[Self.place(Array(name.utf8)[...])] = kind }
    }
    self.short = short
  }

  /// The kind of the operator that stands in the range.
  func kind(_ bytes: [UInt8], _ range: Range<Int>) -> Kind {
    switch range.count {
    case 1, 2: short[Self.place(bytes[range])]
    case 3:
      if bytes.matches("BDC", in: range) {
        .beginMark
      } else if bytes.matches("EMC", in: range) {
        .endMark
      } else if bytes.matches("SCN", in: range) || bytes.matches("scn", in: range) {
        .silent
      } else {
        .unknown
      }
    default: .unknown
    }
  }

  private static func place(_ name: ArraySlice<UInt8>) -> Int {
    name.reduce(0) { $0 << 7 | Int($1 & 0x7F) } << (name.count == 1 ? 7 : 0)
  }
}
