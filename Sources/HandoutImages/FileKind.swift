/// What a file is by its first bytes; its name says nothing for certain.
enum FileKind: Hashable {
  case jpeg
  case png
  case webp
  case other(ForeignKind)

  init(of bytes: [UInt8]) {
    let kind: FileKind? =
      if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
        .jpeg
      } else if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
        .png
      } else if bytes.starts(with: "RIFF".utf8), bytes.dropFirst(8).starts(with: "WEBP".utf8) {
        .webp
      } else {
        nil
      }
    self = kind ?? .other(ForeignKind(of: bytes))
  }
}

/// A kind of file that is often given for a picture and that no page takes.
package enum ForeignKind: Hashable, Sendable, CaseIterable {
  case empty
  case heic
  case avif
  case tiff
  case raw
  case bmp
  case gif
  case jpeg2000
  case jpegXL
  case photoshop
  case pdf
  case svg
  case webPage
  case video
  case archive
  case unknown

  init(of bytes: [UInt8]) {
    if bytes.isEmpty {
      self = .empty
    } else if let kind = Self.signatures.first(where: { $0.isStart(of: bytes) })?.kind {
      self = kind
    } else {
      self = Self.container(bytes) ?? Self.markup(bytes) ?? .unknown
    }
  }

  /// Bytes with which the files of a kind begin.
  private struct Signature {
    var kind: ForeignKind
    var bytes: [UInt8]

    init(_ kind: ForeignKind, _ bytes: [UInt8]) { (self.kind, self.bytes) = (kind, bytes) }
    init(_ kind: ForeignKind, _ text: String) { self.init(kind, Array(text.utf8)) }

    func isStart(of file: [UInt8]) -> Bool { file.starts(with: bytes) }
  }

  private static let signatures = [
    Signature(.gif, "GIF8"), Signature(.bmp, "BM"), Signature(.pdf, "%PDF-"), Signature(.photoshop, "8BPS"),
    Signature(.archive, "PK\u{3}\u{4}"), Signature(.raw, "FUJIFILMCCD-RAW"),
    // Canon's raw files are TIFF files with two more letters; those of Olympus and Panasonic have a number of their own.
    Signature(.raw, [0x49, 0x49, 0x2A, 0, 0x10, 0, 0, 0, 0x43, 0x52]), Signature(.raw, "IIRO"),
    Signature(.raw, "IIRS"), Signature(.raw, "IIU\0"),
    Signature(.tiff, [0x49, 0x49, 0x2A, 0]), Signature(.tiff, [0x4D, 0x4D, 0, 0x2A]),
    Signature(.jpegXL, [0xFF, 0x0A]), Signature(.jpegXL, [0, 0, 0, 12, 0x4A, 0x58, 0x4C, 0x20]),
    Signature(.jpeg2000, [0, 0, 0, 12, 0x6A, 0x50, 0x20, 0x20]),
  ]

  /// A file of the ISO base media format (ISO/IEC 14496-12): its first box names brands.
  private static func container(_ bytes: [UInt8]) -> ForeignKind? {
    guard bytes.count >= 16, bytes[4..<8].elementsEqual("ftyp".utf8) else { return nil }
    let end = min(bytes[..<4].reduce(0) { $0 << 8 | Int($1) }, bytes.count, 256)
    let names = stride(from: 8, to: max(end, 12) - 3, by: 4).map { String(decoding: bytes[$0..<$0 + 4], as: UTF8.self) }
    if names.contains(where: ["avif", "avis"].contains) { return .avif }
    if names.contains(where: ["heic", "heix", "hevc", "hevx", "heim", "heis", "mif1", "msf1"].contains) {
      return .heic
    }
    return names.first == "crx " ? .raw : .video
  }

  private static func markup(_ bytes: [UInt8]) -> ForeignKind? {
    let start = String(decoding: bytes.prefix(1_024), as: UTF8.self).lowercased()
    if start.contains("<svg") { return .svg }
    return start.contains("<html") || start.contains("<!doctype html") ? .webPage : nil
  }
}
