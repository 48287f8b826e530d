import HandoutDocument
import HandoutGeometry
import HandoutPages

/// A few sentences that must be read, beside a sign, in a box that is never split.
struct PreparedNotice: PreparedBlock {
  let path: BlockPath
  let sign: Sign
  let paragraphs: [BrokenText]
  /// All paragraphs as one; nil where they are to stand by themselves.
  let runOn: BrokenText?
  let look: NoticeBlock.Look

  private var room: Insets {
    var room = look.insets
    if look.box.bar != nil { room.left += look.box.barWidth }
    return room
  }

  private var signRoom: Length { sign.size + look.signGap }

  func contentWidths() -> ContentWidths {
    paragraphs.reduce(ContentWidths.zero) { $0.union($1.widths) }.adding(room.horizontal + signRoom)
  }

  func fit(in region: Region) -> Fit {
    guard !paragraphs.isEmpty else { return .empty }
    let width = region.size.width - room.horizontal - signRoom
    let paragraphs = shown(width: width)
    let words = paragraphs.reduce(Length.zero) { $0 + $1.height(width: width) }
    let height = max(words, sign.size) + room.vertical
    guard height <= region.size.height + .pt(0.01) else {
      return .none(reason: "The box is \(height) high, \(region.size.height) are left and a page holds \(region.full).")
    }
    let size = Size(width: region.size.width, height: height)
    var frame = Frame(size: size, label: path.description)
    frame.add(box: look.box, size: size)
    let inner = height - room.vertical
    frame.addArtifact(sign.shape(leading: inner), at: Point(x: room.left, y: room.top))
    frame.begin(StructureElement(.section))
    var top = room.top + (inner - words) / 2
    for paragraph in paragraphs {
      frame.begin(StructureElement(.paragraph, language: paragraph.language))
      top += frame.add(paragraph, at: Point(x: room.left + signRoom, y: top), width: width)
      frame.end()
    }
    frame.end()
    return .all(frame)
  }

  /// The paragraphs one below the other, or as one where that takes fewer lines.
  private func shown(width: Length) -> [BrokenText] {
    guard let runOn, runOn.lines(width: width).count < paragraphs.reduce(0, { $0 + $1.lines(width: width).count })
    else {
      return paragraphs
    }
    return [runOn]
  }
}
