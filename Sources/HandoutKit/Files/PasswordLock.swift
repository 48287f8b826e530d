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
  /// What is risky about the file though it can be used.
  public let warnings: [HandoutDiagnostic]

  /// Reads the file.
  ///
  /// - Throws: `HandoutError` of the kind `missingFile`, `inputOutput` or, for a text that is no password, `content`.
  public init(file path: String) throws(HandoutError) {
    let file = try PasswordFile(path: path)
    (password, warnings) = (file.password, file.warnings)
  }

  /// A password that a request says.
  ///
  /// - Parameter place: where it says it.
  /// - Throws: `HandoutError` of the kind `content` for a text that is no password.
  package init(_ text: String, at place: SourcePlace?) throws(HandoutError) {
    do throws(PasswordError) {
      password = try Password(text)
      warnings = []
    } catch {
      let place = place ?? SourcePlace(file: "handout")
      throw HandoutError(.content, [Diagnostic(at: place, error.message, help: Message(words: error.help))])
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
