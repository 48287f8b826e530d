/// Clinic files and logos with one mistake each.
enum BadClinics {
  static let files: [BadInput] = [
    .clinic("unknown clinic key", "phon: 555\n", "1:1", "did you mean \"phone\"?"),
    .clinic("pale colour", "name: Oak\ncolour: \"#FFEE99\"\n", "2:9", "4.5:1"),
    .clinic("colour in words", "colour: teal\n", "1:9", "#RRGGBB"),
    .clinic("colour without quotes", "colour: #112233\n", "1:8", "starts a comment"),
    .clinic("unknown country", "country: Atlantis\n", "1:10", "its two letters, such as US"),
    .clinic("mistyped country", "country: Untied States\n", "1:10", "did you mean \"United States\"?"),
    .clinic("country without an emergency number", "country: BR\n", "1:10", "no emergency number is known"),
    .clinic("emergency number in words", "emergency: the ambulance\n", "1:12", "2 to 15 digits"),
    .clinic("Traditional Chinese clinic", "languages: [zh-HK]\n", "1:13", "Traditional Chinese"),
    .clinic("unknown design of the clinic", "design: fancy\n", "1:9", "there is no design \"fancy\""),
    .clinic("unknown language of the clinic", "languages: [xx]\n", "1:13", "there is no language \"xx\""),
    .clinic("unknown paper of the clinic", "paper: a7\n", "1:8", "half-letter or WIDTHxHEIGHT"),
    .clinic("pain zones the wrong way round", "zones: {safe: 5, ok: 2}\n", "1:22", "above safe"),
    .clinic("half of the pain zones", "zones: {safe: 2}\n", "1:8", "\"ok\" is missing"),
    .clinic("Burmese name of the clinic", "name: \u{1019}\n", "1:7", "\"\u{1019}\" in name"),
    .clinic(
      "text reviewed twice", "reviews:\n\(review(language: "es"))\(review(language: "es-MX"))", "3:55",
      "the text of tight-hamstrings-knee-pain in es is reviewed twice"),
    .logo("text as logo", Array("hello".utf8), "neither a JPEG nor a PNG nor a WebP"),
    .logo("logo with a huge header", png(width: 0x7FFF_FFFF, height: 0x7FFF_FFFF), "at most 64000000 pixels"),
    .logo("logo of no size", png(width: 0, height: 8), "is a damaged PNG file"),
    .logo("logo cut short", png(width: 8, height: 8), "damaged"),
    .logo("JPEG cut short", [0xFF, 0xD8, 0xFF, 0xE0], "is a damaged JPEG file"),
    .logo("logo of 33 megabytes", Array(repeating: 0, count: 33 << 20), "larger than 32 MB"),
    missingLogo,
  ]

  private static func review(language: String) -> String {
    let who = "by: A. Bell, date: 2026-11-20, text: \"0123456789abcdef\""
    return "  - {condition: tight-hamstrings-knee-pain, language: \(language), \(who)}\n"
  }

  private static var missingLogo: BadInput {
    var input = BadInput.clinic("logo missing", "logo: pictures/none.png\n", "", "no such file")
    input.code = 66
    input.start = "pictures/none.png: error: "
    return input
  }

  /// A PNG that ends behind its header.
  private static func png(width: UInt32, height: UInt32) -> [UInt8] {
    let header: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
    let size = [width, height].flatMap { number in [24, 16, 8, 0].map { UInt8(number >> $0 & 0xFF) } }
    return header + size + [8, 6, 0, 0, 0, 1, 2, 3, 4]
  }
}
