import HandoutGeometry
import HandoutPages

/// Where a link element can be clicked and where it leads.
///
/// Cairo wants both when the element begins, while the areas stand among the element's content.
struct LinkAreas: FrameVisitor {
  typealias Failure = DrawingError

  private var target: LinkTarget?
  private var areas: [Rect] = []
  /// How many elements are open; none behind the link's end.
  private var depth = 1

  /// Collects the areas between a link's begin and its end.
  ///
  /// - Parameters:
  ///   - index: the number of the element's begin among the items of the frame.
  ///   - frame: the frame in which it begins.
  ///   - transform: from the frame to the page.
  /// - Throws: `structure` when there is no area, or areas lead to different places.
  init(behind index: Int, of frame: Frame, transform: Transform) throws(DrawingError) {
    try frame.walk(&self, from: index + 1, in: transform)
    guard !areas.isEmpty else { throw .structure("a link element has no link area") }
  }

  mutating func begin(_ element: StructureElement, at index: Int, of frame: Frame, in transform: Transform) {
    if depth > 0 { depth += 1 }
  }

  mutating func end(in transform: Transform) {
    if depth > 0 { depth -= 1 }
  }

  mutating func visit(_ item: FrameItem, at position: Point, in transform: Transform) throws(DrawingError) {
    guard depth > 0, case .link(let target, let size) = item else { return }
    guard self.target == nil || self.target == target else {
      throw .structure("a link element leads to two places")
    }
    self.target = target
    areas.append(transform.apply(to: Rect(origin: position, size: size)))
  }

  mutating func enter(_ group: FrameGroup, in transform: Transform) -> Bool { depth > 0 }

  /// The attributes of Cairo's link tag.
  var cairoAttributes: String {
    let numbers = areas.flatMap { [$0.origin.x, $0.origin.y, $0.size.width, $0.size.height] }
    let rectangles = numbers.map { plainDecimal($0.points) }.joined(separator: " ")
    return "rect=[\(rectangles)] uri='\(Self.escaped(address))'"
  }

  /// The address that Cairo writes. A place in the document is a fragment: stage 6 knows its page and writes that instead.
  private var address: String {
    switch target {
    case .address(let address): address
    case .element(let name): "#\(name)"
    case nil: ""
    }
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
