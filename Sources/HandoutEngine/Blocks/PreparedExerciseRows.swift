package import HandoutDocument
package import HandoutGeometry
import HandoutPages

/// Exercises one below the other, a rule between two. It breaks between rows and nowhere else.
package struct PreparedExerciseRows: RowBlock {
  package let path: BlockPath
  let rows: [PreparedExerciseRow]
  let look: ExerciseRowsBlock.Look
  /// All rows of the handout, those on other pages too: their pictures have one scale.
  let all: [PreparedExerciseRow]

  package var rowCount: Int { rows.count }

  package func contentWidths() -> ContentWidths {
    rows.reduce(ContentWidths.zero) { $0.union($1.contentWidths()) }.adding(pictureRoom)
  }

  /// The heights of the rows at a width, each with the room above and below it and without rules.
  package func heights(in region: Region) -> [Length] {
    let scale = scale(in: region)
    return rows.map { height(of: $0.parts(width: wordsWidth(in: region), scale: scale, region: region), in: region) }
  }

  private func height(of parts: PreparedExerciseRow.Parts, in region: Region) -> Length {
    parts.height + look.above + look.below + region.stretch
  }

  /// Some of the rows as a block of their own.
  package func rows(_ range: Range<Int>) -> PreparedExerciseRows {
    PreparedExerciseRows(path: path, rows: Array(rows[range]), look: look, all: all)
  }

  package func fit(in region: Region) -> Fit {
    guard !rows.isEmpty else { return .empty }
    var frame = Frame(size: Size(width: region.size.width, height: .zero))
    let scale = scale(in: region)
    for (index, row) in rows.enumerated() {
      let parts = row.parts(width: wordsWidth(in: region), scale: scale, region: region)
      let rule = index == 0 ? .zero : look.thickness
      let height = height(of: parts, in: region)
      let top = frame.size.height
      guard top + rule + height <= region.size.height + .pt(0.01) else {
        guard index == 0 else { return .part(frame, rest: rows(index..<rows.count)) }
        return .none(
          reason: "The exercise is \(height) high, \(region.size.height) are left and a page holds \(region.full).",
          path: row.path)
      }
      if index > 0 { addRule(top: top, to: &frame) }
      let size = Size(width: region.size.width, height: height)
      frame.add(self.frame(of: row, parts: parts, size: size), at: Point(x: .zero, y: top + rule))
      frame.size.height = top + rule + height
    }
    return .all(frame)
  }

  /// The scale of all figures: as far as they have grown, and no larger than each picture allows.
  package func scale(in region: Region) -> Double {
    let greatest = look.scale.greatest * PicturePage.scale
    let grown = look.leastScale + (greatest - look.leastScale) * region.pictureGrowth.clamped(to: 0...1)
    let width = wordsWidth(in: region)
    return all.reduce(grown) { min($0, $1.greatestScale(width: width, region: region) ?? $0) }
  }

  /// The room that pictures take beside the words; none where no exercise has one.
  private var pictureRoom: Length {
    all.contains { $0.picture != nil } ? look.pictureWidth + look.columnGap : .zero
  }

  private func wordsWidth(in region: Region) -> Length { region.size.width - pictureRoom }

  private func addRule(top: Length, to frame: inout Frame) {
    let y = top + look.thickness / 2
    let rule = Path.line(from: Point(x: .zero, y: y), to: Point(x: frame.size.width, y: y))
    frame.addArtifact(Shape(path: rule, stroke: Stroke(color: look.ruleColor, width: look.thickness)))
  }

  /// A row: in reading order number, name and dosage, the picture, the words. Picture and words are each centred in its height.
  private func frame(of row: PreparedExerciseRow, parts: PreparedExerciseRow.Parts, size: Size) -> Frame {
    var frame = Frame(size: size, label: row.path.description)
    frame.begin(StructureElement(.section))
    let box = Rect(
      origin: Point(x: .zero, y: look.above),
      size: Size(width: look.pictureWidth, height: size.height - look.above - look.below))
    let top = box.minY + (box.size.height - parts.wordsHeight) / 2
    frame.add(parts.head, at: Point(x: pictureRoom, y: top))
    if let picture = row.picture, let arrangement = parts.picture {
      frame.begin(StructureElement(.figure, alternateText: row.alternateText))
      for place in picture.tight.places(in: box, arrangement, gap: look.panelGap) {
        frame.add(place.item, at: place.origin)
      }
      frame.end()
    }
    if let body = parts.body {
      frame.add(body, at: Point(x: pictureRoom, y: top + parts.head.size.height + look.bodyGap))
    }
    frame.end()
    return frame
  }
}
