import HandoutImages
import HandoutPages
import Testing

/// What becomes of pixels: colours, transparency, sizes.
@Suite struct PixelTests {
  /// A pixel of a file's picture.
  private func pixel(_ x: Int, _ y: Int, of file: [UInt8]) throws -> [Int] {
    let image = try ImageFile.read(file)
    let raster = try ImageFile.pixels(of: image, width: image.pixelWidth, height: image.pixelHeight)
    let place = (y * raster.width + x) * raster.channels
    return raster.pixels[place..<place + raster.channels].map(Int.init)
  }

  private func isNear(_ found: [Int], _ wanted: [Int], tolerance: Int = 3) -> Bool {
    found.count == wanted.count && zip(found, wanted).allSatisfy { abs($0 - $1) <= tolerance }
  }

  @Test func wideColoursAreTurnedIntoThoseOfThePage() throws {
    let files = [
      TaggedFiles.png(SampleFiles.png, profile: TestProfile.displayP3),
      TaggedFiles.webp(SampleFiles.webp, profile: TestProfile.displayP3),
    ]
    for file in files {
      #expect(isNear(try pixel(4, 4, of: file), [240, 0, 0]))
      #expect(isNear(try pixel(44, 4, of: file), [0, 183, 0]))
      #expect(isNear(try pixel(4, 28, of: file), [20, 20, 229]))
    }
    let jpeg = TaggedFiles.jpeg(SampleFiles.jpeg, profile: TestProfile.displayP3)
    #expect(isNear(try pixel(44, 28, of: jpeg), [244, 219, 0], tolerance: 9))
  }

  @Test func aProfileOfThePagesOwnColoursChangesNothing() throws {
    let plain = try ImageFile.read(SampleFiles.png)
    let tagged = try ImageFile.read(TaggedFiles.png(SampleFiles.png, profile: TestProfile.sRGB))
    #expect(plain.bytes == tagged.bytes)
  }

  @Test func profilesThatCannotBeFollowedAreRefused() {
    for profile in [TestProfile.tables, TestProfile.linearGrey, [1, 2, 3]] {
      #expect(throws: ImageError.profile) { try ImageFile.read(TaggedFiles.jpeg(SampleFiles.jpeg, profile: profile)) }
    }
  }

  @Test func aGreyPhotographStaysGrey() throws {
    #expect(try pixel(2, 2, of: SampleFiles.greyJPEG).count == 1)
    // A gamma of 1 makes a stored middle grey lighter than the page's own.
    let plain = try pixel(2, 2, of: SampleFiles.greyJPEG)[0]
    let tagged = try pixel(2, 2, of: TaggedFiles.jpeg(SampleFiles.greyJPEG, profile: TestProfile.linearGrey))[0]
    #expect(tagged > plain + 30)
  }

  @Test func whatIsTransparentStandsOnWhite() throws {
    for file in [SampleFiles.transparentPNG, SampleFiles.transparentWebP] {
      #expect(isNear(try pixel(0, 0, of: file), [255, 0, 0], tolerance: 12))
      #expect(isNear(try pixel(3, 3, of: file), [255, 255, 255], tolerance: 12))
    }
    // Half of black on white.
    #expect((100...200).contains(try pixel(1, 0, of: SampleFiles.transparentWebP)[1]))
  }

  @Test func aPictureInFewerPixelsIsTheMeanOfItsAreas() throws {
    let image = try ImageFile.read(SampleFiles.png)
    #expect(image.format == .png)
    let one = try ImageFile.pixels(of: image, width: 1, height: 1)
    #expect(isNear(one.pixels.map(Int.init), [125, 110, 70], tolerance: 1))
    let four = try ImageFile.pixels(of: image, width: 2, height: 2)
    #expect(four.pixels == [220, 20, 20, 20, 180, 20, 20, 20, 220, 240, 220, 20])
    // Three columns of which the middle one is half red and half green.
    let three = try ImageFile.pixels(of: image, width: 3, height: 2)
    #expect(isNear(three.pixels[3..<6].map(Int.init), [120, 100, 20], tolerance: 1))
    // Nothing is ever enlarged.
    #expect(try ImageFile.pixels(of: image, width: 96, height: 64).width == 48)
  }

  @Test func greyIsTheBrightness() throws {
    let image = try ImageFile.read(SampleFiles.png).grey
    let raster = try ImageFile.pixels(of: image, width: 2, height: 2)
    #expect(raster.channels == 1)
    #expect(isNear(raster.pixels.map(Int.init), [80, 114, 43, 203], tolerance: 1))
    let jpeg = try ImageFile.read(try ImageFile.jpeg(of: image, width: 2, height: 2))
    #expect(try ImageFile.pixels(of: jpeg, width: 2, height: 2).channels == 1)
  }

  @Test func theSameFileGivesTheSameBytes() throws {
    for file in [SampleFiles.jpeg, SampleFiles.png, SampleFiles.webpLossy] {
      let images = try (0..<2).map { _ in try ImageFile.read(file) }
      #expect(images[0] == images[1] && images[0].bytes == images[1].bytes)
      let jpegs = try images.map { try ImageFile.jpeg(of: $0, width: 30, height: 20) }
      #expect(jpegs[0] == jpegs[1])
    }
  }
}
