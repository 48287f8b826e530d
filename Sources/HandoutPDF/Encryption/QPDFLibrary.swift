import CQPDF

/// The functions of libqpdf that encryption needs, loaded when they are first wanted.
///
/// Linking the library would make every start of the program slower by the time that loading it and the seven libraries below it takes.
struct QPDFLibrary: Sendable {
  typealias Session = OpaquePointer
  typealias Make = @Sendable @convention(c) () -> Session?
  typealias Clean = @Sendable @convention(c) (UnsafeMutablePointer<Session?>) -> Void
  typealias Do = @Sendable @convention(c) (Session) -> QPDF_ERROR_CODE
  typealias Tell = @Sendable @convention(c) (Session) -> Void
  typealias Set = @Sendable @convention(c) (Session, QPDF_BOOL) -> Void
  typealias Read =
    @Sendable @convention(c) (
      Session, UnsafePointer<CChar>, UnsafePointer<CChar>?, UInt64, UnsafePointer<CChar>?
    ) -> QPDF_ERROR_CODE
  typealias Ask = @Sendable @convention(c) (Session) -> QPDF_BOOL
  typealias SetObjectStreams = @Sendable @convention(c) (Session, qpdf_object_stream_e) -> Void
  typealias SetStreamData = @Sendable @convention(c) (Session, qpdf_stream_data_e) -> Void
  typealias SetEncryption =
    @Sendable @convention(c) (
      Session, UnsafePointer<CChar>, UnsafePointer<CChar>, QPDF_BOOL, QPDF_BOOL, QPDF_BOOL, QPDF_BOOL, QPDF_BOOL,
      QPDF_BOOL, qpdf_r3_print_e, QPDF_BOOL
    ) -> Void
  typealias Length = @Sendable @convention(c) (Session) -> Int
  typealias Buffer = @Sendable @convention(c) (Session) -> UnsafePointer<UInt8>?
  typealias Complaint = @Sendable @convention(c) (Session) -> OpaquePointer?
  typealias Detail = @Sendable @convention(c) (Session, OpaquePointer) -> UnsafePointer<CChar>?

  let make: Make
  let clean: Clean
  let silenceErrors: Tell
  let suppressWarnings: Set
  let readMemory: Read
  let isEncrypted: Ask
  let beginMemory: Do
  let setObjectStreams: SetObjectStreams
  let setStreamData: SetStreamData
  let setEncryption: SetEncryption
  let write: Do
  let bufferLength: Length
  let buffer: Buffer
  let nextError: Complaint
  let nextWarning: Complaint
  let errorDetail: Detail

  /// The version of the library; nil where it is not installed.
  static func version(of name: String) -> String? {
    typealias Version = @Sendable @convention(c) () -> UnsafePointer<CChar>?
    let version: Version? = LoadedLibrary(name)?.function("qpdf_get_qpdf_version")
    return version?().map { String(cString: $0) }
  }

  /// Loads the library; it stays loaded for as long as the program runs.
  ///
  /// - Throws: `EncryptionError.missingLibrary` or `.missingFunction`.
  init(_ name: String) throws(EncryptionError) {
    guard let symbols = LoadedLibrary(name) else { throw .missingLibrary(name) }
    func found<Function>(_ symbol: String) throws(EncryptionError) -> Function {
      guard let function: Function = symbols.function(symbol) else { throw .missingFunction(symbol) }
      return function
    }
    make = try found("qpdf_init")
    clean = try found("qpdf_cleanup")
    silenceErrors = try found("qpdf_silence_errors")
    suppressWarnings = try found("qpdf_set_suppress_warnings")
    readMemory = try found("qpdf_read_memory")
    isEncrypted = try found("qpdf_is_encrypted")
    beginMemory = try found("qpdf_init_write_memory")
    setObjectStreams = try found("qpdf_set_object_stream_mode")
    setStreamData = try found("qpdf_set_stream_data_mode")
    setEncryption = try found("qpdf_set_r6_encryption_parameters2")
    write = try found("qpdf_write")
    bufferLength = try found("qpdf_get_buffer_length")
    buffer = try found("qpdf_get_buffer")
    nextError = try found("qpdf_get_error")
    nextWarning = try found("qpdf_next_warning")
    errorDetail = try found("qpdf_get_error_message_detail")
  }
}
