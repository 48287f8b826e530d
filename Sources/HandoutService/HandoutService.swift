import HandoutBatch
import HandoutClinical
import HandoutInput
public import HandoutKit
import HandoutLoader
import HandoutPages

/// Handouts for programs in any language: requests and results are JSON, the same for the C library and for `handout serve`.
///
/// A request is a row of a list of patients as JSON, with the keys of its options beside; see the guide *Embedding*. Any number of
/// threads may ask at the same time. Nothing here ends the process, and no request makes it read a file or reach the network.
public final class HandoutService: Sendable {
  /// Every key of requests and options beside those of a row.
  package static let keys = Set(RequestKeys.names + OptionFields.keys + PacketFields.keys)

  /// The most bytes of a request: the PDF of an earlier handout fits in, in base64.
  public static let longestRequest = 16 << 20

  package let press: HandoutPress
  package let options: ServiceOptions
  let clinics = ClinicCache(readFile: FileSystem.readForLoading)
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
    make(request, formats: OutputFormat.allCases, on: date)
  }

  /// Makes a handout in one of some formats.
  ///
  /// - Parameter formats: what the caller takes, what it likes best first; at least one.
  package func make(_ request: [UInt8], formats: [OutputFormat], on date: HandoutDate? = nil) -> ServiceReply {
    replying(to: request) { () throws(HandoutError) in
      let placing = try place(request, formats: formats, on: date)
      let (keys, placed) = (placing.keys, placing.placed)
      var record = record(of: placing, askedBy: request)
      let output = try output(of: placing, telling: record.diagnostics)
      (record.format, record.bytes) = (keys.format.file, output.bytes.count)
      if keys.savesPlan { record.plan = placed.planTree }
      return ServiceReply(
        record, output: output.bytes, language: placed.document.metadata.language,
        contentSecurityPolicy: output.policy)
    }
  }

  /// Stages 5 and 6: the file that is asked for, and what it must be allowed where it is a web page.
  private func output(
    of placing: Placing, telling diagnostics: [DiagnosticRecord]
  ) throws(HandoutError) -> (bytes: [UInt8], policy: String?) {
    let (keys, placed) = (placing.keys, placing.placed)
    switch keys.format {
    case .pdf:
      let pdf = try press.draw(placed).pdf
      let locked = try placing.password.map { password throws(HandoutError) in
        try password.locked(pdf, by: passwords)
      }
      return (locked ?? pdf, nil)
    case .png: return (try press.png(placed, page: keys.page, dotsPerInch: keys.dotsPerInch ?? 150), nil)
    case .preview: return (try press.preview(placed, dotsPerInch: keys.dotsPerInch), nil)
    case .json: return (try JSONText.line(press.record(of: placed, diagnostics: diagnostics)), nil)
    case .html:
      let page = press.webPage(placed)
      return (page.html, page.contentSecurityPolicy)
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

  /// What is told of a handout whose pages are placed.
  func record(of placing: Placing, askedBy request: [UInt8]) -> ResultRecord {
    let placed = placing.placed
    var record = ResultRecord(
      pages: placed.pageCount, parts: placed.parts, warnings: [], showingValues: options.showsValues)
    let warnings = placing.weaknesses + placed.warnings
    if !warnings.isEmpty {
      record.diagnostics = RequestPointers(request).records(of: warnings, showingValues: options.showsValues)
    }
    return record
  }

  func replying(_ body: () throws(HandoutError) -> ServiceReply) -> ServiceReply {
    do throws(HandoutError) {
      return try body()
    } catch {
      return ServiceReply(error, showingValues: options.showsValues)
    }
  }

  /// The same, with complaints that point into a request.
  func replying(to request: [UInt8], _ body: () throws(HandoutError) -> ServiceReply) -> ServiceReply {
    do throws(HandoutError) {
      return try body()
    } catch {
      var record = ResultRecord(error, showingValues: options.showsValues)
      record.diagnostics = RequestPointers(request).records(of: error.diagnostics, showingValues: options.showsValues)
      return ServiceReply(record, status: error.kind.exitCode)
    }
  }

  /// A request that was read.
  struct Asked {
    var fields: RequestFields
    /// What looks wrong in it but is used.
    var warnings: [Diagnostic]
    var document: YAMLDocument
  }

  /// - Parameter formats: what the caller takes, what it likes best first.
  func decoded(_ request: [UInt8], formats: [OutputFormat] = [.pdf]) throws(HandoutError) -> Asked {
    do throws(YAMLError) {
      let document = BatchSchema.rekeyed(try jsonObject(request, name: "request"))
      let (fields, warnings) = try document.decodeWithWarnings { RequestFields(decoding: $0, formats: formats) }
      return Asked(fields: fields, warnings: warnings, document: document)
    } catch {
      throw HandoutError(.content, error.diagnostics)
    }
  }

  /// A request whose pages are placed.
  struct Placing {
    let keys: RequestKeys
    let placed: PlacedHandout
    /// What opens the file.
    let password: HandoutPassword?
    /// What is risky about that password.
    let weaknesses: [HandoutDiagnostic]
  }

  /// Stages 1 to 4, and the password that opens the file.
  func place(_ request: [UInt8], formats: [OutputFormat], on date: HandoutDate?) throws(HandoutError) -> Placing {
    let asked = try decoded(request, formats: formats)
    let password = try asked.fields.password()
    let (handout, clinics) = try self.request(asked, on: date)
    let placed = try press.place(handout, clinics: clinics)
    let weaknesses = try password.map { password throws(HandoutError) in
      try password.warnings + password.check(for: placed)
    }
    return Placing(keys: asked.fields.keys, placed: placed, password: password, weaknesses: weaknesses ?? [])
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

  /// Stages 1 to 4 of a request that was made elsewhere, in the clinic of the options.
  package func place(_ request: HandoutRequest) throws(HandoutError) -> PlacedHandout {
    var request = request
    request.settings.clinic = try clinic(nil)
    return try press.place(request, clinics: clinics)
  }

  func clinic(_ choice: RequestKeys.ClinicChoice?) throws(HandoutError) -> InputFile? {
    switch choice {
    case nil: return options.clinic.flatMap { options.clinics[$0] }
    case .given(let file): return file
    case .named(let name): return try NamedClinics(options.clinics).file(of: name)
    }
  }
}
