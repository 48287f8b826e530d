import HandoutInput

/// One handout that is wanted.
///
/// What is nil here is taken from the patient file, then from the clinic file, then from the built-in defaults.
public struct HandoutRequest: Sendable {
  /// The id of the condition profile, such as `tight-hamstrings-knee-pain`.
  public var condition: String
  /// The id of a phase or a named routine; the default is the profile's first phase.
  public var routine: String?
  /// Exercise ids that replace the routine's selection; empty keeps it.
  public var exercises: [String] = []
  /// The leg that is worked first.
  public var side: HandoutSide?
  /// The patient file, YAML or JSON.
  public var patient: InputFile?
  /// The clinic file, YAML or JSON.
  public var clinic: InputFile?
  /// The id of a page design.
  public var design: String?
  /// The id of a theme.
  public var theme: String?
  public var paper: HandoutPaper?
  /// The id of the person in the pictures; `A` where nothing is said.
  public var look: String?
  /// The language of the handout (BCP 47), or two with a comma between them for a bilingual one: `es`, `es,en`. `en` where
  /// nothing is said.
  public var language: String?
  /// The date of the sheet and of the file. Nothing in the library reads a clock.
  public var date: HandoutDate
  /// Whether the file's title may name the patient; titles show in lists of files and in window bars.
  public var namesPatientInTitle = false

  /// The row of a batch that stands for the patient file.
  var row: YAMLDocument?
  /// Whether the clinic file is that of a whole batch, which warns of it once for all rows.
  var sharesClinic = false
  /// Where a row names its condition, design and theme; nil where the request itself does.
  var conditionPlace: SourcePlace?
  var designPlace: SourcePlace?
  var themePlace: SourcePlace?
  /// The number of an earlier row of the batch with the same name and birth date; nil for nobody's twin.
  var twin: Int?

  public init(condition: String, date: HandoutDate) {
    self.condition = condition
    self.date = date
  }
}
