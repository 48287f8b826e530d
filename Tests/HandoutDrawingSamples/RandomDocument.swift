import HandoutGeometry
package import HandoutPages

/// Writes documents with every role in random places; the same seed gives the same document.
package struct RandomDocument {
  private var state: UInt64
  private var writer: SampleWriter
  /// The level of the last heading; the next is at most one deeper.
  private var headingLevel = 0

  package init(seed: UInt64, face: TestFace) {
    state = seed
    writer = SampleWriter(face: face)
  }

  /// A document of about as many blocks; a block has 1 to 20 elements.
  package mutating func document(blocks: Int) -> PlacedDocument {
    writer.begin(.document)
    runningHead()
    for _ in 0..<blocks {
      if writer.isPageFull {
        writer.breakPage()
        runningHead()
      }
      writeBlock()
    }
    writer.end()
    return writer.document(
      title: text(), language: ["en", "es", "vi"][random(3)], outline: [.init(title: text(), page: 0, y: .pt(30))])
  }

  /// A number from 0 to below the bound (Knuth's linear generator, upper bits).
  private mutating func random(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }

  private mutating func text() -> String {
    let words = [
      "knee", "(left)", "\\", "/Private << /MCID 0 >> BDC", "EMC", "façade", "đầu gối", "– 5 °C", "“quoted”", "колено",
      "γόνατο", "1½", "<<", ">>", "[x]", "%", "it's", "ﬁ", "…", ")", "(", "office",
    ]
    var text = words[random(words.count)]
    // What stands outside the paper is not drawn, so lines stay short.
    while text.utf16.count < 20, random(3) > 0 { text += " " + words[random(words.count)] }
    return text
  }

  private mutating func language() -> String? { random(6) == 0 ? ["es", "de", "vi"][random(3)] : nil }

  private mutating func runningHead() {
    writer.begin(.artifact)
    writer.line(text())
    writer.end()
    writer.rule()
  }

  private mutating func writeBlock() {
    switch random(8) {
    case 0: writeHeading()
    case 1: writeParagraphOverPages()
    case 2: writeSpans()
    case 3, 4: writeList()
    case 5: writeTable()
    case 6: writeFigure()
    default:
      writer.begin(.section)
      writer.rule()
      writeHeading()
      writer.leaf(.paragraph, text(), language: language())
      writer.end()
    }
  }

  private mutating func writeHeading() {
    headingLevel = 1 + random(min(headingLevel + 1, 6))
    writer.leaf(.heading(level: headingLevel), text(), language: language())
  }

  private mutating func writeParagraphOverPages() {
    writer.begin(.paragraph, language: language())
    writer.line(text())
    if random(2) == 0 { writer.breakPage() }
    writer.line(text())
    writer.end()
  }

  private mutating func writeSpans() {
    writer.begin(.paragraph)
    for _ in 0...random(3) {
      if random(2) == 0 {
        writer.leaf(.span, text(), language: language())
      } else {
        writer.link(text(), address: "https://example.org/\(text())")
      }
    }
    writer.end()
  }

  private mutating func writeList() {
    let numbered = random(2) == 0
    let hasLabels = numbered || random(2) == 0
    writer.begin(.list(numbered: numbered))
    for number in 1...1 + random(5) {
      if writer.isPageFull { writer.breakPage() }
      writer.begin(.listItem)
      if numbered {
        writer.leaf(.label, "\(number).")
      } else if hasLabels {
        writer.begin(.label, alternateText: "not done yet – \(number)")
        writer.square()
        writer.end()
      }
      writer.leaf(.listBody, text(), language: language())
      writer.end()
    }
    writer.end()
  }

  private mutating func writeTable() {
    let columns = 1 + random(4)
    writer.rule()
    writer.begin(.table)
    for row in 0...random(4) {
      if writer.isPageFull { writer.breakPage() }
      writer.begin(.tableRow)
      for column in 0..<columns {
        if row == 0 {
          writer.leaf(.tableHeader(.column), text())
        } else if column == 0 {
          writer.leaf(.tableHeader(.row), text())
        } else {
          writer.begin(.tableCell)
          if random(3) > 0 { writer.line(text()) }
          writer.end()
        }
      }
      writer.end()
    }
    writer.end()
  }

  private mutating func writeFigure() {
    writer.begin(.figure, alternateText: "Picture: " + text(), language: language())
    writer.square(color: Color(red: UInt8(random(256)), green: 90, blue: 100))
    if random(2) == 0 { writer.image(SampleImage.jpeg) }
    if random(3) == 0 { writer.image(SampleImage.jpeg) }
    if random(3) == 0 { writer.line(text()) }
    if random(2) == 0 { writer.drawing(SampleDrawing.random(seed: UInt64(random(4))), scale: 0.5) }
    writer.end()
  }
}
