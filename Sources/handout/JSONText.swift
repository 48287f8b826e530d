import Foundation
import HandoutKit

/// JSON for machines: sorted keys, two-space indentation, slashes as they are.
enum JSONText {
  /// - Throws: `HandoutError` of the kind `internalError`: nothing that is written here can fail to encode.
  static func text(_ value: some Encodable) throws(HandoutError) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    do {
      return String(decoding: try encoder.encode(value), as: UTF8.self)
    } catch {
      throw HandoutError(internalProblem: "JSON could not be written: \(error)")
    }
  }
}
