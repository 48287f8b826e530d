package import HandoutGeometry

/// Who the sheet is from and whom it is for; a missing value becomes a line to write on.
package struct LetterheadBlock: Hashable, Sendable {
  /// A labelled value or, without a value, a labelled line to write on.
  package struct Field: Hashable, Sendable {
    package var label: [Inline]
    package var value: [Inline]
    /// A line below the value or the line to write on; empty where there is nothing more to say.
    package var detail: [Inline]

    package init(label: [Inline], value: [Inline], detail: [Inline] = []) {
      self.label = label
      self.value = value
      self.detail = detail
    }
  }

  /// The clinic's mark.
  package enum Logo: Hashable, Sendable {
    /// An image by name: the engine asks its picture source for it.
    case image(name: String, alternateText: String)
    /// Initials on a coloured square, for a clinic without a logo file.
    case initials([Inline], fill: Color)
  }

  package var logo: Logo?
  /// The clinic's lines; empty leaves a line to write on under `senderLabel`.
  package var sender: [[Inline]]
  package var senderLabel: [Inline]
  /// Patient and therapist.
  package var fields: [Field]
  /// The colour of lines to write on.
  package var lineColor: Color
  /// The colour of the rule below.
  package var ruleColor: Color
  /// The room between parts.
  package var gap: Length

  package init(
    logo: Logo?, sender: [[Inline]], senderLabel: [Inline], fields: [Field], lineColor: Color, ruleColor: Color,
    gap: Length
  ) {
    self.logo = logo
    self.sender = sender
    self.senderLabel = senderLabel
    self.fields = fields
    self.lineColor = lineColor
    self.ruleColor = ruleColor
    self.gap = gap
  }
}
