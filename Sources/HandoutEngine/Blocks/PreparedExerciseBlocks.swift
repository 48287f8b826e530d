import HandoutDocument
import HandoutGeometry
import HandoutPages

/// Exercises one below the other over the whole width, a rule between two. It breaks between exercises and nowhere else, and after as many as a
/// page may have.
struct PreparedExerciseBlocks: RowBlock {
  let path: BlockPath
  let exercises: [PreparedExerciseBlock]
  let look: ExerciseBlocksBlock.Look
  /// The pictures of all exercises of the handout, those on other pages too: they have one scale.
  let pictures: [Picture]

  var rowCount: Int { exercises.count }

  func contentWidths() -> ContentWidths {
    exercises.reduce(ContentWidths.zero) { $0.union($1.contentWidths()) }
  }

  func fit(in region: Region) -> Fit {
    guard !exercises.isEmpty else { return .empty }
    let width = region.size.width
    let size = PreparedExerciseBlock.PictureSize(
      scale: scale(width: width, growth: region.pictureGrowth), photograph: height(growth: region.pictureGrowth))
    var frame = Frame(size: Size(width: width, height: .zero))
    for (index, exercise) in exercises.enumerated() {
      guard index < look.mostOnPage else { return .part(frame, rest: others(from: index)) }
      let next = exercise.frame(width: width, pictures: size, stretch: region.stretch, in: region)
      let top = frame.size.height
      let rule = index == 0 ? .zero : look.thickness
      guard top + rule + next.size.height <= region.size.height + .pt(0.01) else {
        guard index == 0 else { return .part(frame, rest: others(from: index)) }
        return .none(
          reason:
            "The exercise is \(next.size.height) high, \(region.size.height) are left and a page holds \(region.full).",
          path: exercise.path)
      }
      if index > 0 { addRule(top: top, to: &frame) }
      frame.add(next, at: Point(x: .zero, y: top + rule))
      frame.size.height = top + rule + next.size.height
    }
    return .all(frame)
  }

  /// The greatest height of a picture at a growth from 0 to 1.
  private func height(growth: Double) -> Length {
    let heights = look.pictureHeight
    return heights.least + (heights.greatest - heights.least) * growth.clamped(to: 0...1)
  }

  /// The scale of all figures: the tallest and the widest have room.
  private func scale(width: Length, growth: Double) -> Double {
    let room = Size(width: width, height: height(growth: growth))
    return pictures.compactMap { $0.figures.tight.greatestScale(fitting: room, gap: look.panelGap) }.min() ?? 1
  }

  private func others(from index: Int) -> PreparedExerciseBlocks {
    PreparedExerciseBlocks(path: path, exercises: Array(exercises[index...]), look: look, pictures: pictures)
  }

  private func addRule(top: Length, to frame: inout Frame) {
    let y = top + look.thickness / 2
    let rule = Path.line(from: Point(x: .zero, y: y), to: Point(x: frame.size.width, y: y))
    frame.addArtifact(Shape(path: rule, stroke: Stroke(color: look.ruleColor, width: look.thickness)))
  }
}
