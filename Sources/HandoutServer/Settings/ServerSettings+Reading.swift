import Configuration
import Glibc
import HandoutInput
package import HandoutKit
import HandoutService
import Logging

extension ServerSettings {
  /// Settings from all their sources.
  ///
  /// - Throws: `HandoutError` of the kind `content` with everything that is wrong.
  package init(_ sources: SettingSources) throws(HandoutError) {
    var sources = sources
    let values = SettingValues(sources.reader())
    self.init()
    var complaints = Complaints()
    for complaint in sources.complaints { complaints.add(complaint) }
    readLimits(values)
    readAddress(values, &complaints)
    readTLS(values, &complaints)
    readService(values, &complaints)
    try complaints.check()
  }

  private mutating func readLimits(_ values: SettingValues) {
    func read(_ setting: Setting, _ limit: WritableKeyPath<ServerLimits, Int>) {
      if let value = values.number(setting) { limits[keyPath: limit] = value }
    }
    read(.handoutBytes, \.handoutBytes)
    read(.packetBytes, \.packetBytes)
    read(.fhirBytes, \.fhirBytes)
    read(.headerBytes, \.headerBytes)
    read(.connections, \.connections)
    read(.waiting, \.waiting)
    read(.threads, \.threads)
    read(.idleSeconds, \.idleSeconds)
    read(.headerSeconds, \.headerSeconds)
    read(.bodySeconds, \.bodySeconds)
    read(.answerSeconds, \.answerSeconds)
    read(.stopSeconds, \.stopSeconds)
  }

  // MARK: Who reaches the server

  private mutating func readAddress(_ values: SettingValues, _ complaints: inout Complaints) {
    let host = values.text(.host).map { $0 == "localhost" ? "127.0.0.1" : $0 }
    if let host, !Self.isAddress(host) {
      complaints.add(
        Self.complaint(
          .host, "must be an IP address of this machine, found \"\(host)\"",
          help: "0.0.0.0 and :: are all of them; names of hosts go into allowed-hosts"))
    }
    if let path = values.text(.socket) {
      if path.utf8.count > Self.longestSocket {
        complaints.add(
          Self.complaint(.socket, "must be a path of at most \(words: Self.longestSocket) bytes, found \"\(path)\""))
      }
      if host != nil || values.number(.port) != nil {
        complaints.add(
          Self.complaint(.socket, "goes without host and port", help: "choose a socket or an address"))
      }
      address = .socket(path)
    } else {
      address = .network(host: host ?? "127.0.0.1", port: values.number(.port) ?? 8080)
    }
    allowedHosts = values.list(.allowedHosts)
    for host in allowedHosts where !HeadRules.isHost(host) {
      complaints.add(
        Self.complaint(
          .allowedHosts, "must be names of hosts, found \"\(host)\"", help: "leave out scheme and path: clinic.example")
      )
    }
    if let path = values.text(.tokenFile) {
      do throws(HandoutError) {
        token = try AccessToken(path: path)
      } catch {
        complaints.add(error)
      }
    }
    if let host, Self.isAddress(host), !Self.isLoopback(host) { checkOpenAddress(host, values, &complaints) }
  }

  /// What the system takes as the path of a socket.
  private static let longestSocket = 107

  private func checkOpenAddress(_ host: String, _ values: SettingValues, _ complaints: inout Complaints) {
    let help: Message = "or listen at 127.0.0.1 behind a proxy that has both; see the guide of the server"
    if values.text(.tokenFile) == nil {
      complaints.add(
        Self.complaint(.tokenFile, "is needed where other machines reach the server, at \(words: host)", help: help))
    }
    if values.text(.certificateFile) == nil, values.text(.keyFile) == nil {
      complaints.add(
        Self.complaint(
          .certificateFile, "and key-file are needed where other machines reach the server, at \(words: host)",
          help: help))
    }
  }

  private mutating func readTLS(_ values: SettingValues, _ complaints: inout Complaints) {
    switch (values.text(.certificateFile), values.text(.keyFile)) {
    case (nil, nil): break
    case (let certificate?, let key?): tls = TLSFiles(certificate: certificate, key: key)
    case (_?, nil):
      complaints.add(Self.complaint(.keyFile, "is missing", help: "a certificate goes with its private key"))
    case (nil, _?):
      complaints.add(Self.complaint(.certificateFile, "is missing", help: "a private key goes with its certificate"))
    }
  }

  private static func isAddress(_ text: String) -> Bool {
    bytes(ofAddress: text, AF_INET) != nil || bytes(ofAddress: text, AF_INET6) != nil
  }

  private static func isLoopback(_ text: String) -> Bool {
    bytes(ofAddress: text, AF_INET).map { $0.first == 127 } ?? (text == "::1")
  }

  /// An address as the network writes it, in as many bytes as the longest has; nil where the text is none of this family.
  private static func bytes(ofAddress text: String, _ family: Int32) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: 16)
    return inet_pton(family, text, &bytes) == 1 ? bytes : nil
  }

  // MARK: What it makes

  private mutating func readService(_ values: SettingValues, _ complaints: inout Complaints) {
    service.libraries = values.list(.libraries)
    service.fontFolders = values.list(.fonts)
    service.showsValues = values.flag(.showValues) ?? false
    for file in values.list(.clinics).compactMap(NamedFile.init) {
      if service.clinics[file.name] != nil {
        complaints.add(Self.complaint(.clinics, "must have names of their own, found \"\(file.name)\" twice"))
      }
      do throws(HandoutError) {
        service.clinics[file.name] = try InputFile(path: file.path)
      } catch {
        complaints.add(error)
      }
    }
    service.clinic = values.text(.clinic)
    let names = values.list(.clinics).compactMap { NamedFile($0)?.name }
    if let clinic = service.clinic, !names.contains(clinic) {
      complaints.add(
        Self.complaint(
          .clinic, "must be the name of one of clinics, found \"\(clinic)\"",
          help: NearestName.help(for: clinic, in: names, subject: "clinics") ?? "give its file in clinics"))
    }
    if let name = values.text(.timeZone) {
      timeZone = TimeZoneName(name)
      if timeZone == nil {
        complaints.add(
          Self.complaint(
            .timeZone, "must be a name of the time zone database, found \"\(name)\"",
            help: "for example America/New_York, where the package tzdata is; without it each request gives a date"))
      }
    }
    guard let level = values.text(.logLevel) else { return }
    let levels: [Logger.Level] = [.debug, .info, .notice, .warning, .error]
    guard let known = levels.first(where: { $0.rawValue == level }) else {
      complaints.add(
        Self.complaint(
          .logLevel, "must be \(words: NearestName.joined(levels.map(\.rawValue), last: "or")), found \"\(level)\""))
      return
    }
    logLevel = known
  }

  private static func complaint(_ setting: Setting, _ message: Message, help: Message? = nil) -> Diagnostic {
    Diagnostic(at: SourcePlace(file: "settings"), "\(words: setting.rawValue) " + message, help: help)
  }
}

/// What is wrong with settings, all of it.
private struct Complaints {
  private var diagnostics: [Diagnostic] = []
  private var kinds: Set<HandoutError.Kind> = []

  mutating func add(_ complaint: Diagnostic) {
    diagnostics.append(complaint)
    kinds.insert(.content)
  }

  mutating func add(_ error: HandoutError) {
    diagnostics += error.diagnostics.map(\.diagnostic)
    kinds.insert(error.kind)
  }

  /// - Throws: `HandoutError` where something is wrong: of the kind of all, or `content`.
  func check() throws(HandoutError) {
    guard let kind = kinds.first else { return }
    throw HandoutError(kinds.count == 1 ? kind : .content, diagnostics)
  }
}

/// Values by their settings.
private struct SettingValues {
  private let reader: ConfigReader

  init(_ reader: ConfigReader) { self.reader = reader }

  func text(_ setting: Setting) -> String? { reader.string(forKey: ConfigKey(setting.key.components)) }
  func list(_ setting: Setting) -> [String] { reader.stringArray(forKey: ConfigKey(setting.key.components)) ?? [] }
  func number(_ setting: Setting) -> Int? { reader.int(forKey: ConfigKey(setting.key.components)) }
  func flag(_ setting: Setting) -> Bool? { reader.bool(forKey: ConfigKey(setting.key.components)) }
}
