import HandoutClinical
package import HandoutDocument
package import HandoutGeometry
import HandoutLayouts

extension Composer {
  /// The sheet that lies before a handout in a packet: whose handout it is, and how many pages follow. It is for the people who hand the
  /// handouts out, so it always has all that tells patients apart.
  ///
  /// - Parameter pages: the number of the handout's pages.
  package func separator(before sheet: Sheet, pages: Int, paper: Size) -> Document {
    let topic = topic(of: sheet)
    let name = sheet.patient.name ?? sheet.patient.id ?? topic
    var children = [
      StackBlock.Child(letterhead(of: sheet, identity: fullIdentity(on: sheet)), isPersonal: true),
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
    return Document(
      page: PageSetup(
        size: paper, margins: design.margins, headHeight: .zero, firstHeadHeight: .zero, footHeight: design.foot,
        lastGap: design.length(.furnitureLastGap)),
      furniture: Furniture(
        headStart: [], headEnd: [], footStart: inline(topic, .furniture), footEnd: "",
        footStyle: style(.furniture), ruleColor: theme.color(.hairline), ruleThickness: design.length(.furnitureRule),
        ruleGap: design.length(.furnitureRuleGap), gap: design.length(.furnitureGap)),
      body: StackBlock(children: children), lastly: nil, title: topic,
      author: sheet.clinic.name ?? "Handout", subject: phrases.text(.homeProgram), language: phrases.language,
      created: "\(sheet.date.description)T00:00:00Z")
  }
}
