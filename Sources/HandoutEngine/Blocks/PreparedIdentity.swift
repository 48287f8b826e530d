import HandoutDocument
import HandoutGeometry
import HandoutPages
import HandoutTypography

/// Who the sheet is from and whom it is for, in one strip above a rule.
struct PreparedIdentity: PreparedBlock {
  /// A name or a line to write it on, and what is said below it.
  struct Column: Sendable {
    var name: BrokenText
    var details: BrokenText
    /// What is to be written behind the details; nil asks for nothing.
    var blank: BrokenText?
    /// Whether numbers between words that run the other way are spans of their own.
    var isAutomatic: Bool
    var label: String
  }

  let path: BlockPath
  let logo: PreparedLetterhead.Logo?
  let columns: [Column]
  let look: IdentityBlock.Look

  func contentWidths() -> ContentWidths {
    let widths = columns.map(self.widths)
    let gaps = look.columnGap * Double(max(columns.count - 1, 0)) + logoWidth
    return ContentWidths(
      smallest: (widths.map(\.smallest).max() ?? .zero) + logoWidth,
      natural: widths.reduce(gaps) { $0 + $1.natural })
  }

  func fit(in region: Region) -> Fit {
    let width = region.size.width
    var frame = Frame(size: Size(width: width, height: .zero))
    frame.begin(StructureElement(.section))
    let mark = addLogo(to: &frame)
    var height = mark.height
    let places = places(width: width - logoWidth)
    let isStacked = places.contains { $0.top > .zero }
    for place in places {
      let part = self.frame(of: place.column, width: place.width)
      // Two lines are as high as the mark; more of them, and columns one below the other, begin at its top.
      let top = place.top + (isStacked ? .zero : max(.zero, (mark.height - part.size.height) / 2))
      frame.add(part, at: Point(x: logoWidth + place.left, y: top))
      height = max(height, top + part.size.height)
    }
    frame.end()
    frame.size.height = height + look.ruleGap + look.thickness
    let y = frame.size.height - look.thickness / 2
    frame.addArtifact(line(from: .zero, to: width, y: y, color: look.ruleColor))
    guard frame.size.height <= region.size.height + .pt(0.01) else {
      return .none(reason: "The head of the sheet is \(frame.size.height) high.")
    }
    return .all(frame)
  }

  /// Where a column stands behind the mark.
  private struct Place {
    var column: Column
    var left: Length
    var top: Length
    var width: Length
  }

  /// Side by side, the first column taking what the others leave; one below the other where words would have to be cut.
  private func places(width: Length) -> [Place] {
    let widths = columns.map(self.widths)
    let count = Double(max(columns.count - 1, 1))
    // The gaps give way, down to half of themselves, where that keeps lines whole.
    let free = (width - widths.reduce(Length.zero) { $0 + $1.natural }) / count
    let gap = free < look.columnGap && free >= look.columnGap / 2 ? free : look.columnGap
    let room = width - gap * Double(max(columns.count - 1, 0))
    guard widths.reduce(Length.zero, { $0 + $1.smallest }) <= room else {
      var top = Length.zero
      return columns.map { column in
        defer { top += frame(of: column, width: width).size.height }
        return Place(column: column, left: .zero, top: top, width: width)
      }
    }
    var shares = capped(widths, room: room)
    let spare = room - shares.reduce(Length.zero, +)
    if !shares.isEmpty { shares[0] += spare }
    var left = Length.zero
    return zip(columns, shares).map { column, share in
      defer { left += share + gap }
      return Place(column: column, left: left, top: .zero, width: share)
    }
  }

  /// Natural widths where they fit; otherwise the widest columns are narrowed first.
  private func capped(_ widths: [ContentWidths], room: Length) -> [Length] {
    func shares(_ cap: Length) -> [Length] { widths.map { max($0.smallest, min($0.natural, cap)) } }
    guard shares(room).reduce(Length.zero, +) > room else { return shares(room) }
    var low = Length.zero
    var high = room
    // Twenty halvings find the cap to a thousandth of a point.
    for _ in 0..<20 {
      let cap = (low + high) / 2
      if shares(cap).reduce(Length.zero, +) > room { high = cap } else { low = cap }
    }
    return shares(low)
  }

  private func widths(of column: Column) -> ContentWidths {
    var below = column.details.widths
    // Half the line of a name is enough for a date.
    if let blank = column.blank { below.natural += blank.widths.natural + look.writingWidth / 2 }
    let name =
      column.name.isEmpty
      ? ContentWidths(smallest: look.writingWidth, natural: look.writingWidth) : column.name.widths
    let widths = name.union(below)
    return ContentWidths(smallest: widths.smallest, natural: widths.natural + .pt(0.01))
  }

  private func frame(of column: Column, width: Length) -> Frame {
    var frame = Frame(size: Size(width: width, height: .zero), label: column.label)
    // A number between words that run the other way is a span of its own, and then all is.
    let isMixed =
      column.isAutomatic
      && [column.name, column.details].contains { $0.lines(width: width).contains { $0.runs.count > 1 } }
    let element = isMixed ? StructureElement(.span) : nil
    func addText(_ text: BrokenText, top: Length, to frame: inout Frame) -> Length {
      frame.add(
        lines: text.lines(width: width), leading: text.leading, at: Point(x: .zero, y: top), width: width,
        eachRunIn: element)
    }
    frame.begin(StructureElement(.paragraph))
    let nameHeight = column.name.isEmpty ? look.nameHeight : addText(column.name, top: .zero, to: &frame)
    var top = nameHeight + addText(column.details, top: nameHeight, to: &frame)
    var blanks: [Shape] = []
    if column.name.isEmpty {
      blanks.append(line(from: .zero, to: width, y: nameHeight - look.thickness / 2, color: look.writingColor))
    }
    if let blank = column.blank { blanks.append(addBlank(blank, of: column, width: width, bottom: &top, to: &frame)) }
    frame.end()
    for blank in blanks { frame.addArtifact(blank) }
    frame.size.height = top
    return frame
  }

  /// Adds what is to be written behind a column's details, or below them where the line has no room for both, and gives the line to write on.
  private func addBlank(
    _ blank: BrokenText, of column: Column, width: Length, bottom: inout Length, to frame: inout Frame
  ) -> Shape {
    let details = column.details.widths.natural
    let isBeside = details + blank.widths.natural + look.writingWidth / 3 <= width
    let origin = isBeside ? Point(x: details, y: bottom - blank.leading) : Point(x: .zero, y: bottom)
    frame.add(blank, at: origin, width: blank.widths.natural + .pt(0.01))
    bottom = origin.y + blank.leading
    let start = origin.x + blank.widths.natural + look.markGap / 2
    return line(from: start, to: width, y: bottom - look.thickness / 2, color: look.writingColor)
  }

  private func line(from start: Length, to end: Length, y: Length, color: Color) -> Shape {
    Shape(
      path: .line(from: Point(x: start, y: y), to: Point(x: end, y: y)),
      stroke: Stroke(color: color, width: look.thickness))
  }

  /// The room that the mark takes before the columns.
  private var logoWidth: Length { logo.map { $0.size(within: look.markSize).width + look.markGap } ?? .zero }

  private func addLogo(to frame: inout Frame) -> Size {
    guard let logo else { return .zero }
    logo.add(to: &frame, within: look.markSize, radius: look.markRadius)
    return logo.size(within: look.markSize)
  }
}

extension PreparedLetterhead.Logo {
  /// The size of the mark in a square; a wide word mark may take up to four of them.
  func size(within side: Length) -> Size {
    switch self {
    case .initials: return Size(width: side, height: side)
    case .image(let image, _):
      let ratio = Double(image.pixelWidth) / Double(max(image.pixelHeight, 1))
      let width = min(side * ratio, side * 4)
      return Size(width: width, height: width / ratio)
    }
  }

  /// Draws the mark at the frame's corner.
  func add(to frame: inout Frame, within side: Length, radius: Length) {
    switch self {
    case .image(let image, let alternateText):
      frame.begin(StructureElement(.figure, alternateText: alternateText))
      frame.add(.image(image, size(within: side)), at: .zero)
      frame.end()
    case .initials(let text, let fill):
      let box = Rect(origin: .zero, size: size(within: side))
      frame.begin(StructureElement(.artifact))
      frame.add(.shape(Shape(path: .rectangle(box, radius: radius), fill: fill)), at: .zero)
      frame.add(
        lines: text.lines(width: side * 3), leading: text.leading,
        at: Point(x: .zero, y: (side - text.leading) / 2), width: side, alignment: .center)
      frame.end()
    }
  }
}
