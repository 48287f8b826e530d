import CHarfBuzz

/// Unicode's normalization form C (UAX #15), from the character data inside HarfBuzz.
///
/// One letter then has one spelling, one glyph and one piece of text behind it, however it was typed.
enum CanonicalComposition {
  /// The scalars in form C.
  static func compose(_ scalars: [UnicodeScalar]) -> [UnicodeScalar] {
    // Everything below U+0300 is in form C as it stands.
    guard scalars.contains(where: { $0.value >= 0x300 }), let data = hb_unicode_funcs_get_default() else {
      return scalars
    }
    var decomposed: [UInt32] = []
    decomposed.reserveCapacity(scalars.count * 2)
    for scalar in scalars { decompose(scalar.value, data, into: &decomposed) }
    order(&decomposed, data)
    return recompose(decomposed, data).compactMap(UnicodeScalar.init)
  }

  /// Appends the full canonical decomposition; each step splits off one last scalar.
  private static func decompose(_ scalar: UInt32, _ data: OpaquePointer, into list: inout [UInt32]) {
    var tail: [UInt32] = []
    var head = scalar
    var first: UInt32 = 0
    var second: UInt32 = 0
    while hb_unicode_decompose(data, head, &first, &second) != 0 {
      if second != 0 { tail.append(second) }
      head = first
    }
    list.append(head)
    list.append(contentsOf: tail.reversed())
  }

  /// Sorts each stretch of marks by combining class, equal classes keeping their order.
  private static func order(_ list: inout [UInt32], _ data: OpaquePointer) {
    var start = 0
    while start < list.count {
      guard markClass(list[start], data) != 0 else {
        start += 1
        continue
      }
      var end = start + 1
      while end < list.count, markClass(list[end], data) != 0 { end += 1 }
      if end - start > 1 {
        let keyed = list[start..<end].enumerated().map { (markClass($1, data), $0, $1) }
        let sorted = keyed.sorted { ($0.0, $0.1) < ($1.0, $1.1) }
        list.replaceSubrange(start..<end, with: sorted.map(\.2))
      }
      start = end
    }
  }

  private static func recompose(_ list: [UInt32], _ data: OpaquePointer) -> [UInt32] {
    var result: [UInt32] = []
    result.reserveCapacity(list.count)
    var starter: Int?
    var lastClass: UInt32 = 0
    for scalar in list {
      let current = markClass(scalar, data)
      var composed: UInt32 = 0
      if let index = starter {
        // A mark is blocked from the starter by a mark of its own class, and by another starter.
        let isNext = index == result.count - 1
        if isNext || (lastClass != 0 && lastClass < current),
          hb_unicode_compose(data, result[index], scalar, &composed) != 0
        {
          result[index] = composed
          continue
        }
      }
      if current == 0 { starter = result.count }
      lastClass = current
      result.append(scalar)
    }
    return result
  }

  private static func markClass(_ scalar: UInt32, _ data: OpaquePointer) -> UInt32 {
    UInt32(hb_unicode_combining_class(data, scalar).rawValue)
  }
}
