import HandoutGeometry
import HandoutPages

/// Where the panels stand.
extension TightPicture {
  /// The places of the panels, centred in a box; figures side by side have one ground.
  ///
  /// - Parameter share: how much smaller photographs are than their room allows, where numbers need some of it.
  func places(in box: Rect, _ arrangement: Arrangement, gap: Length, share: Double = 1) -> [Place] {
    guard !isOnlyPhotographs else { return photographs(in: box, gap: gap, share: share) }
    return arrangement.isSideBySide
      ? besideEachOther(in: box, scale: arrangement.scale, gap: gap, share: share)
      : belowEachOther(in: box, scale: arrangement.scale, gap: gap, share: share)
  }

  private func besideEachOther(in box: Rect, scale: Double, gap: Length, share: Double) -> [Place] {
    let whole = union
    let sizes = sizes(in: box.size, scale: scale, gap: gap, isSideBySide: true, share: share)
    let width = sizes.reduce(gap * Double(parts.count - 1)) { $0 + $1.width }
    let top = box.minY + (box.size.height - whole.size.height * scale) / 2
    var left = box.minX + (box.size.width - width) / 2
    return zip(parts, sizes).map { part, size in
      defer { left += size.width + gap }
      let y =
        part.photograph == nil
        ? top + (part.origin.y - whole.minY) * scale : box.minY + (box.size.height - size.height) / 2
      return place(part, at: Point(x: left, y: y), size: size, scale: scale)
    }
  }

  private func belowEachOther(in box: Rect, scale: Double, gap: Length, share: Double) -> [Place] {
    let whole = union
    let sizes = sizes(in: box.size, scale: scale, gap: gap, isSideBySide: false, share: share)
    let left = box.minX + (box.size.width - whole.size.width * scale) / 2
    var top = box.minY + (box.size.height - sizes.reduce(gap * Double(parts.count - 1)) { $0 + $1.height }) / 2
    return zip(parts, sizes).map { part, size in
      defer { top += size.height + gap }
      let x =
        part.photograph == nil
        ? left + (part.origin.x - whole.minX) * scale : box.minX + (box.size.width - size.width) / 2
      return place(part, at: Point(x: x, y: top), size: size, scale: scale)
    }
  }

  /// How large each panel is: a figure as its scale says, a photograph as large as figures leave room.
  private func sizes(in box: Size, scale: Double, gap: Length, isSideBySide: Bool, share: Double) -> [Size] {
    let count = Double(max(parts.count { $0.photograph != nil }, 1))
    let wide = box.width - parts.reduce(gap * Double(parts.count - 1)) { $0 + $1.size.width * scale }
    let high = box.height - stackedHeight(scale: scale, gap: gap)
    return parts.map { part in
      let own = part.size.scaled(by: scale)
      guard let photograph = part.photograph else { return own }
      let room =
        isSideBySide
        ? Size(width: own.width + max(.zero, wide) / count, height: box.height)
        : Size(width: box.width, height: own.height + max(.zero, high) / count)
      return photograph.size(within: room).scaled(by: share)
    }
  }

  private func place(_ part: Part, at origin: Point, size: Size, scale: Double) -> Place {
    let box = Rect(origin: origin, size: size)
    switch part.panel {
    case .drawing(let drawing):
      let inkOrigin = Point(x: origin.x - part.origin.x * scale, y: origin.y - part.origin.y * scale)
      return Place(item: .drawing(drawing, scale: scale), box: box, inkOrigin: inkOrigin, scale: scale)
    case .photograph: return part.panel.place(in: box, scale: scale)
    }
  }

  /// Photographs without a figure: side by side or one below the other, whichever is larger.
  private func photographs(in box: Rect, gap: Length, share: Double) -> [Place] {
    let isStacked = areStacked(in: box.size, gap: gap)
    let room = room(in: box.size, isStacked: isStacked, gap: gap)
    let sizes = parts.map { ($0.photograph?.size(within: room) ?? .zero).scaled(by: share) }
    let gaps = gap * Double(parts.count - 1)
    var next =
      isStacked
      ? box.minY + (box.size.height - sizes.reduce(gaps) { $0 + $1.height }) / 2
      : box.minX + (box.size.width - sizes.reduce(gaps) { $0 + $1.width }) / 2
    return zip(parts, sizes).map { part, size in
      defer { next += (isStacked ? size.height : size.width) + gap }
      let origin =
        isStacked
        ? Point(x: box.minX + (box.size.width - size.width) / 2, y: next)
        : Point(x: next, y: box.minY + (box.size.height - size.height) / 2)
      return place(part, at: origin, size: size, scale: 1)
    }
  }

  /// Whether photographs without a figure are larger one below the other.
  private func areStacked(in box: Size, gap: Length) -> Bool {
    func area(isStacked: Bool) -> Double {
      let room = room(in: box, isStacked: isStacked, gap: gap)
      return parts.reduce(0) { sum, part in
        let size = part.photograph?.size(within: room) ?? .zero
        return sum + size.width.points * size.height.points
      }
    }
    return parts.count > 1 && area(isStacked: true) > area(isStacked: false)
  }

  /// The room that each of some photographs has.
  private func room(in box: Size, isStacked: Bool, gap: Length) -> Size {
    let count = Double(max(parts.count, 1))
    let gaps = gap * (count - 1)
    return isStacked
      ? Size(width: box.width, height: (box.height - gaps) / count)
      : Size(width: (box.width - gaps) / count, height: box.height)
  }

  /// The height of photographs without a figure over a width, side by side.
  func photographsHeight(width: Length, greatest: Length, gap: Length) -> Length {
    let room = room(in: Size(width: width, height: greatest), isStacked: false, gap: gap)
    return parts.compactMap { $0.photograph?.size(within: room).height }.max() ?? .zero
  }

  /// Whether panels at a scale stand one below the other in a box.
  func isStacked(in box: Size, scale: Double, gap: Length) -> Bool {
    isOnlyPhotographs ? areStacked(in: box, gap: gap) : !isSideBySide(width: box.width, scale: scale, gap: gap)
  }
}
