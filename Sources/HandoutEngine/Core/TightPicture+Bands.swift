import HandoutGeometry

/// Panels in the band of a card, which is as high as they need.
extension TightPicture {
  /// A photograph has no scale of its own.
  var hasPhotograph: Bool { parts.contains(where: \.isPhotograph) }

  /// The greatest scale at which the panels have room in a box, side by side or one below the other, whichever is larger; nil where that
  /// decides nothing, because a photograph has no scale of its own.
  func greatestScale(fitting box: Size, gap: Length) -> Double? {
    let whole = union.size
    guard !hasPhotograph, whole.width > .zero, whole.height > .zero else { return nil }
    let heights = parts.reduce(Length.zero) { $0 + $1.panel.size.height }
    let side = min(fittingScale(width: box.width, gap: gap), box.height / whole.height)
    let stacked = min(box.width / whole.width, (box.height - gap * Double(parts.count - 1)) / heights)
    return max(side, stacked)
  }

  /// The width of the panels one below the other, at a scale; zero for a photograph, which is as wide as its room.
  func leastWidth(scale: Double) -> Length { hasPhotograph ? .zero : union.size.width * scale }

  /// The height of drawings at a scale: side by side where the width allows that, else one below the other.
  func height(width: Length, scale: Double, gap: Length) -> Length {
    guard isSideBySide(width: width, scale: scale, gap: gap) else { return stackedHeight(scale: scale, gap: gap) }
    return union.size.height * scale
  }

  /// Whether a width allows that drawings stand side by side.
  func isSideBySide(width: Length, scale: Double, gap: Length) -> Bool {
    scale <= fittingScale(width: width, gap: gap) * 1.0001
  }

  /// The places of drawings, all at one scale, centred in a box; nil for a photograph.
  func scaledPlaces(in box: Rect, scale: Double, gap: Length) -> [Place]? {
    guard !hasPhotograph else { return nil }
    let arrangement = Arrangement(
      scale: scale, isSideBySide: isSideBySide(width: box.size.width, scale: scale, gap: gap),
      height: height(width: box.size.width, scale: scale, gap: gap))
    return places(in: box, arrangement, gap: gap)
  }
}
