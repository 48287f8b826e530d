public import HandoutKit

/// What holds for every row of a batch that says nothing else.
public struct BatchDefaults: Sendable {
  /// The id of the condition profile; nil when every row must name one.
  public var condition: String?
  /// Whether listed exercises keep their order; else they are put into that of a session.
  public var keepsOrder = false
  /// Whether passwords that are easily guessed are taken.
  public var allowsWeakPasswords = false
  /// The clinics that rows may name; nil where rows name them by the paths of their files.
  package var clinics: NamedClinics?
  /// How the sheets look and what stands on them beside their patients.
  public var settings: SheetSettings

  public init(settings: SheetSettings) {
    self.settings = settings
  }

  /// The built-in settings.
  ///
  /// - Parameter date: the date of the sheets and of the files.
  public init(date: HandoutDate) {
    self.init(settings: SheetSettings(date: date))
  }
}
