import Foundation
import HandoutKit
import HandoutTestSettings
import HandoutTestSupport
import Testing

/// A few whole pages look as they did when somebody accepted them: 50 dots an inch, grey.
@Suite struct WholePageTests {
  /// A page of a sample handout.
  struct Page: Sendable, CustomTestStringConvertible {
    var sample: SampleRequest
    var number: Int

    var name: String { "\(sample.rawValue)-page-\(number)" }
    var testDescription: String { name }
  }

  private static let references = References(ending: "png")
  private static let pages = [
    Page(sample: .plain, number: 1), Page(sample: .full, number: 1), Page(sample: .full, number: 2),
  ]

  @Test(arguments: pages) func thePageLooksAsAccepted(_ page: Page) throws {
    let press = try SharedPress.press()
    let png = try press.png(try press.place(page.sample.request), page: page.number, dotsPerInch: 50)
    let found = try #require(GreyImage(png: Data(png)))
    guard !TestSettings.acceptsReferences else { return try Self.references.accept(found.png(), named: page.name) }
    guard let bytes = Self.references.bytes(named: page.name) else {
      Issue.record("\(Self.references.missing(page.name))")
      return
    }
    let share = try #require(GreyImage(png: bytes)).differingShare(from: found)
    guard share > GreyImage.differingShare else { return }
    let kept = try Self.references.keep(found.png(), named: page.name)
    Issue.record("\(page.name): \(share * 100) % of the pixels differ; what was found: \(kept)")
  }

  @Test func noPageIsUnused() throws {
    #expect(try Self.references.unused(besides: Self.pages.map(\.name)) == [])
  }

  @Test func comparingSeesWhatItShould() throws {
    let press = try SharedPress.press()
    let placed = try press.place(SampleRequest.plain.request)
    func image(_ page: Int, _ dotsPerInch: Double = 50) throws -> GreyImage {
      try #require(GreyImage(png: Data(try press.png(placed, page: page, dotsPerInch: dotsPerInch))))
    }
    let first = try image(1)
    #expect(try #require(GreyImage(png: first.png())) == first)
    #expect(try image(1).differingShare(from: first) == 0)
    #expect(try image(2).differingShare(from: first) > GreyImage.differingShare)
    #expect(try image(1, 51).differingShare(from: first) == 1)
  }
}
