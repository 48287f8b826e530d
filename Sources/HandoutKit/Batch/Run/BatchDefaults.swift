/// What holds for every row of a batch that says nothing else.
public struct BatchDefaults: Sendable {
  /// The id of the condition profile; nil when every row must name one.
  public var condition: String?
  /// The clinic file.
  public var clinic: InputFile?
  /// The id of a page design.
  public var design: String?
  /// The id of a theme.
  public var theme: String?
  public var paper: HandoutPaper?
  /// The id of the person in the pictures.
  public var look: String?
  /// The language, or two with a comma between them.
  public var language: String?
  /// The date of the sheets and of the files.
  public var date: HandoutDate
  /// Whether the files' titles may name the patients.
  public var namesPatientInTitle = false

  public init(date: HandoutDate) {
    self.date = date
  }
}
