import HandoutClinical
import HandoutInput
import HandoutPDF
import HandoutRows
import Synchronization

/// Turns the rows of a list into requests.
final class RowRequestReader: Sendable {
  private let defaults: BatchDefaults
  /// The folder of the list, where a clinic file's relative path begins.
  private let folder: String
  private let clinics = Mutex<[String: InputFile]>([:])

  init(defaults: BatchDefaults, folder: String) {
    self.defaults = defaults
    self.folder = folder
  }

  /// What a row says beside its patient.
  private struct Fields {
    var id: String?
    var name: String?
    var side: String?
    var therapist: String?
    var born: CalendarDate?
    var routine: String?
    var language: String?
    var condition: Located<String>?
    var design: Located<String>?
    var theme: Located<String>?
    var paper: Paper?
    var clinic: Located<String>?
    var password: Located<String>?

    init(decoding node: YAMLNode, needsCondition: Bool) {
      let map = node.record(Patient.keys + RowColumnKeys.others, strict: Patient.strictKeys)
      let patient = Patient(decoding: map)
      (id, name, therapist, language) = (patient.id, patient.name, patient.therapist, patient.language)
      born = patient.born
      side = patient.side?.rawValue
      routine = patient.routine?.value
      condition =
        needsCondition ? map.required("condition").locatedIdentifier() : map.optional("condition")?.locatedIdentifier()
      design = map.optional("design")?.locatedIdentifier()
      theme = map.optional("theme")?.locatedIdentifier()
      paper = map.optional("paper").flatMap { $0.enumeration() }
      clinic = map.optional("clinic").map { Located($0.text(longest: 1_000), at: $0.place) }
      password = map.optional("password").map { Located($0.text(longest: 127), at: $0.place) }
    }
  }

  /// The row as a request, or why it is none.
  func row(_ row: Row) -> BatchRow {
    let identity = RowIdentity(row)
    func failed(_ error: HandoutError) -> BatchRow {
      BatchRow(identity: identity, place: row.place, order: .failure(error), content: [])
    }
    switch row.content {
    case .failure(let fault): return failed(HandoutError(.content, fault.diagnostics))
    case .success(let document):
      do throws(HandoutError) {
        let order = try order(document)
        return BatchRow(
          identity: identity, place: row.place, order: .success(order), content: Self.content(of: document))
      } catch {
        return failed(error)
      }
    }
  }

  private func order(_ document: YAMLDocument) throws(HandoutError) -> BatchRow.Order {
    let fields: Fields
    do throws(YAMLError) {
      fields = try document.decode { Fields(decoding: $0, needsCondition: defaults.condition == nil) }
    } catch { throw HandoutError(.content, error.diagnostics) }
    var request = HandoutRequest(
      condition: fields.condition?.value ?? defaults.condition ?? "", date: defaults.date)
    request.conditionPlace = fields.condition?.place
    request.row = document
    request.clinic = try fields.clinic.map { path throws(HandoutError) in try clinic(path) } ?? defaults.clinic
    request.sharesClinic = fields.clinic == nil
    request.design = fields.design?.value ?? defaults.design
    request.designPlace = fields.design?.place
    request.theme = fields.theme?.value ?? defaults.theme
    request.themePlace = fields.theme?.place
    request.paper = fields.paper.map(HandoutPaper.init) ?? defaults.paper
    request.look = defaults.look
    // What a row says about itself comes before what is said for all.
    request.language = fields.language == nil ? defaults.language : nil
    request.namesPatientInTitle = defaults.namesPatientInTitle
    let names = NameValues(
      condition: request.condition, routine: fields.routine, side: fields.side,
      language: fields.language ?? defaults.language, date: "\(defaults.date.calendarDate.description)",
      name: fields.name)
    return BatchRow.Order(
      request: request, names: names, therapist: fields.therapist, born: fields.born,
      password: try fields.password.map { text throws(HandoutError) in try password(text) },
      hasOwnClinic: fields.clinic != nil)
  }

  private func password(_ text: Located<String>) throws(HandoutError) -> Password {
    do throws(PasswordError) {
      return try Password(text.value)
    } catch {
      let place = text.place ?? SourcePlace(file: "handout")
      throw HandoutError(.content, [Diagnostic(at: place, error.message, help: Message(words: error.help))])
    }
  }

  /// The clinic file that a row names, read once.
  private func clinic(_ path: Located<String>) throws(HandoutError) -> InputFile {
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

  /// Every key and value of a row in one form, the same for the same content whatever file and order it came in.
  private static func content(of document: YAMLDocument) -> [UInt8] {
    var values: [(keys: [String], text: String)] = []
    try? document.decode { root in
      root.forEachScalar { keys, node in
        guard let key = keys.first, let text = node.scalarText else { return }
        // The manifest keeps nothing that a password could be guessed from.
        if key == "password" || node.isNotGiven && !Patient.strictKeys.contains(key) { return }
        values.append((keys, TextEdges.trimmed(text)))
      }
    }
    // The order of a list's entries says something, that of keys does not.
    let sorted = values.enumerated().sorted { first, second in
      first.element.keys == second.element.keys
        ? first.offset < second.offset : first.element.keys.lexicographicallyPrecedes(second.element.keys)
    }
    var bytes: [UInt8] = []
    for (_, value) in sorted {
      for word in value.keys + [value.text] { bytes += "\(word.utf8.count) \(word)\n".utf8 }
    }
    return bytes
  }
}
