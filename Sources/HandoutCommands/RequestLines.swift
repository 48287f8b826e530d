import HandoutKit
import HandoutService

/// The lines of standard input, each a request; lines of nothing but white space are none.
final class RequestLines {
  enum Line {
    case request([UInt8])
    /// A line of more bytes than are kept.
    case tooLong
  }

  /// White space of JSON (RFC 8259, 2); the end of a line may have a carriage return.
  private static let blanks: Set<UInt8> = [0x20, 0x09, 0x0D]

  private let input: FileReader
  /// What was read and not given yet.
  private var rest: ArraySlice<UInt8> = []
  private var hasEnded = false

  /// - Throws: `HandoutError` of the kind `inputOutput` where standard input is closed.
  init() throws(HandoutError) {
    input = try FileReader.standardInput()
  }

  /// The next line; nil at the end.
  ///
  /// - Throws: `HandoutError` of the kind `inputOutput`.
  func next() throws(HandoutError) -> Line? {
    while let (bytes, isCut) = try line() {
      if isCut { return .tooLong }
      // Anything else has an answer, or who asked would wait for ever.
      if !bytes.allSatisfy(Self.blanks.contains) { return .request(bytes) }
    }
    return nil
  }

  private func line() throws(HandoutError) -> (bytes: [UInt8], isCut: Bool)? {
    var line: [UInt8] = []
    var isCut = false
    func take(_ piece: ArraySlice<UInt8>) {
      isCut = isCut || line.count + piece.count > HandoutService.longestRequest
      if !isCut { line += piece }
    }
    while true {
      if let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
        take(rest[..<end])
        rest = rest[(end + 1)...]
        return (line, isCut)
      }
      take(rest)
      rest = hasEnded ? [] : try input.next()
      if rest.isEmpty {
        hasEnded = true
        return line.isEmpty && !isCut ? nil : (line, isCut)
      }
    }
  }
}
