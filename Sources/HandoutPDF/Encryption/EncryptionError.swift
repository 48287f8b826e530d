/// Why a file could not be encrypted.
package enum EncryptionError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The library that encrypts is not installed.
  case missingLibrary(String)
  /// The library is installed but lacks a function that every fitting version has.
  case missingFunction(String)
  /// The library refused the file or could not write it; the library's words, which never hold the password.
  case refused(String)

  package var description: String {
    switch self {
    case .missingLibrary(let name): "Files cannot be encrypted: the library \(name) is not installed."
    case .missingFunction(let name): "Files cannot be encrypted: the installed library has no function \(name)."
    case .refused(let reason): "The file could not be encrypted: \(reason)."
    }
  }
}
