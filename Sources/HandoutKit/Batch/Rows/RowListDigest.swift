import Crypto

/// A hash over the numbers and ids of all rows of a list, by which the shards prove that they read the same list.
package struct RowListDigest: Sendable {
  /// How many rows were added.
  package private(set) var count = 0
  private var hasher = SHA256()

  package init() {}

  /// Adds the list's next row, whichever shard makes it.
  package mutating func add(_ row: RowIdentity) {
    count += 1
    var bytes: [UInt8] = []
    for shift in stride(from: 56, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: row.number >> shift))
    }
    for shift in stride(from: 120, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: row.fingerprint >> UInt128(shift)))
    }
    hasher.update(data: bytes)
  }

  /// The hash of what was added so far: 32 digits from 0 to f.
  package var digits: String { Hexadecimal.text(hasher.finalize().prefix(16)) }
}
