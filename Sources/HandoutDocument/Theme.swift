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
    /// Titles, discs and bars: the brand's colour, often the clinic's.
    case accent
    /// Small text in the brand's colour: pills, numerals, leads.
    case accentText = "accent-text"
    /// The page, and text on the accent.
    case paper
    /// The ground of a note, and of what can wait a few days.
    case tint
    /// Signs and bars of a warning.
    case warning
    case warningText = "warning-text"
    case warningFill = "warning-fill"
    /// Headings of what a doctor must see today.
    case todayText = "today-text"
    case todayFill = "today-fill"
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
  /// What all text is set in.
  package var font: FontFamily
  /// The colours that the theme's file states.
  private let stated: [Role: Color]
  /// The colours of all roles.
  private var colors: [Role: Color]

  /// - Parameter colors: those that the theme states. Every other follows from the accent, and an accent that is not among them is
  ///   the clinic's.
  package init(
    id: String, purpose: String, hasGreyPictures: Bool = false, font: FontFamily = .notoSans, colors: [Role: Color]
  ) {
    self.id = id
    self.purpose = purpose
    self.hasGreyPictures = hasGreyPictures
    self.font = font
    stated = colors
    self.colors = Self.completed(colors, brand: colors[.accent] ?? Self.standardBrand)
  }

  /// The colour of a role.
  package func color(_ role: Role) -> Color { colors[role] ?? .black }

  /// The theme with the clinic's colour where it leaves the accent open, and with what follows from it.
  package func with(clinicColor: Color) -> Theme {
    guard stated[.accent] == nil, clinicColor != color(.accent) else { return self }
    var theme = self
    theme.colors = Self.completed(stated, brand: clinicColor)
    return theme
  }
}
