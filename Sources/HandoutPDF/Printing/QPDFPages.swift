import CQPDF

/// The functions of libqpdf that look at the pages of a file and put some of them into a new one.
struct QPDFPages: Sendable {
  typealias Session = QPDFLibrary.Session
  typealias Read = @Sendable @convention(c) (Session, UnsafePointer<CChar>, UnsafePointer<CChar>?) -> QPDF_ERROR_CODE
  typealias Count = @Sendable @convention(c) (Session) -> Int32
  typealias Root = @Sendable @convention(c) (Session) -> qpdf_oh
  typealias Page = @Sendable @convention(c) (Session, Int) -> qpdf_oh
  typealias Entry = @Sendable @convention(c) (Session, qpdf_oh, UnsafePointer<CChar>) -> qpdf_oh
  typealias Compare = @Sendable @convention(c) (Session, qpdf_oh, UnsafePointer<CChar>) -> QPDF_BOOL
  typealias Item = @Sendable @convention(c) (Session, qpdf_oh, Int32) -> qpdf_oh
  typealias Number = @Sendable @convention(c) (Session, qpdf_oh, UnsafeMutablePointer<Double>) -> QPDF_BOOL
  typealias Release = @Sendable @convention(c) (Session, qpdf_oh) -> Void
  typealias Add = @Sendable @convention(c) (Session, Session, qpdf_oh, QPDF_BOOL) -> QPDF_ERROR_CODE

  /// What it takes to open, write and complain.
  let base: QPDFLibrary
  let read: Read
  let pageCount: Count
  let inheritAttributes: QPDFLibrary.Do
  let root: Root
  let page: Page
  let entry: Entry
  let isName: Compare
  let item: Item
  let number: Number
  let release: Release
  let beginEmpty: QPDFLibrary.Do
  let add: Add

  /// Loads the library; it stays loaded for as long as the program runs.
  ///
  /// - Throws: `PageReadingError.missingLibrary` or `.missingFunction`.
  init(_ name: String) throws(PageReadingError) {
    do throws(EncryptionError) {
      base = try QPDFLibrary(name)
    } catch {
      if case .missingFunction(let symbol) = error { throw .missingFunction(symbol) }
      throw .missingLibrary(name)
    }
    guard let symbols = LoadedLibrary(name) else { throw .missingLibrary(name) }
    func found<Function>(_ symbol: String) throws(PageReadingError) -> Function {
      guard let function: Function = symbols.function(symbol) else { throw .missingFunction(symbol) }
      return function
    }
    read = try found("qpdf_read")
    pageCount = try found("qpdf_get_num_pages")
    inheritAttributes = try found("qpdf_push_inherited_attributes_to_page")
    root = try found("qpdf_get_root")
    page = try found("qpdf_get_page_n")
    entry = try found("qpdf_oh_get_key_if_dict")
    isName = try found("qpdf_oh_is_name_and_equals")
    item = try found("qpdf_oh_get_array_item")
    number = try found("qpdf_oh_get_value_as_number")
    release = try found("qpdf_oh_release")
    beginEmpty = try found("qpdf_empty_pdf")
    add = try found("qpdf_add_page")
  }
}
