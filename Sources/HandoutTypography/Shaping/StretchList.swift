import HandoutDocument
import HandoutGeometry
import HandoutPages

/// The stretches of a text while it is built: begins a new one where face, size, colour or level change.
struct StretchList {
  private let fonts: FontBook
  private var stretches: [TextStretch] = []
  /// The style of the text that comes next.
  private var style: TextStyle?
  /// The level of the text that comes next.
  private var level: UInt8 = 0
  /// Whether the last stretch has that style and level.
  private var isCurrent = false
  /// The style and face of the last stretch.
  private var lastStyle: TextStyle?
  private var lastFace = -1

  /// The glyph of the space in the last stretch's face.
  private(set) var spaceGlyph: UInt32 = 0
  /// The advance of the space in the last stretch's face, in font units.
  private(set) var spaceAdvance: Int32 = 0
  /// Where the last stretch starts, in points, and its points per font unit.
  private var startX = 0.0
  private var scale = 0.0

  init(fonts: FontBook) {
    self.fonts = fonts
  }

  /// The index of the last stretch; 0 when there is none.
  var lastIndex: Int { max(0, stretches.count - 1) }

  /// Sets the style and level of what comes next.
  mutating func begin(_ style: TextStyle, level: UInt8) {
    if let last = lastStyle, last == style, stretches.last?.level == level {
      isCurrent = true
    } else {
      isCurrent = false
    }
    self.style = style
    self.level = level
  }

  /// Goes on in a face: in the last stretch when it looks the same, else in a new one.
  mutating func enter(face: Int, _ position: inout TextPosition) {
    guard !isCurrent || face != lastFace else { return }
    enter(fonts.face(FaceID(index: face)), &position)
  }

  /// Goes on for a space: with the text before it, if that runs the same way, else with the face of the text behind it.
  mutating func enterSpace(before face: Int?, _ position: inout TextPosition) {
    guard !isCurrent, let style else { return }
    enter(
      face.map { fonts.face(FaceID(index: $0)) }
        ?? WordSetting.baseFace(fonts, style.weight, isRightToLeft: level % 2 == 1), &position)
  }

  /// Gives an empty line the height of the style it is written in.
  mutating func enterLineEnd(_ position: inout TextPosition) {
    guard !isCurrent, let style else { return }
    enter(fonts.face(style.weight), &position)
  }

  /// The place of a distance from the start of the last stretch.
  func x(atUnits units: Int) -> Double { startX + Double(units) * scale }

  /// All stretches of a text that ends at a position.
  mutating func finish(at position: TextPosition) -> [TextStretch] {
    if let last = stretches.indices.last { stretches[last].end = position }
    return stretches
  }

  private mutating func enter(_ face: FontFace, _ position: inout TextPosition) {
    guard let style else { return }
    isCurrent = true
    lastStyle = style
    if let last = stretches.indices.last {
      let stretch = stretches[last]
      guard
        stretch.face != face.id || stretch.size != style.size || stretch.color != style.color || stretch.level != level
      else { return }
      stretches[last].end = position
    }
    lastFace = face.id.index
    spaceGlyph = face.spaceGlyph
    spaceAdvance = Int32(clamping: face.spaceAdvance)
    startX = position.x
    scale = style.size.points / Double(face.unitsPerEm)
    position.stretch = stretches.count
    position.units = 0
    // The base face's height for all: a name in another script may not move the baselines.
    let base = fonts.face(style.weight)
    stretches.append(
      TextStretch(
        face: face.id, size: style.size, color: style.color, level: level, ascent: style.size * base.ascent,
        descent: style.size * base.descent, scale: scale, spaceGlyph: spaceGlyph,
        spaceAdvance: Double(spaceAdvance) * scale, start: position, end: position))
  }
}
