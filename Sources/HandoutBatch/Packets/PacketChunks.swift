import Synchronization

/// How the rows of a list are shared out among packets.
enum PacketSizes: Sendable {
  /// All in one.
  case whole
  /// So many in each.
  case equal(Int)
  /// Each packet has as many rows as it has.
  case given([Int])

  /// The packet of a row, from 0, and how many rows it takes from there on.
  ///
  /// - Parameter row: the row's place in the order of the packets, from 0.
  func place(of row: Int) -> (packet: Int, room: Int) {
    switch self {
    case .whole: return (0, .max)
    case .equal(let size): return (row / size, size - row % size)
    case .given(let sizes):
      var left = row
      for (packet, size) in sizes.enumerated() {
        if left < size { return (packet, size - left) }
        left -= size
      }
      return (sizes.count, .max)
    }
  }
}

/// Some rows of a packet, taken from the list together.
struct PacketChunk: Sendable {
  /// The number of the chunk among all, from 0.
  var number: Int
  /// The packet it belongs to, from 0.
  var packet: Int
  var rows: [BatchRow]
}

/// Cuts the rows of a list into chunks, none of which reaches over the end of a packet.
final class PacketChunks: Sendable {
  private struct State {
    var number = 0
    var rows = 0
  }

  private let feed: RowFeed
  private let stop: BatchStop
  /// The most rows of a chunk.
  private let chunkSize: Int
  private let sizes: PacketSizes
  private let state = Mutex(State())

  init(feed: RowFeed, stop: BatchStop, chunkSize: Int, sizes: PacketSizes) {
    self.feed = feed
    self.stop = stop
    self.chunkSize = chunkSize
    self.sizes = sizes
  }

  /// The next chunk; nil at the end of the list and after a stop.
  func next() -> PacketChunk? {
    state.withLock { state in
      let (packet, room) = sizes.place(of: state.rows)
      var rows: [BatchRow] = []
      while rows.count < min(room, chunkSize), !stop.isAsked, let row = feed.next() { rows.append(row) }
      guard !rows.isEmpty else { return nil }
      state.rows += rows.count
      defer { state.number += 1 }
      return PacketChunk(number: state.number, packet: packet, rows: rows)
    }
  }
}
