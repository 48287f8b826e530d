/// A page taken apart: what many patients' pages share, and what is this patient's own. For printing, where nothing is read
/// in order; together they show what the page model shows.
package struct PageLayers: Hashable, Sendable {
  /// What lies below.
  package var background: SharedFrame
  /// What lies above: the patient's own blocks, running heads and feet.
  package var own: Frame

  package init(background: SharedFrame, own: Frame) {
    self.background = background
    self.own = own
  }
}
