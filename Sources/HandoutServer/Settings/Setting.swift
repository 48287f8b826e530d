import Configuration
import HandoutInput

/// What can be set, by its key in the settings file. The variable of the environment and the argument have names of it.
package enum Setting: String, CaseIterable, Sendable {
  case host, port, socket
  case tokenFile = "token-file"
  case certificateFile = "certificate-file"
  case keyFile = "key-file"
  case allowedHosts = "allowed-hosts"
  case libraries, fonts, clinics, clinic
  case timeZone = "time-zone"
  case showValues = "show-values"
  case logLevel = "log-level"
  case handoutBytes = "handout-bytes"
  case packetBytes = "packet-bytes"
  case fhirBytes = "fhir-bytes"
  case headerBytes = "header-bytes"
  case connections, waiting, threads
  case idleSeconds = "idle-seconds"
  case headerSeconds = "header-seconds"
  case bodySeconds = "body-seconds"
  case answerSeconds = "answer-seconds"
  case stopSeconds = "stop-seconds"

  /// What a setting may be.
  enum Form {
    case text
    case list
    /// Paths by names.
    case namedFiles
    case flag
    case number(ClosedRange<Int>)
  }

  var form: Form {
    switch self {
    case .host, .socket, .tokenFile, .certificateFile, .keyFile, .clinic, .timeZone, .logLevel: .text
    case .allowedHosts, .libraries, .fonts: .list
    case .clinics: .namedFiles
    case .showValues: .flag
    case .port: .number(0...65_535)
    case .handoutBytes, .packetBytes, .fhirBytes: .number(1_024...(1 << 30))
    case .headerBytes: .number(1_024...(1 << 20))
    case .connections: .number(1...100_000)
    case .waiting: .number(0...10_000)
    case .threads: .number(0...1_024)
    case .idleSeconds, .headerSeconds, .bodySeconds, .answerSeconds: .number(1...3_600)
    // An orchestrator kills what has not stopped after ten seconds.
    case .stopSeconds: .number(1...9)
    }
  }

  /// Whether it bounds what a client may cost.
  package var isLimit: Bool {
    if case .number = form { self != .port } else { false }
  }

  /// The variable of the environment: `HANDOUT_SERVER_TOKEN_FILE`.
  package var variable: String { Self.variablePrefix + rawValue.uppercased().replacing("-", with: "_") }

  /// What all variables begin with.
  static let variablePrefix = "HANDOUT_SERVER_"

  /// The key in swift-configuration; the first parts make its variable that of above.
  var key: AbsoluteConfigKey { AbsoluteConfigKey(["handout", "server", rawValue]) }
}

extension Setting {
  /// A value of the settings file; what is wrong with it is reported to the node.
  func content(of node: YAMLNode) -> ConfigContent {
    switch form {
    case .text: .string(node.text(longest: 4_000))
    case .list: .stringArray(node.items(0...100).map { $0.text(longest: 4_000) })
    case .namedFiles:
      .stringArray(node.entries().map { "\($0.key.text(longest: 60))=\($0.value.text(longest: 4_000))" })
    case .flag: .bool(node.boolean())
    case .number(let range): .int(node.wholeNumber(range))
    }
  }

  /// A value in texts, as variables and arguments give it.
  ///
  /// - Parameter place: the variable or the argument.
  /// - Throws: what is wrong with it.
  func content(of texts: [String], at place: SourcePlace) throws(YAMLError) -> ConfigContent {
    let text = texts.last ?? ""
    switch form {
    case .text: return .string(text)
    case .list: return .stringArray(texts)
    case .namedFiles:
      for text in texts where NamedFile(text) == nil {
        throw complaint(
          "must be name=file, found \"\(text)\"", "for example riverside=/etc/handout/riverside.yaml", place)
      }
      return .stringArray(texts)
    case .flag:
      guard ["true", "false"].contains(text) else {
        throw complaint("must be true or false, found \"\(text)\"", nil, place)
      }
      return .bool(text == "true")
    case .number(let range):
      guard let number = Int(text), range.contains(number) else {
        throw complaint(
          "must be a whole number from \(words: range.lowerBound) to \(words: range.upperBound), found \"\(text)\"",
          nil,
          place)
      }
      return .int(number)
    }
  }

  private func complaint(_ message: Message, _ help: Message?, _ place: SourcePlace) -> YAMLError {
    YAMLError([Diagnostic(at: place, "\(words: rawValue) " + message, help: help)])
  }
}

/// A clinic's name and its file, `riverside=/etc/handout/riverside.yaml`.
struct NamedFile {
  let name: String
  let path: String

  /// Nil for a text that is none.
  init?(_ text: String) {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return nil }
    (name, path) = (parts[0], parts[1])
  }
}
