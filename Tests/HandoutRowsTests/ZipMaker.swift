/// Makes zip files whose parts are stored as they are, for tests that need a part to say anything at all.
struct ZipMaker {
  /// What a directory says of a part, where that is not the truth.
  struct Lie {
    /// The length that the part is said to unpack to.
    var size: UInt32?
    /// Whether the part is said to need a password.
    var isLocked = false
  }

  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// A zip file of parts.
  static func archive(_ parts: [(name: String, bytes: [UInt8])], lies: [String: Lie] = [:]) -> [UInt8] {
    var maker = ZipMaker()
    for part in parts { maker.add(part.name, part.bytes, lies[part.name] ?? Lie()) }
    return maker.whole
  }

  private mutating func add(_ name: String, _ content: [UInt8], _ lie: Lie) {
    // A part that is not as long as it is said to be is called deflated, as only of those the two lengths differ.
    let method = lie.size == nil ? 0 : 8
    let start = bytes.count
    let size = lie.size ?? UInt32(content.count)
    var head = Self.number(20, 2) + Self.number(lie.isLocked ? 1 : 0, 2) + Self.number(method, 2) + Self.number(0, 4)
    head += Self.number(Int(Self.checkSum(content)), 4) + Self.number(content.count, 4) + Self.number(Int(size), 4)
    head += Self.number(name.utf8.count, 2) + Self.number(0, 2)
    bytes += Self.number(0x0403_4B50, 4) + head + name.utf8 + content
    directory += Self.number(0x0201_4B50, 4) + Self.number(20, 2) + head + Self.number(0, 10)
    directory += Self.number(start, 4) + name.utf8
    count += 1
  }

  private var whole: [UInt8] {
    let end =
      Self.number(0x0605_4B50, 4) + Self.number(0, 4) + Self.number(count, 2) + Self.number(count, 2)
      + Self.number(directory.count, 4) + Self.number(bytes.count, 4) + Self.number(0, 2)
    return bytes + directory + end
  }

  private static func number(_ value: Int, _ length: Int) -> [UInt8] {
    (0..<length).map { UInt8(truncatingIfNeeded: $0 < 8 ? value >> ($0 * 8) : 0) }
  }

  /// CRC-32 as zip files have it.
  private static func checkSum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(UInt32.max) { sum, byte in sums[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] ^ sum >> 8 }
  }

  /// The check sum of each byte.
  private static let sums: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(byte) { rest, _ in rest & 1 == 1 ? rest >> 1 ^ 0xEDB8_8320 : rest >> 1 }
  }
}
