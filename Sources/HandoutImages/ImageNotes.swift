import CZlib

/// What a file says besides its pixels, as far as the picture needs it. Everything else, the place above all, is never read.
struct ImageNotes {
  var orientation = Orientation.upright
  /// The profile of the colours (ICC.1:2022); nil for sRGB.
  var profile: [UInt8]?

  /// The notes of a JPEG: `APP1` has the Exif block, several `APP2` the parts of the profile.
  init(jpeg bytes: [UInt8]) {
    var parts: [Int: ArraySlice<UInt8>] = [:]
    for segment in JPEGSegments(bytes: bytes) {
      if segment.marker == 0xE1, let exif = segment.content.after("Exif\0\0") {
        orientation = Orientation(exif: exif)
      } else if segment.marker == 0xE2, let part = segment.content.after("ICC_PROFILE\0"), let number = part.first {
        parts[Int(number)] = part.dropFirst(2)
      }
    }
    if !parts.isEmpty { profile = parts.sorted { $0.key < $1.key }.flatMap(\.value) }
  }

  /// The notes of a PNG: the chunks `eXIf` and `iCCP`.
  init(png bytes: [UInt8]) {
    for chunk in Chunks(bytes: bytes, start: 8, isLittleEndian: false) {
      switch chunk.name {
      case "eXIf": orientation = Orientation(exif: chunk.content)
      case "iCCP":
        // A name, its end, the method of compression, the profile.
        guard let end = chunk.content.firstIndex(of: 0) else { continue }
        profile = Self.inflated(Array(chunk.content[end...].dropFirst(2)))
      default: continue
      }
    }
  }

  /// The notes of a WebP: the chunks `EXIF` and `ICCP`.
  init(webp bytes: [UInt8]) {
    for chunk in Chunks(bytes: bytes, start: 12, isLittleEndian: true) {
      switch chunk.name {
      // Some programs put the head that a JPEG needs before the block.
      case "EXIF": orientation = Orientation(exif: chunk.content.after("Exif\0\0") ?? chunk.content)
      case "ICCP": profile = Array(chunk.content)
      default: continue
      }
    }
  }

  /// Profiles of cameras and screens have a few kilobytes; a small file can ask for gigabytes.
  private static let longestProfile = 4 << 20

  /// An inflated profile; empty where that fails, which no reader of profiles takes for one.
  private static func inflated(_ packed: [UInt8]) -> [UInt8] {
    var count = uLongf(min(packed.count * 1_032 + 64, longestProfile))
    var profile = [UInt8](repeating: 0, count: Int(count))
    guard uncompress(&profile, &count, packed, uLong(packed.count)) == Z_OK else { return [] }
    return Array(profile.prefix(Int(count)))
  }
}

extension ArraySlice<UInt8> {
  /// What follows a head; nil where that does not stand here.
  fileprivate func after(_ head: String) -> ArraySlice<UInt8>? {
    starts(with: head.utf8) ? dropFirst(head.utf8.count) : nil
  }
}

/// The segments of a JPEG up to its pixels (ITU T.81, annex B).
private struct JPEGSegments: Sequence, IteratorProtocol {
  let bytes: [UInt8]
  private var position = 2

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> (marker: UInt8, content: ArraySlice<UInt8>)? {
    // A marker may have any number of fill bytes before it.
    while position + 1 < bytes.count, bytes[position] == 0xFF, bytes[position + 1] == 0xFF { position += 1 }
    guard position + 4 <= bytes.count, bytes[position] == 0xFF, bytes[position + 1] != 0xDA else { return nil }
    let length = Int(bytes[position + 2]) << 8 | Int(bytes[position + 3])
    let start = position + 4
    let end = position + 2 + length
    guard length >= 2, end <= bytes.count else { return nil }
    defer { position = end }
    return (bytes[position + 1], bytes[start..<end])
  }
}

/// The chunks of a PNG, length before name and a checksum behind; or of a WebP, name before length and an even number of bytes.
private struct Chunks: Sequence, IteratorProtocol {
  let bytes: [UInt8]
  private let isLittleEndian: Bool
  private var position: Int

  init(bytes: [UInt8], start: Int, isLittleEndian: Bool) {
    self.bytes = bytes
    self.isLittleEndian = isLittleEndian
    position = start
  }

  mutating func next() -> (name: String, content: ArraySlice<UInt8>)? {
    guard position + 8 <= bytes.count else { return nil }
    let (first, second) = (bytes[position..<position + 4], bytes[position + 4..<position + 8])
    let (name, digits) = isLittleEndian ? (first, Array(second.reversed())) : (second, Array(first))
    let length = digits.reduce(0) { $0 << 8 | Int($1) }
    let start = position + 8
    guard length <= bytes.count - start else { return nil }
    position = start + length + (isLittleEndian ? length & 1 : 4)
    return (String(decoding: name, as: UTF8.self), bytes[start..<start + length])
  }
}
