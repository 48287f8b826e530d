import FoundationEssentials

/// JSON for machines: sorted keys, slashes as they are.
package enum JSONText {
  /// Objects over several lines, with two-space indentation.
  ///
  /// - Throws: `HandoutError` of the kind `internalError`: nothing that is written here can fail to encode.
  package static func text(_ value: some Encodable) throws(HandoutError) -> String {
    String(decoding: try bytes(value, in: [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]), as: UTF8.self)
  }

  /// One line, without its end.
  ///
  /// - Throws: `HandoutError` as `text` does.
  package static func line(_ value: some Encodable) throws(HandoutError) -> [UInt8] {
    try bytes(value, in: [.sortedKeys, .withoutEscapingSlashes])
  }

  private static func bytes(
    _ value: some Encodable, in form: JSONEncoder.OutputFormatting
  ) throws(HandoutError) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = form
    do {
      return Array(try encoder.encode(value))
    } catch {
      throw HandoutError(internalProblem: "JSON could not be written: \(error)")
    }
  }
}
