import HandoutGeometry
import HandoutPages

/// Where a run of text stood on its page.
struct WrittenRun {
  var baseline: Point
  var size: Length

  /// Whether the next run begins a line of its own for a reason: behind a name come details in other letters. A line that is only full
  /// goes on.
  func endsLine(before run: GlyphRun, at next: Point) -> Bool { isAbove(next) && run.size != size }

  /// Whether a baseline is that of another line.
  func isAbove(_ next: Point) -> Bool {
    let shift = next.y - baseline.y
    return max(shift, -shift) > size * 0.6
  }
}
