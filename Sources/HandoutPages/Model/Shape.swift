package import HandoutGeometry

/// A path with what it is filled and stroked with.
package struct Shape: Hashable, Sendable {
  package var path: Path
  /// The colour inside; nil leaves it empty. The rule is non-zero winding.
  package var fill: Color?
  /// The line along the path; nil draws none.
  package var stroke: Stroke?

  package init(path: Path, fill: Color? = nil, stroke: Stroke? = nil) {
    self.path = path
    self.fill = fill
    self.stroke = stroke
  }

  /// The box around the ink, the stroke's half width included; nil when nothing is drawn.
  package var inkBounds: Rect? {
    guard fill != nil || stroke != nil, let box = path.bounds else { return nil }
    let half = (stroke?.width ?? .zero) / 2
    return box.inset(by: Insets(all: -half))
  }
}
