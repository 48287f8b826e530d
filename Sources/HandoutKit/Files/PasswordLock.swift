package import HandoutInput
package import HandoutPDF
import Synchronization

/// Puts passwords on finished files; the library that encrypts is loaded for the first one.
package final class PasswordLock: Sendable {
  private let encrypter = Mutex<PDFEncrypter?>(nil)

  package init() {}

  /// The file, which only the password opens.
  ///
  /// - Throws: `HandoutError` of the kind `missingService` where the library is not installed.
  package func locked(_ pdf: [UInt8], with password: Password) throws(HandoutError) -> [UInt8] {
    do throws(EncryptionError) {
      var generator = SystemRandomNumberGenerator()
      return try loaded().encrypt(pdf, password: password, generator: &generator)
    } catch {
      throw HandoutError(error)
    }
  }

  /// Whether a finished file opens as it must: with the password alone, or for everybody where there is none.
  ///
  /// Nothing of a password is kept anywhere, so that a file can only be asked itself.
  ///
  /// - Throws: `HandoutError` of the kind `missingService` where the library is not installed.
  package func fits(_ pdf: [UInt8], _ password: Password?) throws(HandoutError) -> Bool {
    let isEncrypted = PDFEncrypter.isEncrypted(pdf)
    guard let password, isEncrypted else { return isEncrypted == (password != nil) }
    do throws(EncryptionError) {
      return try loaded().opens(pdf, with: password)
    } catch {
      throw HandoutError(error)
    }
  }

  private func loaded() throws(EncryptionError) -> PDFEncrypter {
    try encrypter.withLock { encrypter throws(EncryptionError) in
      if let encrypter { return encrypter }
      let loaded = try PDFEncrypter()
      encrypter = loaded
      return loaded
    }
  }
}

/// The password of one handout, from the first line of a file.
public struct HandoutPassword: Sendable {
  let password: Password
  private let rule: PasswordRule
  private let place: SourcePlace
  /// What is risky about the file though it can be used.
  public let warnings: [HandoutDiagnostic]

  /// Reads the file.
  ///
  /// - Parameter allowsWeak: whether a password is taken that is easily guessed.
  /// - Throws: `HandoutError` of the kind `missingFile`, `inputOutput` or, for a text that is no password or a weak one, `content`.
  public init(file path: String, allowsWeak: Bool = false) throws(HandoutError) {
    place = SourcePlace(file: path, line: 1)
    rule = PasswordRule(allowsWeak: allowsWeak)
    let file = try PasswordFile(path: path, rule: rule)
    (password, warnings) = (file.password, file.warnings)
  }

  /// A password that a request says.
  ///
  /// - Parameters:
  ///   - place: where it says it.
  ///   - allowsWeak: whether a password is taken that is easily guessed.
  /// - Throws: `HandoutError` of the kind `content` for a text that is no password or a weak one.
  package init(_ text: String, at place: SourcePlace?, allowsWeak: Bool = false) throws(HandoutError) {
    self.place = place ?? SourcePlace(file: "handout")
    rule = PasswordRule(allowsWeak: allowsWeak)
    do throws(PasswordError) {
      password = try Password(text)
    } catch {
      throw HandoutError(.content, [Diagnostic(at: self.place, error.message, help: Message(words: error.help))])
    }
    let weak = try rule.check(password, of: PersonalFacts(), at: self.place)
    warnings = [weak].compactMap(\.self).map(HandoutDiagnostic.init)
  }

  /// Refuses a password that is made of what is known of the handout's patient.
  ///
  /// - Returns: what is risky about it, where weak passwords are taken and the file has not told it already.
  /// - Throws: `HandoutError` of the kind `content`.
  public func check(for handout: PlacedHandout) throws(HandoutError) -> [HandoutDiagnostic] {
    let weak = try rule.check(password, of: handout.whose, at: place)
    return [weak].compactMap(\.self).map(HandoutDiagnostic.init).filter { weak in
      !warnings.contains { $0.code == weak.code }
    }
  }

  /// The PDF encrypted with AES-256, so that it opens with the password only. Its bytes are new ones every time.
  ///
  /// - Throws: `HandoutError` of the kind `missingService` where the library that encrypts is not installed.
  public func locked(_ pdf: [UInt8]) throws(HandoutError) -> [UInt8] {
    try locked(pdf, by: PasswordLock())
  }

  /// The same with a lock that has served before.
  package func locked(_ pdf: [UInt8], by lock: PasswordLock) throws(HandoutError) -> [UInt8] {
    try lock.locked(pdf, with: password)
  }
}
