import CQPDF

/// Encrypts finished files with AES-256 (revision 6, PDF 2.0), so that they open with the password only.
///
/// Whoever has the password may read, print, copy and annotate, and reading aids see everything; changing pages needs the owner
/// password, which is random and kept by nobody. Any number of tasks may use one encrypter at the same time.
package struct PDFEncrypter: Sendable {
  /// The library's file, of version 12 or 11, and the Debian package that has it.
  package static let libraryName = LoadedLibrary.installed(of: ["libqpdf.so.30", "libqpdf.so.29"])
  package static let libraryPackage = "libqpdf29, on Debian 13 libqpdf30"

  /// The version of the library that is installed; nil without one. It is loaded for that.
  package static var libraryVersion: String? { QPDFLibrary.version(of: libraryName) }

  private let library: QPDFLibrary

  /// Loads the library that encrypts, which takes some milliseconds.
  ///
  /// - Throws: `EncryptionError` when it is not installed, or is another one.
  package init(libraryName: String = Self.libraryName) throws(EncryptionError) {
    library = try QPDFLibrary(libraryName)
  }

  /// The file, encrypted. The bytes are new ones every time, for keys are random.
  ///
  /// - Parameters:
  ///   - pdf: a whole PDF that is not encrypted.
  ///   - generator: makes the owner password; the library makes the keys itself.
  /// - Throws: `EncryptionError.refused` for bytes that are no sound PDF.
  package func encrypt(
    _ pdf: [UInt8], password: Password, generator: inout some RandomNumberGenerator
  ) throws(EncryptionError) -> [UInt8] {
    let owner = (0..<4).map { _ in String(generator.next() as UInt64, radix: 36) }.joined()
    let session = try begin()
    defer { end(session) }
    // The library reads from these bytes until the file is written.
    return try pdf.withUnsafeBufferPointer { bytes throws(EncryptionError) in
      guard let code = read(bytes, with: nil, session) else { throw .refused("the file is empty") }
      try check(code, session)
      try check(library.beginMemory(session), session)
      library.setObjectStreams(session, qpdf_o_preserve)
      library.setStreamData(session, qpdf_s_preserve)
      password.text.withCString { user in
        owner.withCString { owner in
          library.setEncryption(
            session, user, owner, Permission.accessibility, Permission.copying, Permission.assembling,
            Permission.annotating, Permission.fillingForms, Permission.changing, qpdf_r3p_full,
            Permission.encryptedMetadata)
        }
      }
      try check(library.write(session), session)
      guard let buffer = library.buffer(session) else { throw .refused("nothing was written") }
      return Array(UnsafeBufferPointer(start: buffer, count: library.bufferLength(session)))
    }
  }

  /// Whether a file is encrypted and the password opens it; a damaged file is opened by none.
  ///
  /// - Throws: `EncryptionError.refused` where there is no memory.
  package func opens(_ pdf: [UInt8], with password: Password) throws(EncryptionError) -> Bool {
    let session = try begin()
    defer { end(session) }
    return pdf.withUnsafeBufferPointer { bytes in
      let code = password.text.withCString { read(bytes, with: $0, session) }
      // An error that nobody takes is written on standard error by the library.
      guard library.nextError(session) == nil else { return false }
      return code == QPDF_SUCCESS && library.isEncrypted(session) != false.asQPDF
    }
  }

  /// Whether a file asks for a password, by the key that its trailer has in plain bytes for that (PDF 1.7, §7.5.5); nothing is
  /// loaded for it.
  package static func isEncrypted(_ pdf: [UInt8]) -> Bool {
    let key = Array("/Encrypt".utf8)
    return pdf.withUnsafeBytes { bytes in
      bytes.indices.dropLast(key.count - 1).contains { start in
        bytes[start] == key[0] && bytes[start..<(start + key.count)].elementsEqual(key)
      }
    }
  }

  private func begin() throws(EncryptionError) -> OpaquePointer {
    guard let session = library.make() else { throw .refused("there is no memory") }
    library.silenceErrors(session)
    library.suppressWarnings(session, true.asQPDF)
    return session
  }

  private func end(_ session: OpaquePointer) {
    var ended: OpaquePointer? = session
    library.clean(&ended)
  }

  /// What a reader lets people do who have the password.
  private enum Permission {
    /// PDF/UA asks for it.
    static let accessibility = true.asQPDF
    /// A phone number or a sentence for a translator is copied, not typed.
    static let copying = true.asQPDF
    /// Pages stay together: red flags must not be taken out.
    static let assembling = false.asQPDF
    /// Patients tick off their week.
    static let annotating = true.asQPDF
    static let fillingForms = true.asQPDF
    static let changing = false.asQPDF
    /// The title may name the patient.
    static let encryptedMetadata = true.asQPDF
  }

  /// Reads a file; nil for one without a byte.
  private func read(
    _ bytes: UnsafeBufferPointer<UInt8>, with password: UnsafePointer<CChar>?, _ session: OpaquePointer
  ) -> QPDF_ERROR_CODE? {
    bytes.baseAddress?.withMemoryRebound(to: CChar.self, capacity: bytes.count) { start in
      library.readMemory(session, "handout", start, UInt64(bytes.count), password)
    }
  }

  /// A warning counts as an error: the library repairs what it warns about, and our files need no repair.
  private func check(_ code: QPDF_ERROR_CODE, _ session: OpaquePointer) throws(EncryptionError) {
    guard code != QPDF_SUCCESS else { return }
    let complaint = library.nextError(session) ?? library.nextWarning(session)
    let detail = complaint.flatMap { library.errorDetail(session, $0) }.map { String(cString: $0) }
    throw .refused(detail ?? "no reason was given")
  }
}

extension Bool {
  /// The truth value of the library.
  fileprivate var asQPDF: QPDF_BOOL { self ? 1 : 0 }
}
