package import HandoutDocument
package import HandoutGeometry

/// How the exercises of a design are laid out.
package struct ExerciseLayout: Hashable, Sendable {
  /// The shape of one exercise on the page.
  package enum Form: String, CaseIterable, Hashable, Sendable {
    /// Boxes in rows, the picture above the words.
    case cards
    /// Rows over the whole width, the picture beside the words.
    case rows
    /// Each on a page of its own, the picture between name and words.
    case cardPages = "card-pages"
    /// The same with the picture between name and words, a few on a page.
    case blocks
    /// Boxes in rows that are read from afar: the picture, the short name and the dosage, and nothing else.
    case cells
    /// Small pictures beside name and dosage, above a table to tick.
    case table
  }

  /// How the panels of a picture stand.
  package enum Panels: String, CaseIterable, Hashable, Sendable {
    /// As the picture's file says.
    case drawn
    /// Side by side or one over the other, whichever is larger.
    case best
  }

  /// A range of scales of figures; 1 is the size of a picture by itself, as `handout picture` draws it.
  package struct Scale: Hashable, Sendable {
    package var least: Double
    package var greatest: Double
  }

  /// The width of the column of pictures for up to a number of exercises.
  package struct PictureColumn: Hashable, Sendable {
    package var upTo: Int
    package var width: Length
  }

  /// How many exercises stand side by side, and in how many rows on a page.
  package struct Grid: Hashable, Sendable {
    package var columns: Int
    package var rows: Int
    /// Up to this many exercises stand one below the other.
    package var single: Int

    package init(columns: Int, rows: Int, single: Int) {
      self.columns = columns
      self.rows = rows
      self.single = single
    }

    /// The columns of a sheet of so many exercises.
    package func columns(exercises: Int) -> Int { exercises <= single ? 1 : columns }
  }

  package var form = Form.cards
  /// What is printed below the name and the dosage, in order.
  package var parts: [CardPart]
  /// Cards and blocks: how high pictures are.
  package var pictureHeight = CardsBlock.PictureHeights(least: .pt(126), greatest: .pt(190))
  /// Rows: by number of exercises, ascending.
  package var pictureColumns: [PictureColumn] = []
  package var panels = Panels.drawn
  /// Cells and tables.
  package var grid = Grid(columns: 2, rows: 3, single: 0)
  /// Rows and cells: one scale for the whole document, within this range.
  package var scale = Scale(least: 0.3, greatest: 0.42)
  /// The fewest exercises in the first region, where there are as many.
  package var leastInFront = 0
  /// Blocks: the most exercises on a page.
  package var mostOnPage = 2

  /// The width of the column of pictures on a sheet of so many exercises.
  package func pictureColumn(exercises: Int) -> Length {
    (pictureColumns.first { exercises <= $0.upTo } ?? pictureColumns.last)?.width ?? .zero
  }
}
