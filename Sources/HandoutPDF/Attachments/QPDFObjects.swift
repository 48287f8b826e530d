import CQPDF

/// The functions of libqpdf that look into a file, loaded when the first file is read.
struct QPDFObjects: Sendable {
  typealias Session = OpaquePointer
  typealias Object = qpdf_oh
  typealias SetFlag = @Sendable @convention(c) (Session, QPDF_BOOL) -> Void
  typealias Root = @Sendable @convention(c) (Session) -> Object
  typealias Ask = @Sendable @convention(c) (Session, Object) -> QPDF_BOOL
  typealias Number = @Sendable @convention(c) (Session, Object) -> Int32
  typealias Key = @Sendable @convention(c) (Session, Object, UnsafePointer<CChar>) -> Object
  typealias Item = @Sendable @convention(c) (Session, Object, Int32) -> Object
  typealias Part = @Sendable @convention(c) (Session, Object) -> Object
  typealias Text = @Sendable @convention(c) (Session, Object) -> UnsafePointer<CChar>?
  typealias Bytes =
    @Sendable @convention(c) (Session, Object, UnsafeMutablePointer<Int>) -> UnsafePointer<CChar>?
  typealias Stream =
    @Sendable @convention(c) (
      Session, Object, qpdf_stream_decode_level_e, UnsafeMutablePointer<QPDF_BOOL>?,
      UnsafeMutablePointer<UnsafeMutablePointer<UInt8>?>, UnsafeMutablePointer<Int>
    ) -> QPDF_ERROR_CODE
  typealias Code = @Sendable @convention(c) (Session, OpaquePointer) -> qpdf_error_code_e

  let setRecovery: SetFlag
  let root: Root
  let isDictionary: Ask
  let isArray: Ask
  let isStream: Ask
  let isString: Ask
  let isName: Ask
  let isNull: Ask
  let number: Number
  let count: Number
  let value: Key
  let item: Item
  let dictionary: Part
  let name: Text
  let text: Text
  let bytes: Bytes
  let stream: Stream
  let errorCode: Code

  /// - Throws: `EncryptionError.missingLibrary` or `.missingFunction`.
  init(_ name: String) throws(EncryptionError) {
    guard let library = LoadedLibrary(name) else { throw .missingLibrary(name) }
    func found<Function>(_ symbol: String) throws(EncryptionError) -> Function {
      guard let function: Function = library.function(symbol) else { throw .missingFunction(symbol) }
      return function
    }
    setRecovery = try found("qpdf_set_attempt_recovery")
    root = try found("qpdf_get_root")
    isDictionary = try found("qpdf_oh_is_dictionary")
    isArray = try found("qpdf_oh_is_array")
    isStream = try found("qpdf_oh_is_stream")
    isString = try found("qpdf_oh_is_string")
    isName = try found("qpdf_oh_is_name")
    isNull = try found("qpdf_oh_is_null")
    number = try found("qpdf_oh_get_object_id")
    count = try found("qpdf_oh_get_array_n_items")
    value = try found("qpdf_oh_get_key")
    item = try found("qpdf_oh_get_array_item")
    dictionary = try found("qpdf_oh_get_dict")
    self.name = try found("qpdf_oh_get_name")
    text = try found("qpdf_oh_get_utf8_value")
    bytes = try found("qpdf_oh_get_binary_string_value")
    stream = try found("qpdf_oh_get_stream_data")
    errorCode = try found("qpdf_get_error_code")
  }
}
