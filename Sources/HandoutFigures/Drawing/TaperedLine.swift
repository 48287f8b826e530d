import Glibc

/// A line drawn as with a brush: its width changes along the way.
struct TaperedLine {
  /// The outline of the ink.
  let outline: [ModelPoint]

  /// Ink along points: one-ended lines begin thick and run out, others swell in the middle.
  init(_ points: [ModelPoint], width: Double, isOneEnded: Bool) {
    let line = TaperedLine.even(points, count: 9)
    guard line.count > 2 else {
      outline = []
      return
    }
    var left: [ModelPoint] = []
    var right: [ModelPoint] = []
    for index in line.indices {
      let share = Double(index) / Double(line.count - 1)
      let half =
        width / 2
        * (isOneEnded ? pow(min(1, 2.2 * (1 - share)), 0.7) : pow(max(0, sin(.pi * share)), 0.6))
      let way = line[min(index + 1, line.count - 1)] - line[max(index - 1, 0)]
      let normal = way.unit.leftNormal
      left.append(line[index] + normal * half)
      right.append(line[index] - normal * half)
    }
    outline = left + right.reversed()
  }

  /// Points at equal distances along a line.
  static func even(_ points: [ModelPoint], count: Int) -> [ModelPoint] {
    guard points.count > 1, let first = points.first, let last = points.last, count > 1 else { return points }
    var lengths = [0.0]
    for index in 1..<points.count {
      lengths.append(lengths[index - 1] + points[index].distance(to: points[index - 1]))
    }
    let total = lengths[lengths.count - 1]
    guard total > 0 else { return [first] }
    var segment = 1
    return (0..<count).map { index in
      guard index > 0 else { return first }
      guard index < count - 1 else { return last }
      let wanted = total * Double(index) / Double(count - 1)
      while segment < lengths.count - 1, lengths[segment] < wanted { segment += 1 }
      let span = max(lengths[segment] - lengths[segment - 1], 1e-9)
      return points[segment - 1].mixed(with: points[segment], (wanted - lengths[segment - 1]) / span)
    }
  }
}
