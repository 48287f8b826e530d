import HandoutGeometry
package import HandoutPages

/// A photograph of an exercise.
package struct Photograph: Hashable, Sendable {
  package let image: ImageReference
  /// The drawn panel whose room it takes beside another one, so that the figure in that keeps its size; nil for a photograph that no figure
  /// stands beside.
  package let replaced: Drawing?

  package init(_ image: ImageReference, inPlaceOf panel: Picture.Panel? = nil) {
    self.image = image
    if case .drawing(let drawing) = panel { replaced = drawing } else { replaced = nil }
  }

  /// Height to width.
  private var ratio: Double { Double(image.pixelHeight) / Double(max(image.pixelWidth, 1)) }

  /// Its size by itself: as long as a card of the usual size is wide.
  var ownSize: Size { size(within: Size(width: .mm(60), height: .mm(60))) }

  /// The largest size within a box, with the proportions of the photograph.
  func size(within box: Size) -> Size {
    let width = max(.zero, min(box.width, box.height / ratio))
    return Size(width: width, height: width * ratio)
  }
}

/// A picture of one or two panels, start and end, of one size.
package struct Picture: Hashable, Sendable {
  /// What a panel shows.
  package enum Panel: Hashable, Sendable {
    case drawing(Drawing)
    case photograph(Photograph)

    /// The size at scale 1.
    var size: Size {
      switch self {
      case .drawing(let drawing): drawing.size
      case .photograph(let photograph): photograph.replaced?.size ?? photograph.ownSize
      }
    }

    /// The panel in shades of grey.
    var grey: Panel {
      switch self {
      case .drawing(let drawing): .drawing(drawing.grey)
      case .photograph(let photograph):
        .photograph(Photograph(photograph.image.grey, inPlaceOf: photograph.replaced.map(Panel.drawing)))
      }
    }
  }

  package let panels: [Panel]
  package let arrangement: PanelArrangement
  /// The drawn picture that photographs stand for, wholly or in part. It goes on to decide about scales and heights, so that no figure of
  /// the handout becomes larger or smaller by a photograph.
  ///
  /// A value that holds none of its own kind directly: none or one.
  private let drawn: [Picture]
  private let inkMaps: MadeOnce<[InkMap]>
  private let tightPanels = MadeOnce<TightPicture>()
  /// Where the picture and its numbers stand in cards of the sizes that were asked for.
  let planned = PlannedPlaces()

  /// - Parameter drawn: the drawn picture in whose place some photographs are.
  package init(panels: [Panel], arrangement: PanelArrangement, inPlaceOf drawn: Picture? = nil) {
    self.init(panels: panels, arrangement: arrangement, drawn: drawn.map { [$0] } ?? [], inkMaps: MadeOnce())
  }

  private init(panels: [Panel], arrangement: PanelArrangement, drawn: [Picture], inkMaps: MadeOnce<[InkMap]>) {
    self.panels = panels
    self.arrangement = arrangement
    self.drawn = drawn
    self.inkMaps = inkMaps
  }

  /// The picture that decides about scales and heights.
  var figures: Picture { drawn.first ?? self }

  /// Where each panel has ink.
  var ink: [InkMap] {
    inkMaps.value {
      panels.map { panel in
        switch panel {
        case .drawing(let drawing): InkMap(drawing)
        case .photograph(let photograph): InkMap(filling: photograph.ownSize)
        }
      }
    }
  }

  /// The picture with its panels cut down to their ink.
  var tight: TightPicture { tightPanels.value { TightPicture(panels) } }

  /// The picture in shades of grey. Its ink is where the coloured one's is.
  package var grey: Picture {
    Picture(panels: panels.map(\.grey), arrangement: arrangement, drawn: drawn, inkMaps: inkMaps)
  }

  package static func == (left: Picture, right: Picture) -> Bool {
    left.panels == right.panels && left.arrangement == right.arrangement && left.drawn == right.drawn
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(panels)
    hasher.combine(arrangement)
  }

  /// Where each panel stands at a scale, centred in a box.
  func origins(in box: Rect, scale: Double, gap: Length) -> [Point] {
    guard let panel = panels.first?.size else { return [] }
    let width = panel.width * scale
    let height = panel.height * scale
    let more = Double(panels.count - 1)
    switch arrangement {
    case .sideBySide:
      let left = box.minX + (box.size.width - width - (width + gap) * more) / 2
      let top = box.minY + (box.size.height - height) / 2
      return panels.indices.map { Point(x: left + (width + gap) * Double($0), y: top) }
    case .stacked:
      let left = box.minX + (box.size.width - width) / 2
      let top = box.minY + (box.size.height - height - (height + gap) * more) / 2
      return panels.indices.map { Point(x: left, y: top + (height + gap) * Double($0)) }
    }
  }
}

/// Where the engine gets the pictures and images that a document names.
package protocol PictureSource: Sendable {
  /// The picture of this name, or nil when there is none.
  func picture(named name: String) -> Picture?

  /// The raster image of this name, or nil when there is none.
  func image(named name: String) -> ImageReference?

  /// The code of an address with its quiet zone, one point a module; nil when there is none.
  func code(of address: String) -> Drawing?
}
