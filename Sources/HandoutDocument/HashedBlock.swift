import Synchronization

/// A block and its hash, which is worked out once: what many documents share is known again by where it is kept, and is not read through
/// for each of them.
final class HashedBlock: Hashable, Sendable {
  let block: Block
  /// 0 until it is asked for.
  private let knownHash = Atomic<Int>(0)

  init(_ block: Block) {
    self.block = block
  }

  private var hash: Int {
    let known = knownHash.load(ordering: .relaxed)
    guard known == 0 else { return known }
    var hasher = Hasher()
    hasher.combine(block)
    // Who works it out at the same time gets the same.
    let made = hasher.finalize()
    knownHash.store(made, ordering: .relaxed)
    return made
  }

  static func == (one: HashedBlock, other: HashedBlock) -> Bool {
    one === other || one.hash == other.hash && one.block == other.block
  }

  func hash(into hasher: inout Hasher) { hasher.combine(hash) }
}
