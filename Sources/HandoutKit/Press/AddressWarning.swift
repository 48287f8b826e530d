import HandoutClinical
package import HandoutInput
package import HandoutLoader

/// Why a patient's address is not printed.
package enum UnprintedAddress: Sendable {
  /// No separator sheet is made.
  case noSeparator
  /// The paper is not folded for the clinic's envelopes.
  case paper
  /// The window holds fewer lines, or narrower ones.
  case tooLarge
}

extension LoadedSheet {
  /// What someone should know before handouts are posted: an address that was given stands nowhere.
  package func warningOfAddress(_ reason: UnprintedAddress) -> Diagnostic {
    let (message, help): (Message, Message) =
      switch reason {
      case .noSeparator:
        (
          "the address is not printed: it stands on separator sheets",
          "make a packet with handout batch --packet FILE --separator"
        )
      case .paper:
        (
          "the address is not printed: \(words: paper.name) paper is not folded for the clinic's window envelopes",
          "use letter or a4, or name the envelopes with envelope in the clinic file"
        )
      case .tooLarge:
        (
          "the address is not printed: it is too long for the window of the envelope",
          "shorten it to the lines that the post needs; a No. 10 window holds 5 with the name, one of DIN 5008 holds 6"
        )
      }
    return Diagnostic(
      warning: .addressNotPrinted, at: places.place(of: "address") ?? SourcePlace(file: "handout"), message, help: help)
  }
}
