package import HandoutInput
package import HandoutRows

extension BatchSchema {
  /// The columns as the reader of lists knows them.
  package static func rowColumns(needsCondition: Bool, mapping: ColumnMapping = ColumnMapping()) -> RowColumns {
    RowColumns(columns(isConditionGiven: !needsCondition).flatMap(rowColumns(of:)), mapping: mapping)
  }

  /// A row of JSON with its keys as they are meant: `next_visit`, and `dose.bridge.reps` in one word, as in a list.
  package static func rekeyed(_ row: YAMLDocument) -> YAMLDocument { RowKeys(knownColumns).meant(row) }

  private static let knownColumns = rowColumns(needsCondition: true)

  /// A column, or one for each part of a nested one.
  private static func rowColumns(of column: SchemaColumn) -> [RowColumn] {
    switch column.form {
    case .exercises: [RowColumn(column.name, .list, meaning: column.meaning, isNeeded: column.isNeeded)]
    case .numbersByExercise(let fields):
      fields.keys.sorted().map { RowColumn("\(column.name).<exercise>.\($0)", meaning: column.meaning) }
    case .link: ColumnForm.linkKeys.map { RowColumn("\(column.name).\($0)", meaning: column.meaning) }
    case .textByExercise: [RowColumn("\(column.name).<exercise>", meaning: column.meaning)]
    default:
      [
        RowColumn(
          column.name, meaning: column.meaning, isNeeded: column.isNeeded,
          substitute: column.substitute, isMissed: column.name == "name")
      ]
    }
  }
}
