import HandoutGeometry
package import HandoutPages

/// Whole documents made by hand.
package enum SampleDocument {
  /// Two pages with every role, a paragraph over both pages, an outline, a foreign passage and artifacts everywhere.
  package static func everyRole(_ face: TestFace) -> PlacedDocument {
    var writer = SampleWriter(face: face)
    writer.begin(.document)
    writer.rule()
    writer.leaf(.heading(level: 1), "Knee pain (left): \\ office")
    writer.begin(.section)
    writer.leaf(.heading(level: 2), "What is going on")
    writer.begin(.paragraph)
    writer.leaf(.span, "Read more at ")
    writer.link("the clinic's page", address: "https://example.org/knee?a=(1)")
    writer.leaf(.span, "por favor", language: "es")
    writer.end()
    writer.rule()
    writeLists(&writer)
    writer.end()
    writer.begin(.paragraph)
    writer.line("/Private << /MCID 0 >> BDC is only text here,")
    writer.breakPage()
    writer.line("and it goes on after the page break.")
    writer.end()
    writer.rule()
    writeTable(&writer)
    writer.begin(.figure, alternateText: "A person on their back, left leg raised")
    writer.square(color: Color(red: 20, green: 96, blue: 107))
    writer.image(SampleImage.jpeg)
    writer.end()
    writer.leaf(.paragraph, "Sondern 5 – 10 £ §", language: "de")
    writer.begin(.artifact)
    writer.line("Page 2 of 2")
    writer.end()
    writer.end()
    return writer.document(outline: [
      .init(title: "What is going on", page: 0, y: .pt(40)), .init(title: "Übungen", page: 1, y: .pt(60)),
    ])
  }

  private static func writeLists(_ writer: inout SampleWriter) {
    writer.begin(.list(numbered: true))
    for (number, step) in ["Lie on your back.", "Raise the leg."].enumerated() {
      writer.begin(.listItem)
      writer.leaf(.label, "\(number + 1).")
      writer.leaf(.listBody, step)
      writer.end()
    }
    writer.end()
    writer.begin(.list(numbered: false))
    writer.begin(.listItem)
    writer.begin(.label, alternateText: "not done yet")
    writer.square()
    writer.end()
    writer.leaf(.listBody, "No pain on stairs")
    writer.end()
    writer.end()
    writer.begin(.list(numbered: false))
    writer.begin(.listItem)
    writer.leaf(.listBody, "An item without a sign")
    writer.end()
    writer.end()
  }

  private static func writeTable(_ writer: inout SampleWriter) {
    writer.begin(.table)
    writer.begin(.tableRow)
    writer.leaf(.tableHeader(.column), "Day")
    writer.leaf(.tableHeader(.column), "Pain")
    writer.end()
    writer.begin(.tableRow)
    writer.leaf(.tableHeader(.row), "Monday")
    writer.begin(.tableCell)
    writer.end()
    writer.end()
    writer.end()
  }
}
