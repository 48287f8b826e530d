import HandoutInput
package import HandoutKit

/// Reads a manifest piece by piece. Anything is refused that the writer would not have written, but for one torn line
/// at the end.
package struct ManifestReader {
  private let name: String
  private var runs: [ManifestRun] = []
  /// The number of the line that is read next, from 1.
  private var number = 1
  /// The bytes of the lines read so far, with their ends.
  private var length = 0
  /// The bytes of a line whose end has not come yet.
  private var rest: [UInt8] = []

  /// Reads a whole manifest.
  ///
  /// - Parameters:
  ///   - name: the file's name, for complaints.
  ///   - source: gives the next bytes, none at the end.
  /// - Throws: `HandoutError` of the kind `content` with the line, or what the source throws.
  package static func read(
    name: String, source: () throws(HandoutError) -> [UInt8]
  ) throws(HandoutError) -> Manifest {
    var reader = ManifestReader(name: name)
    while true {
      let bytes = try source()
      if bytes.isEmpty { return try reader.finished() }
      try reader.take(bytes)
    }
  }

  private init(name: String) {
    self.name = name
  }

  private mutating func take(_ bytes: [UInt8]) throws(HandoutError) {
    var start = bytes.startIndex
    while let end = bytes[start...].firstIndex(of: 0x0A) {
      let line = rest + bytes[start..<end]
      rest = []
      try take(line: line)
      start = end + 1
    }
    rest += bytes[start...]
    guard rest.count <= ManifestLine.longest else { throw refused("this line is longer than 1 MB") }
  }

  private mutating func take(line: [UInt8]) throws(HandoutError) {
    guard line.count <= ManifestLine.longest, let read = ManifestLine(line) else {
      throw refused("this is not a line of a manifest of format \(words: ManifestHeader.format)")
    }
    if case .header(let header) = read {
      runs.append(ManifestRun(header: header))
    } else {
      guard let last = runs.indices.last else { throw refused("the first line of a manifest must be its header") }
      guard runs[last].summary == nil else { throw refused("after a summary only another run's header can follow") }
      if case .row(let row) = read { runs[last].rows.append(row) }
      if case .summary(let summary) = read { runs[last].summary = summary }
    }
    number += 1
    length += line.count + 1
  }

  private func finished() throws(HandoutError) -> Manifest {
    guard !runs.isEmpty else { throw refused("the manifest has no header") }
    return Manifest(name: name, runs: runs, lengthWithoutTornLine: rest.isEmpty ? nil : length)
  }

  private func refused(_ message: Message) -> HandoutError {
    HandoutError(
      .content,
      [
        Diagnostic(
          at: SourcePlace(file: name, line: number), message,
          help: "manifests are not written by hand; make the batch again in an empty folder")
      ])
  }
}

extension Manifest {
  /// Reads a manifest's file.
  ///
  /// - Throws: `HandoutError` of the kind `missingFile`, `inputOutput` or `content`.
  package init(path: String) throws(HandoutError) {
    let file = try FileReader(path: path)
    self = try ManifestReader.read(name: path) { () throws(HandoutError) in Array(try file.next()) }
  }
}
