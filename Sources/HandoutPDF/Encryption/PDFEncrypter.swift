import CQPDF

/// Encrypts finished files with AES-256 (revision 6, PDF 2.0), so that they open with the password only.
///
/// Whoever has the password may read, print, copy and annotate, and reading aids see everything; changing pages needs the owner
/// password, which is random and kept by nobody. Any number of tasks may use one encrypter at the same time.
package struct PDFEncrypter: Sendable {
  /// The library's file, and the Debian package that has it.
  package static let libraryName = "libqpdf.so.29"
  package static let libraryPackage = "libqpdf29"

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
    guard let session = library.make() else { throw .refused("there is no memory") }
    defer {
      var ended: OpaquePointer? = session
      library.clean(&ended)
    }
    library.silenceErrors(session)
    library.suppressWarnings(session, true.asQPDF)
    // The library reads from these bytes until the file is written.
    return try pdf.withUnsafeBufferPointer { bytes throws(EncryptionError) in
      try read(bytes, session)
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

  private func read(_ bytes: UnsafeBufferPointer<UInt8>, _ session: OpaquePointer) throws(EncryptionError) {
    guard let start = bytes.baseAddress else { throw .refused("the file is empty") }
    let code = start.withMemoryRebound(to: CChar.self, capacity: bytes.count) { start in
      library.readMemory(session, "handout", start, UInt64(bytes.count), nil)
    }
    try check(code, session)
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
