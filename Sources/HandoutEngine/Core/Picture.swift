package import HandoutGeometry
package import HandoutPages

/// A picture of one or two panels, start and end, of one size.
package struct Picture: Hashable, Sendable {
  /// What a panel shows.
  package enum Panel: Hashable, Sendable {
    case drawing(Drawing)
    /// A clinic's own image at its natural size.
    case image(ImageReference, Size)

    var size: Size {
      switch self {
      case .drawing(let drawing): drawing.size
      case .image(_, let size): size
      }
    }

    /// A drawing in shades of grey; a clinic's own image as it is.
    var grey: Panel {
      switch self {
      case .drawing(let drawing): .drawing(drawing.grey)
      case .image: self
      }
    }
  }

  package let panels: [Panel]
  package let arrangement: PanelArrangement
  private let inkMaps: MadeOnce<[InkMap]>
  private let tightPanels = MadeOnce<TightPicture>()
  /// Where the picture and its numbers stand in cards of the sizes that were asked for.
  let planned = PlannedPlaces()

  package init(panels: [Panel], arrangement: PanelArrangement) {
    self.init(panels: panels, arrangement: arrangement, inkMaps: MadeOnce())
  }

  private init(panels: [Panel], arrangement: PanelArrangement, inkMaps: MadeOnce<[InkMap]>) {
    self.panels = panels
    self.arrangement = arrangement
    self.inkMaps = inkMaps
  }

  /// Where each panel has ink.
  var ink: [InkMap] {
    inkMaps.value {
      panels.map { panel in
        switch panel {
        case .drawing(let drawing): InkMap(drawing)
        case .image(_, let size): InkMap(filling: size)
        }
      }
    }
  }

  /// The picture with its panels cut down to their ink.
  var tight: TightPicture { tightPanels.value { TightPicture(panels) } }

  /// The picture in shades of grey; a clinic's own image stays as it is. Its ink is where the coloured one's is.
  package var grey: Picture { Picture(panels: panels.map(\.grey), arrangement: arrangement, inkMaps: inkMaps) }

  package static func == (left: Picture, right: Picture) -> Bool {
    left.panels == right.panels && left.arrangement == right.arrangement
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(panels)
    hasher.combine(arrangement)
  }

  /// The scale at which the panels fill a box as far as they fit.
  ///
  /// - Parameter gap: the room between two panels, at every scale.
  func scale(fitting box: Size, gap: Length) -> Double {
    guard let panel = panels.first?.size, panel.width > .zero, panel.height > .zero else { return 1 }
    let count = Double(panels.count)
    let gaps = gap * (count - 1)
    switch arrangement {
    case .sideBySide:
      return min((box.width - gaps) / (panel.width * count), box.height / panel.height)
    case .stacked:
      return min(box.width / panel.width, (box.height - gaps) / (panel.height * count))
    }
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
