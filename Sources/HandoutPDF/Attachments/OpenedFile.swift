import CQPDF
import Glibc

/// A file that libqpdf has open, with the questions that are asked of its objects. Nothing of it is changed.
///
/// The library repairs nothing here: of a damaged file the wrong one of two plans could come out.
final class OpenedFile {
  typealias Object = QPDFObjects.Object

  private let library: QPDFLibrary
  private let objects: QPDFObjects
  private let session: OpaquePointer
  /// The file's bytes, from which the library reads for as long as it is open.
  private let bytes: UnsafeMutableBufferPointer<CChar>

  /// - Throws: `AttachmentError.damaged`, `.needsPassword` or `.wrongPassword`.
  init(
    _ pdf: [UInt8], password: Password?, library: QPDFLibrary, objects: QPDFObjects
  ) throws(AttachmentError) {
    guard let session = library.make() else { throw .damaged("there is no memory") }
    self.library = library
    self.objects = objects
    self.session = session
    bytes = .allocate(capacity: max(pdf.count, 1))
    _ = bytes.initialize(from: pdf.lazy.map(CChar.init(bitPattern:)))
    library.silenceErrors(session)
    library.suppressWarnings(session, 1)
    objects.setRecovery(session, 0)
    let start = UnsafePointer(bytes.baseAddress)
    let code: QPDF_ERROR_CODE? = start.map { start in
      let count = UInt64(pdf.count)
      guard let password else { return library.readMemory(session, "handout", start, count, nil) }
      return password.text.withCString { library.readMemory(session, "handout", start, count, $0) }
    }
    let error = library.nextError(session)
    if let error {
      if objects.errorCode(session, error) == qpdf_e_password {
        throw password == nil ? .needsPassword : .wrongPassword
      }
      throw .damaged(detail(of: error))
    }
    guard let code, code & 2 == 0 else { throw .damaged("no reason was given") }
    // What the library says of blanks and the like while it reads is no damage: what is damaged it cannot open.
    while library.nextWarning(session) != nil {}
  }

  deinit {
    var ended: OpaquePointer? = session
    library.clean(&ended)
    bytes.deallocate()
  }

  /// The catalogue.
  var root: Object { objects.root(session) }

  /// The value of a dictionary's or stream's key; nil where there is none.
  func value(_ key: String, of object: Object) -> Object? {
    let dictionary = isStream(object) ? objects.dictionary(session, object) : object
    guard objects.isDictionary(session, dictionary) != 0 else { return nil }
    let value = key.withCString { objects.value(session, dictionary, $0) }
    return objects.isNull(session, value) != 0 ? nil : value
  }

  /// The entries of an array; none for anything else.
  func items(_ object: Object) -> [Object] {
    guard objects.isArray(session, object) != 0 else { return [] }
    return (0..<max(objects.count(session, object), 0)).map { objects.item(session, object, $0) }
  }

  func isStream(_ object: Object) -> Bool { objects.isStream(session, object) != 0 }

  /// The number of an object in the file; 0 for one that stands within another.
  func number(_ object: Object) -> Int { Int(objects.number(session, object)) }

  /// The letters of a text string; nil for anything else.
  func text(_ object: Object) -> String? {
    guard objects.isString(session, object) != 0, let text = objects.text(session, object) else { return nil }
    return String(cString: text)
  }

  /// The bytes of a string; nil for anything else.
  func bytes(_ object: Object) -> [UInt8]? {
    var count = 0
    guard objects.isString(session, object) != 0, let start = objects.bytes(session, object, &count) else { return nil }
    return UnsafeBufferPointer(start: start, count: count).map(UInt8.init(bitPattern:))
  }

  /// A name with its slash; nil for anything else.
  func name(_ object: Object) -> String? {
    guard objects.isName(session, object) != 0, let name = objects.name(session, object) else { return nil }
    return String(cString: name)
  }

  /// The bytes of a stream as they are packed, without encryption.
  func packedBytes(_ stream: Object) throws(AttachmentError) -> [UInt8] {
    var start: UnsafeMutablePointer<UInt8>?
    var count = 0
    let code = objects.stream(session, stream, qpdf_dl_none, nil, &start, &count)
    defer { free(start) }
    try checkSoundness()
    guard code == QPDF_SUCCESS, let start else { throw .damaged("the attachment cannot be read") }
    return Array(UnsafeBufferPointer(start: start, count: count))
  }

  /// - Throws: `AttachmentError.damaged` where the library has complained of anything.
  func checkSoundness() throws(AttachmentError) {
    if let complaint = library.nextError(session) ?? library.nextWarning(session) {
      throw .damaged(detail(of: complaint))
    }
  }

  private func detail(of complaint: OpaquePointer) -> String {
    library.errorDetail(session, complaint).map { String(cString: $0) } ?? "no reason was given"
  }
}
