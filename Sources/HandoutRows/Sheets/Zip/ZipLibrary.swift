import CZip
import Glibc
import HandoutInput

/// The functions of libzip that spreadsheets need, loaded when they are first wanted.
///
/// Linking the library would make every start of the program 1.9 ms slower (libzip 1.7.3 of Debian 12), most of it for libcrypto
/// below it.
package struct ZipLibrary: Sendable {
  typealias Archive = OpaquePointer
  typealias Source = OpaquePointer
  typealias File = OpaquePointer
  typealias MakeSource =
    @Sendable @convention(c) (UnsafeRawPointer?, zip_uint64_t, Int32, UnsafeMutablePointer<zip_error_t>?) -> Source?
  typealias Open = @Sendable @convention(c) (Source, Int32, UnsafeMutablePointer<zip_error_t>?) -> Archive?
  typealias FreeSource = @Sendable @convention(c) (Source) -> Void
  typealias Discard = @Sendable @convention(c) (Archive) -> Void
  typealias Count = @Sendable @convention(c) (Archive, zip_flags_t) -> zip_int64_t
  typealias Locate = @Sendable @convention(c) (Archive, UnsafePointer<CChar>, zip_flags_t) -> zip_int64_t
  typealias Name = @Sendable @convention(c) (Archive, zip_uint64_t, zip_flags_t) -> UnsafePointer<CChar>?
  typealias Tell =
    @Sendable @convention(c) (Archive, zip_uint64_t, zip_flags_t, UnsafeMutablePointer<zip_stat_t>) -> Int32
  typealias OpenFile = @Sendable @convention(c) (Archive, zip_uint64_t, zip_flags_t) -> File?
  typealias Read = @Sendable @convention(c) (File, UnsafeMutableRawPointer, zip_uint64_t) -> zip_int64_t
  typealias Close = @Sendable @convention(c) (File) -> Int32

  let makeSource: MakeSource
  let open: Open
  let freeSource: FreeSource
  let discard: Discard
  let count: Count
  let locate: Locate
  let name: Name
  let tell: Tell
  let openFile: OpenFile
  let read: Read
  let close: Close

  /// The library's names on Linux: what is asked of it is the same in both.
  private static let names = ["libzip.so.5", "libzip.so.4"]
  package static let debianPackage = "libzip4, on Debian 13 libzip5"

  /// The first of them that is installed, with its name; it stays loaded for as long as the program runs.
  private static var loaded: (name: String, handle: UnsafeMutableRawPointer)? {
    for name in names {
      if let handle = dlopen(name, RTLD_NOW | RTLD_LOCAL) { return (name, handle) }
    }
    return nil
  }

  /// The version of the library; nil where it is not installed.
  package static var version: String? {
    guard let loaded, let address = dlsym(loaded.handle, "zip_libzip_version") else { return nil }
    typealias Version = @Sendable @convention(c) () -> UnsafePointer<CChar>?
    return unsafeBitCast(address, to: Version.self)().map { String(cString: $0) }
  }

  /// Loads the library.
  ///
  /// - Throws: `SheetFault` of the kind `missingLibrary`.
  init() throws(SheetFault) {
    guard let (library, handle) = Self.loaded else { throw Self.missing("libzip") }
    func found<Function>(_ symbol: String) throws(SheetFault) -> Function {
      guard let address = dlsym(handle, symbol) else { throw Self.missing("\(library): \(symbol)") }
      return unsafeBitCast(address, to: Function.self)
    }
    makeSource = try found("zip_source_buffer_create")
    open = try found("zip_open_from_source")
    freeSource = try found("zip_source_free")
    discard = try found("zip_discard")
    count = try found("zip_get_num_entries")
    locate = try found("zip_name_locate")
    name = try found("zip_get_name")
    tell = try found("zip_stat_index")
    openFile = try found("zip_fopen_index")
    read = try found("zip_fread")
    close = try found("zip_fclose")
  }

  private static func missing(_ name: String) -> SheetFault {
    SheetFault(
      "spreadsheets cannot be read: the library \(words: name) is not installed",
      help: "install the package \(words: debianPackage), or save the list as CSV UTF-8", kind: .missingLibrary)
  }
}
