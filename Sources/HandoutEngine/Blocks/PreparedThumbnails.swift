import HandoutDocument
import HandoutGeometry
import HandoutPages

/// Exercises in a few words, each beside a small picture. Never split.
struct PreparedThumbnails: PreparedBlock {
  /// One exercise.
  struct Entry: Sendable {
    let path: BlockPath
    let name: BrokenText
    let dosage: BrokenText
    let picture: Picture?
    let alternateText: String

    func height(width: Length) -> Length { name.height(width: width) + dosage.height(width: width) }
  }

  let path: BlockPath
  let entries: [Entry]
  let columns: Int
  let look: ThumbnailsBlock.Look

  func contentWidths() -> ContentWidths {
    let words = entries.reduce(ContentWidths.zero) { $0.union($1.name.widths).union($1.dosage.widths) }
    let own = words.adding(look.width + look.gap)
    let count = Double(columns)
    let gaps = look.columnGap * (count - 1)
    return ContentWidths(smallest: own.smallest * count + gaps, natural: own.natural * count + gaps)
  }

  func fit(in region: Region) -> Fit {
    guard !entries.isEmpty else { return .empty }
    let own = (region.size.width - look.columnGap * Double(columns - 1)) / Double(columns)
    let words = own - look.width - look.gap
    let box = Size(width: look.width, height: boxHeight(in: region))
    let scale = scale(in: box)
    var frame = Frame(size: Size(width: region.size.width, height: .zero))
    for first in stride(from: 0, to: entries.count, by: columns) {
      let row = entries[first..<min(first + columns, entries.count)]
      let heights = row.map { max($0.height(width: words), pictureHeight(of: $0, in: box, scale: scale)) }
      let height = heights.max() ?? .zero
      let top = frame.size.height + (first == 0 ? .zero : look.rowGap)
      for (index, entry) in row.enumerated() {
        let size = Size(width: own, height: height)
        frame.add(
          self.frame(of: entry, size: size, box: box, scale: scale),
          at: Point(x: (own + look.columnGap) * Double(index), y: top))
      }
      frame.size.height = top + height
    }
    guard frame.size.height <= region.size.height + .pt(0.01) else {
      return .none(reason: "The exercises are \(frame.size.height) high and \(region.size.height) are left.")
    }
    return .all(frame)
  }

  private func boxHeight(in region: Region) -> Length {
    look.leastHeight + (look.greatestHeight - look.leastHeight) * region.pictureGrowth.clamped(to: 0...1)
  }

  /// The greatest scale at which all pictures have room.
  private func scale(in box: Size) -> Double {
    let scales = entries.compactMap { $0.picture?.figures.tight.greatestScale(fitting: box, gap: look.panelGap) }
    return scales.min() ?? 1
  }

  private func pictureHeight(of entry: Entry, in box: Size, scale: Double) -> Length {
    guard let tight = entry.picture?.figures.tight else { return .zero }
    return tight.height(width: box.width, scale: scale, gap: look.panelGap, photograph: box.height)
  }

  /// An exercise: in reading order number and name, the picture, the dosage; picture and words are each centred in the height.
  private func frame(of entry: Entry, size: Size, box: Size, scale: Double) -> Frame {
    var frame = Frame(size: size, label: entry.path.description)
    let left = look.width + look.gap
    let width = size.width - left
    let top = (size.height - entry.height(width: width)) / 2
    frame.begin(StructureElement(.section))
    frame.begin(StructureElement(.paragraph, language: entry.name.language))
    let nameHeight = frame.add(entry.name, at: Point(x: left, y: top), width: width)
    frame.end()
    if let tight = entry.picture?.tight {
      let room = Rect(origin: .zero, size: Size(width: box.width, height: size.height))
      frame.begin(StructureElement(.figure, alternateText: entry.alternateText))
      for place in tight.scaledPlaces(in: room, scale: scale, gap: look.panelGap) {
        frame.add(place.item, at: place.origin)
      }
      frame.end()
    }
    frame.begin(StructureElement(.paragraph, language: entry.dosage.language))
    frame.add(entry.dosage, at: Point(x: left, y: top + nameHeight), width: width)
    frame.end()
    frame.end()
    return frame
  }
}
