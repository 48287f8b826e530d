import HandoutDocument
import HandoutGeometry
import HandoutPages

/// The room of lines to write on in a running head.
struct HeadBlankRoom {
  /// The least room of labels and lines together; zero where there are none.
  let least: Length
  /// The room of the labels and of the gaps around the lines.
  private let labels: Length
  /// How many lines for a name all lines together are as long as.
  private let shares: Double
  /// The least and the greatest length of the line for a name.
  private let lengths: ClosedRange<Length>

  init(_ texts: FurnitureTexts, furniture: Furniture) {
    guard let blanks = furniture.headBlanks, !blanks.blanks.isEmpty else {
      (least, labels, shares, lengths) = (.zero, .zero, 0, .zero ... .zero)
      return
    }
    labels = texts.headBlanks.reduce(.zero) { $0 + $1.widths.natural + blanks.gap * 2 }
    shares = blanks.blanks.reduce(0) { $0 + $1.share }
    least = labels + blanks.least * shares
    lengths = blanks.least...max(blanks.least, blanks.greatest)
  }

  /// How long the line for a name is beside the words of a head.
  func length(beside columns: FurnitureLayout.Columns, width: Length, gap: Length) -> Length {
    guard shares > 0 else { return .zero }
    let start = columns.start.isEmpty ? .zero : columns.startWidth + gap
    let end = columns.end.map(\.widths.natural).max() ?? .zero
    return ((width - start - end - labels) / shares).clamped(to: lengths)
  }
}

extension Frame {
  /// Adds the lines to write on in a head, each behind its label, and ends them at an edge.
  mutating func add(_ blanks: HeadBlanks, labels: [BrokenText], length: Length, right: Length, top: Length) {
    let lengths = blanks.blanks.map { length * $0.share }
    var left = zip(labels, lengths).reduce(right) { $0 - $1.0.widths.natural - $1.1 - blanks.gap * 2 }
    for (label, length) in zip(labels, lengths) {
      let wide = label.widths.natural
      add(
        lines: label.lines(width: wide + .pt(0.01)), leading: label.leading, at: Point(x: left, y: top),
        width: wide + .pt(0.01), eachRunIn: StructureElement(.artifact))
      let start = left + wide + blanks.gap
      let y = top + label.leading - blanks.thickness / 2
      addArtifact(
        Shape(
          path: .line(from: Point(x: start, y: y), to: Point(x: start + length, y: y)),
          stroke: Stroke(color: blanks.color, width: blanks.thickness)))
      left = start + length + blanks.gap
    }
  }
}
