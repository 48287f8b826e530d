import Crypto
import FoundationEssentials
package import HandoutInput
import HandoutRows
import HandoutUnicode

/// What tells one row of a list from all others: its id, or its number where it has none.
///
/// An id is the same whether `é` is written as one character or as two, as Swift's own comparison has it too: both are one patient.
package struct RowIdentity: Sendable {
  /// The row's number among the data rows, from 1.
  package let number: Int
  /// The row's id as it was written; nil for a row without one.
  package let id: String?
  /// The first 128 bits of a SHA-256 over the id's UTF-8 in NFC, or over the number of a row without an id.
  ///
  /// It depends on nothing else, so it is the same in every run, on every machine and whatever rows are added.
  package let fingerprint: UInt128

  package init(number: Int, id: String?) {
    self.number = number
    self.id = id
    let id = id?.normalized(.composed)
    // The first letter keeps the row 7 without an id apart from a row whose id is 7.
    let digest = SHA256.hash(data: Array((id.map { "i\($0)" } ?? "n\(number)").utf8))
    fingerprint = digest.prefix(16).reduce(0) { $0 << 8 | UInt128($1) }
  }

  /// The upper half of the fingerprint.
  package var hash: UInt64 { UInt64(truncatingIfNeeded: fingerprint >> 64) }
}

extension RowIdentity {
  /// How complaints name the row: its number, and its id where it has one, which logs, manifests and file names tell too.
  package var name: Message {
    id.map { "row \(words: number) (\(words: $0.prefix(64)))" } ?? "row \(words: number)"
  }
}

extension RowIdentity: Equatable {
  /// Whether number and id are the same.
  package static func == (left: RowIdentity, right: RowIdentity) -> Bool {
    left.number == right.number && left.fingerprint == right.fingerprint
  }
}

extension RowIdentity {
  /// The longest id that is looked at, in bytes; every id that a row may have is shorter.
  private static let longestId = 400

  /// The number and, as far as it can be read, the id of a row.
  init(_ row: Row) {
    var id: String?
    if case .success(let document) = row.content {
      try? document.decode { root in
        root.forEachScalar { keys, node in
          if keys == ["id"], !node.isNotGiven { id = node.word }
        }
      }
    }
    self.init(number: row.number, id: id.flatMap { $0.isEmpty || $0.utf8.count > Self.longestId ? nil : $0 })
  }
}

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
