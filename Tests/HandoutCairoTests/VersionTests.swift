import HandoutCairo
import Testing

/// A Cairo whose files nobody has read is refused by name before anything is drawn with it.
@Suite struct VersionTests {
  @Test(arguments: [11_600, 11_604, 11_709, 11_800, 11_805, 11_902] as [Int32])
  func knownVersionsAreTaken(_ number: Int32) throws {
    try CairoRenderer.checkVersion(number, name: "1")
  }

  @Test func theLoadedOneIsTaken() throws { try CairoRenderer.checkVersion() }

  @Test(arguments: [11_412, 11_599, 20_000] as [Int32]) func othersAreNamed(_ number: Int32) throws {
    let error = try #require(throws: DrawingError.self) { try CairoRenderer.checkVersion(number, name: "1.14.12") }
    #expect(error == .version("1.14.12"))
    #expect(error.description.contains("1.14.12") && error.description.contains("1.16"))
  }

  @Test func whatAVersionMeansIsSaid() {
    for number in [11_600, 11_804] as [Int32] { #expect(!CairoRenderer.meaning(of: number).contains("refused")) }
    for number in [11_708, 11_902] as [Int32] { #expect(CairoRenderer.meaning(of: number).contains("refused")) }
  }
}
