import HandoutInput
package import HandoutKit

/// What a client must say to be let in, read from the first line of a file.
package struct AccessToken: Sendable {
  /// So many characters are not guessed: 128 bits in base64.
  private static let shortest = 22

  private let bytes: [UInt8]
  /// What is risky about the file though it can be used.
  package let warnings: [HandoutDiagnostic]

  /// - Throws: `HandoutError` of the kind `missingFile` or `inputOutput`, or `content` for a text that is no token.
  package init(path: String) throws(HandoutError) {
    let reader = try FileReader(path: path)
    let isOpenToOthers = try reader.isReadableByOthers()
    bytes = Array(try reader.rest(limit: 1 << 16).prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") })
    let help: Message = "make one with: openssl rand -base64 32"
    guard bytes.count >= Self.shortest else {
      throw HandoutError(
        .content, "a token has at least \(words: Self.shortest) characters, this one has \(words: bytes.count)",
        file: path, help: help)
    }
    guard bytes.allSatisfy({ (0x21...0x7E).contains($0) }) else {
      throw HandoutError(
        .content, "a token has ASCII letters, digits and marks only, no spaces", file: path, help: help)
    }
    warnings =
      isOpenToOthers
      ? [
        HandoutDiagnostic(
          Diagnostic(
            warning: .tokenReadable, at: SourcePlace(file: path), "everybody on this machine can read the token",
            help: "chmod 600 \(words: path)"))
      ] : []
  }

  /// Whether a header `Authorization` says the token; takes as long for any wrong one of the same length.
  package func isSaid(in authorization: String) -> Bool {
    let scheme = "bearer "
    guard authorization.prefix(scheme.count).lowercased() == scheme else { return false }
    let said = Array(authorization.utf8.dropFirst(scheme.utf8.count).drop { $0 == UInt8(ascii: " ") })
    guard !said.isEmpty else { return false }
    var difference = UInt(bitPattern: said.count ^ bytes.count)
    for index in bytes.indices { difference |= UInt(bytes[index] ^ said[index % said.count]) }
    return difference == 0
  }
}
