import CZlib

/// Files with an Exif block or a profile put into them, as cameras write them.
enum TaggedFiles {
  /// Words of the block that must not come through.
  static let secret = "52 31 12 N 13 24 18 E"

  /// An Exif block: an orientation, and the secret where a place would be.
  static func exif(orientation: UInt16, isLittleEndian: Bool) -> [UInt8] {
    func number(_ value: UInt32, _ length: Int) -> [UInt8] {
      let bytes = (0..<length).map { UInt8(truncatingIfNeeded: value >> UInt32(8 * $0)) }
      return isLittleEndian ? bytes : bytes.reversed()
    }
    let text = Array(secret.utf8) + [0]
    let head: [UInt8] = (isLittleEndian ? [0x49, 0x49] : [0x4D, 0x4D]) + number(42, 2) + number(8, 4)
    let comment = number(0x010E, 2) + number(2, 2) + number(UInt32(text.count), 4) + number(38, 4)
    let turned = number(0x0112, 2) + number(3, 2) + number(1, 4) + number(UInt32(orientation), 2) + [0, 0]
    return head + number(2, 2) + comment + turned + number(0, 4) + text
  }

  /// A JPEG with segments behind its first marker.
  static func jpeg(_ file: [UInt8], exif: [UInt8]? = nil, profile: [UInt8]? = nil) -> [UInt8] {
    func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] {
      let length = content.count + 2
      return [0xFF, marker, UInt8(length >> 8), UInt8(length & 255)] + content
    }
    let block = exif.map { segment(0xE1, Array("Exif\0\0".utf8) + $0) } ?? []
    let colors = profile.map { segment(0xE2, Array("ICC_PROFILE\0".utf8) + [1, 1] + $0) } ?? []
    return Array(file.prefix(2)) + block + colors + file.dropFirst(2)
  }

  /// A PNG with chunks behind its head.
  static func png(_ file: [UInt8], exif: [UInt8]? = nil, profile: [UInt8]? = nil) -> [UInt8] {
    func number(_ value: Int) -> [UInt8] { [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) } }
    func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
      let body = Array(name.utf8) + content
      return number(content.count) + body + number(Int(crc32(0, body, UInt32(body.count))))
    }
    var packed = [UInt8](repeating: 0, count: 65_536)
    var count = uLongf(packed.count)
    if let profile { compress(&packed, &count, profile, uLong(profile.count)) }
    let colors = profile == nil ? [] : chunk("iCCP", Array("Camera\0\0".utf8) + packed.prefix(Int(count)))
    return Array(file.prefix(33)) + colors + (exif.map { chunk("eXIf", $0) } ?? []) + file.dropFirst(33)
  }

  /// A WebP in the form that may have more than pixels.
  static func webp(_ file: [UInt8], exif: [UInt8]? = nil, profile: [UInt8]? = nil) -> [UInt8] {
    func number(_ value: Int, _ length: Int) -> [UInt8] {
      (0..<length).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
    func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
      Array(name.utf8) + number(content.count, 4) + content + (content.count % 2 == 1 ? [0] : [])
    }
    let flags: UInt8 = (exif == nil ? 0 : 0x08) | (profile == nil ? 0 : 0x20)
    let head = chunk("VP8X", [flags, 0, 0, 0] + number(47, 3) + number(31, 3))
    let body =
      Array("WEBP".utf8) + head + (profile.map { chunk("ICCP", $0) } ?? []) + file.dropFirst(12)
      + (exif.map { chunk("EXIF", $0) } ?? [])
    return Array("RIFF".utf8) + number(body.count, 4) + body
  }
}
