import HandoutGeometry
import HandoutPages

extension BodyWriter {
  /// How a piece of text differs from most words.
  private struct Manner: Equatable {
    var classes: [String] = []
    var isBold = false
    /// The direction of text that runs against what is around it.
    var direction: String?
  }

  /// Writes an element that holds words.
  ///
  /// - Parameter side: of a table's header, what it is for.
  mutating func writeLeaf(
    _ tag: String, _ node: ElementNode, _ names: String?, scope side: String? = nil, in scope: Scope
  ) {
    lastRun = nil
    let alternate = node.element.alternateText
    let isCell = tag == "td" || tag == "th"
    openBlock(tag, node, classes: names ?? "", scope: side, label: isCell ? alternate : nil)
    if tag == "p", node.element.role == .span || node.element.role == .link {
      writeInline(node, in: scope)
    } else {
      writeContent(of: node, alternate: isCell ? nil : alternate, in: scope)
    }
    markup.close(tag)
    if tag != "div" { markup.endLine() }
  }

  /// Writes an item's sign: its number or point, or a box to tick, of which is told what it means.
  mutating func writeLabel(_ node: ElementNode, in scope: Scope) {
    lastRun = nil
    guard let alternate = node.element.alternateText else {
      markup.open("span", ["class": "l"])
      writeContent(of: node, alternate: nil, in: scope)
      return markup.close("span")
    }
    markup.open("span", ["class": "l tick", "role": "img", "aria-label": alternate])
    writeContent(of: node, alternate: nil, in: scope)
    markup.close("span")
  }

  /// Writes what stands in an element that holds words.
  ///
  /// - Parameter alternate: what is told in place of a sign.
  private mutating func writeContent(of node: ElementNode, alternate: String?, in scope: Scope) {
    if let alternate { markup.open("span", ["role": "img", "aria-label": alternate]) }
    if node.children.isEmpty { writeRuns(of: node, in: scope) }
    for child in node.children { writeInline(child, in: scope) }
    if node.content.contains(where: \.isPicture) { writePicture(node.content) }
    if alternate != nil { markup.close("span") }
  }

  /// Writes a part of a line.
  private mutating func writeInline(_ node: ElementNode, in scope: Scope) {
    var scope = scope
    let panel = node.place.flatMap { panels.outermost(around: $0.box, in: $0.space, within: scope.panel) }
    if let panel, let space = node.place?.space {
      scope.panel = (panel, space)
      scope.ground = panel.look.fill ?? scope.ground
    }
    let names = panel.map { styles.names(of: $0.look) }
    let language = node.element.language
    if let language { scope.isRightToLeft = facts.isRightToLeft(language) }
    if language != nil, let first = node.firstBaseline, lastRun?.isAbove(first) == true { markup.add("<br>") }
    let isLink = node.element.role == .link
    let address = isLink ? self.address(of: node.target) : nil
    let tag = address == nil ? "span" : "a"
    let alternate = isLink && node.content.contains(where: \.isPicture) ? node.element.alternateText : nil
    let isPlain = address == nil && names == nil && language == nil && node.element.name == nil && alternate == nil
    if !isPlain {
      markup.open(
        tag,
        [
          "id": anchors.id(of: node.element), "class": names, "href": address, "lang": language,
          "dir": language.map { facts.isRightToLeft($0) ? "rtl" : "ltr" },
          "role": address == nil && alternate != nil ? "img" : nil, "aria-label": alternate,
        ])
    }
    writeContent(of: node, alternate: isLink ? nil : node.element.alternateText, in: scope)
    if !isPlain { markup.close(tag) }
  }

  /// Where a link leads from this file; nil where a reader should not follow.
  private func address(of target: LinkTarget?) -> String? {
    switch target {
    case .address(let address):
      let scheme = address.prefix { $0 != ":" }.lowercased()
      return ["https", "http", "mailto", "tel"].contains(scheme) ? address : nil
    case .element(let name): return anchors.id(ofTarget: name).map { "#\($0)" }
    case nil: return nil
    }
  }

  private mutating func writeRuns(of node: ElementNode, in scope: Scope) {
    var pieces: [(text: String, manner: Manner)] = []
    for case .text(let run, let baseline) in node.content {
      let manner = manner(of: run, at: baseline, in: node.place?.space ?? 0, scope)
      if lastRun?.endsLine(before: run, at: baseline) == true { pieces.append(("\n", Manner())) }
      lastRun = WrittenRun(baseline: baseline, size: run.size)
      if let last = pieces.last, last.manner == manner, last.text != "\n" {
        pieces[pieces.count - 1].text += run.text
      } else {
        pieces.append((run.text, manner))
      }
    }
    for piece in pieces { write(piece.text, piece.manner) }
  }

  private mutating func write(_ text: String, _ manner: Manner) {
    if text == "\n" { return markup.add("<br>") }
    // White space around words belongs to the line, whichever way they run.
    let start = text.prefix { $0.isWhitespace }
    let rest = text.dropFirst(start.count)
    let words = rest.trimmingEnd
    markup.add(words: String(start))
    if !words.isEmpty {
      if let direction = manner.direction { markup.open("bdi", ["dir": direction]) }
      let tag = manner.isBold ? "b" : manner.classes.isEmpty ? nil : "span"
      if let tag { markup.open(tag, ["class": manner.classes.isEmpty ? nil : manner.classes.joined(separator: " ")]) }
      markup.add(words: String(words))
      if let tag { markup.close(tag) }
      if manner.direction != nil { markup.close("bdi") }
    }
    markup.add(words: String(rest.dropFirst(words.count)))
  }

  private mutating func manner(of run: GlyphRun, at baseline: Point, in space: Int, _ scope: Scope) -> Manner {
    var manner = Manner()
    var ground = scope.ground
    let isReadable = run.color.contrast(with: ground) >= BodyText.contrast
    let panel = panels.outermost(around: run.letterBox(at: baseline), in: space, within: scope.panel)
    if let panel, !isReadable || panel.look.form != .box {
      manner.classes.append(styles.names(of: panel.look))
      ground = panel.look.fill ?? ground
    }
    if run.color != body.ink, run.color.contrast(with: ground) >= BodyText.contrast {
      manner.classes.append(styles.name(of: run.color))
    }
    manner.isBold = !scope.isHeading && facts.isBold(run.face)
    if !scope.isHeading, run.size.points < body.size * 0.93 { manner.classes.append("s") }
    if run.isRightToLeft != scope.isRightToLeft { manner.direction = run.isRightToLeft ? "rtl" : "ltr" }
    return manner
  }
}

extension ElementNode {
  /// Where the first words stand.
  fileprivate var firstBaseline: Point? {
    for case .text(_, let baseline) in content { return baseline }
    return children.lazy.compactMap(\.firstBaseline).first
  }
}

extension ElementNode.Content {
  /// Whether it is a picture, and no mere line or box.
  var isPicture: Bool {
    switch self {
    case .drawing, .image: true
    case .text, .shape: false
    }
  }
}

extension Substring {
  fileprivate var trimmingEnd: Substring {
    var text = self
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
