import HandoutGeometry

/// Page models as text, one line a thing: the main oracle of the tests. Lengths in points, to a tenth.
package struct PageDump {
  private let faceName: (FaceID) -> String

  /// - Parameter faceName: what a face is called.
  package init(faceName: @escaping (FaceID) -> String) {
    self.faceName = faceName
  }

  /// The dump of all pages.
  package func text(of document: PlacedDocument) -> String {
    var lines = ["title \"\(document.metadata.title)\" language \(document.metadata.language)"]
    for entry in document.outline {
      lines.append("outline page \(entry.page + 1) \(number(entry.y)) \"\(entry.title)\"")
    }
    var walker = PageWalker()
    for (index, page) in document.pages.enumerated() {
      lines.append("page \(index + 1) \(number(page.size.width)) x \(number(page.size.height))")
      walker.walk(page.frame) { visit in
        if let line = line(for: visit) { lines.append(line) }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func line(for visit: PageWalker.Visit) -> String? {
    let indent = String(repeating: "  ", count: visit.elements.count + 1)
    let at = "\(number(visit.origin.x)),\(number(visit.origin.y))"
    switch visit.item {
    case .group: return nil
    case .text(let run):
      return
        "\(indent)text \(at) w\(number(run.width)) \(faceName(run.face)) \(number(run.size)) \(run.color.hex) \"\(run.text)\""
    case .shape(let shape):
      guard let box = shape.inkBounds.map({ visit.transform.apply(to: $0) }) else { return nil }
      let fill = shape.fill.map { " fill \($0.hex)" } ?? ""
      let stroke = shape.stroke.map { " stroke \($0.color.hex) \(number($0.width))" } ?? ""
      return
        "\(indent)shape \(number(box.minX)),\(number(box.minY)) \(number(box.size.width))x\(number(box.size.height))"
        + "\(fill)\(stroke)"
    case .drawing(let drawing, let scale):
      let width = number(drawing.size.width * scale)
      return "\(indent)drawing \(at) \(width)x\(number(drawing.size.height * scale)) \(drawing.name)"
    case .image(let image, let size):
      return
        "\(indent)image \(at) \(number(size.width))x\(number(size.height)) \(image.pixelWidth)x\(image.pixelHeight)px"
    case .link(let target, let size):
      return "\(indent)link \(at) \(number(size.width))x\(number(size.height)) \(words(of: target))"
    case .tag(.begin(let element)):
      let alternate = element.alternateText.map { " \"\($0)\"" } ?? ""
      let own = element.name.map { " #\($0)" } ?? ""
      return "\(indent)\(name(of: element.role))\(own)\(alternate)"
    case .tag(.end): return nil
    }
  }

  private func words(of target: LinkTarget) -> String {
    switch target {
    case .address(let address): address
    case .element(let name): "#\(name)"
    }
  }

  private func name(of role: StructureElement.Role) -> String {
    switch role {
    case .list(numbered: true): "\(role.name) numbered"
    case .tableHeader(.row): "\(role.name) row"
    case .tableHeader(.column): "\(role.name) column"
    case .artifact: "artifact"
    default: role.name
    }
  }

  private func number(_ length: Length) -> String {
    let tenths = Int((length.points * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(sign)\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }
}
