import HandoutGeometry

/// Panels in the band of a card, which is as high as they need.
extension TightPicture {
  /// The greatest scale at which the panels have room in a box, side by side or one below the other, whichever is larger; nil where that
  /// decides nothing, because there is no figure.
  func greatestScale(fitting box: Size, gap: Length) -> Double? {
    let whole = union.size
    guard !isOnlyPhotographs, whole.width > .zero, whole.height > .zero else { return nil }
    let heights = parts.reduce(Length.zero) { $0 + $1.size.height }
    let side = min(fittingScale(width: box.width, gap: gap), box.height / whole.height)
    let stacked = min(box.width / whole.width, (box.height - gap * Double(parts.count - 1)) / heights)
    return max(side, stacked)
  }

  /// The width of the panels one below the other, at a scale; zero for photographs alone, which are as wide as their room.
  func leastWidth(scale: Double) -> Length { isOnlyPhotographs ? .zero : union.size.width * scale }

  /// The height of the panels at a scale: side by side where the width allows that, else one below the other.
  ///
  /// - Parameter photograph: the greatest height of photographs without a figure.
  func height(width: Length, scale: Double, gap: Length, photograph: Length) -> Length {
    guard !isOnlyPhotographs else { return photographsHeight(width: width, greatest: photograph, gap: gap) }
    return figures(width: width, scale: scale, gap: gap).height
  }

  private func figures(width: Length, scale: Double, gap: Length) -> Arrangement {
    let isSideBySide = isSideBySide(width: width, scale: scale, gap: gap)
    return Arrangement(
      scale: scale, isSideBySide: isSideBySide,
      height: isSideBySide ? union.size.height * scale : stackedHeight(scale: scale, gap: gap))
  }

  /// Whether a width allows that drawings stand side by side.
  func isSideBySide(width: Length, scale: Double, gap: Length) -> Bool {
    scale <= fittingScale(width: width, gap: gap) * 1.0001
  }

  /// The places of the panels, all figures at one scale, centred in a box; `share` as for `places`.
  func scaledPlaces(in box: Rect, scale: Double, gap: Length, share: Double = 1) -> [Place] {
    places(in: box, figures(width: box.size.width, scale: scale, gap: gap), gap: gap, share: share)
  }
}
