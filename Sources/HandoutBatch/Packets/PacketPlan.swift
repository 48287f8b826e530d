import HandoutGeometry
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

  /// The segment of some patients' pages.
  mutating func segment(
    _ parts: [PacketPart], packet number: Int, form: PacketForm, metadata: PlacedDocument.Metadata
  ) -> PacketSegment {
    begin(number)
    return PacketSegment(parts, form: form, order: &order, backgrounds: &backgrounds, metadata: metadata)
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
