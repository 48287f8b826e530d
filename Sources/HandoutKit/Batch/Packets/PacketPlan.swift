import HandoutGeometry
import HandoutPages

/// The glyphs and backgrounds of the packets that are being made, which segments add to in their order.
struct PacketPlan {
  private var packet = 0
  private var order = GlyphOrder()
  private var backgrounds: Set<FrameDigest> = []
  /// The glyphs of packets that are placed to their end, until their last segment is written.
  private var finished: [Int: GlyphOrder] = [:]

  /// The segment of some patients' pages.
  mutating func segment(
    _ parts: [PacketPart], packet number: Int, form: PacketForm, metadata: PlacedDocument.Metadata
  ) -> PacketSegment {
    if number != packet {
      finished[packet] = order
      (packet, order, backgrounds) = (number, GlyphOrder(), [])
    }
    return PacketSegment(parts, form: form, order: &order, backgrounds: &backgrounds, metadata: metadata)
  }

  /// The segment with all glyphs of a packet, whose fonts are the packet's.
  mutating func glyphs(ofPacket number: Int, metadata: PlacedDocument.Metadata) -> PacketSegment {
    let glyphs = finished.removeValue(forKey: number) ?? order
    return PacketSegment(order: glyphs, size: Size(width: .inches(8.5), height: .inches(11)), metadata: metadata)
  }
}
