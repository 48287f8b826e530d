/// A block of rows that share one scale and break only between rows: the rows that have no room go on in a later run of pages.
///
/// Its `fit` answers `.part` with as many rows as the region holds, and a `RowBlock` with the others as the rest; `.none` where not even the
/// first row fits. `Region.pictureGrowth` chooses the scale, `Region.stretch` is room that is added to each row.
package protocol RowBlock: PreparedBlock {
  /// How many rows the block has.
  var rowCount: Int { get }
}
