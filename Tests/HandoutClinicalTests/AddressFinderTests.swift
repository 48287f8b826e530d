import HandoutClinical
import HandoutTestSettings
import Testing

/// Addresses in what people typed.
@Suite struct AddressFinderTests {
  private func found(_ text: String) -> [String] {
    AddressFinder.addresses(in: text).map { "\(text[$0.range]) → \($0.uri)" }
  }

  @Test(arguments: [
    ("See https://clinic.example/knee.", ["https://clinic.example/knee → https://clinic.example/knee"]),
    ("See (https://clinic.example/knee), then rest.", ["https://clinic.example/knee → https://clinic.example/knee"]),
    ("\"https://clinic.example/knee\"!", ["https://clinic.example/knee → https://clinic.example/knee"]),
    ("https://clinic.example/a_(b)?", ["https://clinic.example/a_(b) → https://clinic.example/a_(b)"]),
    ("(see https://clinic.example/a_(b))", ["https://clinic.example/a_(b) → https://clinic.example/a_(b)"]),
    ("<https://clinic.example/knee>", ["https://clinic.example/knee → https://clinic.example/knee"]),
    ("Page:https://clinic.example/a?b=c&d=e…", ["https://clinic.example/a?b=c&d=e → https://clinic.example/a?b=c&d=e"]),
    ("HTTP://Clinic.example/Knee", ["HTTP://Clinic.example/Knee → http://clinic.example/Knee"]),
    ("www.clinic.example.", ["www.clinic.example → https://www.clinic.example"]),
    ("go to clinic.example/knee, twice", ["clinic.example/knee → https://clinic.example/knee"]),
    ("clinic.example/, twice", ["clinic.example/ → https://clinic.example/"]),
    ("knee@clinic.example.", ["knee@clinic.example → mailto:knee@clinic.example"]),
    ("mail: a.b+c@clinic.example;", ["a.b+c@clinic.example → mailto:a.b+c@clinic.example"]),
    ("Vea https://clínica.example/año.", ["https://clínica.example/año → https://xn--clnica-4va.example/a%C3%B1o"]),
    ("انظر https://clinic.example/knee، ثم", ["https://clinic.example/knee → https://clinic.example/knee"]),
    (
      "انظر https://clinic.example/ركبة؟",
      ["https://clinic.example/ركبة → https://clinic.example/%D8%B1%D9%83%D8%A8%D8%A9"]
    ),
    ("请看https://clinic.example/knee。", ["https://clinic.example/knee → https://clinic.example/knee"]),
    ("请看https://clinic.example/knee然后休息", ["https://clinic.example/knee → https://clinic.example/knee"]),
    ("\u{2068}https://clinic.example/knee\u{2069}", ["https://clinic.example/knee → https://clinic.example/knee"]),
    (
      "https://a.example/1 and b.example/2 or c@d.example",
      [
        "https://a.example/1 → https://a.example/1", "b.example/2 → https://b.example/2",
        "c@d.example → mailto:c@d.example",
      ]
    ),
  ])
  func areFound(_ text: String, _ wanted: [String]) {
    #expect(found(text) == wanted)
  }

  @Test(arguments: [
    "Do 3 sets/day, 2.5/3 kg.", "and/or w/o", "Rest well.Then go on.", "Dr.Smith/Jones", "10.12.2026/11",
    "call (555) 010-0142",
    "e.g. 5/6", "a@b", "@clinic", "knee@", "ftp://clinic.example/x", "javascript:alert(1)", "https://", "http:// x",
    "https://knee:secret@clinic.example/", "xhttps://clinic", "…/…", "",
  ])
  func otherWordsAreNone(_ text: String) { #expect(found(text) == []) }

  /// Punctuation never becomes part of an address, and an address never loses a letter.
  @Test func punctuationAroundAddresses() {
    var generator = SeededGenerator(printingSeedOf: "punctuation")
    let before = ["", "(", "\"", "„", "(see ", "«", "¿", "–", "، ", "。"]
    let after = [
      "", ".", ",", ")", ").", "!", "?", "\"", "”.", "»,", "…", ";", ":", "،", "؟", "。", "）", "'", " .", "),",
    ]
    let addresses = [
      "https://clinic.example/knee", "http://clinic.example/a/b-c_d?e=f&g=1#h", "https://xn--clnica-4va.example/x",
      "https://clinic.example/a_(b)", "www.clinic.example/1", "clinic.example/p/7f3k",
    ]
    for _ in 0..<TestSettings.scaled(5_000) {
      let address = addresses.randomElement(using: &generator) ?? ""
      let text =
        "Look: " + (before.randomElement(using: &generator) ?? "") + address
        + (after.randomElement(using: &generator) ?? "") + " then 3/4 more"
      let found = AddressFinder.addresses(in: text)
      #expect(found.map { String(text[$0.range]) } == [address], "\(text)")
    }
  }

  /// Whatever is typed, what is found stands in the text, in order, and nothing overlaps.
  @Test func anyTextIsRead() {
    var generator = SeededGenerator(printingSeedOf: "typed text")
    let pieces = [
      "https://", "http://", "www.", "clinic", ".", "example", "/", "@", "(", ")", " ", "،", "膝", "ك", "%", ":", "?",
      "\u{301}", "\u{2068}", "-",
    ]
    for _ in 0..<TestSettings.scaled(20_000) {
      let text = (0..<Int.random(in: 1...12, using: &generator)).map { _ in
        pieces.randomElement(using: &generator) ?? ""
      }.joined()
      var last = text.startIndex
      for address in AddressFinder.addresses(in: text) {
        #expect(last <= address.range.lowerBound && !address.range.isEmpty, "\(text)")
        #expect(address.uri.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }, "\(text)")
        last = address.range.upperBound
      }
    }
  }
}
