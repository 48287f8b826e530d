package import HandoutDocument
import HandoutGeometry
import HandoutPages
import HandoutTypography

/// Who the sheet is from and whom it is for, above a rule.
package struct PreparedLetterhead: PreparedBlock {
  /// The clinic's mark.
  enum Logo: Sendable {
    case image(ImageReference, alternateText: String)
    case initials(BrokenText, fill: Color)
  }

  /// A labelled value or line to write on.
  struct Field: Sendable {
    var label: BrokenText
    var value: BrokenText
    var detail: BrokenText
    var name: String

    var widths: ContentWidths { label.widths.union(value.widths).union(detail.widths) }
  }

  package let path: BlockPath
  let logo: Logo?
  let sender: [BrokenText]
  let senderLabel: BrokenText
  let fields: [Field]
  let lineColor: Color
  let ruleColor: Color
  let look: LetterheadBlock.Look

  private var logoSize: Length { look.markSize }
  private var writingWidth: Length { look.writingWidth }
  private var gap: Length { look.gap }

  package func contentWidths() -> ContentWidths {
    let own = sender.reduce(senderLabel.widths) { $0.union($1.widths) }
    return ContentWidths(smallest: own.smallest, natural: own.natural + logoSize * 2)
  }

  package func fit(in region: Region) -> Fit {
    let width = region.size.width
    var clinic = clinicFrame(width: width * look.clinicShare)
    let beside = fieldsFrame(width: width - clinic.size.width - gap * 2, isBeside: true)
    var frame = Frame(size: Size(width: width, height: .zero))
    if beside == nil { clinic = clinicFrame(width: width) }
    frame.begin(StructureElement(.section))
    frame.add(clinic, at: .zero)
    if let beside {
      frame.add(beside, at: Point(x: width - beside.size.width, y: .zero))
      frame.size.height = max(clinic.size.height, beside.size.height)
    } else if let below = belowFrame(width: width) {
      frame.add(below, at: Point(x: .zero, y: clinic.size.height + gap / 2))
      frame.size.height = clinic.size.height + gap / 2 + below.size.height
    }
    frame.end()
    frame.size.height += look.ruleGap
    let y = frame.size.height - look.thickness / 2
    let rule = Path.line(from: Point(x: .zero, y: y), to: Point(x: width, y: y))
    frame.addArtifact(Shape(path: rule, stroke: Stroke(color: ruleColor, width: look.thickness)))
    guard frame.size.height <= region.size.height else {
      return .none(reason: "The head of the sheet is \(frame.size.height) high.")
    }
    return .all(frame)
  }

  private func clinicFrame(width: Length) -> Frame {
    var frame = Frame(size: .zero, label: path.appending("clinic").description)
    let mark = addLogo(to: &frame)
    let left = mark.width > .zero ? mark.width + look.markGap : .zero
    guard !sender.isEmpty else {
      let field = lineField(label: senderLabel, width: look.senderWidth)
      frame.add(field, at: Point(x: left, y: .zero))
      frame.size = Size(width: left + field.size.width, height: max(mark.height, field.size.height))
      return frame
    }
    let room = min(sender.map(\.widths.natural).max() ?? .zero, width - left) + .pt(0.01)
    let height = sender.reduce(Length.zero) { $0 + $1.height(width: room) }
    var top = max(.zero, (mark.height - height) / 2)
    for line in sender {
      let lines = line.lines(width: room)
      // A phone number between words that run the other way is a span of its own.
      let isMixed = lines.contains { $0.runs.count > 1 }
      frame.begin(StructureElement(.paragraph))
      top += frame.add(
        lines: lines, leading: line.leading, at: Point(x: left, y: top), width: room,
        eachRunIn: isMixed ? StructureElement(.span) : nil)
      frame.end()
    }
    frame.size = Size(width: left + room, height: max(mark.height, top))
    return frame
  }

  private func addLogo(to frame: inout Frame) -> Size {
    guard let logo else { return .zero }
    logo.add(to: &frame, within: logoSize, radius: look.markRadius)
    return logo.size(within: logoSize)
  }

  /// Patient and therapist below the clinic: side by side, or one below the other where long names take less height that way.
  private func belowFrame(width: Length) -> Frame? {
    guard let pair = fieldsFrame(width: width, isBeside: false) else { return nil }
    var stacked = Frame(size: Size(width: width, height: .zero))
    for field in fields {
      let part = fieldFrame(of: field, width: width)
      stacked.add(part, at: Point(x: .zero, y: stacked.size.height))
      stacked.size.height += part.size.height
    }
    return stacked.size.height < pair.size.height ? stacked : pair
  }

  /// Patient and therapist side by side; nil when they are to stand beside the clinic and have no room there.
  private func fieldsFrame(width: Length, isBeside: Bool) -> Frame? {
    guard !fields.isEmpty else { return nil }
    let wanted = fields.map { field in
      (field.value.isEmpty ? max(writingWidth, field.widths.natural) : field.widths.natural) + .pt(0.01)
    }
    let gaps = gap * Double(fields.count - 1)
    let total = wanted.reduce(gaps, +)
    guard total <= width || !isBeside else { return nil }
    let share = (width - gaps) / Double(fields.count)
    var frame = Frame(size: Size(width: min(total, width), height: .zero))
    var left = Length.zero
    for (field, natural) in zip(fields, wanted) {
      let column = total <= width ? natural : share
      let part = fieldFrame(of: field, width: column)
      frame.add(part, at: Point(x: left, y: .zero))
      frame.size.height = max(frame.size.height, part.size.height)
      left += column + gap
    }
    return frame
  }

  private func fieldFrame(of field: Field, width: Length) -> Frame {
    guard !field.value.isEmpty else {
      var frame = lineField(label: field.label, width: width)
      frame.label = field.name
      guard !field.detail.isEmpty else { return frame }
      frame.begin(StructureElement(.paragraph))
      frame.size.height += add([field.detail], below: frame.size.height, width: width, to: &frame)
      frame.end()
      return frame
    }
    var frame = Frame(size: Size(width: width, height: .zero), label: field.name)
    frame.begin(StructureElement(.paragraph))
    frame.size.height = add([field.label, field.value, field.detail], below: .zero, width: width, to: &frame)
    frame.end()
    return frame
  }

  /// Adds texts one below the other and returns the height they take.
  private func add(_ texts: [BrokenText], below top: Length, width: Length, to frame: inout Frame) -> Length {
    texts.filter { !$0.isEmpty }.reduce(Length.zero) { height, text in
      height
        + frame.add(
          lines: text.lines(width: width), leading: text.leading, at: Point(x: .zero, y: top + height), width: width)
    }
  }

  /// A label above an empty line.
  private func lineField(label: BrokenText, width: Length) -> Frame {
    var frame = Frame(size: Size(width: width, height: label.height(width: width) + look.writingHeight))
    frame.begin(StructureElement(.paragraph))
    frame.add(lines: label.lines(width: width), leading: label.leading, at: .zero, width: width)
    frame.end()
    let y = frame.size.height - look.thickness / 2
    let line = Path.line(from: Point(x: .zero, y: y), to: Point(x: width, y: y))
    frame.addArtifact(Shape(path: line, stroke: Stroke(color: lineColor, width: look.thickness)))
    return frame
  }
}
