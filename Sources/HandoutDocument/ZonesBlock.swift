package import HandoutGeometry

/// A bar of zones side by side, each with its sign and its words inside: what a range of pain means. The zones are as wide as makes the bar lowest.
package struct ZonesBlock: Hashable, Sendable {
  /// One zone.
  package struct Zone: Hashable, Sendable {
    /// Nil for none.
    package var fill: Color?
    /// The words before the sign: the range.
    package var lead: [Inline]
    package var sign: Sign
    /// The words behind the sign.
    package var text: [Inline]

    package init(fill: Color?, lead: [Inline], sign: Sign, text: [Inline]) {
      self.fill = fill
      self.lead = lead
      self.sign = sign
      self.text = text
    }
  }

  /// How the words of a zone stand.
  package enum Form: Hashable, Sendable {
    /// Range, sign and words run on.
    case bar
    /// Sign, range and words run on.
    case line
    /// The sign beside the range, and the words below the range.
    case stacked
  }

  package var form: Form
  /// The zones, from the lowest.
  package var zones: [Zone]
  /// The room around the words of a zone.
  package var insets: Insets
  /// The white between two zones: on a grey copy their fills look alike.
  package var gap: Length
  /// The room on both sides of a sign.
  package var signGap: Length
  /// The radius of the outer corners.
  package var radius: Length

  package init(zones: [Zone], insets: Insets, gap: Length, signGap: Length, radius: Length, form: Form = .bar) {
    self.form = form
    self.zones = zones
    self.insets = insets
    self.gap = gap
    self.signGap = signGap
    self.radius = radius
  }
}
