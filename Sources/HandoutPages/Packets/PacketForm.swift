/// What a packet is made for.
package struct PacketForm: Hashable, Sendable {
  /// Whether it is for paper only: no structure for screen readers, and everything that many pages share is drawn once.
  package var isForPaperOnly: Bool
  /// Whether it is printed on both sides: every patient begins on a front.
  package var isDuplex: Bool

  package init(isForPaperOnly: Bool, isDuplex: Bool) {
    self.isForPaperOnly = isForPaperOnly
    self.isDuplex = isDuplex
  }
}
