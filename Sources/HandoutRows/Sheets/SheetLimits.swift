/// What a spreadsheet may hold at most. A zip file of a kilobyte can unpack to a gigabyte, so each limit is looked at before what it
/// limits is unpacked, and counted again while it is.
enum SheetLimits {
  /// The most bytes of the file, which is kept in memory: a million plain rows take about as many.
  static let fileBytes = 64 << 20
  /// The most files inside of it.
  static let entries = 10_000
  /// The most bytes of a sheet, which is read piece by piece: LibreOffice writes 700,000 rows of eight columns into as many.
  static let sheetBytes = 512 << 20
  /// The most bytes of the workbook's shared texts, which are kept in memory.
  static let textBytes = 128 << 20
  /// The most bytes of any other part.
  static let partBytes = 8 << 20
  /// How many times as long as its packed form a part may be. In the most repetitive sheet that was measured, 100,000 rows that differ in
  /// their ids alone as LibreOffice 7.4 writes them into .ods, it is 142 times; of what is all the same, Deflate makes 1,032 times.
  static let ratio = 400
  /// Up to so many bytes the ratio does not matter.
  static let ratioFreeBytes = 1 << 20
  /// The most bytes of one tag of XML.
  static let tagBytes = 1 << 20
  /// The deepest nesting of XML.
  static let depth = 100
  /// The most sheets.
  static let sheets = 1_000
  /// The most formats of cells; Excel allows 65,490.
  static let formats = 100_000
  /// The most merged cells.
  static let merges = 10_000
  /// The most columns of a sheet; Excel and LibreOffice have 16,384.
  static let columns = 16_384
  /// The most rows of a sheet; Excel and LibreOffice have 1,048,576.
  static let rows = 1_048_576
}
