import HandoutInput
package import HandoutKit

/// One of the equal parts into which a list is split for several machines: `3/16`.
///
/// A row's part follows from its id alone, so every row is in exactly one part, and stays there when other rows come or
/// go.
package struct Shard: Hashable, Sendable {
  /// The most parts of one list.
  package static let most = 100_000

  /// Which part, from 1.
  package let number: Int
  /// How many parts there are.
  package let count: Int

  /// A part; nil for a number that is not one of 1 to `count`, or for more parts than `most`.
  package init?(number: Int, count: Int) {
    guard (1...Self.most).contains(count), (1...count).contains(number) else { return nil }
    self.number = number
    self.count = count
  }

  /// Reads `3/16`: the third of sixteen.
  ///
  /// - Throws: `HandoutError` of the kind `usage`.
  package init(_ text: String) throws(HandoutError) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(Self.wholeNumber)
    if parts.count == 2, let number = parts[0], let count = parts[1], let shard = Shard(number: number, count: count) {
      self = shard
      return
    }
    let isFromZero = parts.count == 2 && parts[0] == 0
    throw HandoutError(
      .usage, "a shard is written number/count, from 1/16 to 16/16, found \"\(words: text.prefix(40))\"",
      file: "--shard",
      help: isFromZero ? "shards count from 1; --shard-env reads indices that count from 0" : "for example --shard 3/16"
    )
  }

  /// The part of `count` parts that a row belongs to, from 1.
  package static func number(of row: RowIdentity, count: Int) -> Int {
    Int(row.hash.multipliedFullWidth(by: UInt64(clamping: count)).high) + 1
  }

  /// Whether a row belongs to this part.
  package func holds(_ row: RowIdentity) -> Bool { Self.number(of: row, count: count) == number }

  /// Decimal digits and nothing else.
  static func wholeNumber(_ text: some StringProtocol) -> Int? {
    guard !text.isEmpty, text.utf8.count <= 9, text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
    return Int(text)
  }
}

extension Shard: CustomStringConvertible {
  package var description: String { "\(number)/\(count)" }
}
