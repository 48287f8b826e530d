/// A row of a sheet as its program stored it.
struct SheetRow {
  /// A cell, or several beside each other that say the same.
  struct Cell {
    /// The first column, from 1.
    var column: Int
    /// How many columns say the same.
    var count = 1
    var value: SheetValue
  }

  /// The row's number in the sheet, from 1.
  var number: Int
  /// How many rows from this one on say the same.
  var count = 1
  /// Whether the sheet does not show it: hidden by hand or by a filter.
  var isHidden = false
  /// The cells that say something, from left to right.
  var cells: [Cell] = []
}

/// Cells of a sheet that are merged into one.
struct MergedCells {
  var rows: ClosedRange<Int>
  var columns: ClosedRange<Int>
}

/// Takes the elements of a sheet and makes rows of them.
protocol SheetConsumer: XMLConsumer {
  /// The rows that are whole, the oldest first. Who takes them empties it.
  var rows: [SheetRow] { get set }
  /// The columns that the sheet does not show, as far as they were read.
  var hiddenColumns: [ClosedRange<Int>] { get }
  /// The merged cells, as far as they were read.
  var merges: [MergedCells] { get }
}
