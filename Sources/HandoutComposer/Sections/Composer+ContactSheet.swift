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
      cards: cards, columns: design.columns, columnGap: design.length(.contactColumnGap),
      rowGap: design.length(.contactRowGap),
      look: CardsBlock.Look(
        style: BoxStyle(
          stroke: theme.color(.hairline), thickness: design.length(.contactLine), radius: design.length(.contactRadius)),
        padding: design.padding(.contact), numberStyle: style(.cardNumber), numeralStyle: style(.pictureNumeral),
        numeralThickness: design.length(.contactNumeralLine), discSize: design.length(.contactDisc),
        discInset: design.length(.contactDiscInset), discGap: design.length(.contactDiscGap),
        discColor: theme.color(.accent), pictureMargin: design.length(.contactPictureMargin),
        nameGap: design.length(.contactNameGap), panelGap: design.length(.contactPanelGap)),
      pictureHeight: design.exercises.pictureHeight, fillsPages: true)
    return supportingDocument(
      StackBlock(children: [StackBlock.Child(.cards(block))]), paper: paper, foot: "Pictures",
      footEnd: phrases.text(.pageOf), title: "Pictures", author: nil, subject: "Contact sheet", date: date)
  }
}
