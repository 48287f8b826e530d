import HandoutDocument
import HandoutGeometry
import HandoutInput
import HandoutLayouts
import Testing

/// Themes that cannot be read on paper are refused, those of a library of one's own too.
@Suite struct ThemeTests {
  private func theme(_ change: (String, String)? = nil) throws -> Theme {
    var text = String(decoding: try #require(LayoutFiles.bytes(named: "Themes/grey.yaml")), as: UTF8.self)
    if let (good, bad) = change {
      let range = try #require(text.firstRange(of: good), "the theme holds no \(good)")
      text.replaceSubrange(range, with: bad)
    }
    return try Theme(document: YAMLDocument(name: "Themes/grey.yaml", bytes: Array(text.utf8)))
  }

  private static let shipped = LayoutFiles.names.filter { $0.hasPrefix("Themes/") }

  @Test(arguments: shipped) func theShippedThemesAreSound(name: String) throws {
    let bytes = try #require(LayoutFiles.bytes(named: name))
    #expect(try "Themes/\(Theme(document: YAMLDocument(name: name, bytes: bytes)).id).yaml" == name)
  }

  private func theme(colors: String) throws -> Theme {
    let text = "id: own\nname: Own\npurpose: A test.\ncolors: {\(colors)}\n"
    return try Theme(document: YAMLDocument(name: "Themes/own.yaml", bytes: Array(text.utf8)))
  }

  @Test func everythingFollowsFromTheBrand() throws {
    let standard = try theme(colors: "accent: clinic")
    let colors = Dictionary(uniqueKeysWithValues: Theme.Role.allCases.map { ($0, standard.color($0).hex) })
    #expect(colors[.ink] == "#1B2426" && colors[.secondary] == "#48565A" && colors[.tint] == "#F3F8F8")
    #expect(colors[.accent] == "#0F5C63" && colors[.accentText] == "#0F5C63")
    // A brand that can be a title, and is darkened for small text.
    let blue = try #require(Color(hex: "#1A6E8E"))
    let own = standard.with(clinicColor: blue)
    #expect(own.color(.accent) == blue && own.color(.warning) == standard.color(.warning))
    #expect(own.color(.accentText) != blue && own.color(.accentText).contrast(with: own.color(.tint)) >= 7)
    #expect(own.color(.hairline) != standard.color(.hairline))
    // Greys of a brand without a hue have none.
    let grey = standard.with(clinicColor: .black)
    #expect(grey.color(.secondary) == grey.color(.secondary).grey)
    #expect(own.with(clinicColor: Theme.standardBrand) == standard)
  }

  @Test func everyReadableBrandGivesReadableText() throws {
    let standard = try theme(colors: "accent: clinic")
    for step in 0..<216 {
      let parts = [step / 36, step / 6 % 6, step % 6].map { UInt8($0 * 51) }
      let wish = Color(red: parts[0], green: parts[1], blue: parts[2])
      let brand = Theme.readableBrand(for: wish) ?? wish
      #expect(brand.contrast(with: .white) >= Theme.leastLargeContrast)
      let theme = standard.with(clinicColor: brand)
      for role in [Theme.Role.accentText, .secondary, .ink] {
        #expect(theme.color(role).contrast(with: theme.color(.tint)) >= Theme.leastContrast, "\(wish.hex) \(role)")
      }
      #expect(theme.color(.ink).contrast(with: theme.color(.stopFill)) >= Theme.leastContrast)
    }
  }

  @Test func paleTextIsRefusedWithTheNearestColourThatPasses() throws {
    func complaint(_ colors: String) throws -> Diagnostic {
      let error = try #require(throws: YAMLError.self) { try theme(colors: colors) }
      return try #require(error.diagnostics.first)
    }
    let pale = try complaint("secondary: \"#8899AA\"")
    #expect(pale.message.contains("secondary on paper has a contrast of 2.9:1; at least 7.0:1 is needed"))
    let nearest = try #require("\(pale.help ?? "")".firstMatch(of: /"(#\w{6})"/)).output.1
    #expect(try theme(colors: "secondary: \"\(nearest)\"").color(.secondary).hex == nearest)
    // A ground of one's own under a text that follows from the brand.
    let dark = try complaint("today-fill: \"#B08830\"")
    #expect(dark.message.contains("on today-fill has a contrast"))
    let black = try complaint("tint: \"#303030\"")
    #expect(black.help?.text == "choose a lighter tint")
  }

  /// Fills that stand side by side differ by a dot of the cell that a black and white printer makes of them.
  @Test(arguments: [
    ("warning-fill: \"#F2F2F2\"", "warning-fill: \"#FAFAFA\"", "warning-fill is 1.9 % darker than paper"),
    ("safe-fill: \"#E7E7E7\"", "safe-fill: \"#F2F2F2\"", "safe-fill is 0.0 % darker than warning-fill"),
    ("caution-fill: \"#DCDCDC\"", "caution-fill: \"#F0E7C3\"", "darker than safe-fill"),
    ("stop-fill: \"#C8C8C8\"", "stop-fill: \"#DCDCDC\"", "stop-fill is 0.0 % darker than caution-fill"),
  ]) func fillsThatPrintAlikeAreRefused(good: String, bad: String, says: String) throws {
    let error = try #require(throws: YAMLError.self) { _ = try theme((good, bad)) }
    let first = try #require(error.diagnostics.first)
    #expect("\(first.message)".contains(says), "\(first.message)")
    #expect(first.line > 0)
  }
}
