import HandoutClinical
import HandoutComposer
import HandoutDocument
import HandoutTestSupport
import Testing

/// What a card says.
@Suite struct CardTests {
  private func cards(_ sheet: Sheet) throws -> [CardsBlock.Card] {
    for case .cards(let cards) in DocumentText.blocks(try SampleSheet.document(sheet)) { return cards.cards }
    return []
  }

  private func texts(_ card: CardsBlock.Card) -> [String] {
    card.body.children.flatMap { child -> [String] in
      switch child.block {
      case .text(let text): [DocumentText.text(text.inlines)]
      case .list(let list): list.items.map(DocumentText.text)
      default: []
      }
    }
  }

  @Test func theCardsAreTheRoutineInItsOrder() throws {
    let sheet = try SampleSheet.sheet()
    let cards = try cards(sheet)
    #expect(cards.map { DocumentText.text($0.name) } == sheet.exercises.map(\.exercise.name))
    #expect(cards.map(\.number) == Array(1...sheet.exercises.count))
  }

  @Test func theSideIsNamedInTheSteps() throws {
    var sheet = try SampleSheet.sheet()
    sheet.exercises = Array(sheet.exercises.prefix(1))
    sheet.exercises[0].exercise.start = "Lie down."
    sheet.exercises[0].exercise.steps = ["Lift {one foot}.", "Press {other knee} down. {That leg} stays straight."]
    sheet.exercises[0].dosage.side = .each
    func steps(_ side: Side?) throws -> [String] {
      sheet.patient.side = side
      return Array(texts(try cards(sheet)[0]).prefix(3))
    }
    #expect(
      try steps(.left) == [
        "Lie down.", "Lift your left foot.", "Press your right knee down. Your left leg stays straight.",
      ])
    #expect(
      try steps(.right) == [
        "Lie down.", "Lift your right foot.", "Press your left knee down. Your right leg stays straight.",
      ])
    #expect(try steps(nil) == ["Lie down.", "Lift one foot.", "Press your other knee down. That leg stays straight."])
    #expect(try steps(.both) == steps(nil))
  }

  @Test func whichLegIsFirstIsSaidOnceAboveTheCards() throws {
    let limb = try BuiltInLibrary.clinical.limb("leg")
    let cases: [(Side?, Legs, DosageSide, String?)] = [
      (.left, .both, .each, limb.eachLeftFirst), (.right, .both, .each, limb.eachRightFirst), (nil, .both, .each, nil),
      (.both, .both, .each, nil), (.left, .one, .each, nil), (.left, .both, .alternating, nil),
    ]
    for (side, legs, dosageSide, words) in cases {
      var sheet = try SampleSheet.sheet()
      sheet.patient.side = side
      sheet.patient.legs = legs
      for index in sheet.exercises.indices { sheet.exercises[index].dosage.side = dosageSide }
      let texts = try SampleSheet.texts(sheet)
      for order in [limb.eachLeftFirst, limb.eachRightFirst] {
        #expect(texts.count { $0.contains(order) } == (order == words ? 1 : 0))
      }
    }
  }

  @Test func exercisesWithoutSidesNameNone() throws {
    var sheet = try SampleSheet.sheet()
    sheet.exercises = Array(sheet.exercises.prefix(1))
    sheet.exercises[0].exercise.steps = ["Lift {one foot}."]
    sheet.exercises[0].dosage.side = .alternating
    sheet.patient.side = .left
    #expect(texts(try cards(sheet)[0]).contains("Lift one foot."))
  }

  @Test func cautionsAreOneSentence() throws {
    var sheet = try SampleSheet.sheet()
    sheet.exercises[0].cautions = [Caution(words: "it hurts"), Caution(words: "you feel dizzy")]
    sheet.exercises[1].cautions = [Caution(words: "it hurts")]
    sheet.exercises[2].cautions = []
    let cards = try cards(sheet)
    #expect(texts(cards[0]).contains("Do not do this if it hurts, or if you feel dizzy."))
    #expect(texts(cards[1]).contains("Do not do this if it hurts."))
    #expect(!texts(cards[2]).contains { $0.hasPrefix("Do not do this") })
  }

  /// Cautions with different answers are sentences of their own, so that no answer is given to the wrong one.
  @Test func aCautionSaysWhatToDoInstead() throws {
    var sheet = try SampleSheet.sheet()
    let here = Alternative(id: "bridge", name: "Bridge", isOnSheet: true)
    let elsewhere = Alternative(id: "clamshell", name: "Clamshell", isOnSheet: false)
    sheet.exercises[0].cautions = [Caution(words: "it hurts", instead: here), Caution(words: "you feel dizzy")]
    sheet.exercises[1].cautions = [
      Caution(words: "it hurts", instead: elsewhere), Caution(words: "you feel dizzy", instead: elsewhere),
    ]
    let cards = try cards(sheet)
    #expect(
      texts(cards[0]).contains(
        "Do not do this if it hurts. Do this instead: Bridge. Do not do this if you feel dizzy."))
    #expect(
      texts(cards[1]).contains(
        "Do not do this if it hurts, or if you feel dizzy. Leave it out and ask us about this one: Clamshell."))
  }

  @Test func noPlaceholderIsLeft() throws {
    for condition in try BuiltInLibrary.clinical.conditionIDs() {
      for side in [nil, Side.left, .right, .both] {
        var sheet = try SampleSheet.sheet(condition)
        sheet.patient.side = side
        for text in try SampleSheet.texts(sheet) { #expect(!text.contains("{") && !text.contains("}"), "\(text)") }
      }
    }
  }
}
