import Foundation
import HandoutCairo
import HandoutDrawingSamples
import HandoutPDF
import HandoutPages
import HandoutTypography
import Testing

/// Encrypted files as independent readers see them.
@Suite struct EncryptionTests {
  private static let words = "cañón 密码 x-7"
  private let password: Password
  private let encrypter: PDFEncrypter
  private let plain: [UInt8]
  private let encrypted: [UInt8]
  private let poppler = "apt install poppler-utils"

  init() throws {
    let fonts = try FontBook()
    let bold = fonts.face(FaceID(index: 1))
    let document = SampleDocument.everyRole(try TestFace(id: bold.id, path: bold.path))
    plain = try PDFFinisher.finish(try CairoRenderer(fonts: fonts).pdf(document), document: document)
    password = try Password(Self.words)
    encrypter = try PDFEncrypter()
    var generator = SystemRandomNumberGenerator()
    encrypted = try encrypter.encrypt(plain, password: password, generator: &generator)
  }

  private func qpdf(_ arguments: [String], on bytes: [UInt8]) throws -> Tool.Result {
    try Tool("qpdf", install: "apt install qpdf").run(arguments, on: bytes)
  }

  /// The file without its protection, and with zeros in its identifier, which the library makes anew for every file.
  private func decrypted(_ bytes: [UInt8], password: String = words) throws -> [UInt8] {
    let file = FileManager.default.temporaryDirectory.appending(path: "handout-\(UUID().uuidString).pdf")
    defer { try? FileManager.default.removeItem(at: file) }
    let result = try qpdf(["--password=\(password)", "--decrypt", "{}", file.path], on: bytes)
    try #require(result.status == 0, "\(result.output)")
    var bytes = Array(try Data(contentsOf: file))
    let start = try #require(bytes.firstRange(of: Array("/ID [<".utf8))).upperBound
    let end = try #require(bytes[start...].firstRange(of: Array(">]".utf8))).lowerBound
    try #require(end - start == 66)
    for index in start..<end where bytes[index] != UInt8(ascii: "<") && bytes[index] != UInt8(ascii: ">") {
      bytes[index] = UInt8(ascii: "0")
    }
    return bytes
  }

  @Test func theMethodIsTheStrongOne() throws {
    let result = try qpdf(["--show-encryption", "--password=\(Self.words)", "{}"], on: encrypted)
    let lines = Set(result.output.split(separator: "\n").map(String.init))
    let wanted = [
      "R = 6", "stream encryption method: AESv3", "string encryption method: AESv3", "file encryption method: AESv3",
      "extract for accessibility: allowed", "extract for any purpose: allowed", "print low resolution: allowed",
      "print high resolution: allowed", "modify document assembly: not allowed", "modify forms: allowed",
      "modify annotations: allowed", "modify other: not allowed", "Supplied password is user password",
    ]
    for line in wanted { #expect(lines.contains(line), "\(line) is not in \(result.output)") }
    #expect(!lines.contains("Supplied password is owner password"))
    #expect(try qpdf(["--check", "--password=\(Self.words)", "{}"], on: encrypted).status == 0)
  }

  @Test(arguments: ["pdftotext", "pdfinfo", "mutool", "qpdf"]) func readersAskForThePassword(name: String) throws {
    func read(_ password: String?) throws -> Tool.Result {
      let arguments: [String] =
        switch name {
        case "pdftotext": (password.map { ["-upw", $0] } ?? []) + ["{}", "-"]
        case "pdfinfo": (password.map { ["-upw", $0] } ?? []) + ["{}"]
        case "mutool": ["draw", "-q", "-F", "txt", "-o", "-"] + (password.map { ["-p", $0] } ?? []) + ["{}"]
        default: (password.map { ["--password=\($0)"] } ?? []) + ["--show-npages", "{}"]
        }
      return try Tool(name, install: "see Tests/run").run(arguments, on: encrypted)
    }
    #expect(try read(Self.words).status == 0)
    for wrong in [nil, "", "wrong", Self.words + " ", String(Self.words.dropLast())] {
      #expect(try read(wrong).status != 0, "\(name) opened the file with \(wrong ?? "no password")")
    }
  }

  @Test func wordsAndPixelsStay() throws {
    let text = try Tool("pdftotext", install: poppler)
    let before = try text.run(["-raw", "{}", "-"], on: plain).output
    #expect(before.count > 100)
    #expect(try text.run(["-raw", "-upw", Self.words, "{}", "-"], on: encrypted).output == before)
    let mutool = try Tool("mutool", install: "apt install mupdf-tools")
    func pixels(_ bytes: [UInt8], _ password: [String]) throws -> String {
      try mutool.run(["draw", "-q", "-r", "60", "-F", "pnm", "-o", "-"] + password + ["{}", "1-2"], on: bytes).output
    }
    #expect(try pixels(encrypted, ["-p", Self.words]) == pixels(plain, []))
  }

  @Test func nothingReadableIsLeft() throws {
    for piece in ["<x:xmpmeta", "pdfuaid"] {
      #expect(String(decoding: plain, as: UTF8.self).contains(piece))
      #expect(!String(decoding: encrypted, as: UTF8.self).contains(piece), "\(piece)")
    }
  }

  @Test func theDecryptedFileIsTheAccessibleOneAgain() throws {
    let reports = try Checker().reports([plain, try decrypted(encrypted)])
    try #require(reports.count == 2)
    #expect(reports[1].failures == [] && reports[1].faults == [])
    #expect(!reports[0].elements.isEmpty)
    #expect(reports[0].elements == reports[1].elements)
    #expect(reports[0].language == reports[1].language)
  }

  /// Two files never share keys, though password and content are the same.
  @Test func everyFileHasItsOwnKeys() throws {
    var generator = SystemRandomNumberGenerator()
    let second = try encrypter.encrypt(plain, password: password, generator: &generator)
    #expect(second != encrypted)
    #expect(try decrypted(second) == decrypted(encrypted))
  }

  @Test func manyThreadsEncryptAtOnce() async throws {
    let count = 24
    let files = try await withThrowingTaskGroup(of: (Int, [UInt8]).self) { group in
      for number in 0..<count {
        group.addTask {
          var generator = SystemRandomNumberGenerator()
          let password = try Password("password \(number)")
          return (number, try encrypter.encrypt(plain, password: password, generator: &generator))
        }
      }
      return try await group.reduce(into: [Int: [UInt8]]()) { $0[$1.0] = $1.1 }
    }
    #expect(files.count == count)
    let whole = try decrypted(encrypted)
    for (number, bytes) in files { #expect(try decrypted(bytes, password: "password \(number)") == whole) }
  }

  @Test func aFileTellsItsPassword() throws {
    #expect(PDFEncrypter.isEncrypted(encrypted) && !PDFEncrypter.isEncrypted(plain))
    #expect(try encrypter.opens(encrypted, with: password))
    for words in ["wrong", Self.words + "1", String(Self.words.dropLast())] {
      #expect(try !encrypter.opens(encrypted, with: Password(words)), "\(words)")
    }
    #expect(try !encrypter.opens(plain, with: password))
    #expect(try !encrypter.opens(Array("%PDF-1.7".utf8), with: password))
    #expect(try !encrypter.opens(Array(encrypted.dropLast(40)), with: Password("wrong")))
  }

  @Test func damagedFilesAreRefused() throws {
    var generator = SystemRandomNumberGenerator()
    let damaged = [
      [], Array("%PDF-1.7".utf8), Array(plain.dropLast(40)), Array(plain[..<(plain.count / 2)]), encrypted,
    ]
    for bytes in damaged {
      do throws(EncryptionError) {
        _ = try encrypter.encrypt(bytes, password: password, generator: &generator)
        Issue.record("\(bytes.count) damaged bytes were encrypted")
      } catch {
        guard case .refused = error else {
          Issue.record("\(error)")
          continue
        }
        #expect(!error.description.contains(Self.words))
      }
    }
  }

  @Test func aMissingLibraryIsNamed() {
    #expect(throws: EncryptionError.missingLibrary("libqpdf.so.0")) { try PDFEncrypter(libraryName: "libqpdf.so.0") }
    #expect(throws: EncryptionError.missingFunction("qpdf_init")) { try PDFEncrypter(libraryName: "libz.so.1") }
  }
}
