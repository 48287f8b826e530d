import Foundation

/// One line of a manifest.
package enum ManifestLine: Sendable {
  case header(ManifestHeader)
  case row(ManifestRow)
  case summary(ManifestSummary)

  /// The longest line that is read, in bytes.
  static let longest = 1 << 20

  /// The line as JSON with its line end; the same bytes for the same line, always.
  package var bytes: [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Texts and whole numbers cannot fail to encode; an empty line would be refused by the reader.
    let data = (try? encoder.encode(ManifestRecord(self))) ?? Data()
    return Array(data) + [0x0A]
  }

  /// Reads a line without its line end; nil for anything that is not exactly what `bytes` writes.
  init?(_ line: [UInt8]) {
    guard let record = try? JSONDecoder().decode(ManifestRecord.self, from: Data(line)), let read = record.line,
      read.bytes.dropLast().elementsEqual(line)
    else { return nil }
    self = read
  }
}
