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

  /// How the head is laid out.
  package struct Look: Hashable, Sendable {
    /// The side of the square that a mark is fitted into.
    package var markSize: Length
    /// The room between the mark and the words.
    package var markGap: Length
    /// The radius of a drawn mark's corners.
    package var markRadius: Length
    /// The least length of a line to write on.
    package var writingWidth: Length
    /// The room between a label and the line to write on below it.
    package var writingHeight: Length
    /// The room between parts.
    package var gap: Length
    /// The room between the words and the rule.
    package var ruleGap: Length
    /// The width of the rule and of lines to write on.
    package var thickness: Length
    /// The length of the line to write the clinic on.
    package var senderWidth: Length
    /// How much of the width the clinic's lines may take, 0 to 1.
    package var clinicShare: Double

    package init(
      markSize: Length, markGap: Length, markRadius: Length, writingWidth: Length, writingHeight: Length, gap: Length,
      ruleGap: Length, thickness: Length, senderWidth: Length, clinicShare: Double
    ) {
      self.markSize = markSize
      self.markGap = markGap
      self.markRadius = markRadius
      self.writingWidth = writingWidth
      self.writingHeight = writingHeight
      self.gap = gap
      self.ruleGap = ruleGap
      self.thickness = thickness
      self.senderWidth = senderWidth
      self.clinicShare = clinicShare
    }
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
  package var look: Look

  package init(
    logo: Logo?, sender: [[Inline]], senderLabel: [Inline], fields: [Field], lineColor: Color, ruleColor: Color,
    look: Look
  ) {
    self.logo = logo
    self.sender = sender
    self.senderLabel = senderLabel
    self.fields = fields
    self.lineColor = lineColor
    self.ruleColor = ruleColor
    self.look = look
  }
}
