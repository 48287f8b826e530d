import HandoutGeometry
import HandoutPages

/// What most words of a document look like: the others are told from them.
struct BodyText {
  private(set) var ink = Color.black
  /// In points.
  private(set) var size = 12.0

  init(_ root: ElementNode?) {
    var colors: [Color: Int] = [:]
    var sizes: [Double: Int] = [:]
    root?.forEachRun { run in
      colors[run.color, default: 0] += run.text.utf8.count
      sizes[run.size.points, default: 0] += run.text.utf8.count
    }
    let readable = colors.filter { $0.key.contrast(with: .white) >= Self.contrast }
    if let most = readable.max(by: Self.isLess) { ink = most.key }
    if let most = sizes.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) { size = most.key }
  }

  /// The least contrast of words with their ground (WCAG 2.1, 1.4.3).
  static let contrast = 4.5

  private static func isLess(_ first: (key: Color, value: Int), _ second: (key: Color, value: Int)) -> Bool {
    (first.value, second.key.hex) < (second.value, first.key.hex)
  }

  /// The size of most words in the pixels of a browser: large print stays so, and nothing is smaller than a phone shows well.
  var pixels: Double { min(max((size * 4 / 3).rounded(), 18), 32) }
}
