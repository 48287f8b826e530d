package import HandoutClinical
package import HandoutDocument
package import HandoutGeometry
import HandoutLayouts

extension Composer {
  /// A document of pictures and their names, for proof-reading.
  package func contactSheet(
    of pictures: [(id: String, alternateText: String)], paper: Size, date: CalendarDate
  ) -> Document {
    let cards = pictures.enumerated().map { index, picture in
      CardsBlock.Card(
        number: index + 1, name: inline(picture.id, .label),
        picture: PictureBlock(name: picture.id, alternateText: picture.alternateText), body: StackBlock(children: []))
    }
    let block = CardsBlock(
      cards: cards, columns: 3, columnGap: .pt(10), rowGap: .pt(8),
      style: BoxStyle(stroke: theme.color(.hairline), radius: .pt(4)),
      padding: Insets(vertical: .pt(3), horizontal: .pt(6)), numberStyle: style(.cardNumber),
      numeralStyle: style(.pictureNumeral), discSize: .pt(17), discColor: theme.color(.accent),
      pictureHeight: CardsBlock.PictureHeights(least: .pt(118), greatest: .pt(118)))
    return Document(
      page: PageSetup(
        size: paper, margins: design.margins, headHeight: .zero, firstHeadHeight: .zero, footHeight: design.foot),
      furniture: Furniture(
        headStart: [], headEnd: [], footStart: inline("Pictures", .furniture), footEnd: phrases.text(.pageOf),
        footStyle: style(.furniture), ruleColor: theme.color(.hairline), ruleThickness: design.length(.furnitureRule),
        ruleGap: design.length(.furnitureRuleGap), gap: design.length(.furnitureGap)),
      body: StackBlock(children: [StackBlock.Child(.cards(block))]), lastly: nil, title: "Pictures",
      author: "Handout", subject: "Contact sheet", language: phrases.language,
      created: "\(date.description)T00:00:00Z")
  }
}
