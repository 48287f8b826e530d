/// Some rows of a packet, taken from the list together.
struct PacketStock: Sendable {
  /// The number of the stock among all, from 0.
  var number: Int
  /// The packet it belongs to, from 0.
  var packet: Int
  var rows: [BatchRow]
}
