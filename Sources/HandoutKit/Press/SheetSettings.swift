/// How sheets look and what stands on them beside their patients: the same for one handout, for a list and for a server.
///
/// What is nil here is taken from the patient, then from the clinic file, then from the built-in defaults.
public struct SheetSettings: Sendable {
  /// The clinic file, YAML or JSON.
  public var clinic: InputFile?
  /// The clinic's logo, JPEG, PNG or WebP, in place of the file that the clinic file names; it needs a clinic file.
  public var logo: [UInt8]?
  /// The ids of page designs, whose pages make up one file in this order: `["sheet", "log"]`. Each part begins on a front.
  public var designs: [String] = []
  /// The id of the only page design, or of the first one.
  public var design: String? {
    get { designs.first }
    set { designs = newValue.map { [$0] } ?? [] }
  }
  /// The id of a theme.
  public var theme: String?
  public var paper: HandoutPaper?
  /// The id of the person in the pictures; `A` where nothing is said.
  public var look: String?
  /// The language of the sheet (BCP 47), or two with a comma between them for a bilingual one: `es`, `es,en`. `en` where
  /// nothing is said.
  public var language: String?
  /// The date of the sheet and of the file. Nothing in the library reads a clock.
  public var date: HandoutDate
  /// Whether the file's title may name the patient; titles show in lists of files and in window bars.
  public var namesPatientInTitle = false
  /// Whether the file has its plan as an attachment, from which a later handout can go on; see `HandoutPlan`. Not for packets.
  public var attachesPlan = false
  /// Whether the file is one to be archived: PDF/A-3a beside PDF/UA-1. Not for packets, and not with a password.
  public var isArchived = false

  public init(date: HandoutDate) {
    self.date = date
  }
}
