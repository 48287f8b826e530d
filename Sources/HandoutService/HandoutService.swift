import HandoutBatch
import HandoutClinical
import HandoutInput
public import HandoutKit
import HandoutLoader

/// Handouts for programs in any language: requests and results are JSON, the same for the C library and for `handout serve`.
///
/// A request is a row of a list of patients as JSON, with the keys of its options beside; see the guide *Embedding*. Any number of
/// threads may ask at the same time. Nothing here ends the process, and no request makes it read a file or reach the network.
public final class HandoutService: Sendable {
  /// Every key of requests and options beside those of a row.
  package static let keys = Set(RequestKeys.names + OptionFields.keys + PacketFields.keys)

  let press: HandoutPress
  let options: ServiceOptions
  private let clinics = ClinicCache(readFile: FileSystem.readForLoading)
  /// A clinic that is given in a request names no file of the host's.
  private let givenClinics = ClinicCache { path throws(LoadError) in
    throw LoadError(
      .content,
      [
        Diagnostic(
          at: SourcePlace(file: "clinic"), "a clinic in a request cannot name a logo's file",
          help: "give the image itself in the key logo, in base64")
      ])
  }
  private let passwords = PasswordLock()

  /// Opens fonts and library.
  ///
  /// - Throws: `HandoutError` as `HandoutPress` does.
  public init(_ options: ServiceOptions = ServiceOptions()) throws(HandoutError) {
    self.options = options
    press = try HandoutPress(libraries: options.libraries, fontFolders: options.fontFolders)
  }

  /// Makes a handout, or says what the library holds: `{"list": "conditions"}`, `{"describe": "bridge"}`.
  ///
  /// - Parameters:
  ///   - request: a JSON object.
  ///   - date: the date of a sheet whose request gives none, where the options give none either.
  public func answer(_ request: [UInt8], on date: HandoutDate? = nil) -> ServiceReply {
    let key = (try? jsonObject(request, name: "request"))?.keys
    guard key == ["list"] || key == ["describe"] else { return make(request, on: date) }
    return replying { () throws(HandoutError) in
      let question = try decodingJSON(request, name: "request") { node in
        let map = node.mapping(["list", "describe"])
        return (list: map.optional("list")?.text(longest: 60), id: map.optional("describe")?.text(longest: 200))
      }
      return question.list.map(list) ?? describe(question.id ?? "")
    }
  }

  /// Makes a handout.
  ///
  /// - Parameters:
  ///   - request: a JSON object.
  ///   - date: the date of a sheet whose request gives none, where the options give none either.
  public func make(_ request: [UInt8], on date: HandoutDate? = nil) -> ServiceReply {
    replying { () throws(HandoutError) in
      let asked = try decoded(request)
      let password = try asked.fields.password()
      let placed = try place(asked, on: date)
      let weak = try password.map { password throws(HandoutError) in
        try password.warnings + password.check(for: placed)
      }
      let output = try output(of: placed, as: asked.fields.keys, password: password)
      var record = ResultRecord(
        pages: placed.pageCount, parts: placed.parts, warnings: (weak ?? []) + placed.warnings,
        showingValues: options.showsValues)
      record.format = asked.fields.keys.format == .pdf ? .pdf : .png
      record.bytes = output.count
      if asked.fields.keys.savesPlan { record.plan = placed.planTree }
      return ServiceReply(record, output: output)
    }
  }

  /// Stages 5 and 6: the file that is asked for.
  private func output(
    of placed: PlacedHandout, as keys: RequestKeys, password: HandoutPassword?
  ) throws(HandoutError) -> [UInt8] {
    switch keys.format {
    case .pdf:
      let pdf = try press.draw(placed).pdf
      return try password.map { password throws(HandoutError) in try password.locked(pdf, by: passwords) } ?? pdf
    case .png: return try press.png(placed, page: keys.page, dotsPerInch: keys.dotsPerInch ?? 150)
    case .preview: return try press.preview(placed, dotsPerInch: keys.dotsPerInch)
    }
  }

  /// What the library holds of a kind: `conditions`, `exercises`, `routines`, `designs`, `themes`, `countries`.
  public func list(_ kind: String) -> ServiceReply {
    replying { () throws(HandoutError) in
      guard let known = LibraryKind(rawValue: kind) else {
        let kinds = LibraryKind.allCases.map(\.rawValue)
        throw HandoutError(
          .usage, "there is nothing to list by the name \"\(kind)\"",
          help: "name one of \(words: NearestName.joined(kinds, last: "or"))")
      }
      var record = ResultRecord(status: .found, diagnostics: [])
      record.entries = try press.entries(of: known)
      return ServiceReply(record)
    }
  }

  /// Everything about one thing of the library, by its id.
  public func describe(_ id: String) -> ServiceReply {
    replying { () throws(HandoutError) in
      var record = ResultRecord(status: .found, diagnostics: [])
      record.description = try press.description(of: id)
      return ServiceReply(record)
    }
  }

  /// Whether complaints show what requests say.
  public var showsValues: Bool { options.showsValues }

  /// Makes one handout and throws it away, so that the first one that is wanted need not wait for fonts and library.
  public func warmUp() -> ServiceReply {
    replying { () throws(HandoutError) in
      guard let first = try press.entries(of: .conditions).first,
        let date = HandoutDate("2000-01-01")
      else { return .done }
      _ = try press.make(HandoutRequest(condition: first.id, date: date))
      return .done
    }
  }

  /// The answer where a host may not use the service.
  public func refusal(_ message: String, help: String) -> ServiceReply {
    replying { () throws(HandoutError) in
      throw HandoutError(.internalError, Message(words: message), help: Message(words: help))
    }
  }

  /// The answer to a request that is longer than the host takes.
  public func refusal(ofRequestsAbove bytes: Int) -> ServiceReply {
    replying { () throws(HandoutError) in
      throw HandoutError(
        .content, "the request is longer than \(words: bytes) bytes", file: "request",
        help: "name a clinic when the service is opened, in place of its keys and its logo in each request")
    }
  }

  /// Begins a packet of many handouts.
  ///
  /// - Parameters:
  ///   - options: a JSON object; see `ServicePacket`.
  ///   - write: takes the next bytes of the file, on the thread that adds or finishes; false where it could not.
  /// - Throws: `HandoutError` of the kind `content` for options that are none.
  public func packet(
    _ options: [UInt8] = [], write: sending @escaping ([UInt8]) -> Bool
  ) throws(HandoutError) -> ServicePacket {
    try ServicePacket(self, options: options, write: write)
  }

  func replying(_ body: () throws(HandoutError) -> ServiceReply) -> ServiceReply {
    do throws(HandoutError) {
      return try body()
    } catch {
      return ServiceReply(error, showingValues: options.showsValues)
    }
  }

  /// A request that was read.
  struct Asked {
    var fields: RequestFields
    /// What looks wrong in it but is used.
    var warnings: [Diagnostic]
    var document: YAMLDocument
  }

  func decoded(_ request: [UInt8]) throws(HandoutError) -> Asked {
    do throws(YAMLError) {
      let document = BatchSchema.rekeyed(try jsonObject(request, name: "request"))
      let (fields, warnings) = try document.decodeWithWarnings { RequestFields(decoding: $0) }
      return Asked(fields: fields, warnings: warnings, document: document)
    } catch {
      throw HandoutError(.content, error.diagnostics)
    }
  }

  /// Stages 1 to 4.
  private func place(_ asked: Asked, on date: HandoutDate?) throws(HandoutError) -> PlacedHandout {
    let (request, clinics) = try request(asked, on: date)
    return try press.place(request, clinics: clinics)
  }

  /// What the press is asked for, and the clinics that it may read.
  func request(
    _ asked: Asked, on date: HandoutDate?
  ) throws(HandoutError) -> (request: HandoutRequest, clinics: ClinicCache) {
    let (row, keys) = (asked.fields.row, asked.fields.keys)
    guard let date = keys.date ?? options.date ?? date else { throw Self.missingDate("request") }
    var settings = SheetSettings(date: date)
    settings.namesPatientInTitle = keys.namesPatientInTitle
    settings.attachesPlan = keys.attachesPlan
    settings.isArchived = keys.isArchived
    settings.logo = keys.logo
    settings.clinic = try clinic(keys.clinic)
    let plan = try asked.fields.plan()
    var request = row.request(
      over: settings, condition: row.condition?.value ?? plan?.condition, warnings: asked.warnings,
      document: asked.document)
    request.keepsOrder = keys.keepsOrder
    request.plan = plan
    request.keepsPlan = keys.savesPlan
    if case .given = keys.clinic { return (request, givenClinics) }
    return (request, clinics)
  }

  /// - Parameter file: where it is missing.
  static func missingDate(_ file: String) -> HandoutError {
    HandoutError(
      .content, "the key \"date\" is missing", file: file,
      help: "give the date of the sheet, for example \"date\": \"2026-11-21\"")
  }

  private func clinic(_ choice: RequestKeys.ClinicChoice?) throws(HandoutError) -> InputFile? {
    switch choice {
    case nil: return options.clinic.flatMap { options.clinics[$0] }
    case .given(let file): return file
    case .named(let name):
      if let file = options.clinics[name.value] { return file }
      let known = options.clinics.keys.sorted()
      throw HandoutError(
        .content,
        [
          Diagnostic(
            at: name.place ?? SourcePlace(file: "request"), "there is no clinic \"\(name.value)\"",
            help: known.isEmpty
              ? "give the keys of a clinic file in clinic, or name files when the service is opened"
              : "known are \(words: NearestName.joined(known, last: "and"))")
        ])
    }
  }
}
