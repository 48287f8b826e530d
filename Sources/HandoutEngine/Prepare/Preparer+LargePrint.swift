import HandoutDocument
import HandoutGeometry
import HandoutTypography

extension Preparer {
  func prepare(_ facts: FactRowsBlock, path: BlockPath) throws(EngineError) -> PreparedFactRows {
    var rows: [PreparedFactRows.Row] = []
    for (index, row) in facts.rows.enumerated() {
      let path = path.appending("fact \(index + 1)")
      rows.append(
        PreparedFactRows.Row(
          label: try shape(row.label, path: path), value: try shape(row.value, path: path),
          isWrittenOn: row.isWrittenOn, name: path.description))
    }
    return PreparedFactRows(path: path, rows: rows, look: facts)
  }

  func prepare(_ block: ExerciseBlocksBlock, path: BlockPath) throws(EngineError) -> PreparedExerciseBlocks {
    var prepared: [PreparedExerciseBlock] = []
    for exercise in block.exercises {
      prepared.append(
        try prepare(exercise, look: block.look, path: path.appending("exercise \(exercise.number)")))
    }
    return PreparedExerciseBlocks(
      path: path, exercises: prepared, look: block.look, pictures: prepared.compactMap(\.picture))
  }

  private func prepare(
    _ exercise: ExerciseBlocksBlock.Exercise, look: ExerciseBlocksBlock.Look, path: BlockPath
  ) throws(EngineError) -> PreparedExerciseBlock {
    var picture: Picture?
    if let wanted = exercise.picture {
      picture = pictures.picture(named: wanted.name)
      if picture == nil { throw .missingPicture(name: wanted.name, path: path) }
    }
    return PreparedExerciseBlock(
      path: path,
      number: try shape([Inline(String(exercise.number), style: look.numberStyle)], path: path, isFollowed: true),
      name: try shape(exercise.name, path: path.appending("name"), avoidsLoneWord: true),
      dosage: try shape(exercise.dosage, path: path.appending("dosage")), picture: picture,
      alternateText: exercise.picture?.alternateText ?? "",
      body: cached(try prepare(exercise.body, path: path), hasPictures: false), look: look)
  }
}
