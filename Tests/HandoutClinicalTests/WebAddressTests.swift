import HandoutClinical
import HandoutTestSettings
import Testing

/// What is an address of a page, how it is written into codes, and how it is printed.
@Suite struct WebAddressTests {
  @Test(arguments: [
    ("https://clinic.example/knee", "https://clinic.example/knee", "clinic.example/knee"),
    ("http://clinic.example/", "http://clinic.example/", "clinic.example"),
    ("HTTPS://www.Clinic.Example", "https://www.clinic.example", "www.Clinic.Example"),
    (
      "https://clinic.example:8443/a?b=c&d=%20e#f", "https://clinic.example:8443/a?b=c&d=%20e#f",
      "clinic.example:8443/a?b=c&d=%20e#f"
    ),
    (
      "https://clinic.example/@knee/50%/a|b", "https://clinic.example/@knee/50%25/a%7Cb", "clinic.example/@knee/50%/a|b"
    ),
    ("https://clínica.example/año", "https://xn--clnica-4va.example/a%C3%B1o", "clínica.example/año"),
    ("https://Bücher.example", "https://xn--bcher-kva.example", "Bücher.example"),
    ("https://例え.テスト/膝", "https://xn--r8jz45g.xn--zckzah/%E8%86%9D", "例え.テスト/膝"),
    ("https://مثال.example/ركبة", "https://xn--mgbh0fb.example/%D8%B1%D9%83%D8%A8%D8%A9", "مثال.example/ركبة"),
    ("https://192.0.2.7/knee", "https://192.0.2.7/knee", "192.0.2.7/knee"),
    ("https://clinic.example/?", "https://clinic.example/?", "clinic.example/?"),
  ])
  func isRead(_ text: String, uri: String, shown: String) throws {
    let address = try WebAddress(text)
    #expect(address.uri == uri)
    #expect(address.shown == shown)
  }

  @Test(arguments: [
    ("clinic.example/knee", WebAddress.Fault.scheme), ("ftp://clinic.example", .scheme),
    ("javascript:alert(1)", .scheme), ("file:///etc/passwd", .scheme), ("mailto:knee@clinic.example", .scheme),
    ("tel:+15550100", .scheme), ("https:clinic.example", .scheme), ("", .scheme),
    ("https://clinic.example/a b", .space), ("https://clinic.example/a\u{200B}b", .space),
    ("https://clinic.example/\u{202E}a", .space), ("https://knee:secret@clinic.example/", .user),
    ("https://clinic.example@other.example/", .user), ("https://", .host), ("https:///knee", .host),
    ("https://localhost/knee", .host), ("https://clinic..example", .host), ("https://-clinic.example", .host),
    ("https://clinic_.example", .host), ("https://1.2.3", .host), ("https://1.2.3.400", .host),
    ("https://[2001:db8::1]/", .host), ("https://ｃlinic.example", .host), ("https://cli\u{301}nica.example", .host),
    ("https://\(String(repeating: "a", count: 64)).example", .host),
    ("https://\(String(repeating: "ü", count: 60)).example", .host),
    ("https://clinic.example:0", .port), ("https://clinic.example:70000", .port), ("https://clinic.example:", .port),
    ("https://clinic.example:+80", .port),
  ])
  func isRefused(_ text: String, fault: WebAddress.Fault) {
    #expect(throws: fault) { try WebAddress(text) }
  }

  /// The samples of RFC 3492, 7.1, that have no capitals.
  @Test(arguments: [
    ("ليهمابتكلموشعربي؟", "xn--egbpdaj6bu4bxfgehfvwxn"), ("他们为什么不说中文", "xn--ihqwcrb4cv8a8dqg056pqjye"),
    ("למההםפשוטלאמדבריםעברית", "xn--4dbcagdahymbxekheh6e0a7fei0b"),
    ("почемужеонинеговорятпорусски", "xn--b1abfaaepdrnnbgefbadotcwatmq2g4l"),
    ("3年b組金八先生", "xn--3b-ww4c5e180e575a65lsy2b"), ("そのスピードで", "xn--d9juau41awczczp"),
  ])
  func labelsAreEncoded(_ label: String, _ encoded: String) throws {
    // The question mark of the Arabic sample ends a host.
    guard !label.contains("؟") else { return }
    #expect(try WebAddress("https://\(label).example").uri == "https://\(encoded).example")
  }

  /// Whatever is read becomes an address in ASCII that is read as the same address again.
  @Test func randomAddresses() throws {
    var generator = SeededGenerator(printingSeedOf: "addresses")
    let pieces = [
      "a", "knee", "-", ".", "/", "?", "#", "%", "%4", "%41", ":", "80", "ü", "膝", "ك", " ", "@", "(", ")", "_",
      "\u{301}",
    ]
    var count = 0
    for _ in 0..<TestSettings.scaled(20_000) {
      let length = Int.random(in: 1...8, using: &generator)
      let rest = (0..<length).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      guard let address = try? WebAddress("https://clinic.example" + rest) else { continue }
      count += 1
      #expect(address.uri.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }, "\(rest)")
      #expect(try WebAddress(address.uri).uri == address.uri, "\(rest)")
      #expect(address.shown.hasPrefix("clinic.example"), "\(rest)")
    }
    #expect(count > 0)
  }

  @Test(arguments: [
    BadInput("link: {url: clinic.example/knee}", "1:13", "must be the address of a page"),
    BadInput("link: {url: \"javascript:alert(1)\"}", "1:13", "must be the address of a page"),
    BadInput("link: {url: \"mailto:knee@clinic.example\"}", "1:13", "must be the address of a page"),
    BadInput("link: {label: Video}", "1:7", "the key \"url\" is missing"),
    BadInput("link: {url: \"https://clinic.example\", lable: x}", "1:39", "unknown key \"lable\""),
    BadInput("link: https://clinic.example", "1:7", "must be a mapping"),
    BadInput("link: {url: \"https://clinic.example/\(String(repeating: "a", count: 191))\"}", "1:13", "214 characters"),
    BadInput(
      "link: {url: \"https://clinic.example\", label: \"\(String(repeating: "a", count: 41))\"}", "1:46",
      "41 characters"),
  ])
  func linksAreRefused(input: BadInput) {
    let found = complaints(input.text) { _ = Patient(decoding: $0) }
    #expect(found.contains { $0.hasPrefix("\(input.place) ") && $0.contains(input.part) }, "\(found)")
  }

  @Test(arguments: ["link: {}", "link: null", "link: {url: \"\", label: \"\"}", "link: {url: null}"])
  func noLinkIsNone(_ text: String) throws {
    #expect(try Patient(file: "p.yaml", bytes: Array(text.utf8)) == Patient())
  }

  @Test func theLongestAddressFits() throws {
    let url = "https://clinic.example/" + String(repeating: "a", count: Link.longestAddress - 23)
    let patient = try Patient(file: "p.yaml", bytes: Array("link: {url: \"\(url)\", label: Video}".utf8))
    #expect(patient.link?.address.uri == url && patient.link?.label == "Video")
  }
}
