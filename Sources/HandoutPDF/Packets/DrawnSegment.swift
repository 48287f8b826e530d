import HandoutPages

/// A segment of a packet as Cairo drew it, read and rewritten, ready to be joined to the others.
package struct DrawnSegment: Sendable {
  let file: DrawnFile
  let segment: PacketSegment
}
