package import HandoutGeometry

/// One side of a sheet of paper: which pages stand where on it.
package struct ImposedSheet: Hashable, Sendable {
  /// A place for a page.
  package struct Cell: Hashable, Sendable {
    /// The page, from 0; nil leaves the place empty.
    package var page: Int?
    /// Where the place is on the paper.
    package var box: Rect
    /// Whether the page stands on its head.
    package var isTurned = false

    /// From the page's own coordinates to the paper.
    package var transform: Transform {
      isTurned
        ? Transform(a: -1, b: 0, c: 0, d: -1, tx: box.maxX, ty: box.maxY)
        : .translation(box.origin)
    }
  }

  package var cells: [Cell]

  /// The sides of all sheets, in the order of printing.
  ///
  /// - Parameters:
  ///   - count: the number of pages.
  ///   - size: the size of each.
  package static func sheets(of imposition: Imposition, count: Int, size: Size) -> [ImposedSheet] {
    switch imposition.form {
    case .cut(let columns, let rows):
      let grid = Grid(columns: columns, rows: rows, cell: size, imposition)
      return stride(from: 0, to: max(count, 1), by: columns * rows).map { first in
        ImposedSheet(
          cells: grid.boxes.enumerated().map { place, box in
            Cell(page: first + place < count ? first + place : nil, box: box)
          })
      }
    case .folded(let panels, let turned):
      let columns = panels.map(\.count).max() ?? 1
      let grid = Grid(columns: columns, rows: panels.count, cell: size, imposition)
      let cells = grid.boxes.enumerated().map { place, box in
        let (row, column) = (place / columns, place % columns)
        let page = panels[row].indices.contains(column) ? panels[row][column] : nil
        return Cell(page: page.flatMap { $0 < count ? $0 : nil }, box: box, isTurned: turned.contains(row))
      }
      return [ImposedSheet(cells: cells)]
    case .booklet(let inner): return booklet(imposition, inner: inner, count: count, size: size)
    }
  }

  /// Sheet i of a booklet of n pages has n − 2i + 2 and 2i − 1 in front, 2i and n − 2i + 1 on its back.
  private static func booklet(_ imposition: Imposition, inner: Length, count: Int, size: Size) -> [ImposedSheet] {
    let total = (max(count, 1) + 3) / 4 * 4
    let top = (imposition.paper.height - size.height) / 2
    let middle = imposition.paper.width / 2
    let boxes = [middle - inner - size.width, middle + inner].map { Rect(origin: Point(x: $0, y: top), size: size) }
    var sides: [[Int]] = []
    for sheet in 1...total / 4 {
      sides.append([total - 2 * sheet + 2, 2 * sheet - 1])
      sides.append([2 * sheet, total - 2 * sheet + 1])
    }
    return sides.map { numbers in
      let numbers = imposition.isRightToLeft ? numbers.reversed() : numbers
      return ImposedSheet(
        cells: zip(numbers, boxes).map { number, box in Cell(page: number <= count ? number - 1 : nil, box: box) })
    }
  }

  /// The box around all places; the paper's cut lines go round it.
  package var bounds: Rect {
    cells.dropFirst().reduce(cells.first?.box ?? Rect(origin: .zero, size: .zero)) { $0.union($1.box) }
  }
}

/// Cells in rows and columns, in the middle of the paper.
private struct Grid {
  /// Row by row, each row from its start edge.
  var boxes: [Rect] = []

  init(columns: Int, rows: Int, cell: Size, _ imposition: Imposition) {
    let left = (imposition.paper.width - cell.width * Double(columns)) / 2
    let top = (imposition.paper.height - cell.height * Double(rows)) / 2
    for row in 0..<rows {
      for column in 0..<columns {
        let place = imposition.isRightToLeft ? columns - 1 - column : column
        boxes.append(
          Rect(
            origin: Point(x: left + cell.width * Double(place), y: top + cell.height * Double(row)), size: cell))
      }
    }
  }
}
