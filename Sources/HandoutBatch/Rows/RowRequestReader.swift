import HandoutClinical
import HandoutInput
import HandoutKit
import HandoutLoader
import HandoutPDF
import HandoutRows
import Synchronization

/// Turns the rows of a list into requests.
final class RowRequestReader: Sendable {
  private let defaults: BatchDefaults
  /// The folder of the list, where a clinic file's relative path begins.
  private let folder: String
  private let dates: DateFormat?
  private let library: ClinicalLibrary
  /// What the condition for all rows is called: a code in it names a side, which each row must agree with.
  private let commonCondition: String?
  private let clinics = Mutex<[String: InputFile]>([:])

  /// - Parameters:
  ///   - commonCondition: the condition of rows that name none, as it was given.
  ///   - list: where the rows come from.
  ///   - library: what the rows name.
  init(defaults: BatchDefaults, commonCondition: String?, list: BatchList, library: ClinicalLibrary) {
    self.defaults = defaults
    self.commonCondition = commonCondition
    self.library = library
    folder = list.folder
    dates = list.reading.dates
  }

  /// The row as a request, or why it is none.
  func row(_ row: Row) -> BatchRow {
    let identity = RowIdentity(row)
    var therapist: String?
    func failed(_ error: HandoutError) -> BatchRow {
      BatchRow(identity: identity, place: row.place, order: .failure(error), therapist: therapist, content: [])
    }
    switch row.content {
    case .failure(let fault): return failed(HandoutError(.content, fault.diagnostics))
    case .success(let document):
      do throws(HandoutError) {
        let order = try order(document, warnings: row.warnings, therapist: &therapist)
        return BatchRow(
          identity: identity, place: row.place, order: .success(order), therapist: therapist,
          content: RowFields.content(of: document))
      } catch {
        return failed(error)
      }
    }
  }

  /// - Parameter therapist: becomes that of the row before anything is looked up, so that a row that fails still counts as his or hers.
  private func order(
    _ document: YAMLDocument, warnings: [Diagnostic], therapist: inout String?
  ) throws(HandoutError) -> BatchRow.Order {
    let fields: RowFields
    let complaints: [Diagnostic]
    do throws(YAMLError) {
      (fields, complaints) = try document.decodeWithWarnings(dates: dates) {
        RowFields(RowFields.mapping($0), needsCondition: defaults.condition == nil)
      }
    } catch { throw HandoutError(.content, error.diagnostics) }
    let patient = fields.patient
    therapist = patient.therapist
    var warnings = warnings + complaints
    var password: Password?
    if let text = fields.password { password = try self.password(text, of: patient, warnings: &warnings) }
    let request = try request(fields, warnings: warnings, document: document)
    let names = NameValues(
      condition: request.condition ?? "exercises", routine: patient.routine?.value, side: patient.side?.rawValue,
      language: patient.language ?? defaults.settings.language,
      date: "\(defaults.settings.date.calendarDate.description)", name: patient.name)
    return BatchRow.Order(
      request: request, names: names, born: patient.born, password: password, hasOwnClinic: fields.clinic != nil)
  }

  /// What a row says about itself comes before what is said for all.
  private func request(
    _ fields: RowFields, warnings: [Diagnostic], document: YAMLDocument
  ) throws(HandoutError) -> HandoutRequest {
    var settings = defaults.settings
    if let name = fields.clinic {
      settings.clinic = try clinic(name)
      // The logo for all rows is that of the clinic for all rows.
      settings.logo = nil
    }
    let named = fields.condition ?? commonCondition.map { Located($0, at: document.place) }
    // A text that names nothing is told when the row is loaded: until then the row has its place among its therapist's.
    let condition = named.map { (try? library.conditionID(of: $0, side: fields.patient.side)) ?? $0.value }
    var request = fields.request(over: settings, condition: condition, warnings: warnings, document: document)
    request.keepsOrder = defaults.keepsOrder
    return request
  }

  private func password(
    _ text: Located<String>, of patient: HandoutClinical.Patient, warnings: inout [Diagnostic]
  ) throws(HandoutError) -> Password {
    let place = text.place ?? SourcePlace(file: "handout")
    guard !defaults.settings.isArchived else {
      throw HandoutError(
        .content,
        [
          Diagnostic(
            at: place, "a file to be archived has no password",
            help: "PDF/A files open for everybody: take the password out, or make the file without --archive")
        ])
    }
    let password: Password
    do throws(PasswordError) {
      password = try Password(text.value)
    } catch {
      throw HandoutError(.content, [Diagnostic(at: place, error.message, help: Message(words: error.help))])
    }
    let whose = PersonalFacts(name: patient.name, id: patient.id, born: patient.born)
    let rule = PasswordRule(allowsWeak: defaults.allowsWeakPasswords)
    if let weak = try rule.check(password, of: whose, at: place) { warnings.append(weak) }
    return password
  }

  /// The clinic file that a row names by its path, read once, or by the name that it has for all rows.
  private func clinic(_ path: Located<String>) throws(HandoutError) -> InputFile {
    if let known = defaults.clinics { return try known.file(of: path) }
    let full = path.value.hasPrefix("/") || folder.isEmpty ? path.value : "\(folder)/\(path.value)"
    if let known = clinics.withLock({ $0[full] }) { return known }
    do throws(HandoutError) {
      let file = try InputFile(path: full)
      clinics.withLock { $0[full] = file }
      return file
    } catch {
      // The row is wrong, not the whole command.
      let place = path.place ?? SourcePlace(file: full, origin: .chosenByRequest)
      throw HandoutError(
        .content, [Diagnostic(at: place, "the clinic file \"\(full)\" cannot be read", help: "check the path")])
    }
  }
}
