import HandoutPDF
import HandoutYAML
import Synchronization

/// Puts passwords on finished files; the library that encrypts is loaded for the first one.
final class PasswordLock: Sendable {
  private let encrypter = Mutex<PDFEncrypter?>(nil)

  /// The file, which only the password opens.
  ///
  /// - Throws: `HandoutError` of the kind `missingService` where the library is not installed.
  func locked(_ pdf: [UInt8], with password: Password) throws(HandoutError) -> [UInt8] {
    do throws(EncryptionError) {
      let encrypter = try self.encrypter.withLock { encrypter throws(EncryptionError) in
        if let encrypter { return encrypter }
        let loaded = try PDFEncrypter()
        encrypter = loaded
        return loaded
      }
      var generator = SystemRandomNumberGenerator()
      return try encrypter.encrypt(pdf, password: password, generator: &generator)
    } catch {
      throw HandoutError(error)
    }
  }
}
