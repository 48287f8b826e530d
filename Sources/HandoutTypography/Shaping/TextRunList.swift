import HandoutDocument
import HandoutGeometry
import HandoutPages

/// The text runs of a text while it is built: begins a new one where face, size, colour, level or link change.
struct TextRunList {
  private let fonts: FontBook
  private var textRuns: [TextRun] = []
  /// The style of the text that comes next.
  private var style: TextStyle?
  /// The level of the text that comes next.
  private var level: UInt8 = 0
  /// Where the text that comes next leads.
  private var link: String?
  /// Whether the last text run has that style and level.
  private var isCurrent = false
  /// The style and face of the last text run.
  private var lastStyle: TextStyle?
  private var lastFace = -1

  /// The glyph of the space in the last text run's face.
  private(set) var spaceGlyph: UInt32 = 0
  /// The advance of the space in the last text run's face, in font units.
  private(set) var spaceAdvance: Int32 = 0
  /// Where the last text run starts, in points, and its points per font unit.
  private var startX = 0.0
  private var scale = 0.0

  init(fonts: FontBook) {
    self.fonts = fonts
  }

  /// The index of the last text run; 0 when there is none.
  var lastIndex: Int { max(0, textRuns.count - 1) }

  /// Sets the style and level of what comes next, and where it leads.
  mutating func begin(_ style: TextStyle, level: UInt8, link: String?) {
    if let last = lastStyle, last == style, textRuns.last?.level == level, textRuns.last?.link == link {
      isCurrent = true
    } else {
      isCurrent = false
    }
    self.style = style
    self.level = level
    self.link = link
  }

  /// Goes on in a face: in the last text run when it looks the same, else in a new one.
  mutating func enter(face: Int, _ position: inout ClusterPosition) {
    guard !isCurrent || face != lastFace else { return }
    enter(fonts.face(FaceID(index: face)), &position)
  }

  /// Goes on for a space: with the text before it, if that runs the same way, else with the face of the text behind it.
  mutating func enterSpace(before face: Int?, _ position: inout ClusterPosition) {
    guard !isCurrent, let style else { return }
    enter(
      face.map { fonts.face(FaceID(index: $0)) }
        ?? WordSetting.baseFace(fonts, style.family, style.weight, isRightToLeft: level % 2 == 1), &position)
  }

  /// Gives an empty line the height of the style it is written in.
  mutating func enterLineEnd(_ position: inout ClusterPosition) {
    guard !isCurrent, let style else { return }
    enter(fonts.face(style), &position)
  }

  /// The place of a distance from the start of the last text run.
  func x(atUnits units: Int) -> Double { startX + Double(units) * scale }

  /// All text runs of a text that ends at a position.
  mutating func finish(at position: ClusterPosition) -> [TextRun] {
    if let last = textRuns.indices.last { textRuns[last].end = position }
    return textRuns
  }

  private mutating func enter(_ face: FontFace, _ position: inout ClusterPosition) {
    guard let style else { return }
    isCurrent = true
    lastStyle = style
    if let last = textRuns.indices.last {
      let textRun = textRuns[last]
      guard
        textRun.face != face.id || textRun.size != style.size || textRun.color != style.color || textRun.level != level
          || textRun.link != link
      else { return }
      textRuns[last].end = position
    }
    lastFace = face.id.index
    spaceGlyph = face.spaceGlyph
    spaceAdvance = Int32(clamping: face.spaceAdvance)
    startX = position.x
    scale = style.size.points / Double(face.unitsPerEm)
    position.textRun = textRuns.count
    position.units = 0
    // The base face's height for all: a name in another script, or a theme in another family, may not move the baselines.
    let base = fonts.face(style.weight)
    textRuns.append(
      TextRun(
        face: face.id, size: style.size, color: style.color, level: level, link: link, ascent: style.size * base.ascent,
        descent: style.size * base.descent, scale: scale, spaceGlyph: spaceGlyph,
        spaceAdvance: Double(spaceAdvance) * scale, start: position, end: position))
  }
}
