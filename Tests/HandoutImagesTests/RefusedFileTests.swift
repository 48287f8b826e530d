import HandoutImages
import HandoutTestSettings
import Testing

/// Files that give no picture: each is named, with what to do about it; none traps.
@Suite struct RefusedFileTests {
  /// The first bytes of files of other kinds.
  static let foreign: [(kind: ForeignKind, bytes: [UInt8])] = [
    (.empty, []), (.heic, brand("heic")), (.heic, brand("mif1", "heic")), (.avif, brand("avif")),
    (.avif, brand("mif1", "avif")), (.tiff, [0x49, 0x49, 0x2A, 0, 8, 0, 0, 0, 0, 0]),
    (.tiff, [0x4D, 0x4D, 0, 0x2A, 0, 0, 0, 8]), (.raw, [0x49, 0x49, 0x2A, 0, 0x10, 0, 0, 0, 0x43, 0x52, 2, 0]),
    (.raw, brand("crx ")), (.raw, Array("FUJIFILMCCD-RAW 0201".utf8)), (.raw, Array("IIRO\u{8}\0\0\0".utf8)),
    (.bmp, Array("BM\u{36}\0\0\0".utf8)), (.gif, Array("GIF89a".utf8)), (.gif, Array("GIF87a".utf8)),
    (.jpeg2000, [0, 0, 0, 12, 0x6A, 0x50, 0x20, 0x20, 0x0D, 0x0A]), (.jpegXL, [0xFF, 0x0A, 0, 0]),
    (.photoshop, Array("8BPS".utf8)), (.pdf, Array("%PDF-1.7\n".utf8)),
    (.svg, Array("<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"/>".utf8)),
    (.svg, Array("<svg/>".utf8)), (.webPage, Array("<!DOCTYPE html><html></html>".utf8)), (.video, brand("isom")),
    (.video, brand("qt  ")), (.archive, Array("PK\u{3}\u{4}".utf8)), (.unknown, Array("hello".utf8)),
    (.unknown, [0xFF, 0xD8]), (.unknown, Array("RIFF\0\0\0\0WAVE".utf8)),
  ]

  private static func brand(_ names: String...) -> [UInt8] {
    let body = Array("ftyp".utf8) + Array(names[0].utf8) + [0, 0, 0, 0] + names.flatMap { Array($0.utf8) }
    return [0, 0, 0, UInt8(body.count + 4)] + body
  }

  @Test func everyOtherKindIsNamedWithItsCure() {
    for (kind, bytes) in Self.foreign {
      let error = #expect(throws: ImageError.self) { try ImageFile.read(bytes) }
      #expect(error == .foreign(kind), "\(kind): \(String(describing: error))")
    }
    #expect(Set(Self.foreign.map(\.kind)) == Set(ForeignKind.allCases))
    let problems = ForeignKind.allCases.map { ImageError.foreign($0).problem }
    #expect(Set(problems).count == problems.count && problems.allSatisfy { $0.hasPrefix("is ") })
    #expect(ForeignKind.allCases.allSatisfy { !ImageError.foreign($0).cure.isEmpty })
  }

  @Test func movingPicturesAndInksAreRefused() {
    #expect(throws: ImageError.animated) { try ImageFile.read(SampleFiles.animated) }
    #expect(throws: ImageError.printingInks) { try ImageFile.read(SampleFiles.cmyk) }
  }

  static let whole = [
    ("JPEG", SampleFiles.jpeg), ("PNG", SampleFiles.png), ("WebP", SampleFiles.webp), ("WebP", SampleFiles.webpLossy),
  ]

  @Test func aFileCutAnywhereIsRefused() throws {
    for (format, file) in Self.whole {
      _ = try ImageFile.read(file)
      // Behind its pixels a PNG has twelve bytes that say nothing.
      for length in 12..<file.count - 12 {
        let error = #expect(throws: ImageError.self) { try ImageFile.read(Array(file.prefix(length))) }
        guard case .damaged(let named, let reason) = error else {
          Issue.record("\(format) of \(length) bytes: \(String(describing: error))")
          continue
        }
        #expect(named == format && !reason.isEmpty)
      }
    }
  }

  @Test func aSmallFileMayNotAskForAHugePicture() {
    var png = SampleFiles.png
    png.replaceSubrange(16..<24, with: [0, 0, 0x9C, 0x40, 0, 0, 0x9C, 0x40])
    #expect(throws: ImageError.tooManyPixels(width: 40_000, height: 40_000)) { try ImageFile.read(png) }
    var jpeg = SampleFiles.jpeg
    let frame = jpeg.indices.first { jpeg[$0...].starts(with: [0xFF, 0xC0]) } ?? 0
    jpeg.replaceSubrange(frame + 5..<frame + 9, with: [0x9C, 0x40, 0x9C, 0x40])
    #expect(throws: ImageError.tooManyPixels(width: 40_000, height: 40_000)) { try ImageFile.read(jpeg) }
  }

  /// Bytes changed at random: a picture or an error, never a trap.
  @Test(.timeLimit(.minutes(10))) func changedBytesNeverTrap() {
    var random = SeededGenerator(printingSeedOf: "changed pictures")
    let exif = TaggedFiles.exif(orientation: 6, isLittleEndian: true)
    let profile = TestProfile.displayP3
    let files = [
      TaggedFiles.jpeg(SampleFiles.jpeg, exif: exif, profile: profile),
      TaggedFiles.png(SampleFiles.png, exif: exif, profile: profile),
      TaggedFiles.webp(SampleFiles.webp, exif: exif, profile: profile), SampleFiles.webpLossy,
      SampleFiles.transparentPNG, SampleFiles.greyJPEG,
    ]
    var pictures = 0
    for _ in 0..<TestSettings.scaled(20_000) {
      var file = files.randomElement(using: &random) ?? []
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        file[Int.random(in: file.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      if (try? ImageFile.read(file)) != nil { pictures += 1 }
    }
    // What is not looked at may change without harm.
    #expect(pictures > 0)
  }
}
