import HandoutClinical
package import HandoutDocument
package import HandoutGeometry
import HandoutInput
import HandoutLayouts

extension Composer {
  /// The sheet that lies before a handout in a packet: whose handout it is, and how many pages follow. It is for the people who hand the
  /// handouts out, so it always has all that tells patients apart.
  ///
  /// - Parameters:
  ///   - pages: the number of the handout's pages.
  ///   - showsAddress: whether the patient's address stands where an envelope has its window. All else then stands below the fold.
  package func separator(before sheet: Sheet, pages: Int, paper: Size, showsAddress: Bool = false) -> Document {
    let topic = topic(of: sheet)
    let name = sheet.patient.name ?? sheet.patient.id ?? topic
    let address = showsAddress ? self.address(of: sheet, on: paper) : nil
    var children = address.map { [StackBlock.Child(.address($0), isPersonal: true)] } ?? []
    children += [
      StackBlock.Child(
        letterhead(of: sheet, identity: fullIdentity(on: sheet)),
        spaceBefore: design.length(.separatorPagesAbove), isPersonal: true),
      StackBlock.Child(
        .keepWithNext(.text(TextBlock(inlines: inline(name, .title), role: .heading(level: 1)))),
        spaceBefore: design.length(.separatorNameAbove),
        isPersonal: true),
    ]
    if name != topic {
      children.append(
        StackBlock.Child(paragraph(topic, .subtitle), spaceBefore: design.length(.separatorTitleAbove)))
    }
    children.append(
      StackBlock.Child(paragraph(phrases.text(.pages, pages), .value), spaceBefore: design.length(.separatorPagesAbove))
    )
    return supportingDocument(
      StackBlock(children: children), paper: paper, foot: topic, footEnd: "", title: topic,
      author: sheet.clinic.name, subject: phrases.text(.homeProgram), date: sheet.date)
  }

  /// Whether a sheet of this size is folded so that the window of the clinic's envelopes shows an address.
  package func hasWindow(for sheet: Sheet, paper: Size) -> Bool { window(for: sheet, paper: paper) != nil }

  private func window(for sheet: Sheet, paper: Size) -> EnvelopeWindow? {
    EnvelopeWindow(sheet.clinic.envelope ?? sheet.clinic.country.envelope, paper: paper)
  }

  /// The patient's name and address, and the folds.
  private func address(of sheet: Sheet, on paper: Size) -> AddressBlock? {
    guard let text = addressText(of: sheet.patient), let window = window(for: sheet, paper: paper) else { return nil }
    var style = style(.label).colored(theme.color(.ink))
    (style.size, style.leading, style.avoidsLoneWord) = (window.fontSize, window.leading, false)
    // A page of a language that runs from right to left is mirrored; the window of an envelope is not.
    let left = phrases.isRightToLeft ? paper.width - window.box.maxX : window.box.minX
    let corner = Point(x: design.margins.left, y: design.margins.top)
    let start = phrases.isRightToLeft ? paper.width - Self.markStart - Self.markLength : Self.markStart
    return AddressBlock(
      text: [Inline(text, style: style)],
      box: Rect(origin: Point(x: left - corner.x, y: window.box.minY - corner.y), size: window.box.size),
      alignment: phrases.isRightToLeft ? .end : .start, height: (window.folds.first ?? window.box.maxY) - corner.y,
      marks: window.folds.map { Point(x: start - corner.x, y: $0 - corner.y) }, markLength: Self.markLength,
      markColor: theme.color(.secondary), thickness: design.length(.furnitureRule))
  }

  /// Where marks of folds begin: most printers leave the first 4 mm of a sheet white.
  private static var markStart: Length { .mm(5) }
  private static var markLength: Length { .mm(5) }

  /// Name and address as on an envelope; many lists have the name in the address already.
  private func addressText(of patient: Patient) -> String? {
    guard let address = patient.address else { return nil }
    let lines = address.split(separator: "\n").map { TextEdges.trimmed(String($0)) }.filter { !$0.isEmpty }
    guard let first = lines.first else { return nil }
    guard let name = patient.name, NameFold.folded(name) != NameFold.folded(first) else {
      return lines.joined(separator: "\n")
    }
    return ([name] + lines).joined(separator: "\n")
  }
}

extension Composer {
  /// The document of pages that are no handout.
  func supportingDocument(
    _ body: StackBlock, paper: Size, foot: String, footEnd: String, title: String, author: String?, subject: String,
    date: CalendarDate
  ) -> Document {
    Document(
      page: PageSetup(
        size: paper, margins: design.margins, headHeight: .zero, firstHeadHeight: .zero, footHeight: design.foot,
        lastGap: design.length(.furnitureLastGap)),
      furniture: Furniture(
        headStart: [], headEnd: [], footStart: inline(foot, .furniture), footEnd: footEnd,
        footStyle: style(.furniture), ruleColor: theme.color(.hairline), ruleThickness: design.length(.furnitureRule),
        ruleGap: design.length(.furnitureRuleGap), gap: design.length(.furnitureGap)),
      body: body, lastly: nil, title: title, author: author ?? "Handout", subject: subject,
      language: phrases.language, created: "\(date.description)T00:00:00Z")
  }
}
