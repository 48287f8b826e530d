import HandoutLayouts

extension Phrases {
  /// What a part of a handout in several designs is called: a built-in design by its phrase, one of a library's own by its name.
  func name(of design: PageDesign) -> String {
    let keys: [PhraseKey] = [
      .designSheet, .designFridge, .designLargePrint, .designLog, .designCards, .designBooklet, .designWallet,
      .designFull,
      .designInformation,
    ]
    return keys.first { $0.rawValue == "design-\(design.id)" }.map { text($0) } ?? design.name
  }
}
