import HandoutDocument
import HandoutGeometry
import HandoutPages

/// Exercises in boxes that are read from afar. It breaks between rows of boxes and nowhere else.
struct PreparedExerciseCells: RowBlock {
  /// What a box holds.
  enum Box: Sendable {
    case exercise(PreparedExerciseCell)
    case plan(PreparedPlan)
  }

  let path: BlockPath
  let rows: [[Box]]
  let columns: Int
  /// The most rows on one page.
  let rowsPerPage: Int
  let look: ExerciseCellsBlock.Look
  /// All exercises of the handout, those on other pages too: their pictures have one scale.
  let all: [PreparedExerciseCell]

  var rowCount: Int { rows.count }

  func contentWidths() -> ContentWidths {
    let widths = all.reduce(ContentWidths.zero) { $0.union($1.contentWidths()) }
    let count = Double(columns)
    return ContentWidths(
      smallest: widths.smallest * count + look.gap * (count - 1),
      natural: widths.natural * count + look.gap * (count - 1))
  }

  func fit(in region: Region) -> Fit {
    guard !rows.isEmpty else { return .empty }
    let scale = scale(in: region)
    var frame = Frame(size: Size(width: region.size.width, height: .zero))
    for (index, row) in rows.enumerated() {
      let gap = index == 0 ? .zero : look.gap
      let height = height(of: row, scale: scale, region: region)
      let top = frame.size.height + gap
      guard index < rowsPerPage, top + height <= region.size.height + .pt(0.01) else {
        guard index == 0 else { return .part(frame, rest: rest(from: index)) }
        return .none(
          reason: "The exercise is \(height) high, \(region.size.height) are left and a page holds \(region.full).",
          path: row.first?.path)
      }
      add(row, top: top, height: height, scale: scale, to: &frame)
      frame.size.height = top + height
    }
    return .all(frame)
  }

  private func rest(from index: Int) -> PreparedExerciseCells {
    PreparedExerciseCells(
      path: path, rows: Array(rows[index...]), columns: columns, rowsPerPage: rowsPerPage, look: look, all: all)
  }

  /// The scale of all figures: as far as they have grown, and no larger than each picture allows.
  private func scale(in region: Region) -> Double {
    let greatest = look.scale.greatest * PicturePage.scale
    let grown = look.leastScale + (greatest - look.leastScale) * region.pictureGrowth.clamped(to: 0...1)
    let width = boxWidth(of: columns, over: region.size.width)
    return all.reduce(grown) { min($0, $1.greatestScale(width: width) ?? $0) }
  }

  private func boxWidth(of count: Int, over width: Length) -> Length {
    (width - look.gap * Double(count - 1)) / Double(max(count, 1))
  }

  /// A box that is alone in its row takes all of it.
  private func boxWidth(in row: [Box], over width: Length) -> Length { boxWidth(of: row.count, over: width) }

  private func height(of row: [Box], scale: Double, region: Region) -> Length {
    let width = boxWidth(in: row, over: region.size.width)
    let words = wordsHeight(of: row, width: width)
    let exercises = row.compactMap(\.exercise)
    let pictures = exercises.compactMap { $0.arrangement(width: width, scale: scale)?.height }
    let picture = pictures.max().map { $0 + look.pictureGap } ?? .zero
    let needed = exercises.isEmpty ? .zero : words + picture + look.insets.vertical
    let plan = row.compactMap(\.plan).map { $0.height(width: width, isWide: row.count == 1) }.max() ?? .zero
    let room = exercises.isEmpty ? .zero : look.greatestRoom * region.rowGrowth.clamped(to: 0...1) + region.stretch
    return max(needed, plan) + room
  }

  private func wordsHeight(of row: [Box], width: Length) -> Length {
    row.compactMap(\.exercise).map { $0.wordsHeight(width: width) }.max() ?? .zero
  }

  private func add(_ row: [Box], top: Length, height: Length, scale: Double, to frame: inout Frame) {
    let width = boxWidth(in: row, over: frame.size.width)
    let words = wordsHeight(of: row, width: width)
    let size = Size(width: width, height: height)
    var left = Length.zero
    for box in row {
      switch box {
      case .exercise(let cell):
        frame.add(cell.frame(size: size, words: words, scale: scale), at: Point(x: left, y: top))
      case .plan(let plan): frame.add(plan.frame(size: size, isWide: row.count == 1), at: Point(x: left, y: top))
      }
      left += width + look.gap
    }
  }
}

extension PreparedExerciseCells.Box {
  var exercise: PreparedExerciseCell? { if case .exercise(let cell) = self { cell } else { nil } }
  var plan: PreparedPlan? { if case .plan(let plan) = self { plan } else { nil } }

  var path: BlockPath {
    switch self {
    case .exercise(let cell): cell.path
    case .plan(let plan): plan.path
    }
  }
}
