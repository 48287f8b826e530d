import Synchronization

/// Cuts the rows of a list into stocks, none of which reaches over the end of a packet.
final class PacketStocks: Sendable {
  private struct State {
    var number = 0
    var rows = 0
  }

  private let feed: RowFeed
  private let stop: BatchStop
  /// The most rows of a stock.
  private let stockSize: Int
  /// The most rows of a packet; nil for no end.
  private let packetSize: Int?
  private let state = Mutex(State())

  init(feed: RowFeed, stop: BatchStop, stockSize: Int, packetSize: Int?) {
    self.feed = feed
    self.stop = stop
    self.stockSize = stockSize
    self.packetSize = packetSize
  }

  /// The next stock; nil at the end of the list and after a stop.
  func next() -> PacketStock? {
    state.withLock { state in
      let packet = packetSize.map { state.rows / $0 } ?? 0
      let room = packetSize.map { $0 - state.rows % $0 } ?? stockSize
      var rows: [BatchRow] = []
      while rows.count < min(room, stockSize), !stop.isAsked, let row = feed.next() { rows.append(row) }
      guard !rows.isEmpty else { return nil }
      state.rows += rows.count
      defer { state.number += 1 }
      return PacketStock(number: state.number, packet: packet, rows: rows)
    }
  }
}
