import Foundation
import HandoutCairo
import HandoutDrawingSamples
import HandoutPDF
import HandoutPages
import HandoutTestSettings
import HandoutTypography
import Testing

/// A file within a file: written so that every reader finds it, and read back whoever wrote the file last.
@Suite struct AttachmentTests {
  private static let text = "{\"plan\": 1, \"notes\": \"Dạ – 走\"}\n"
  private let drawn: [UInt8]
  private let document: PlacedDocument
  private let plain: [UInt8]
  private let attached: [UInt8]
  private let reader: AttachmentReader

  init() throws {
    let fonts = try FontBook()
    let bold = fonts.face(FaceID(index: 1))
    document = SampleDocument.everyRole(try TestFace(id: bold.id, path: bold.path))
    drawn = try CairoRenderer(fonts: fonts).pdf(document)
    plain = try PDFFinisher.finish(drawn, document: document)
    attached = try PDFFinisher.finish(drawn, document: document, additions: Self.additions(Self.text))
    reader = try AttachmentReader()
  }

  private static func additions(_ text: String, name: String = "plan.json") -> FileAdditions {
    var additions = FileAdditions()
    additions.attachment = Attachment(
      name: name, mediaType: "application/json", description: "What was planned", bytes: Array(text.utf8))
    return additions
  }

  private func found(in pdf: [UInt8], _ password: Password? = nil) throws -> String? {
    try reader.attachment(named: "plan.json", in: pdf, password: password).map { String(decoding: $0, as: UTF8.self) }
  }

  /// A file as another program writes it anew.
  private func rewritten(_ pdf: [UInt8], by command: [String]) throws -> [UInt8] {
    let file = FileManager.default.temporaryDirectory.appending(path: "handout-\(UUID().uuidString).pdf")
    defer { try? FileManager.default.removeItem(at: file) }
    let tool = try Tool(command[0], install: "apt install qpdf mupdf-tools")
    let result = try tool.run(command.dropFirst().map { $0 == "OUT" ? file.path : $0 }, on: pdf)
    try #require(result.status == 0, "\(result.output)")
    return Array(try Data(contentsOf: file))
  }

  @Test func itIsReadBack() throws {
    #expect(try found(in: attached) == Self.text)
    #expect(try found(in: plain) == nil)
    #expect(try reader.attachment(named: "other.json", in: attached, password: nil) == nil)
  }

  @Test func theBytesAreTheSameEveryTime() throws {
    #expect(try PDFFinisher.finish(drawn, document: document, additions: Self.additions(Self.text)) == attached)
    #expect(try PDFFinisher.finish(drawn, document: document, additions: FileAdditions()) == plain)
  }

  @Test func otherProgramsFindIt() throws {
    let list = try Tool("pdfdetach", install: "apt install poppler-utils").run(["-list", "{}"], on: attached)
    #expect(list.output == "1 embedded files\n1: plan.json\n")
    let saved = try rewritten(attached, by: ["pdfdetach", "-save", "1", "-o", "OUT", "{}"])
    #expect(String(decoding: saved, as: UTF8.self) == Self.text)
    let mutool = try Tool("mutool", install: "apt install mupdf-tools")
    let shown = try mutool.run(["show", "{}", "trailer/Root/Names/EmbeddedFiles"], on: attached).output
    #expect(shown.contains("(plan.json)"), "\(shown)")
    let check = try Tool("qpdf", install: "apt install qpdf").run(["--check", "{}"], on: attached)
    #expect(check.status == 0, "\(check.output)")
  }

  @Test func theFileStaysAccessible() throws {
    let reports = try Checker().reports([plain, attached])
    #expect(reports[1].failures == [] && reports[1].faults == [])
    #expect(reports[0].elements == reports[1].elements)
  }

  @Test(arguments: [
    ["qpdf", "--qdf", "{}", "OUT"], ["qpdf", "--linearize", "{}", "OUT"],
    ["qpdf", "--object-streams=disable", "--stream-data=uncompress", "{}", "OUT"],
    ["qpdf", "--object-streams=generate", "--recompress-flate", "--compression-level=9", "{}", "OUT"],
    ["mutool", "clean", "-gggg", "{}", "OUT"], ["mutool", "clean", "-d", "{}", "OUT"],
  ]) func filesOfOtherProgramsAreRead(command: [String]) throws {
    #expect(try found(in: rewritten(attached, by: command)) == Self.text)
  }

  @Test func anotherWayOfPackingIsNamed() throws {
    let hexadecimal = try rewritten(attached, by: ["mutool", "clean", "-a", "{}", "OUT"])
    #expect(throws: AttachmentError.filter("/ASCIIHexDecode, /FlateDecode")) { try found(in: hexadecimal) }
    // What the help says mends it.
    let mended = try rewritten(hexadecimal, by: ["qpdf", "--decode-level=generalized", "{}", "OUT"])
    #expect(try found(in: mended) == Self.text)
  }

  @Test func itIsEncryptedWithTheFile() throws {
    var generator = SystemRandomNumberGenerator()
    let password = try Password("green river 42")
    let locked = try PDFEncrypter().encrypt(attached, password: password, generator: &generator)
    #expect(!String(decoding: locked, as: UTF8.self).contains("plan.json"))
    #expect(try found(in: locked, password) == Self.text)
    #expect(throws: AttachmentError.needsPassword) { try found(in: locked) }
    #expect(throws: AttachmentError.wrongPassword) { try found(in: locked, try Password("blue river")) }
    #expect(try found(in: attached, password) == Self.text, "a password does not hinder an open file")
  }

  /// Programs that join files keep the attachments of all of them.
  @Test func ofTwoNoneIsTaken() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "handout-\(UUID().uuidString).json")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data("{\"plan\": 1}".utf8).write(to: file)
    let joined = try rewritten(
      attached, by: ["qpdf", "{}", "OUT", "--add-attachment", file.path, "--filename=plan.json", "--key=other", "--"])
    #expect(throws: AttachmentError.several(count: 2)) { try found(in: joined) }
  }

  /// Nothing is unpacked beyond what a plan can have, however small it is packed.
  @Test func aLongOneIsNotUnpacked() throws {
    let long = String(repeating: "0", count: AttachmentReader.limit + 1)
    let file = try PDFFinisher.finish(drawn, document: document, additions: Self.additions(long))
    #expect(file.count < attached.count + 10_000)
    #expect(throws: AttachmentError.self) { try found(in: file) }
    let loose = try rewritten(file, by: ["qpdf", "--stream-data=uncompress", "{}", "OUT"])
    #expect(throws: AttachmentError.tooLong(limit: AttachmentReader.limit)) { try found(in: loose) }
    let longest = String(long.dropLast())
    #expect(
      try found(in: try PDFFinisher.finish(drawn, document: document, additions: Self.additions(longest))) == longest)
  }

  @Test func aChangedByteIsSeen() throws {
    var loose = try rewritten(attached, by: ["qpdf", "--qdf", "--object-streams=disable", "{}", "OUT"])
    let place = try #require(loose.firstRange(of: Array("\"plan\": 1".utf8))).upperBound - 1
    loose[place] = UInt8(ascii: "7")
    #expect(throws: AttachmentError.damaged("the attachment is not what its check sum says")) { try found(in: loose) }
  }

  /// Validators find the end of a stream by its last line as well; there a carriage return of the stream would be lost.
  @Test func theLineEndBehindAStreamIsNoPartOfIt() throws {
    // The last byte of a zlib stream is the sum of what is packed, and one (RFC 1950).
    let text = "00000------------"
    try #require(text.utf8.reduce(1) { $0 + Int($1) } % 256 == 0x0D)
    let file = try PDFFinisher.finish(drawn, document: document, additions: Self.additions(text))
    #expect(file.firstRange(of: Array("\r\r\nendstream".utf8)) != nil)
    #expect(try found(in: file) == text)
  }

  @Test func noFileAtAll() throws {
    for bytes in [[], Array("%PDF-1.7".utf8), Array("name: Maria\n".utf8), [UInt8](repeating: 0, count: 5_000)] {
      #expect(throws: AttachmentError.self) { try found(in: bytes) }
    }
    #expect(throws: AttachmentError.library(.missingLibrary("libqpdf.so.0"))) {
      try AttachmentReader(libraryName: "libqpdf.so.0")
    }
  }

  /// A cut or changed file gives its attachment as it was, none, or an error: never another one, never a trap, never an endless wait.
  @Test(.timeLimit(.minutes(5))) func damageNeverGivesAnother() throws {
    var generator = SeededGenerator(printingSeedOf: "damaged files with attachments")
    var password: Password?
    for base in [attached, try rewritten(attached, by: ["qpdf", "--qdf", "{}", "OUT"]), try locked(&password)] {
      for _ in 0..<TestSettings.scaled(2_000) {
        let damaged = Self.damaged(base, &generator)
        do throws(AttachmentError) {
          let bytes = try reader.attachment(named: "plan.json", in: damaged, password: password)
          #expect(bytes == nil || bytes == Array(Self.text.utf8))
        } catch {
          if case .library = error { Issue.record("\(error)") }
        }
      }
    }
  }

  private func locked(_ password: inout Password?) throws -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    let chosen = try Password("green river 42")
    password = chosen
    return try PDFEncrypter().encrypt(attached, password: chosen, generator: &generator)
  }

  /// A file that was cut, or of which bytes were changed, lost or doubled.
  private static func damaged(_ base: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
    var bytes = base
    switch Int.random(in: 0..<5, using: &generator) {
    case 0: bytes = Array(bytes.prefix(.random(in: 0..<bytes.count, using: &generator)))
    case 1:
      let start = Int.random(in: 0..<bytes.count, using: &generator)
      bytes.removeSubrange(start..<min(bytes.count, start + .random(in: 1...200, using: &generator)))
    case 2:
      let start = Int.random(in: 0..<bytes.count, using: &generator)
      let piece = bytes[start..<min(bytes.count, start + .random(in: 1...200, using: &generator))]
      bytes.insert(contentsOf: piece, at: start)
    default:
      for _ in 0...Int.random(in: 0...8, using: &generator) {
        bytes[.random(in: 0..<bytes.count, using: &generator)] = .random(in: 0...255, using: &generator)
      }
    }
    return bytes
  }
}
