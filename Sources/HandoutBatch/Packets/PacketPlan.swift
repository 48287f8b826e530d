import HandoutGeometry
import HandoutPages
import Synchronization

/// The glyphs and backgrounds of the packets that are being made, which segments add to in their order.
struct PacketPlan {
  private var packet = 0
  private var order = GlyphOrder()
  private var backgrounds: Set<FrameDigest> = []
  /// The edge over which the sheets of the packet are turned; nil while no patient's design has said one.
  private var edge: PrintedSides?
  /// The glyphs of packets that are placed to their end, until their last segment is written.
  private var finished: [Int: GlyphOrder] = [:]

  /// Whether the sheets of a patient are turned over the same edge as those before in the packet.
  mutating func agrees(_ part: PacketPart, packet number: Int) -> Bool {
    begin(number)
    edge = edge ?? part.edge
    return part.edge == nil || part.edge == edge
  }

  private mutating func begin(_ number: Int) {
    guard number != packet else { return }
    finished[packet] = order
    (packet, order, backgrounds, edge) = (number, GlyphOrder(), [], nil)
  }

  /// The segment of some patients' pages.
  mutating func segment(
    _ parts: [PacketPart], packet number: Int, form: PacketForm, metadata: PlacedDocument.Metadata
  ) -> PacketSegment {
    begin(number)
    return PacketSegment(parts, form: form, order: &order, backgrounds: &backgrounds, metadata: metadata)
  }

  /// The segment with all glyphs of a packet, whose fonts are the packet's.
  mutating func glyphs(ofPacket number: Int, metadata: PlacedDocument.Metadata) -> PacketSegment {
    let glyphs = finished.removeValue(forKey: number) ?? order
    return PacketSegment(order: glyphs, size: Size(width: .inches(8.5), height: .inches(11)), metadata: metadata)
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
  /// The most rows of a packet; nil for no end.
  private let packetSize: Int?
  private let state = Mutex(State())

  init(feed: RowFeed, stop: BatchStop, chunkSize: Int, packetSize: Int?) {
    self.feed = feed
    self.stop = stop
    self.chunkSize = chunkSize
    self.packetSize = packetSize
  }

  /// The next chunk; nil at the end of the list and after a stop.
  func next() -> PacketChunk? {
    state.withLock { state in
      let packet = packetSize.map { state.rows / $0 } ?? 0
      let room = packetSize.map { $0 - state.rows % $0 } ?? chunkSize
      var rows: [BatchRow] = []
      while rows.count < min(room, chunkSize), !stop.isAsked, let row = feed.next() { rows.append(row) }
      guard !rows.isEmpty else { return nil }
      state.rows += rows.count
      defer { state.number += 1 }
      return PacketChunk(number: state.number, packet: packet, rows: rows)
    }
  }
}
