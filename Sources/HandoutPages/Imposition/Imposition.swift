package import HandoutGeometry

/// How the pages of a document are shared out among sheets of paper that are cut or folded after printing.
package struct Imposition: Hashable, Sendable {
  /// What becomes of a sheet.
  package enum Form: Hashable, Sendable {
    /// It is cut into cells, which follow each other row by row.
    case cut(columns: Int, rows: Int)
    /// It is folded once and laid into the others; `inner` is the room that each page leaves at the fold.
    case booklet(inner: Length)
    /// It is cut out and folded into panels: the page, from 0, in each place, row by row; nil for an empty one.
    case folded(panels: [[Int?]], turned: Set<Int>)
  }

  /// How lines to cut and fold along look.
  package struct Marks: Hashable, Sendable {
    package var color: Color
    /// The width of all lines.
    package var thickness: Length
    /// The lengths of dashes and gaps by turns.
    package var dashes: [Length]
    /// The length of the marks at the edges of the paper.
    package var length: Length
    /// The room between those and what is cut.
    package var offset: Length

    package init(color: Color, thickness: Length, dashes: [Length], length: Length, offset: Length) {
      self.color = color
      self.thickness = thickness
      self.dashes = dashes
      self.length = length
      self.offset = offset
    }
  }

  /// A hole to punch: a circle with a dot in the middle.
  package struct Hole: Hashable, Sendable {
    /// From the start edge and the top edge of a cell.
    package var center: Point
    package var diameter: Length

    package init(center: Point, diameter: Length) {
      self.center = center
      self.diameter = diameter
    }
  }

  package var form: Form
  /// The sheet of paper as it is printed on.
  package var paper: Size
  package var marks: Marks
  package var hole: Hole?
  /// What a sheet of cells is called, with `{from}` and `{to}`: "Cards {from} to {to}". Booklets and folded sheets need none.
  package var label: String
  /// Whether cells follow each other from right to left.
  package var isRightToLeft: Bool

  package init(
    form: Form, paper: Size, marks: Marks, hole: Hole? = nil, label: String = "", isRightToLeft: Bool = false
  ) {
    self.form = form
    self.paper = paper
    self.marks = marks
    self.hole = hole
    self.label = label
    self.isRightToLeft = isRightToLeft
  }
}

/// On which sides of the paper a document is printed, and over which edge the sheets are turned.
package enum PrintedSides: String, Hashable, Sendable {
  case one
  case longEdge
  case shortEdge
}
