package import HandoutClinical
package import HandoutInput

/// One handout that is wanted.
///
/// What is nil here is taken from the patient, then from the plan, then from the clinic file, then from the built-in defaults.
public struct HandoutRequest: Sendable {
  /// The condition profile: its id, such as `tight-hamstrings-knee-pain`, one of its names in any language of the library, or an
  /// ICD-10-CM code that no other profile has. Nil for a sheet of `exercises` alone.
  public var condition: String?
  /// The id of a phase or a named routine; the default is the profile's first phase.
  public var routine: String?
  /// Ids or names of exercises that replace the routine's selection; empty keeps it.
  public var exercises: [String] = []
  /// Whether listed exercises keep their order; else they are put into that of a session, which a warning tells.
  public var keepsOrder = false
  /// The side that is worked first.
  public var side: HandoutSide?
  /// Who the handout is for; nil for nobody in particular.
  public var patient: PatientSource?
  /// The plan of an earlier handout, from which is taken what the request and its patient leave open.
  public var plan: HandoutPlan?
  /// Whether the placed handout has its own plan, to be saved beside it.
  public var keepsPlan = false
  /// How the sheet looks and what stands on it beside the patient.
  public var settings: SheetSettings

  /// The row of a batch that stands for the patient.
  package var row: RowSource?

  public init(condition: String?, settings: SheetSettings) {
    self.condition = condition
    self.settings = settings
  }

  /// A request with the built-in settings.
  public init(condition: String?, date: HandoutDate) {
    self.init(condition: condition, settings: SheetSettings(date: date))
  }
}

/// Where a patient is known from.
public enum PatientSource: Sendable {
  /// A patient file, YAML or JSON.
  case file(InputFile)
  /// A value; it is checked as a file would be.
  case value(Patient)
  /// The options of a command, over a patient file where there is one.
  case options(PatientOptions, over: InputFile?)
}

/// What a batch knows of a request's row: the decoded patient, and where the row says what.
package struct RowSource: Sendable {
  package var patient: HandoutClinical.Patient
  /// What looks wrong in the row but is used.
  package var warnings: [Diagnostic]
  package var document: YAMLDocument
  /// Where the row names its condition, designs and theme; nil or empty where the request itself does.
  package var conditionPlace: SourcePlace?
  package var designPlaces: [SourcePlace?] = []
  package var themePlace: SourcePlace?
  /// Whether the clinic file is that of the whole batch, which warns of it once for all rows.
  package var sharesClinic = false
  /// The number of an earlier row with the same name and birth date; nil for nobody's twin.
  package var twin: Int?

  package init(patient: HandoutClinical.Patient, warnings: [Diagnostic], document: YAMLDocument) {
    self.patient = patient
    self.warnings = warnings
    self.document = document
  }
}

/// The side that an exercise names first.
public enum HandoutSide: String, CaseIterable, Sendable {
  case left
  case right
  case both

  /// A side in any case and in the words of records: `Left`, `L`, `left leg`, `izquierda`. Nil for anything else.
  public init?(anyWord text: String) {
    switch Side(anyWord: text) {
    case .left: self = .left
    case .right: self = .right
    case .both: self = .both
    case nil: return nil
    }
  }
}
