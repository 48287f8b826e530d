/// Why a file could not be encrypted, or libqpdf not be used at all.
package enum EncryptionError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The library that encrypts and reads is not installed.
  case missingLibrary(String)
  /// The library is installed but lacks a function that every fitting version has.
  case missingFunction(String)
  /// The library refused the file or could not write it; the library's words, which never hold the password.
  case refused(String)

  package var description: String {
    switch self {
    case .missingLibrary(let name): "PDF files cannot be encrypted or read: the library \(name) is not installed."
    case .missingFunction(let name):
      "PDF files cannot be encrypted or read: the installed library has no function \(name)."
    case .refused(let reason): "The file could not be encrypted: \(reason)."
    }
  }
}
