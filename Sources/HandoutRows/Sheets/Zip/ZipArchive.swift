import CZip
import HandoutInput

/// A zip file in memory, whose parts are unpacked piece by piece.
final class ZipArchive {
  fileprivate let library: ZipLibrary
  fileprivate let archive: ZipLibrary.Archive
  /// The packed bytes, which libzip reads where they are.
  private let bytes: UnsafeMutableBufferPointer<UInt8>

  /// Opens a zip file.
  ///
  /// - Throws: `SheetFault` for what is no zip file, one that was cut off, and one with more parts than a workbook has.
  init(_ content: [UInt8]) throws(SheetFault) {
    library = try ZipLibrary()
    bytes = .allocate(capacity: max(1, content.count))
    _ = bytes.initialize(from: content)
    var opened: ZipLibrary.Archive?
    var error = zip_error_t()
    if let source = library.makeSource(bytes.baseAddress, zip_uint64_t(content.count), 0, &error) {
      opened = library.open(source, ZIP_RDONLY, &error)
      if opened == nil { library.freeSource(source) }
    }
    guard let opened else {
      bytes.deallocate()
      throw SheetFault(
        "the spreadsheet is damaged or not whole: its list of parts cannot be read",
        help: "copy it again: a download may have ended early")
    }
    archive = opened
    guard library.count(archive, 0) <= SheetLimits.entries else {
      throw .tooLarge("it has more than \(words: SheetLimits.entries) parts")
    }
  }

  deinit {
    library.discard(archive)
    bytes.deallocate()
  }

  /// The names of the parts, as they stand in the file.
  var names: [String] {
    (0..<max(0, library.count(archive, 0))).compactMap { index in
      library.name(archive, zip_uint64_t(index), 0).map { String(cString: $0) }
    }
  }

  /// Whether there is a part of this name; capitals do not count in the names of parts (ECMA-376 part 2, 6.2.2.3).
  func has(_ name: String) -> Bool { index(of: name) != nil }

  /// The part of a name.
  ///
  /// - Parameter limit: the most bytes it may unpack to.
  /// - Throws: `SheetFault` for a part that is missing, locked by a password, or too large to be one of a list.
  func part(_ name: String, limit: Int = SheetLimits.partBytes) throws(SheetFault) -> ZipPart {
    guard let index = index(of: name) else { throw .damaged(name, "the part is missing") }
    return try ZipPart(of: self, index: index, name: name, limit: limit)
  }

  private func index(of name: String) -> zip_uint64_t? {
    let index = library.locate(archive, name, 0)
    if index >= 0 { return zip_uint64_t(index) }
    let other = library.locate(archive, name, zip_flags_t(ZIP_FL_NOCASE))
    return other >= 0 ? zip_uint64_t(other) : nil
  }
}

/// A part of a zip file while it is unpacked.
final class ZipPart {
  /// The part's name.
  let name: String
  private let archive: ZipArchive
  private let file: ZipLibrary.File
  private let limit: Int
  private let packed: Int
  private var unpacked = 0
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)

  fileprivate init(of archive: ZipArchive, index: zip_uint64_t, name: String, limit: Int) throws(SheetFault) {
    self.archive = archive
    self.name = name
    self.limit = limit
    var status = zip_stat_t()
    guard archive.library.tell(archive.archive, index, 0, &status) == 0 else {
      throw .damaged(name, "nothing is said of the part")
    }
    guard status.encryption_method == 0 else { throw SheetKind.locked }
    packed = Int(clamping: status.comp_size)
    try Self.check(Int(clamping: status.size), packed: packed, name: name, limit: limit)
    guard let file = archive.library.openFile(archive.archive, index, 0) else {
      throw .damaged(name, "the part cannot be unpacked")
    }
    self.file = file
  }

  deinit { _ = archive.library.close(file) }

  /// The next bytes; none at the end, when the part's check sum was right.
  func next() throws(SheetFault) -> ArraySlice<UInt8> {
    let read = archive.library.read
    let file = file
    let count = buffer.withUnsafeMutableBytes { space in
      space.baseAddress.map { read(file, $0, zip_uint64_t(space.count)) } ?? -1
    }
    guard count >= 0 else { throw .damaged(name, "the part cannot be unpacked") }
    unpacked += Int(count)
    // What the file says of its parts need not be true.
    try Self.check(unpacked, packed: packed, name: name, limit: limit)
    return buffer.prefix(Int(count))
  }

  private static func check(_ size: Int, packed: Int, name: String, limit: Int) throws(SheetFault) {
    guard size <= limit else {
      throw .tooLarge("\(words: name) unpacks to more than \(words: limit >> 20) MB")
    }
    guard size <= SheetLimits.ratioFreeBytes || size / max(1, packed) <= SheetLimits.ratio else {
      throw .tooLarge("\(words: name) unpacks to more than \(words: SheetLimits.ratio) times its length")
    }
  }
}
