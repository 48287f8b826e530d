import HandoutDocument
import HandoutGeometry
import HandoutPages
import HandoutTypography

extension Preparer {
  func prepare(_ cards: CardsBlock, path: BlockPath) throws(EngineError) -> any PreparedBlock {
    let prepared = try preparedCards(cards, path: path)
    let columns = max(cards.columns, 1)
    guard !cards.fillsPages else {
      return PreparedCardGrid(
        path: path, cards: prepared, columns: columns, columnGap: cards.columnGap, rowGap: cards.rowGap)
    }
    return PreparedCards(
      path: path, cards: prepared, first: 0, columns: columns, columnGap: cards.columnGap, rowGap: cards.rowGap)
  }

  private func preparedCards(_ cards: CardsBlock, path: BlockPath) throws(EngineError) -> [PreparedCard] {
    var found: [Picture?] = []
    for card in cards.cards {
      found.append(try picture(of: card, path: path.appending("card \(card.number)")))
    }
    var numerals: [BrokenText] = []
    for numeral in ["1", "2"] {
      numerals.append(try shape([Inline(numeral, style: cards.look.numeralStyle)], path: path))
    }
    let look = PreparedCard.Look(
      card: cards.look, pictureHeight: cards.pictureHeight, pictures: found.compactMap(\.self), numerals: numerals)
    var prepared: [PreparedCard] = []
    for (card, picture) in zip(cards.cards, found) {
      let path = path.appending("card \(card.number)")
      prepared.append(try prepare(card, picture: picture, in: cards, look: look, path: path))
    }
    return prepared
  }

  private func picture(of card: CardsBlock.Card, path: BlockPath) throws(EngineError) -> Picture? {
    guard let wanted = card.picture else { return nil }
    guard let found = pictures.picture(named: wanted.name) else {
      throw .missingPicture(name: wanted.name, path: path)
    }
    return found
  }

  private func prepare(
    _ card: CardsBlock.Card, picture: Picture?, in cards: CardsBlock, look: PreparedCard.Look, path: BlockPath
  ) throws(EngineError) -> PreparedCard {
    let number = [Inline(String(card.number), style: cards.look.numberStyle)]
    return PreparedCard(
      path: path, number: try shape(number, path: path, isFollowed: true),
      name: try shape(card.name, path: path.appending("name"), avoidsLoneWord: true), picture: picture,
      alternateText: card.picture?.alternateText ?? "",
      body: cached(try prepare(card.body, path: path), hasPictures: false), look: look,
      label: path.description)
  }

  func prepare(_ page: ExercisePageBlock, path: BlockPath) throws(EngineError) -> PreparedExercisePage {
    let path = path.appending("exercise \(page.number)")
    var picture: Picture?
    if let wanted = page.picture {
      picture = pictures.picture(named: wanted.name)
      if picture == nil { throw .missingPicture(name: wanted.name, path: path) }
    }
    return PreparedExercisePage(
      path: path,
      number: try shape([Inline(String(page.number), style: page.look.numberStyle)], path: path, isFollowed: true),
      name: try shape(page.name, path: path.appending("name"), avoidsLoneWord: true),
      shortName: try shape(page.shortName, path: path.appending("name")),
      dosage: try prepare(page.dosage, path: path.appending("dosage")), picture: picture,
      alternateText: page.picture?.alternateText ?? "",
      body: cached(try prepare(page.body, path: path), hasPictures: false),
      all: page.all.compactMap(pictures.picture(named:)), look: page.look)
  }
}
