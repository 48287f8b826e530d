package import HandoutClinical
package import HandoutInput

/// What stage 1 is asked for.
///
/// What is nil here is taken from the patient, then from the clinic, then from the built-in defaults.
package struct LoadRequest: Sendable {
  /// The id, a name or a code of the condition profile; without a place where the request itself names it. The same for
  /// design and theme. Nil for a sheet of exercises alone.
  package var condition: Located<String>?
  /// The id of a phase or a named routine.
  package var routine: String?
  /// Ids or names of exercises that replace the routine's selection; empty keeps it.
  package var exercises: [String] = []
  /// Whether listed exercises keep their order.
  package var keepsOrder = false
  /// The side that is worked first.
  package var side: Side?
  package var patient = PatientInput.unknown
  package var clinic: ClinicFile?
  /// The ids of designs, in the order of their pages; empty for the clinic's, or the usual one.
  package var designs: [Located<String>] = []
  package var theme: Located<String>?
  package var paper: Paper?
  /// The id of the person in the pictures.
  package var look: String?
  /// The language (BCP 47), or two with a comma between them.
  package var language: String?
  /// The date of the sheet.
  package var date: CalendarDate
  /// Whether what looks wrong in the clinic file is told; a batch tells it once for all rows.
  package var warnsOfClinic = true
  /// The number of an earlier row of the batch with the same name and birth date; nil for nobody's twin.
  package var twin: Int?

  package init(condition: Located<String>?, date: CalendarDate) {
    self.condition = condition
    self.date = date
  }
}

/// Where a patient is known from.
package enum PatientInput: Sendable {
  /// Nobody in particular.
  case unknown
  /// A patient file, YAML or JSON.
  case file(name: String, bytes: [UInt8])
  /// A patient that is decoded already, with what looks wrong but is used, and the documents in which complaints point, the
  /// foremost first.
  case decoded(Patient, warnings: [Diagnostic], documents: [YAMLDocument])
}

/// A clinic file as it was given.
package struct ClinicFile: Hashable, Sendable {
  /// The name that complaints show.
  package var name: String
  package var bytes: [UInt8]
  /// The folder against which a logo's path is taken; nil where the file did not come from a folder.
  package var folder: String?
  /// The logo's own bytes, JPEG, PNG or WebP, in place of the file that the clinic file names.
  package var logo: [UInt8]?

  package init(name: String, bytes: [UInt8], folder: String?, logo: [UInt8]? = nil) {
    self.name = name
    self.bytes = bytes
    self.folder = folder
    self.logo = logo
  }
}
