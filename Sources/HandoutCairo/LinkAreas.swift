import HandoutGeometry
import HandoutPages

/// Where a link element can be clicked and where it leads.
///
/// Cairo wants both when the element begins, while the areas stand among the element's content.
struct LinkAreas {
  private var address: String?
  private var areas: [Rect] = []

  /// Collects the areas between a link's begin and its end.
  ///
  /// - Parameters:
  ///   - items: the frame's items after the one that begins the element.
  ///   - transform: from the frame to the page.
  /// - Throws: `structure` when there is no area, or areas lead to different places.
  init(_ items: ArraySlice<Frame.Placed>, transform: Transform) throws(DrawingError) {
    var depth = 1
    try collect(items, transform: transform, depth: &depth)
    guard !areas.isEmpty else { throw .structure("a link element has no link area") }
  }

  private mutating func collect(
    _ items: ArraySlice<Frame.Placed>, transform: Transform, depth: inout Int
  ) throws(DrawingError) {
    for placed in items {
      switch placed.item {
      case .tag(.begin): depth += 1
      case .tag(.end): depth -= 1
      case .link(let target, let size):
        guard address == nil || address == target else { throw .structure("a link element leads to two places") }
        address = target
        areas.append(transform.apply(to: Rect(origin: placed.position, size: size)))
      case .group(let frame, let inner, _):
        try collect(
          frame.items[...], transform: inner.then(.translation(placed.position)).then(transform), depth: &depth)
      case .text, .shape, .drawing, .image: break
      }
      if depth == 0 { return }
    }
  }

  /// The attributes of Cairo's link tag.
  var cairoAttributes: String {
    let numbers = areas.flatMap { [$0.origin.x, $0.origin.y, $0.size.width, $0.size.height] }
    let rectangles = numbers.map { plainDecimal($0.points) }.joined(separator: " ")
    return "rect=[\(rectangles)] uri='\(Self.escaped(address ?? ""))'"
  }

  /// The address with everything percent-encoded that is not plain ASCII or that Cairo or PDF strings would misread.
  private static func escaped(_ address: String) -> String {
    let special = Array("()\\'\"<> `{}|^".utf8)
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in address.utf8 {
      if byte > 0x20, byte < 0x7F, !special.contains(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
