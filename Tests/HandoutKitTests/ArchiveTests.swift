import Foundation
import HandoutBatch
import HandoutDrawingSamples
import HandoutKit
import HandoutPages
import HandoutTestSupport
import Testing

/// Files that are to be archived: PDF/A-3a beside PDF/UA-1, in the eyes of an independent validator.
@Suite struct ArchiveTests {
  private let press: HandoutPress

  init() throws { press = try SharedPress.press() }

  private func request(design: String, language: String = "en") -> HandoutRequest {
    var request = HandoutRequest(condition: "tight-hamstrings-knee-pain", date: SampleRequest.date)
    request.patient = .file(SampleRequest.patient)
    request.settings.clinic = SampleRequest.clinic
    request.settings.designs = design.split(separator: ",").map(String.init)
    request.settings.language = language
    request.settings.isArchived = true
    request.settings.attachesPlan = true
    return request
  }

  /// What a validator objects to in some files.
  private func failures(of files: [[UInt8]]) throws -> [[String]] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "handout-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var paths: [String] = []
    for (index, bytes) in files.enumerated() {
      let file = folder.appending(path: "\(index).pdf")
      try Data(bytes).write(to: file)
      paths.append(file.path)
    }
    return try CheckerScript.report("archive.py", paths)
  }

  @Test func everyDesignAndScriptIsSound() throws {
    let designs = try BuiltInLibrary.sheetDesigns() + ["sheet,full,log"]
    #expect(designs.count > 5)
    var requests = designs.map { request(design: $0) }
    for language in ["es", "ar", "zh", "vi", "es,en", "ar,en"] {
      requests += ["sheet", "full", "fridge"].map { request(design: $0, language: language) }
    }
    for theme in ["grey", "high-contrast", "ink-saver", "easy-read"] {
      var themed = request(design: "sheet")
      themed.settings.theme = theme
      requests.append(themed)
    }
    let files = try requests.map { try press.make($0).pdf }
    for (request, failures) in zip(requests, try failures(of: files)) {
      #expect(failures == [], "\(request.settings.designs) \(request.settings.language ?? "")")
    }
  }

  /// The validator sees what is missing: a test that cannot fail says nothing.
  @Test func anOrdinaryFileIsNoArchive() throws {
    var plain = request(design: "sheet")
    plain.settings.isArchived = false
    let failures = try failures(of: [try press.make(plain).pdf])
    #expect(failures.first?.contains { $0.contains("PDFA3A-ID-SCHEMA") } == true, "\(failures)")
  }

  @Test func theBytesAreTheSameAndTheIdentifiersNot() throws {
    let one = try press.make(request(design: "sheet")).pdf
    #expect(try press.make(request(design: "sheet")).pdf == one)
    var other = request(design: "sheet")
    other.patient = nil
    func identifier(_ pdf: [UInt8]) throws -> ArraySlice<UInt8> {
      let start = try #require(pdf.firstRange(of: Array("/ID[<".utf8))).upperBound
      return pdf[start..<start + 32]
    }
    #expect(try identifier(one) != identifier(press.make(other).pdf))
  }

  /// A logo as a program of the office writes it.
  @Test func imagesAreSoundOrRefused() throws {
    var branded = request(design: "sheet")
    branded.settings.logo = SampleImage.jpeg.bytes
    var files = [try press.make(branded).pdf]
    branded.settings.logo = try press.png(press.place(request(design: "sheet")), page: 1, dotsPerInch: 20)
    files.append(try press.make(branded).pdf)
    #expect(try failures(of: files) == [[], []])
    branded.settings.logo = SampleImage.jpegInCMYK.bytes
    let error = #expect(throws: HandoutError.self) { try press.make(branded) }
    #expect(error?.kind == .content)
    #expect(error?.diagnostics.first?.message.contains("inks") == true)
  }

  @Test func aMissingProfileIsNamed() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "handout-\(UUID().uuidString)")
    try Data(repeating: 0, count: 4_000).write(to: folder)
    defer { try? FileManager.default.removeItem(at: folder) }
    for path in ["/no/such/profile.icc", folder.path] {
      let error = #expect(throws: HandoutError.self) { try ArchiveProfile(path: path).bytes() }
      #expect(error?.kind == .missingService)
      #expect(error?.diagnostics.first?.help == "apt-get install icc-profiles-free")
    }
    #expect(try ArchiveProfile().bytes().count > 1_000)
  }

  @Test func aRowsPasswordIsAMistakeOfItsOwn() throws {
    var list = PatientList.numbered(2)
    list.columns.append("password")
    list.rows[0].append("")
    list.rows[1].append("green river 42")
    let bench = try BatchBench(list)
    let batch = try bench.batch { $0.settings.isArchived = true }
    #expect(try batch.check(naming: "{id}").failed == 1)
    #expect(try batch.makeFiles(in: bench.folder.file("files"), options: BatchBench.fileOptions()).made == 1)
    #expect(bench.failures.count == 2)
    #expect(bench.failures.allSatisfy { $0.contains("list.csv:3:") && $0.contains("to be archived has no password") })
  }

  @Test func filesOfAListAreArchivedAndPacketsAreNot() throws {
    let bench = try BatchBench(PatientList.numbered(3))
    let batch = try bench.batch(jobs: 1) {
      $0.settings.isArchived = true
      $0.settings.attachesPlan = true
    }
    #expect(try batch.makeFiles(in: bench.folder.file("files"), options: BatchBench.fileOptions()).made == 3)
    let names = try FileManager.default.contentsOfDirectory(atPath: bench.folder.file("files"))
      .filter { $0.hasSuffix(".pdf") }
    try #require(names.count == 3)
    let paths = names.map { bench.folder.file("files/\($0)") }
    let found: [[String]] = try CheckerScript.report("archive.py", paths)
    #expect(found == [[], [], []])
    var options = BatchBench.fileOptions()
    options.passwordFile = bench.folder.file("pw.txt")
    try Data("green river 42\n".utf8).write(to: URL(filePath: bench.folder.file("pw.txt")))
    #expect(throws: HandoutError.self) { try batch.makeFiles(in: bench.folder.file("locked"), options: options) }
    let error = #expect(throws: HandoutError.self) {
      try batch.makePackets(at: bench.folder.file("day.pdf"), options: PacketOptions())
    }
    #expect(error?.kind == .usage)
  }
}
