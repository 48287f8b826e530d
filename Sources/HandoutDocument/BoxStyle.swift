package import HandoutGeometry

/// How the box around a block is drawn.
package struct BoxStyle: Hashable, Sendable {
  package var fill: Color?
  package var stroke: Color?
  /// The width of the stroke.
  package var thickness: Length
  /// The radius of the corners.
  package var radius: Length
  /// A bar along the start edge.
  package var bar: Color?
  package var barWidth: Length
  /// A bar along the top edge.
  package var topBar: Color?
  package var topBarWidth: Length

  package init(
    fill: Color? = nil, stroke: Color? = nil, thickness: Length = .zero, radius: Length = .zero, bar: Color? = nil,
    barWidth: Length = .zero, topBar: Color? = nil, topBarWidth: Length = .zero
  ) {
    self.fill = fill
    self.stroke = stroke
    self.thickness = thickness
    self.radius = radius
    self.bar = bar
    self.barWidth = barWidth
    self.topBar = topBar
    self.topBarWidth = topBarWidth
  }
}
