package import HandoutGeometry

/// Who the sheet is from and whom it is for, in one strip: the clinic's mark and columns of a bold line above a small one. Names are never cut; the
/// strip grows.
package struct IdentityBlock: Hashable, Sendable {
  /// A name and what is said below it.
  package struct Column: Hashable, Sendable {
    /// The name; empty leaves a line to write on, as high as the name would be.
    package var name: [Inline]
    /// What the name is, and what tells it apart: "Patient · born Apr 17, 1962".
    package var details: [Inline]
    /// What is to be written behind the details, where it is not known: "born". Nil asks for nothing.
    package var blank: [Inline]?
    /// Whether the lines begin as they are written, whatever the language of the sheet is: a clinic's address and phone number.
    package var isAutomatic: Bool

    package init(name: [Inline], details: [Inline], blank: [Inline]? = nil, isAutomatic: Bool = false) {
      self.name = name
      self.details = details
      self.blank = blank
      self.isAutomatic = isAutomatic
    }
  }

  /// How the strip looks.
  package struct Look: Hashable, Sendable {
    /// The side of the square that the mark is fitted into.
    package var markSize: Length
    /// The radius of a drawn mark's corners.
    package var markRadius: Length
    /// The room between the mark and the first column.
    package var markGap: Length
    /// The room between columns.
    package var columnGap: Length
    /// The height kept for a name that is to be written.
    package var nameHeight: Length
    /// The least length of a line to write on.
    package var writingWidth: Length
    package var writingColor: Color
    package var ruleColor: Color
    /// The width of the rule and of lines to write on.
    package var thickness: Length
    /// The room between the words and the rule.
    package var ruleGap: Length

    package init(
      markSize: Length, markRadius: Length, markGap: Length, columnGap: Length, nameHeight: Length,
      writingWidth: Length,
      writingColor: Color, ruleColor: Color, thickness: Length, ruleGap: Length
    ) {
      self.markSize = markSize
      self.markRadius = markRadius
      self.markGap = markGap
      self.columnGap = columnGap
      self.nameHeight = nameHeight
      self.writingWidth = writingWidth
      self.writingColor = writingColor
      self.ruleColor = ruleColor
      self.thickness = thickness
      self.ruleGap = ruleGap
    }
  }

  package var logo: LetterheadBlock.Logo?
  /// The clinic first, which takes the room that the others leave.
  package var columns: [Column]
  package var look: Look

  package init(logo: LetterheadBlock.Logo?, columns: [Column], look: Look) {
    self.logo = logo
    self.columns = columns
    self.look = look
  }
}
