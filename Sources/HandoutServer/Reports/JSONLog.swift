import FoundationEssentials
import Glibc
import HandoutKit
import Logging

/// Log lines on standard error, one JSON object each.
struct JSONLog: LogHandler {
  var logLevel: Logger.Level
  var metadata: Logger.Metadata = [:]
  var metadataProvider: Logger.MetadataProvider?

  init(level: Logger.Level) { logLevel = level }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    var fields: [String: Field] = [
      "time": .text(Date.now.formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true))),
      "level": .text(event.level.rawValue),
      "message": .text(event.message.description),
    ]
    for (key, value) in metadata.merging(event.metadata ?? [:], uniquingKeysWith: { $1 }) { fields[key] = Field(value) }
    guard let line = try? JSONText.line(fields) else { return }
    Self.write(line + [UInt8(ascii: "\n")])
  }

  /// A value of a line: numbers stay numbers, so that programs can add them up.
  private enum Field: Encodable {
    case text(String)
    case number(Double)
    case list([Field])

    init(_ value: Logger.Metadata.Value) {
      switch value {
      case .stringConvertible(let number as Int): self = .number(Double(number))
      case .stringConvertible(let number as Double): self = .number(number)
      case .array(let values): self = .list(values.map(Field.init))
      default: self = .text(value.description)
      }
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .text(let text): try container.encode(text)
      case .number(let number): try container.encode(number)
      case .list(let values): try container.encode(values)
      }
    }
  }

  /// One call a line, so that lines of several threads do not mix. There is nobody to tell where standard error takes nothing.
  private static func write(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }
}
