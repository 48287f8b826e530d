package import HandoutGeometry

/// A title, and at the end of its line what the handout is about: whose it is, or the plan. Below the title where both have no room beside
/// each other.
package struct TitleLineBlock: Hashable, Sendable {
  /// A line to write a name on.
  package struct Blank: Hashable, Sendable {
    /// What is to be written.
    package var label: [Inline]
    /// The length of the line.
    package var width: Length
    package var color: Color
    package var thickness: Length

    package init(label: [Inline], width: Length, color: Color, thickness: Length) {
      self.label = label
      self.width = width
      self.color = color
      self.thickness = thickness
    }
  }

  package var title: [Inline]
  /// Stands above the details, where a name is not known.
  package var blank: Blank?
  /// One below the other at the end edge; the last line stands on the title's.
  package var details: [[Inline]]
  /// Whether the details are names and dates, which are the same in two languages.
  package var namesPeople: Bool
  /// The least room between title and details.
  package var gap: Length

  package init(title: [Inline], blank: Blank? = nil, details: [[Inline]], namesPeople: Bool, gap: Length) {
    self.title = title
    self.blank = blank
    self.details = details
    self.namesPeople = namesPeople
    self.gap = gap
  }
}
