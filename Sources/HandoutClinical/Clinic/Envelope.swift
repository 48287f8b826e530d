/// The window envelopes in which sheets are posted.
package enum Envelope: String, CaseIterable, Hashable, Sendable {
  /// No. 10, 9 1/2 by 4 1/8 inches, with its usual window.
  case no10 = "no-10"
  /// DIN long with the window of DIN 680, for letters in form B of DIN 5008.
  case din5008B = "din-5008-b"
}

extension Country {
  /// The window envelope that is usual there.
  package var envelope: Envelope { code == "US" || code == "CA" ? .no10 : .din5008B }
}
