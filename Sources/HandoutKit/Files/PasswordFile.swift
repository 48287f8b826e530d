package import HandoutInput
package import HandoutPDF

/// A password, read from the first line of a file so that it shows in no list of processes.
package struct PasswordFile: Sendable {
  package let password: Password
  /// What is risky about the file though it can be used.
  package let warnings: [HandoutDiagnostic]

  /// - Parameter rule: which passwords are taken.
  /// - Throws: `HandoutError` of the kind `missingFile`, `inputOutput` or, for a text that is no password or a weak one, `content`.
  package init(path: String, rule: PasswordRule = PasswordRule(allowsWeak: false)) throws(HandoutError) {
    let reader = try FileReader(path: path)
    let isOpenToOthers = try reader.isReadableByOthers()
    let bytes = try reader.rest(limit: FileSystem.limit)
    let line = bytes.prefix { $0 != UInt8(ascii: "\n") }
    do throws(PasswordError) {
      password = try Password(utf8: line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
    } catch {
      let place = SourcePlace(file: path, line: 1)
      throw HandoutError(.content, [Diagnostic(at: place, error.message, help: Message(words: error.help))])
    }
    var warnings: [Diagnostic] = []
    if let weak = try rule.check(password, of: nil, at: SourcePlace(file: path, line: 1)) { warnings.append(weak) }
    if isOpenToOthers {
      warnings.append(
        Diagnostic(
          warning: .passwordReadable, at: SourcePlace(file: path), "everybody on this machine can read the password",
          help: "chmod 600 \(words: path)"))
    }
    if bytes.dropFirst(line.count + 1).contains(where: { !" \t\r\n".utf8.contains($0) }) {
      warnings.append(
        Diagnostic(
          warning: .passwordLines, at: SourcePlace(file: path, line: 2), "only the first line is used as the password",
          help: "remove the other lines"))
    }
    self.warnings = warnings.map(HandoutDiagnostic.init)
  }
}

extension PasswordError {
  /// The error as a complaint; the length of a password is told to nobody but its owner.
  package var message: Message {
    switch self {
    case .tooLong(let bytes):
      "the password has \(bytes) bytes in UTF-8, and at most \(words: Password.limit) are allowed"
    default: Message(words: description)
    }
  }
}
