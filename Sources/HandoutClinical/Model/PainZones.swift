/// The limits of the pain scale from 0 to 10.
package struct PainZones: Hashable, Sendable {
  /// The highest safe score.
  package var safe: Int
  /// The highest acceptable score, above `safe` and below 10.
  package var ok: Int

  package init(safe: Int, ok: Int) {
    self.safe = safe
    self.ok = ok
  }

  /// The limits of THOMEE1997: 2 is safe, up to 5 is acceptable.
  package static let standard = PainZones(safe: 2, ok: 5)
}
