import HandoutCairo
import Testing

/// A Cairo that marks drawings differently is refused by name before anything is drawn with it.
@Suite struct VersionTests {
  @Test(arguments: [11_600, 11_604, 11_709] as [Int32]) func knownVersionsAreTaken(_ number: Int32) throws {
    try CairoRenderer.checkVersion(number, name: "1.16")
  }

  @Test func theLoadedOneIsTaken() throws { try CairoRenderer.checkVersion() }

  @Test(arguments: [11_412, 11_800, 11_804, 20_000] as [Int32]) func othersAreNamed(_ number: Int32) throws {
    let error = try #require(throws: DrawingError.self) { try CairoRenderer.checkVersion(number, name: "1.18.4") }
    #expect(error == .version("1.18.4"))
    #expect(error.description.contains("1.18.4") && error.description.contains("1.16"))
  }
}
