import Foundation
import HandoutBatch
import HandoutKit
import HandoutTestSupport
import Testing

/// Addresses on separator sheets: in the window wherever the sheet slips, alone there, and never cut.
@Suite struct WindowEnvelopeTests {
  /// An envelope and its window, in points, as the standards state them: DIN 680 with DIN 5008 form B, and a No. 10 with its usual window.
  private struct Envelope {
    var width: Double
    var height: Double
    var left: Double
    var bottom: Double
    var windowWidth: Double
    var windowHeight: Double
    var panel: Double
    /// The room that must remain round an address (USPS Publication 25, 3-9).
    var clear: Double

    static let no10 = Envelope(
      width: 684, height: 297, left: 63, bottom: 36, windowWidth: 324, windowHeight: 81, panel: 288, clear: 9)
    static let din = Envelope(
      width: 220 * mm, height: 110 * mm, left: 20 * mm, bottom: 15 * mm, windowWidth: 90 * mm, windowHeight: 45 * mm,
      panel: 105 * mm, clear: 0)
    static let mm = 72 / 25.4

    /// The window on a sheet that lies at an edge of the envelope: how far it is moved right and up, 0 or 1.
    func window(right: Double, up: Double, sheetWidth: Double) -> (x: ClosedRange<Double>, y: ClosedRange<Double>) {
      let x = left - right * (width - sheetWidth)
      let y = panel - bottom - windowHeight + up * (height - panel)
      return (x...(x + windowWidth), y...(y + windowHeight))
    }
  }

  private struct Word {
    var text: String
    var x: ClosedRange<Double>
    var y: ClosedRange<Double>
  }

  /// The words of the first page, with their places from the top left corner.
  private func words(of path: String) throws -> [Word] {
    let output = try Command.run(["pdftotext", "-bbox", "-l", "1", path, "-"]).output
    let text = String(decoding: output, as: UTF8.self)
    return text.matches(of: /<word xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)<\/word>/).compactMap {
      guard let left = Double($0.1), let top = Double($0.2), let right = Double($0.3), let bottom = Double($0.4) else {
        return nil
      }
      return Word(text: String($0.5), x: left...right, y: top...bottom)
    }
  }

  private func bench(_ address: String, name: String = "Maria Alvarez", clinic: String, language: String = "en") throws
    -> BatchBench
  {
    let bench = try BatchBench(
      PatientList(
        columns: ["id", "condition", "name", "born", "therapist", "address", "clinic", "language"],
        rows: [["0041", PatientList.condition, name, "1962-04-17", "J. Okafor", address, "clinic.yaml", language]]))
    try bench.folder.put(clinic, in: "clinic.yaml")
    return bench
  }

  private static let clinics = [
    ("name: Hill\ncountry: US\n", Envelope.no10, 612.0), ("name: Hill\ncountry: CA\n", .no10, 612),
    ("name: Hill\ncountry: DE\n", .din, 595), ("name: Hill\ncountry: MX\n", .din, 612),
    ("name: Hill\ncountry: US\npaper: a4\n", .no10, 595), ("name: Hill\nenvelope: din-5008-b\n", .din, 612),
    ("name: Hill\ncountry: DE\nenvelope: no-10\n", .no10, 595),
  ]

  @Test(arguments: [0, 1, 2, 3, 4, 5, 6], ["en", "ar"])
  func theAddressStaysInTheWindowAndAlone(clinic: Int, language: String) throws {
    let (file, envelope, width) = Self.clinics[clinic]
    let lines = envelope.clear > 0 ? 4 : 5
    let address = (1..<lines).map { "Line\($0) Elm" }.joined(separator: "\n") + "\nSpringfield, IL 62704"
    let bench = try bench(address, clinic: file, language: language)
    _ = try bench.makePacket("packet.pdf") { $0.hasSeparators = true }
    let path = bench.folder.file("packet.pdf")
    let words = try words(of: path)
    let shown = words.filter { $0.y.lowerBound < envelope.panel }
    #expect(shown.map(\.text).contains("62704") && shown.count == 2 + (lines - 1) * 2 + 3, "\(shown.map(\.text))")
    for (right, up) in [(0.0, 0.0), (1, 0), (0, 1), (1, 1)] {
      let window = envelope.window(right: right, up: up, sheetWidth: width)
      for word in shown {
        #expect(
          word.x.lowerBound >= window.x.lowerBound + envelope.clear
            && word.x.upperBound <= window.x.upperBound - envelope.clear)
        // What is told as a word's height is that of its font, a little more than its ink.
        #expect(
          word.y.lowerBound >= window.y.lowerBound + envelope.clear - 2
            && word.y.upperBound <= window.y.upperBound - envelope.clear + 2, "\(word)")
      }
    }
    // Nothing else stands before the fold, in other readers' eyes too: no rule, no logo, no birth date.
    let grey = try #require(try Command.greyPages(path).first)
    let columns = Int((width * 60 / 72).rounded())
    let left = Int(((shown.map(\.x.lowerBound).min() ?? 0) - 4) * 60 / 72)
    let (top, bottom) = (shown.map(\.y.lowerBound).min() ?? 0, shown.map(\.y.upperBound).max() ?? 0)
    for row in 0..<Int(envelope.panel * 60 / 72 - 2) {
      for column in 0..<columns where grey[row * columns + column] < 200 {
        let y = Double(row) * 72 / 60
        #expect(column >= left && y > top - 3 && y < bottom + 3, "ink at \(column), \(row)")
      }
    }
    #expect(words.contains { $0.text.contains("1962") } || language == "ar")
  }

  /// A name that the address has already is not printed twice.
  @Test func theNameStandsOnce() throws {
    let bench = try bench("MARIA  ALVAREZ\n12 Elm Street\nSpringfield", clinic: "country: US\n")
    _ = try bench.makePacket("packet.pdf") { $0.hasSeparators = true }
    let shown = try words(of: bench.folder.file("packet.pdf")).filter { $0.y.lowerBound < 288 }
    #expect(shown.map(\.text) == ["MARIA", "ALVAREZ", "12", "Elm", "Street", "Springfield"])
  }

  /// What is not printed is told, and nothing of it is printed.
  @Test(arguments: [
    ("a\nb\nc\nd\ne", "country: US\n", "too long for the window", "letter"),
    (String(repeating: "x", count: 90), "country: US\n", "too long for the window", "letter"),
    ("12 Elm Street", "country: US\npaper: legal\n", "legal paper is not folded", "legal"),
    ("12 Elm Street", "country: US\npaper: a5\n", "a5 paper is not folded", "a5"),
  ]) func whatDoesNotFitIsTold(address: String, clinic: String, words: String, paper: String) throws {
    let bench = try bench(address, clinic: clinic)
    _ = try bench.makePacket("packet.pdf") { $0.hasSeparators = true }
    var warnings: [HandoutDiagnostic] = []
    for case .made(let item) in bench.events { warnings += item.warnings }
    let found = try #require(warnings.first { $0.code == "address-not-printed" })
    #expect(found.message.contains(words) && found.line == 2, "\(found)")
    let shown = try self.words(of: bench.folder.file("packet.pdf")).map(\.text)
    #expect(shown.contains("Maria") && !shown.contains("Elm") && !shown.contains { $0.hasPrefix("xxx") })
  }

  @Test func withoutSeparatorsItIsTold() throws {
    let bench = try bench("12 Elm Street\nSpringfield", clinic: "country: US\n")
    _ = try bench.makePacket("packet.pdf")
    _ = try bench.makeFiles("files")
    var codes: [String] = []
    for case .made(let item) in bench.events { codes += item.warnings.compactMap(\.code) }
    #expect(codes.count { $0 == "address-not-printed" } == 2, "\(codes)")
    _ = try bench.batch().check(naming: nil, hasSeparators: true)
    if case .made(let item)? = bench.events.last {
      #expect(!item.warnings.contains { $0.code == "address-not-printed" })
    }
  }
}
