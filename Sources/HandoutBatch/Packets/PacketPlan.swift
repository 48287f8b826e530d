import HandoutGeometry
import HandoutPDF
import HandoutPages

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

  /// The pages of some patients in their order: those of layouts as they are, all others in segments that Cairo draws.
  mutating func pieces(
    _ parts: [(part: PacketPart, shared: SharedHandout?)], packet number: Int, form: PacketForm,
    metadata: PlacedDocument.Metadata
  ) -> [PlannedPiece] {
    begin(number)
    var pieces: [PlannedPiece] = []
    var waiting: [PacketPart] = []
    for (part, shared) in parts {
      guard let shared else {
        waiting.append(part)
        continue
      }
      if !waiting.isEmpty { pieces.append(segment(waiting, form: form, metadata: metadata)) }
      waiting = []
      pieces.append(PlannedPiece(shared: shared))
    }
    if !waiting.isEmpty { pieces.append(segment(waiting, form: form, metadata: metadata)) }
    return pieces
  }

  private mutating func segment(
    _ parts: [PacketPart], form: PacketForm, metadata: PlacedDocument.Metadata
  ) -> PlannedPiece {
    PlannedPiece(
      segment: PacketSegment(parts, form: form, order: &order, backgrounds: &backgrounds, metadata: metadata))
  }

  /// The segment of a packet's cover, which comes when all others are placed.
  mutating func cover(
    _ part: PacketPart, packet number: Int, form: PacketForm, metadata: PlacedDocument.Metadata
  ) -> PacketSegment {
    var glyphs = finished.removeValue(forKey: number) ?? order
    var own: Set<FrameDigest> = []
    defer { finished[number] = glyphs }
    return PacketSegment([part], form: form, order: &glyphs, backgrounds: &own, metadata: metadata)
  }

  /// The segment with all glyphs of a packet, whose fonts are the packet's.
  mutating func glyphs(ofPacket number: Int, metadata: PlacedDocument.Metadata) -> PacketSegment {
    let glyphs = finished.removeValue(forKey: number) ?? order
    return PacketSegment(order: glyphs, size: Size(width: .inches(8.5), height: .inches(11)), metadata: metadata)
  }
}

/// Handouts of a packet before they are drawn: one of layouts, or some that Cairo draws.
struct PlannedPiece: Sendable {
  var shared: SharedHandout?
  var segment: PacketSegment?
}

/// Handouts of a packet, ready to be joined to the others: one of layouts, or some that Cairo drew.
struct PacketPiece: Sendable {
  var shared: SharedHandout?
  var drawn: DrawnSegment?
}

extension PacketWriter {
  /// Adds some handouts and gives the bytes that are finished.
  mutating func append(_ pieces: [PacketPiece]) throws(FinishingError) -> [UInt8] {
    var bytes: [UInt8] = []
    for piece in pieces {
      if let handout = piece.shared { bytes += try append(handout) }
      if let segment = piece.drawn { bytes += try append(segment) }
    }
    return bytes
  }
}
