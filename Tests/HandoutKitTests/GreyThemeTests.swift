import HandoutGeometry
import HandoutKit
import HandoutPages
import HandoutTestSupport
import Testing

/// The theme for copying uses no colour, in pictures neither.
@Suite struct GreyThemeTests {
  /// Every colour on the pages, with what is drawn in it.
  private func colors(of document: PlacedDocument) -> [(what: String, color: Color)] {
    var found: [(String, Color)] = []
    func add(_ shape: Shape, of what: String) {
      found += [shape.fill, shape.stroke?.color].compactMap(\.self).map { (what, $0) }
    }
    var walker = PageWalker()
    for page in document.pages {
      walker.walk(page.frame) { visit in
        switch visit.item {
        case .text(let run): found.append((run.text, run.color))
        case .shape(let shape): add(shape, of: "shape")
        case .drawing(let drawing, _): for shape in drawing.shapes { add(shape, of: drawing.name) }
        case .group, .image, .link, .tag: break
        }
      }
    }
    return found
  }

  @Test func everythingIsGrey() throws {
    let press = try SharedPress.press()
    let grey = colors(of: try press.place(SampleRequest.grey.request).document)
    #expect(Set(grey.filter { $0.color != $0.color.grey }.map(\.what)) == [])
    var request = SampleRequest.grey.request
    request.settings.theme = "clinic"
    let colored = colors(of: try press.place(request).document)
    #expect(colored.count == grey.count)
    #expect(Set(colored.filter { $0.color != $0.color.grey }.map(\.what)).contains("dead-bug"))
  }
}
