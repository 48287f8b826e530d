package import HandoutGeometry

/// The colours of a handout. Every meaning of a colour is also a word or a shape.
package struct Theme: Hashable, Sendable {
  /// What a colour is for.
  package enum Role: String, CaseIterable, Hashable, Sendable {
    /// Reading text.
    case ink
    /// Labels and notes.
    case secondary
    /// Rules and boxes.
    case hairline
    /// Titles, numbers, pills: the clinic's colour.
    case accent
    /// The page, and text on the accent.
    case paper
    case warning
    case warningFill = "warning-fill"
    /// The grid to write in.
    case logLine = "log-line"
    /// Lines to write on.
    case writingLine = "writing-line"
    case safe
    case safeFill = "safe-fill"
    case caution
    case cautionFill = "caution-fill"
    case stop
    case stopFill = "stop-fill"
  }

  package var id: String
  /// What the theme is for, in a sentence.
  package var purpose: String
  /// Whether drawn pictures are grey too.
  package var hasGreyPictures: Bool
  /// The colours; a role without one takes the clinic's.
  private var colors: [Role: Color]

  package init(id: String, purpose: String, hasGreyPictures: Bool = false, colors: [Role: Color]) {
    self.id = id
    self.purpose = purpose
    self.hasGreyPictures = hasGreyPictures
    self.colors = colors
  }

  /// The colour of a role.
  package func color(_ role: Role) -> Color { colors[role] ?? .black }

  /// The theme with the clinic's colour where it leaves the accent open.
  package func with(clinicColor: Color) -> Theme {
    guard colors[.accent] == nil else { return self }
    var theme = self
    theme.colors[.accent] = clinicColor
    return theme
  }
}
